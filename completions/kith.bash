# Completion of kith for bash; kith init bash loads it at the first Tab.
#
# No Java is started. Commands and options stand below, made from kith's own:
#     mvn -q test -Dtest=CompletionsTest -Dkith.rewrite=true
# The names of people, groups and tags come from the file that kith keeps of them (~/.cache/kith/…names). They are found by the
# beginning of any of their words, in any case, or of the id.

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
        'add --every') reply='weekly monthly quarterly yearly 2w 6w never' ;;
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
        'edit --every') reply='weekly monthly quarterly yearly 2w 6w never' ;;
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

# More than these are not shown: their quoting would be felt.
_kith_most=200

# Where one is: from the words before, the command, how many words it has by now, the last of them if it stands right before, and
# what the next word is if it is a value.
_kith_where() {
    local word
    command= value= seen=0 last=
    for word; do
        if [[ $word == '=' ]]; then
            continue
        elif [[ -n $value ]]; then
            value=
        elif [[ $word == -* ]]; then
            [[ $command == log && $seen -gt 0 ]] || _kith_value "$command $word"
            value=$reply reply= last=
        elif [[ -z $command ]]; then
            command=$word
        elif [[ $seen -eq 0 && $_kith_below == *"|$command $word|"* ]]; then
            command="$command $word"
        else
            seen=$((seen + 1))
            last=${word//[\\\"\'@]/}
        fi
    done
}

# Prints at most one more than are shown of the people in whose names a word has a beginning; all of the groups or tags, being few.
_kith_find() {
    local file=${KITH_FILE:-$HOME/.kith.json} cache=$HOME/.cache
    [[ ${XDG_CACHE_HOME-} == /* ]] && cache=$XDG_CACHE_HOME
    [[ $file == '~/'* ]] && file=$HOME/${file#??}
    [[ $file == /* ]] || file=$PWD/$file
    file=$cache/kith/${file//\//%}.names
    [[ -r $file ]] || return 0
    if [[ $1 != ' ' ]]; then
        command grep -a "^[$1]" "$file" 2>/dev/null
        return
    fi
    command grep -a -i -F -m $((_kith_most + 1)) -e " $2" -e "-$2" -e $'\t'"${2// /-}" -e "-${2// /-}" "$file" 2>/dev/null
}

# Takes one candidate that begins with what was typed, as one would read it.
_kith_take() {
    local quoted=$1
    case $quote in
        '"')
            quoted=${quoted//\\/\\\\}
            quoted=${quoted//\"/\\\"}
            quoted=${quoted//\$/\\\$}
            quoted=${quoted//\`/\\\`}
            ;;
        "'") quoted=${quoted//"'"/"'\\''"} ;;
        *) [[ $quoted != *[!A-Za-z0-9_:+@./-]* ]] || printf -v quoted %q "$quoted" ;;
    esac
    ((${#COMPREPLY[@]})) || common=${1:0:${#text}}
    [[ ${1:0:${#text}} == "$common" && $1 == "$text"* ]] || apart=yes
    COMPREPLY+=("${quoted#"$kept"}")
}

# Takes the names with a mark, behind what is to stand before them.
_kith_take_names() {
    local line asked=${text#"$2"} found=0
    while IFS= read -r line; do
        if [[ $found -eq $_kith_most ]]; then
            more=yes
        elif [[ $line == "$1"* && ($1 == ' ' || $line == "$1$asked"* || $line == *" $asked"*) ]]; then
            found=$((found + 1))
            line=${line%%$'\t'*}
            _kith_take "$2${line#?}"
        fi
    done < <(_kith_find "$1" "$asked")
}

# Takes the rest of the names in which the last word is followed by one with the beginning that was typed; whether there are any.
_kith_take_rest() {
    local line name at found=
    [[ -n $last ]] || return
    while IFS= read -r line; do
        name=${line%%$'\t'*}
        [[ $name == ' '* && $name == *" $last $text"* ]] || continue
        at=0
        until [[ ${name:at} == " $last $text"* ]]; do
            at=$((at + 1))
        done
        _kith_take "${name:at + ${#last} + 2}"
        found=yes
    done < <(_kith_find ' ' "$last $text")
    [[ -n $found ]]
}

_kith_take_words() {
    local word
    for word; do
        [[ $word != "$text"* ]] || _kith_take "$word"
    done
}

# Takes what a list of words offers; a word that begins with @ stands for a sort of them.
_kith_take_all() {
    local before=$1 one
    shift
    for one; do
        case $one in
            @person) _kith_take_rest || [[ -n $last && $command != intro ]] || _kith_take_names ' ' "$before" ;;
            @group) _kith_take_names = "$before" ;;
            @tag) _kith_take_names + "$before" ;;
            @file)
                compopt -o filenames 2>/dev/null
                while IFS= read -r one; do COMPREPLY+=("$one"); done < <(compgen -f -- "${text#"$before"}")
                ;;
            @filter)
                case $text in
                    tag:*) _kith_take_names + tag: ;;
                    group:*) _kith_take_names = group: ;;
                esac
                ;;
            @note)
                case $text in
                    @*) _kith_take_names ' ' @ && _kith_take_names = @ ;;
                    +*) _kith_take_names + + ;;
                    *) _kith_take_rest || { _kith_take_names ' ' '' && _kith_take_names = ''; } ;;
                esac
                ;;
            @*) ;;
            *) _kith_take_words "$before$one" ;;
        esac
    done
}

_kith() {
    local IFS=$' \t\n' line=${COMP_LINE:0:COMP_POINT} at=$COMP_CWORD now=${COMP_WORDS[COMP_CWORD]} reset= quote= kept= common= apart= more=
    local word=$now text command value seen last reply=
    COMPREPLY=()
    # What COMP_WORDBREAKS takes apart, as in tag:java. Readline replaces what stands behind the last break.
    while ((at > 1)) && [[ $line == *"${COMP_WORDS[at - 1]}$word" ]]; do
        word=${COMP_WORDS[--at]}$word
    done
    [[ $now == [:=] ]] && now=
    kept=${word%"$now"}
    kept=${kept%@}
    text=$word
    case $word in
        [\"\']*) quote=${word:0:1} text=${word:1} ;;
    esac
    [[ $quote == "'" ]] || text=${text//\\/}

    local -a before=("${COMP_WORDS[@]:1:at-1}")
    [[ ${COMP_WORDS[0]} != k ]] || before=(log "${before[@]}")
    _kith_where "${before[@]}"
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
    [[ ${#COMPREPLY[@]} -ne 1 || ${COMPREPLY[0]} != *: ]] || compopt -o nospace 2>/dev/null
}

complete -F _kith kith
