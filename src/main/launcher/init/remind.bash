
# What is due, when a shell starts. `kith remind` keeps what it printed; as long as that is true, for this day and for
# the data file as it stands, it is shown from there, and nothing is started. Else `kith remind` runs.
#   --once        at most once a day
#   --background  do not wait for it: show what was due last, and bring it up to date behind the prompt
# Whatever goes wrong is silent here; `kith remind` tells.
_kith_remind() {
    local file=${KITH_FILE:-$HOME/.kith.json} cache=$HOME/.cache once= background= day=${KITH_TODAY-} digest mark header text
    local IFS=$' \t\n'
    [[ ${XDG_CACHE_HOME-} == /* ]] && cache=$XDG_CACHE_HOME
    [[ $file == '~/'* ]] && file=$HOME/${file#??}
    [[ $file == /* ]] || file=$PWD/$file
    [[ -f $file ]] || return 0
    [[ " $* " == *' --once '* ]] && once=--once
    [[ " $* " == *' --background '* ]] && background=yes
    [[ -n $day ]] || printf -v day '%(%F)T' -1 2>/dev/null || day=$(date +%F)
    cache=$cache/kith
    mark=$cache/${file//\//%}.shown
    digest=$cache/${file//\//%}.80
    [[ -t 1 && -z ${NO_COLOR-} && ${TERM-} != dumb ]] && digest=${digest}c
    if [[ $once && -f $mark && -r $mark ]]; then
        read -r header <"$mark" || :
        [[ $header == "$day" ]] && return 0
    fi
    header= text=
    if [[ -f $digest && -r $digest ]]; then
        { IFS= read -r header && IFS= read -r -d '' text; } <"$digest" || : # it has no end but the file's
        if _kith_is_fresh "$digest" "$header" "$file" "$cache" "$_kith_build" "$day"; then
            printf %s "$text"
            [[ $once && $text && ! -p $mark ]] && (umask 077 && echo "$day" >"$mark") 2>/dev/null
            return 0
        fi
    fi
    if [[ $background ]]; then
        [[ $text ]] && printf '%s(as it was last; being brought up to date)\n' "$text"
        (command kith remind --check </dev/null >/dev/null 2>&1 &)
    else
        COLUMNS=80 command kith remind $once </dev/null 2>/dev/null || :
    fi
    return 0
}

# So that a profile that is read twice shows it once.
_kith_remind_first() {
    [[ ${_kith_reminded-} ]] || _kith_remind "$@"
    _kith_reminded=yes
}
