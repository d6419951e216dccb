
# Tab completes commands, options, values, people, groups and tags, where compinit has run before. The first one loads how; none
# starts Java.
if (( $+functions[compdef] )); then
    _kith() {
        local kith=${commands[kith]:A}
        unfunction _kith
        builtin source ${kith:h:h}/lib/completions/_kith 2>/dev/null
    }
    compdef _kith kith
fi
