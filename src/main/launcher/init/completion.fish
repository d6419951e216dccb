
# Tab completes commands, options, values, people, groups and tags. The first one loads how; none starts Java.
function __kith_complete
    set -l kith (realpath (command -s kith)); or return
    set kith (string replace -r '/bin/kith$' /lib/completions/kith.fish -- $kith)
    test -r $kith; and source $kith; and __kith_complete
end
complete -c kith -f -a '(__kith_complete)'
