
# What is due, when a shell starts. `kith remind` keeps what it printed; as long as that is true, for this day and for
# the data file as it stands, it is shown from there, and no Java is started. Else `kith remind` runs.
#   --once        at most once a day
#   --background  do not wait for it: show what was due last, and bring it up to date behind the prompt
# Whatever goes wrong is silent here; `kith remind` tells.
function _kith_remind
    set -l file $HOME/.kith.json
    test -n "$KITH_FILE"; and set file (string replace -r '^~/' $HOME/ -- $KITH_FILE)
    string match -q '/*' -- $file; or set file $PWD/$file
    test -f $file; and command -q kith; or return 0
    set -l cache $HOME/.cache/kith
    string match -q '/*' -- "$XDG_CACHE_HOME"; and set cache $XDG_CACHE_HOME/kith
    set -l day $KITH_TODAY
    test -n "$day"; or set day (date +%F)
    set -l digest $cache/(string replace -a / % -- $file).80
    set -l mark $cache/(string replace -a / % -- $file).shown
    isatty stdout; and test -z "$NO_COLOR"; and test "$TERM" != dumb; and set digest {$digest}c
    set -l header
    if contains -- --once $argv; and test -f $mark; and test -r $mark
        read header <$mark
        test "$header" = $day; and return 0
    end
    set -l text
    if test -f $digest; and test -r $digest
        read -z text <$digest
        set -l parts (string split -m 1 \n -- $text)
        set header $parts[1]
        set text "$parts[2]"
        if not test $digest -nt $file; and not test $digest -ot $file
            if test "$header" = "kith 1 $_kith_build coarse $day $file"
                or begin
                    test "$header" = "kith 1 $_kith_build fine $day $file"
                    and test $cache/.later -nt $cache/.earlier
                end
                printf %s "$text"
                if contains -- --once $argv; and test -n "$text"; and not test -p $mark
                    echo $day 2>/dev/null >$mark
                end
                return 0
            end
        end
    end
    if contains -- --background $argv
        test -n "$text"; and printf '%s(as it was last; being brought up to date)\n' "$text"
        command kith remind --check </dev/null >/dev/null 2>&1 &
        disown 2>/dev/null
    else if contains -- --once $argv
        COLUMNS=80 command kith remind --once </dev/null 2>/dev/null
    else
        COLUMNS=80 command kith remind </dev/null 2>/dev/null
    end
    return 0
end

# So that a configuration that is read twice shows it once.
function _kith_remind_first
    set -q _kith_reminded; or _kith_remind $argv
    set -g _kith_reminded yes
end
