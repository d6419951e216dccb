# Completion of kith for bash; kith init bash loads it at the first Tab.
#
# No Java is started. Commands and options stand below, made from kith's own:
#     mvn -q test -Dtest=CompletionsTest -Dkith.rewrite=true
# The names of people, groups and tags come from the file that kith keeps of them (~/.cache/kith/…names): a line each, which begins
# with a mark of what it is, then what is inserted, then, behind tabs, what it is found by as well. They are found by the beginning of
# any of their words, in any case, with or without accents, or of the id.
#
# Written for bash 3.2 and later.

# made: from here
_kith_below='|remind done|remind snooze|remind drop|'
_kith_takes() {
    reply=
    case $1 in
        '') reply='add log remind stage report intro list show find edit rm me import export undo redo history shell init help' ;;
        'help') reply='add log remind stage report intro list show find edit rm me import export undo redo history shell init help' ;;
        'log') reply='@note call zoom video coffee tea drinks breakfast lunch dinner meal walk visit meeting text message chat email letter event intro pitch gift note next: they: need: offer: fact: news: interest: concern: style: gave: got: thanks: plus: minus: dealbreaker: note: new: with yesterday: today:' ;;
        'remind') reply='done snooze drop' ;;
        'remind snooze') reply='today yesterday tomorrow mon tue wed thu fri sat sun' ;;
        'stage') reply='@person contact met known liked trusted partner parked ended' ;;
        'report') reply='@person neglected flags next-steps intros thanks promises focus stages activity groups review' ;;
        'intro') reply='@person' ;;
        'list') reply='@filter stage:contact stage:met stage:known stage:liked stage:trusted stage:partner stage:parked stage:ended tag: org: aim:client aim:referral aim:partner aim:mentor aim:friend group: quiet: near: needs: offers: focus:yes focus:no' ;;
        'show') reply='@person' ;;
        'find') reply='@person' ;;
        'edit') reply='@person' ;;
        'rm') reply='@person @group' ;;
        'import') reply='@file' ;;
        'init') reply='bash zsh fish' ;;
    esac
}
_kith_options() {
    reply=
    case $1 in
        '') reply='--version' ;;
        'add') reply='--to --new --org --role --email --phone --url --place --aka --birthday --tag --aim --why --worth --met --where --through --every --stage --because --fact --need --offer --interest --concern --style --plus --minus --dealbreaker --news --group --focus --next -n --dry-run --json' ;;
        'log') reply='--batch --amend -n --dry-run --json' ;;
        'remind') reply='--days --limit --all --once --check --format --json' ;;
        'remind done') reply='-n --dry-run --json' ;;
        'remind snooze') reply='-n --dry-run --json' ;;
        'remind drop') reply='--because -n --dry-run --json' ;;
        'stage') reply='--because --on --until --dismiss --triage --explain -n --dry-run --json' ;;
        'report') reply='--since --until --tag --org --aim --stage --all --answer -n --dry-run --format --json' ;;
        'intro') reply='--status -n --dry-run --json' ;;
        'list') reply='--all --format --json' ;;
        'show') reply='--json' ;;
        'find') reply='--format --json' ;;
        'edit') reply='--name --org --role --email --phone --url --place --aka --birthday --tag --aim --why --worth --met --where --through --every --stage --because --fact --need --offer --interest --concern --style --plus --minus --dealbreaker --news --group --focus --no-org --no-role --no-place --no-why --no-worth --no-birthday --no-met --no-every --no-focus --no-aka --no-email --no-phone --no-url --no-tag --no-aim --no-group --no-fact --no-need --no-offer --no-interest --no-concern --no-style --no-plus --no-minus --no-dealbreaker --no-news --text --kind --on --quality --due -n --dry-run --json' ;;
        'rm') reply='-y --yes -n --dry-run --json' ;;
        'me') reply='--name --offer --need --aim --rhythm --no-offer --no-need -n --dry-run --json' ;;
        'import') reply='--from --strict -n --dry-run --json' ;;
        'export') reply='--format --json' ;;
        'undo') reply='-n --dry-run --json' ;;
        'redo') reply='-n --dry-run --json' ;;
        'history') reply='--limit --json' ;;
        'shell') reply='' ;;
        'init') reply='--once --background --no-completion --no-remind --no-alias' ;;
    esac
    reply="$reply --file --today --color --date-order --demo -q --quiet --debug -h --help"
}
_kith_value() {
    reply=
    case $1 in
        *' --file') reply='@file' ;;
        *' --today') reply='today yesterday tomorrow mon tue wed thu fri sat sun' ;;
        *' --color') reply='auto always never' ;;
        *' --date-order') reply='dmy mdy' ;;
        'add --to') reply='@person' ;;
        'add --org') reply='@any' ;;
        'add --role') reply='@any' ;;
        'add --email') reply='@any' ;;
        'add --phone') reply='@any' ;;
        'add --url') reply='@any' ;;
        'add --place') reply='@any' ;;
        'add --aka') reply='@any' ;;
        'add --birthday') reply='@any' ;;
        'add --tag') reply='@tag' ;;
        'add --aim') reply='client referral partner mentor friend' ;;
        'add --why') reply='@any' ;;
        'add --worth') reply='@any' ;;
        'add --met') reply='today yesterday tomorrow mon tue wed thu fri sat sun' ;;
        'add --where') reply='@any' ;;
        'add --through') reply='@person' ;;
        'add --every') reply='weekly 2w monthly 6w quarterly 6mo yearly never' ;;
        'add --stage') reply='contact met known liked trusted partner parked ended' ;;
        'add --because') reply='@any' ;;
        'add --fact') reply='@any' ;;
        'add --need') reply='@any' ;;
        'add --offer') reply='@any' ;;
        'add --interest') reply='@any' ;;
        'add --concern') reply='@any' ;;
        'add --style') reply='@any' ;;
        'add --plus') reply='@any' ;;
        'add --minus') reply='@any' ;;
        'add --dealbreaker') reply='@any' ;;
        'add --news') reply='@any' ;;
        'add --group') reply='@group' ;;
        'add --next') reply='today yesterday tomorrow mon tue wed thu fri sat sun' ;;
        'log --batch') reply='@file' ;;
        'remind --days') reply='@any' ;;
        'remind --limit') reply='@any' ;;
        'remind --format') reply='text json tsv' ;;
        'remind drop --because') reply='@any' ;;
        'stage --because') reply='@any' ;;
        'stage --on') reply='today yesterday tomorrow mon tue wed thu fri sat sun' ;;
        'stage --until') reply='today yesterday tomorrow mon tue wed thu fri sat sun' ;;
        'stage --dismiss') reply='pace silence one-sided pitch my-word their-word dormant cooling' ;;
        'report --since') reply='today yesterday tomorrow mon tue wed thu fri sat sun' ;;
        'report --until') reply='today yesterday tomorrow mon tue wed thu fri sat sun' ;;
        'report --tag') reply='@tag' ;;
        'report --org') reply='@any' ;;
        'report --aim') reply='client referral partner mentor friend' ;;
        'report --stage') reply='contact met known liked trusted partner parked ended' ;;
        'report --answer') reply='@any' ;;
        'report --format') reply='text json csv md' ;;
        'intro --status') reply='offered made met fruitful faded' ;;
        'list --format') reply='table json jsonl csv tsv ids' ;;
        'find --format') reply='table json jsonl csv tsv ids' ;;
        'edit --name') reply='@any' ;;
        'edit --org') reply='@any' ;;
        'edit --role') reply='@any' ;;
        'edit --email') reply='@any' ;;
        'edit --phone') reply='@any' ;;
        'edit --url') reply='@any' ;;
        'edit --place') reply='@any' ;;
        'edit --aka') reply='@any' ;;
        'edit --birthday') reply='@any' ;;
        'edit --tag') reply='@tag' ;;
        'edit --aim') reply='client referral partner mentor friend' ;;
        'edit --why') reply='@any' ;;
        'edit --worth') reply='@any' ;;
        'edit --met') reply='today yesterday tomorrow mon tue wed thu fri sat sun' ;;
        'edit --where') reply='@any' ;;
        'edit --through') reply='@person' ;;
        'edit --every') reply='weekly 2w monthly 6w quarterly 6mo yearly never' ;;
        'edit --stage') reply='contact met known liked trusted partner parked ended' ;;
        'edit --because') reply='@any' ;;
        'edit --fact') reply='@any' ;;
        'edit --need') reply='@any' ;;
        'edit --offer') reply='@any' ;;
        'edit --interest') reply='@any' ;;
        'edit --concern') reply='@any' ;;
        'edit --style') reply='@any' ;;
        'edit --plus') reply='@any' ;;
        'edit --minus') reply='@any' ;;
        'edit --dealbreaker') reply='@any' ;;
        'edit --news') reply='@any' ;;
        'edit --group') reply='@group' ;;
        'edit --no-aka') reply='@any' ;;
        'edit --no-email') reply='@any' ;;
        'edit --no-phone') reply='@any' ;;
        'edit --no-url') reply='@any' ;;
        'edit --no-tag') reply='@tag' ;;
        'edit --no-aim') reply='client referral partner mentor friend' ;;
        'edit --no-group') reply='@group' ;;
        'edit --no-fact') reply='@any' ;;
        'edit --no-need') reply='@any' ;;
        'edit --no-offer') reply='@any' ;;
        'edit --no-interest') reply='@any' ;;
        'edit --no-concern') reply='@any' ;;
        'edit --no-style') reply='@any' ;;
        'edit --no-plus') reply='@any' ;;
        'edit --no-minus') reply='@any' ;;
        'edit --no-dealbreaker') reply='@any' ;;
        'edit --no-news') reply='@any' ;;
        'edit --text') reply='@any' ;;
        'edit --kind') reply='call zoom video coffee tea drinks breakfast lunch dinner meal walk visit meeting text message chat email letter event intro pitch gift note' ;;
        'edit --on') reply='today yesterday tomorrow mon tue wed thu fri sat sun' ;;
        'edit --quality') reply='1 2 3 4 5' ;;
        'edit --due') reply='today yesterday tomorrow mon tue wed thu fri sat sun' ;;
        'me --name') reply='@any' ;;
        'me --offer') reply='@any' ;;
        'me --need') reply='@any' ;;
        'me --aim') reply='client referral partner mentor friend' ;;
        'me --rhythm') reply='@any' ;;
        'me --no-offer') reply='@any' ;;
        'me --no-need') reply='@any' ;;
        'import --from') reply='linkedin jsonl' ;;
        'export --format') reply='jsonl json' ;;
        'history --limit') reply='@any' ;;
    esac
}
# made: to here

# More people than these are not shown, and more letters narrow it; bash would ask whether to show a hundred.
_kith_most=90

# What has an exclamation mark taken for itself between double quotes.
_kith_bang="\"'!'\""
# What a note takes for more than a part of a name, as a pattern.
_kith_marks='][\"$!\\~:;,<>|&(){}*?#%=+/@'

# What a text with quotes and backslashes says.
_kith_says() {
    reply=$1
    case $reply in
        \'*) reply=${reply#\'} reply=${reply%\'} ;;
        *)
            reply=${reply#\"} reply=${reply%\"}
            reply=${reply//\\\\/$'\002'}
            reply=${reply//\\/}
            reply=${reply//$'\002'/\\}
            ;;
    esac
}

# Where one is: from the words before, the command, how many words it has by now, the last of them if it stands right before, what
# the next word is if it is a value, and the book that is meant, nothing for the made-up one.
_kith_where() {
    local word reply option=
    command= value= seen=0 last= book=${KITH_FILE:-$HOME/.kith.json}
    for word; do
        if [[ $word == '=' ]]; then
            continue
        elif [[ -n $value ]]; then
            [[ $option != --file ]] || { _kith_says "$word" && book=$reply; }
            value=
        elif [[ $word == -* ]]; then
            option=$word reply= last=
            case $word in
                --demo) book= ;;
                --file=*) _kith_says "${word#*=}" && book=$reply reply= ;;
                *) [[ $command == log && $seen -gt 0 ]] || _kith_value "$command $word" ;;
            esac
            value=$reply
        elif [[ -z $command ]]; then
            command=$word
        elif [[ $seen -eq 0 && $_kith_below == *"|$command $word|"* ]]; then
            command="$command $word"
        else
            seen=$((seen + 1))
            _kith_says "$word"
            last=${reply#@}
        fi
    done
}

# Finds the lines that begin with one of some marks, and in which a word has a beginning; of people at most one more than are
# shown. _kith_find MARKS BEGINNING
_kith_find() {
    local file=$book cache=$HOME/.cache
    lines=()
    [[ ${XDG_CACHE_HOME-} == /* ]] && cache=$XDG_CACHE_HOME
    [[ $file == '~/'* ]] && file=$HOME/${file#??}
    [[ $file == /* ]] || file=$PWD/$file
    file=$cache/kith/${file//\//%}.names
    [[ -n $book && -f $file && -r $file ]] || return 0
    if [[ $1 != *' '* ]]; then
        _kith_lines "$(command grep -a "^[$1]" "$file" 2>/dev/null)"
    else
        _kith_lines "$(command grep -a -i -F -m $((_kith_most + 1)) -e " $2" -e "-$2" -e $'\t'"$2" -e "=$2" \
            "$file" 2>/dev/null)"
    fi
}

# Takes a text apart. To read lines from a pipe, a shell has to ask for each character.
_kith_lines() {
    local IFS=$'\n' noglob=
    [[ $- == *f* ]] || { set -f && noglob=yes; }
    lines=($1)
    [[ -z $noglob ]] || set +f
}

# Takes one candidate, as one would read it.
_kith_take() {
    local quoted=$1
    case $quote in
        '"')
            quoted=${quoted//\\/\\\\}
            quoted=${quoted//\"/\\\"}
            quoted=${quoted//\$/\\\$}
            quoted=${quoted//\`/\\\`}
            quoted=${quoted//\!/"$_kith_bang"}
            ;;
        "'") quoted=${quoted//"'"/"'\\''"} ;;
        *) [[ $quoted != *[!A-Za-z0-9_:+@./-]* ]] || printf -v quoted %q "$quoted" ;;
    esac
    if [[ -z $apart ]]; then
        ((${#COMPREPLY[@]})) || common=${1:0:${#text}}
        [[ ${1:0:${#text}} == "$common" && $1 == "$text"* ]] || apart=yes
    fi
    COMPREPLY+=("${quoted#"$kept"}")
}

# Takes the names with some marks, behind what is to stand before them. In a note, where punctuation says something, the id stands
# for a name that has some. _kith_take_names MARKS BEFORE [note]
_kith_take_names() {
    local line name id asked=${text#"$2"} count=0
    local -a lines
    _kith_find "$1" "$asked"
    for line in ${lines[@]+"${lines[@]}"}; do
        [[ $line == ["$1"]* ]] || continue
        name=${line%%$'\t'*}
        if [[ $1 != *' '* ]]; then
            [[ $line == ?"$asked"* || $line == *[$' \t']"$asked"* ]] || continue
        elif ((count == _kith_most)); then
            more=yes
            break
        fi
        count=$((count + 1))
        if [[ -n ${3-} && $line == ' '* && $name == *[$_kith_marks]* ]]; then
            id=${line#*$'\t'}
            _kith_take "@${id%%$'\t'*}"
        else
            _kith_take "$2${name#?}"
        fi
    done
}

# Takes the rest of the names in which the last word is followed by one with the beginning that was typed; whether there are any.
_kith_take_rest() {
    local line at taken=
    local -a lines
    [[ -n $last ]] || return
    _kith_find ' ' "$last $text"
    for line in ${lines[@]+"${lines[@]}"}; do
        [[ $line == ' '* && $line == *[$' \t']"$last $text"* ]] || continue
        at=0
        until [[ ${line:at} == [$' \t']"$last $text"* ]]; do
            at=$((at + 1))
        done
        line=${line:at + ${#last} + 2}
        _kith_take "${line%%$'\t'*}"
        taken=yes
    done
    [[ -n $taken ]]
}

_kith_take_words() {
    local word
    for word; do
        [[ $word != "$text"* ]] || _kith_take "$word"
    done
}

# Takes what a list of words offers; a word that begins with @ stands for a sort of them. What was typed may have begun with what is
# to stand before each. _kith_take_all BEFORE WORD…
_kith_take_all() {
    local before=$1 one
    local -a lines
    shift
    for one; do
        case $one in
            @person) _kith_take_rest || [[ -n $last && $command != intro ]] || _kith_take_names ' ' "$before" ;;
            @group) _kith_take_names = "$before" ;;
            @tag) _kith_take_names +# "$before" ;;
            @file)
                compopt -o filenames 2>/dev/null || :
                _kith_lines "$(compgen -f -- "${text#"$before"}")"
                COMPREPLY+=(${lines[@]+"${lines[@]}"})
                ;;
            @filter)
                case $text in
                    tag:*) _kith_take_names + tag: ;;
                    group:*) _kith_take_names = group: ;;
                esac
                ;;
            @note)
                case $text in
                    @*) _kith_take_names ' =' @ note ;;
                    +*) _kith_take_names +# + ;;
                    *) _kith_take_rest || _kith_take_names ' =' '' note ;;
                esac
                ;;
            @*) ;;
            *) _kith_take_words "$before$one" ;;
        esac
    done
}

_kith() {
    local IFS=$' \t\n' line=${COMP_LINE:0:COMP_POINT} at=$COMP_CWORD now=${COMP_WORDS[COMP_CWORD]} reset= quote= kept= common= apart= more=
    local word text command value seen last book reply=
    COMPREPLY=()
    # What stands behind the cursor stays there.
    while [[ -n $now && $line != *"$now" ]]; do
        now=${now%?}
    done
    word=$now
    # What COMP_WORDBREAKS takes apart, as in tag:java. Readline replaces what stands behind the last break.
    while ((at > 1)) && [[ -n ${COMP_WORDS[at - 1]} && $line == *"${COMP_WORDS[at - 1]}$word" ]]; do
        word=${COMP_WORDS[--at]}$word
    done
    [[ $now == [:=] ]] && now=
    kept=${word%"$now"}
    kept=${kept%@}
    # Bash 3 takes nothing apart, but its readline does.
    [[ ${BASH_VERSINFO[0]} -gt 3 || $word == [\"\']* ]] || kept=${word%"${word##*[:=]}"}
    case $word in
        [\"\']*) quote=${word:0:1} ;;
    esac
    _kith_says "$word"
    text=$reply reply=

    local -a before
    before=(${COMP_WORDS[@]+"${COMP_WORDS[@]:1:at-1}"})
    [[ ${COMP_WORDS[0]} != k ]] || before=(log ${before[@]+"${before[@]}"})
    _kith_where ${before[@]+"${before[@]}"}
    shopt -q nocasematch || { shopt -s nocasematch && reset=yes; }
    if [[ -n $value ]]; then
        _kith_take_all '' $value
    elif [[ $text == --*=* ]]; then
        _kith_value "$command ${text%%=*}"
        _kith_take_all "${text%%=*}=" $reply
    elif [[ $text == -* && ! ($command == log && $seen -gt 0) ]]; then
        _kith_options "$command"
        _kith_take_words $reply
    else
        _kith_takes "$command"
        _kith_take_all '' $reply
    fi
    [[ -z $reset ]] || shopt -u nocasematch
    # A beginning that they have in common would replace what was typed: not where that stands elsewhere in the names.
    [[ -z $more ]] || COMPREPLY+=('…')
    [[ -z $apart || ${#COMPREPLY[@]} -lt 2 ]] || COMPREPLY+=(' ')
    [[ ${#COMPREPLY[@]} -ne 1 || ${COMPREPLY[0]} != *: ]] || compopt -o nospace 2>/dev/null || :
}

complete -F _kith kith
