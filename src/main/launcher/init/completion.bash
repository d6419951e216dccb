
# Tab completes commands, options, values, people, groups and tags. The first one loads how; none starts Java.
_kith() {
    local kith
    kith=$(type -P kith) || return 0
    kith=$(readlink -f "$kith" 2>/dev/null || echo "$kith")
    kith=${kith%/bin/kith}/lib/completions/kith.bash
    if [[ -r $kith ]]; then
        . "$kith"
        _kith "$@"
    fi
}
complete -F _kith kith
