
# Tab completes commands, options, values, people, groups and tags. The first one loads how; none starts Java.
_kith() {
    local kith
    kith=$(type -P kith) && kith=$(readlink -f "$kith" 2>/dev/null || echo "$kith") || return
    unset -f _kith
    . "${kith%/bin/kith}/lib/completions/kith.bash" 2>/dev/null && _kith "$@"
}
complete -F _kith kith
