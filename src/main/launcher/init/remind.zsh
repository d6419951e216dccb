
# What is due, when a shell starts. `kith remind` keeps what it printed; as long as that is true, for this day and for
# the data file as it stands, it is shown from there, and nothing is started. Else `kith remind` runs.
#   --once        at most once a day
#   --background  do not wait for it: show what was due last, and bring it up to date behind the prompt
# Whatever goes wrong is silent here; `kith remind` tells.
_kith_remind() {
    emulate -L zsh
    setopt noerrexit noerrreturn
    local IFS=$' \t\n' file=${KITH_FILE:-$HOME/.kith.json} cache=$HOME/.cache once= background= day='%D{%F}' digest mark header text
    day=${KITH_TODAY:-${(%)day}}
    [[ ${XDG_CACHE_HOME-} == /* ]] && cache=$XDG_CACHE_HOME
    [[ $file == '~/'* ]] && file=$HOME/${file#??}
    [[ $file == /* ]] || file=$PWD/$file
    [[ -f $file ]] || return 0
    [[ " $* " == *' --once '* ]] && once=--once
    [[ " $* " == *' --background '* ]] && background=yes
    cache=$cache/kith
    mark=$cache/${file//\//%}.shown
    digest=$cache/${file//\//%}.80
    [[ -t 1 && -z ${NO_COLOR-} && ${TERM-} != dumb ]] && digest+=c
    [[ -n $once && -f $mark && -r $mark && "$(<$mark)" == $day ]] && return 0
    if [[ -f $digest && -r $digest ]]; then
        text=$(<$digest)
        header=${text%%$'\n'*}
        text=${text#$header}
        text=${text#$'\n'}
        if _kith_is_fresh "$digest" "$header" "$file" "$cache" "$_kith_build" "$day"; then
            if [[ -n $text ]]; then
                print -r -- $text
                [[ -z $once || -p $mark ]] || (umask 077 && print -r -- $day >|$mark) 2>/dev/null
            fi
            return 0
        fi
    fi
    if [[ -n $background ]]; then
        [[ -n $text ]] && print -r -- $text$'\n(as it was last; being brought up to date)'
        (command kith remind --check </dev/null >/dev/null 2>&1 &)
    else
        COLUMNS=80 command kith remind $once </dev/null 2>/dev/null
    fi
    return 0
}

# So that a profile that is read twice shows it once.
_kith_remind_first() {
    [[ -n ${_kith_reminded-} ]] || _kith_remind "$@"
    _kith_reminded=yes
}
