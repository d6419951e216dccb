
# Tab completes commands, options, values, people, groups and tags. The first one loads how; none starts Java.
function __kith_complete
    set -l kith (realpath (command -s kith)); or return
    functions -e __kith_complete
    source (string replace -r '/bin/kith$' /lib/completions/kith.fish -- $kith) 2>/dev/null
    and __kith_complete
end
complete -c kith -f -a '(__kith_complete)'
