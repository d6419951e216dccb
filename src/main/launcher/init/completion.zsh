
# Tab completes commands, options, values, people, groups and tags, where compinit has run before. The first one loads how; none
# starts Java.
if (( ${+functions[compdef]} )); then
    _kith() {
        emulate -L zsh
        setopt noerrexit noerrreturn
        local kith=${commands[kith]:A:h:h}/lib/completions/_kith
        [[ -r $kith ]] && builtin source $kith
    }
    compdef _kith kith
fi
