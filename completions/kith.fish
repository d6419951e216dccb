# Completion of kith for fish; kith init fish loads it at the first Tab.
#
# No Java is started. Commands and options stand below, made from kith's own:
#     mvn -q test -Dtest=CompletionsTest -Dkith.rewrite=true
# The names of people, groups and tags come from the file that kith keeps of them (~/.cache/kith/…names): a line each, which begins
# with a mark of what it is, then what is inserted, then, behind tabs, what it is found by as well. They are found by the beginning of
# any of their words, in any case, with or without accents, or of the id.

# made: from here
set -g __kith_below 'remind done' 'remind snooze' 'remind drop'
function __kith_summary
    printf '%s\t%s\n' add 'Adds a person, or more about one, or a group' log 'Logs a quick note: day, kind and names, then text and clauses' remind 'Shows what is due: promises, follow-ups, rhythms, thanks, birthdays' stage 'Shows the ladder, or where a person stands, or moves them' report 'Shows the state of relationships, a part of it, or one person\'s page' intro 'Brings two people together, and keeps track of what comes of it' list 'Lists people; with filters those for whom all of them hold' show 'Shows everything that is known about a person, and all that happened' find 'Finds a text in people, notes and promises' edit 'Changes a person, or a note or promise by its id' rm 'Removes a person with their notes and promises, or a single record' me 'Shows or changes what the book knows of you' import 'Imports people and interactions; the same file twice changes nothing' export 'Prints the whole book, as JSON Lines or as one JSON document' undo 'Takes back the last change, whatever it was' redo 'Makes the change again that was undone last' history 'Shows the changes that undo can take back, newest first' shell 'Takes notes and commands, one after another' init 'Prints what a shell\'s profile evaluates' help 'the help of a command'
end
function __kith_takes
    switch $argv[1]
        case 'help'
            echo 'add log remind stage report intro list show find edit rm me import export undo redo history shell init help'
        case 'log'
            echo '@note call zoom video coffee tea drinks breakfast lunch dinner meal walk visit meeting text message chat email letter event intro pitch gift note next: they: need: offer: fact: news: interest: concern: style: gave: got: thanks: plus: minus: dealbreaker: note: new: with yesterday: today:'
        case 'remind'
            echo 'done snooze drop'
        case 'remind snooze'
            echo 'today yesterday tomorrow mon tue wed thu fri sat sun'
        case 'stage'
            echo '@person contact met known liked trusted partner parked ended'
        case 'report'
            echo '@person neglected flags next-steps intros thanks promises focus stages activity groups review'
        case 'intro'
            echo '@person'
        case 'list'
            echo '@filter stage:contact stage:met stage:known stage:liked stage:trusted stage:partner stage:parked stage:ended tag: org: aim:client aim:referral aim:partner aim:mentor aim:friend group: quiet: near: needs: offers: focus:yes focus:no'
        case 'show'
            echo '@person'
        case 'find'
            echo '@person'
        case 'edit'
            echo '@person'
        case 'rm'
            echo '@person @group'
        case 'import'
            echo '@file'
        case 'init'
            echo 'bash zsh fish'
    end
end
function __kith_options
    switch $argv[1]
        case 'add'
            printf '%s\t%s\n' --to 'add to this person instead of making a new one' --new 'a new person, even if one of that name or address is there' --org 'organisation' --role 'what they do there' --email 'an e-mail address; may be repeated, as all lists' --phone 'a phone number' --url 'a web address' --place 'where they live or work' --aka 'another name by which they are found' --birthday '1990-05-12, --05-12 without a year, --05 without a day' --tag 'a tag' --aim 'client, referral, partner, mentor, friend …' --why 'the reason for connecting' --worth 'what the relationship is worth to both' --met 'the day on which you met' --where 'where you met' --through 'who introduced you' --every 'how often to be in touch: 3d 2w 1mo 1y weekly … never' --stage 'contact, met, known, liked, trusted, partner, parked, ended' --because 'why they stand there; for a promise, its reason' --fact 'something to know about them' --need 'what they look for' --offer 'what they can give' --interest 'what they like' --concern 'what worries them' --style 'how they work and like to be reached' --plus 'what speaks for them' --minus 'what speaks against them' --dealbreaker 'what rules out more' --news 'news of them or their company' --group 'a club or meetup that they belong to' --focus 'on the short list of people to look after' --next 'when a group meets next' -n 'show what would be written, and write nothing' --dry-run 'show what would be written, and write nothing' --json 'print the records as JSON, with the keys of the data file'
        case 'log'
            printf '%s\t%s\n' --batch 'log one note a line from a file, or - for standard input' --amend 'replace the last note with this one' -n 'show what would be written, and write nothing' --dry-run 'show what would be written, and write nothing' --json 'print the records as JSON, with the keys of the data file'
        case 'remind'
            printf '%s\t%s\n' --days 'look N days ahead (7)' --limit 'show at most N lines (7)' --all 'show all lines' --once 'at most once a day' --check 'print nothing; exit 0 when something is due, else 4' --format 'one of text, json, tsv' --json 'the same as --format json'
        case 'remind done'
            printf '%s\t%s\n' -n 'show what would be written, and write nothing' --dry-run 'show what would be written, and write nothing' --json 'print the records as JSON, with the keys of the data file'
        case 'remind snooze'
            printf '%s\t%s\n' -n 'show what would be written, and write nothing' --dry-run 'show what would be written, and write nothing' --json 'print the records as JSON, with the keys of the data file'
        case 'remind drop'
            printf '%s\t%s\n' --because 'the reason, which is kept' -n 'show what would be written, and write nothing' --dry-run 'show what would be written, and write nothing' --json 'print the records as JSON, with the keys of the data file'
        case 'stage'
            printf '%s\t%s\n' --because 'the reason, which is kept' --on 'the day of the step (today)' --until 'when to look again at somebody parked (in 3 months)' --dismiss 'set a flag aside until there is new evidence' --triage 'decide about new people, one by one' --explain 'what each rung takes' -n 'show what would be written, and write nothing' --dry-run 'show what would be written, and write nothing' --json 'print the records as JSON, with the keys of the data file'
        case 'report'
            printf '%s\t%s\n' --since 'the first day of the period (30 days ago)' --until 'the last day of the period (today)' --tag 'only people with tag:TEXT, as in kith list' --org 'only people with org:TEXT, as in kith list' --aim 'only people with aim:TEXT, as in kith list' --stage 'only people with stage:TEXT, as in kith list' --all 'also parked and ended people' --answer 'keep an answer to a question of review; up to three' -n 'show what would be written, and write nothing' --dry-run 'show what would be written, and write nothing' --format 'one of text, json, csv, md' --json 'the same as --format json'
        case 'intro'
            printf '%s\t%s\n' --status 'set where it is: offered, made, met, fruitful, faded' -n 'show what would be written, and write nothing' --dry-run 'show what would be written, and write nothing' --json 'print the records as JSON, with the keys of the data file'
        case 'list'
            printf '%s\t%s\n' --all 'also parked and ended people' --format 'one of table, json, jsonl, csv, tsv, ids' --json 'the same as --format json'
        case 'show'
            printf '%s\t%s\n' --json 'print the records as JSON, with the keys of the data file'
        case 'find'
            printf '%s\t%s\n' --format 'one of table, json, jsonl, csv, tsv, ids' --json 'the same as --format json'
        case 'edit'
            printf '%s\t%s\n' --name 'a new name; the old one becomes an alias' --org 'organisation' --role 'what they do there' --email 'an e-mail address; may be repeated, as all lists' --phone 'a phone number' --url 'a web address' --place 'where they live or work' --aka 'another name by which they are found' --birthday '1990-05-12, --05-12 without a year, --05 without a day' --tag 'a tag' --aim 'client, referral, partner, mentor, friend …' --why 'the reason for connecting' --worth 'what the relationship is worth to both' --met 'the day on which you met' --where 'where you met' --through 'who introduced you' --every 'how often to be in touch: 3d 2w 1mo 1y weekly … never' --stage 'contact, met, known, liked, trusted, partner, parked, ended' --because 'why they stand there; for a promise, its reason' --fact 'something to know about them' --need 'what they look for' --offer 'what they can give' --interest 'what they like' --concern 'what worries them' --style 'how they work and like to be reached' --plus 'what speaks for them' --minus 'what speaks against them' --dealbreaker 'what rules out more' --news 'news of them or their company' --group 'a club or meetup that they belong to' --focus 'on the short list of people to look after' --no-org 'take it away' --no-role 'take it away' --no-place 'take it away' --no-why 'take it away' --no-worth 'take it away' --no-birthday 'take it away' --no-met 'take it away' --no-every 'take it away' --no-focus 'take it away' --no-aka 'take it away' --no-email 'take it away' --no-phone 'take it away' --no-url 'take it away' --no-tag 'take it away' --no-aim 'take it away' --no-group 'take it away' --no-fact 'take it away' --no-need 'take it away' --no-offer 'take it away' --no-interest 'take it away' --no-concern 'take it away' --no-style 'take it away' --no-plus 'take it away' --no-minus 'take it away' --no-dealbreaker 'take it away' --no-news 'take it away' --text 'the words of a note or promise' --kind 'the kind of a note: coffee, call …' --on 'the day of a note' --quality 'the quality of a note' --due 'when a promise is due' -n 'show what would be written, and write nothing' --dry-run 'show what would be written, and write nothing' --json 'print the records as JSON, with the keys of the data file'
        case 'rm'
            printf '%s\t%s\n' -y 'do not ask; a part of a name is refused then' --yes 'do not ask; a part of a name is refused then' -n 'show what would be written, and write nothing' --dry-run 'show what would be written, and write nothing' --json 'print the records as JSON, with the keys of the data file'
        case 'me'
            printf '%s\t%s\n' --name 'your name' --offer 'what you can give' --need 'what you look for' --aim 'how many relationships of an aim you want; 0 forgets it' --rhythm 'how often, by stage or +tag; never forgets it' --no-offer 'forget the offers that contain TEXT' --no-need 'forget the needs that contain TEXT' -n 'show what would be written, and write nothing' --dry-run 'show what would be written, and write nothing' --json 'print the records as JSON, with the keys of the data file'
        case 'import'
            printf '%s\t%s\n' --from 'what the files are, else told by their content (linkedin: LinkedIn\'s connections (CSV), jsonl: kith\'s JSON Lines)' --strict 'write nothing and exit 1 if a row is bad' -n 'show what would be written, and write nothing' --dry-run 'show what would be written, and write nothing' --json 'print the records as JSON, with the keys of the data file'
        case 'export'
            printf '%s\t%s\n' --format 'one of jsonl, json' --json 'the same as --format json'
        case 'undo'
            printf '%s\t%s\n' -n 'show what would be written, and write nothing' --dry-run 'show what would be written, and write nothing' --json 'print the change as JSON'
        case 'redo'
            printf '%s\t%s\n' -n 'show what would be written, and write nothing' --dry-run 'show what would be written, and write nothing' --json 'print the change as JSON'
        case 'history'
            printf '%s\t%s\n' --limit 'show at most N (20)' --json 'print the records as JSON, with the keys of the data file'
        case 'shell'
            printf '%s\t%s\n' 
        case 'init'
            printf '%s\t%s\n' --once 'show what is due at most once a day' --background 'never wait: show the last state, refresh it behind the prompt' --no-completion 'leave out the completion' --no-remind 'leave out what is due' --no-alias 'leave out k'
    end
    printf '%s\t%s\n' --file 'everywhere' --today 'everywhere' --color 'everywhere' --date-order 'everywhere' --demo 'everywhere' -q 'everywhere' --quiet 'everywhere' --debug 'everywhere' -h 'everywhere' --help 'everywhere'
end
function __kith_value
    switch $argv[1]
        case '* --file'
            echo '@file'
        case '* --today'
            echo 'today yesterday tomorrow mon tue wed thu fri sat sun'
        case '* --color'
            echo 'auto always never'
        case '* --date-order'
            echo 'dmy mdy'
        case 'add --to'
            echo '@person'
        case 'add --org'
            echo '@any'
        case 'add --role'
            echo '@any'
        case 'add --email'
            echo '@any'
        case 'add --phone'
            echo '@any'
        case 'add --url'
            echo '@any'
        case 'add --place'
            echo '@any'
        case 'add --aka'
            echo '@any'
        case 'add --birthday'
            echo '@any'
        case 'add --tag'
            echo '@tag'
        case 'add --aim'
            echo 'client referral partner mentor friend'
        case 'add --why'
            echo '@any'
        case 'add --worth'
            echo '@any'
        case 'add --met'
            echo 'today yesterday tomorrow mon tue wed thu fri sat sun'
        case 'add --where'
            echo '@any'
        case 'add --through'
            echo '@person'
        case 'add --every'
            echo 'weekly 2w monthly 6w quarterly 6mo yearly never'
        case 'add --stage'
            echo 'contact met known liked trusted partner parked ended'
        case 'add --because'
            echo '@any'
        case 'add --fact'
            echo '@any'
        case 'add --need'
            echo '@any'
        case 'add --offer'
            echo '@any'
        case 'add --interest'
            echo '@any'
        case 'add --concern'
            echo '@any'
        case 'add --style'
            echo '@any'
        case 'add --plus'
            echo '@any'
        case 'add --minus'
            echo '@any'
        case 'add --dealbreaker'
            echo '@any'
        case 'add --news'
            echo '@any'
        case 'add --group'
            echo '@group'
        case 'add --next'
            echo 'today yesterday tomorrow mon tue wed thu fri sat sun'
        case 'log --batch'
            echo '@file'
        case 'remind --days'
            echo '@any'
        case 'remind --limit'
            echo '@any'
        case 'remind --format'
            echo 'text json tsv'
        case 'remind drop --because'
            echo '@any'
        case 'stage --because'
            echo '@any'
        case 'stage --on'
            echo 'today yesterday tomorrow mon tue wed thu fri sat sun'
        case 'stage --until'
            echo 'today yesterday tomorrow mon tue wed thu fri sat sun'
        case 'stage --dismiss'
            echo 'pace silence one-sided pitch my-word their-word dormant cooling'
        case 'report --since'
            echo 'today yesterday tomorrow mon tue wed thu fri sat sun'
        case 'report --until'
            echo 'today yesterday tomorrow mon tue wed thu fri sat sun'
        case 'report --tag'
            echo '@tag'
        case 'report --org'
            echo '@any'
        case 'report --aim'
            echo 'client referral partner mentor friend'
        case 'report --stage'
            echo 'contact met known liked trusted partner parked ended'
        case 'report --answer'
            echo '@any'
        case 'report --format'
            echo 'text json csv md'
        case 'intro --status'
            echo 'offered made met fruitful faded'
        case 'list --format'
            echo 'table json jsonl csv tsv ids'
        case 'find --format'
            echo 'table json jsonl csv tsv ids'
        case 'edit --name'
            echo '@any'
        case 'edit --org'
            echo '@any'
        case 'edit --role'
            echo '@any'
        case 'edit --email'
            echo '@any'
        case 'edit --phone'
            echo '@any'
        case 'edit --url'
            echo '@any'
        case 'edit --place'
            echo '@any'
        case 'edit --aka'
            echo '@any'
        case 'edit --birthday'
            echo '@any'
        case 'edit --tag'
            echo '@tag'
        case 'edit --aim'
            echo 'client referral partner mentor friend'
        case 'edit --why'
            echo '@any'
        case 'edit --worth'
            echo '@any'
        case 'edit --met'
            echo 'today yesterday tomorrow mon tue wed thu fri sat sun'
        case 'edit --where'
            echo '@any'
        case 'edit --through'
            echo '@person'
        case 'edit --every'
            echo 'weekly 2w monthly 6w quarterly 6mo yearly never'
        case 'edit --stage'
            echo 'contact met known liked trusted partner parked ended'
        case 'edit --because'
            echo '@any'
        case 'edit --fact'
            echo '@any'
        case 'edit --need'
            echo '@any'
        case 'edit --offer'
            echo '@any'
        case 'edit --interest'
            echo '@any'
        case 'edit --concern'
            echo '@any'
        case 'edit --style'
            echo '@any'
        case 'edit --plus'
            echo '@any'
        case 'edit --minus'
            echo '@any'
        case 'edit --dealbreaker'
            echo '@any'
        case 'edit --news'
            echo '@any'
        case 'edit --group'
            echo '@group'
        case 'edit --no-aka'
            echo '@any'
        case 'edit --no-email'
            echo '@any'
        case 'edit --no-phone'
            echo '@any'
        case 'edit --no-url'
            echo '@any'
        case 'edit --no-tag'
            echo '@tag'
        case 'edit --no-aim'
            echo 'client referral partner mentor friend'
        case 'edit --no-group'
            echo '@group'
        case 'edit --no-fact'
            echo '@any'
        case 'edit --no-need'
            echo '@any'
        case 'edit --no-offer'
            echo '@any'
        case 'edit --no-interest'
            echo '@any'
        case 'edit --no-concern'
            echo '@any'
        case 'edit --no-style'
            echo '@any'
        case 'edit --no-plus'
            echo '@any'
        case 'edit --no-minus'
            echo '@any'
        case 'edit --no-dealbreaker'
            echo '@any'
        case 'edit --no-news'
            echo '@any'
        case 'edit --text'
            echo '@any'
        case 'edit --kind'
            echo 'call zoom video coffee tea drinks breakfast lunch dinner meal walk visit meeting text message chat email letter event intro pitch gift note'
        case 'edit --on'
            echo 'today yesterday tomorrow mon tue wed thu fri sat sun'
        case 'edit --quality'
            echo '1 2 3 4 5'
        case 'edit --due'
            echo 'today yesterday tomorrow mon tue wed thu fri sat sun'
        case 'me --name'
            echo '@any'
        case 'me --offer'
            echo '@any'
        case 'me --need'
            echo '@any'
        case 'me --aim'
            echo 'client referral partner mentor friend'
        case 'me --rhythm'
            echo '@any'
        case 'me --no-offer'
            echo '@any'
        case 'me --no-need'
            echo '@any'
        case 'import --from'
            echo 'linkedin jsonl'
        case 'export --format'
            echo 'jsonl json'
        case 'history --limit'
            echo '@any'
    end
end
# made: to here

# More people than these are not shown, and more letters narrow it.
set -g __kith_most 90
# What a note takes for more than a part of a name.
set -g __kith_marks '["$!\\\\~:;,<>|&(){}*?#%=+/@\\[\\]]'

# Prints the file of names, if it is there.
function __kith_file
    set -l file (string replace -r '^~/' $HOME/ -- $__kith_book); or set file $__kith_book
    test -n "$file"; or return
    string match -q '/*' -- $file; or set file $PWD/$file
    set -l cache $HOME/.cache/kith
    string match -q '/*' -- "$XDG_CACHE_HOME"; and set cache $XDG_CACHE_HOME/kith
    set file $cache/(string replace -a / % -- $file).names
    test -f $file; and test -r $file; and echo $file
end

# Prints the lines of people, or of groups as well, in which a word has a beginning; at most one more than are shown.
function __kith_find
    set -l file (__kith_file); or return
    command grep -a -i -F -m (math $__kith_most + 1) -e " $argv[2]" -e "-$argv[2]" -e \t"$argv[2]" -e "=$argv[2]" $file 2>/dev/null |
        string match -r "^[$argv[1]].*"
end

# Prints the rest of the names in which the last word is followed by one with the beginning that was typed; whether there are any.
function __kith_rest
    test -n "$__kith_last"; or return
    set -l last (string escape --style=regex -- $__kith_last)
    set -l typed (string escape --style=regex -- "$argv[1]" | string collect)
    __kith_find ' ' "$__kith_last $argv[1]" | string replace -rf "(?i)^.*?[ \t]$last ($typed"'[^\t]*).*' '$1'
end

# Prints people, or groups as well, in whose names a word has a beginning, each behind what is to stand before it; behind a tab stands
# who that is where it is not the name. Fish leaves out what does not hold what was typed: who is found by an alias, the id or
# without accents is offered by that. In a note, where punctuation says something, the id stands for a name that has some.
function __kith_people
    set -l before $argv[2]
    set -l asked (string replace -- "$before" '' $argv[3] | string collect)
    set -l found (__kith_find $argv[1] "$asked"); or return
    set -l more
    if test (count $found) -gt $__kith_most
        set -e found[-1]
        set -l dots "…$asked"
        test -n "$before"; and set dots (string upper -- "$asked" | string collect)…
        set more $dots\t"the first $__kith_most; more letters narrow it"
    end
    if set -q argv[4]
        set found (string replace -r "^ ([^\t]*$__kith_marks"'[^\t]*)\t([^\t]*)' ' $2\t$2\t$1' -- $found)
    end
    set -l plain (string escape --style=regex -- "$asked" | string collect)
    set -l typed "(?:[^\t]*[ -])?$plain"
    set found (string replace -rf "(?i)^[ =](?=$typed)"'([^\t]+)(?:\t\1\t([^\t]+))?.*' '$1\t$2' -- $found) \
        (string replace -rf "(?i)^[ =](?!$typed)"'([^\t]+)(?:\t[^\t]*)*?\t('"$typed"'[^\t]*)(?:\t.*)?$' '$2\t$1' -- $found)
    # Behind something else, fish finds a word within a name in the very case only: the id is offered for it.
    if test -n "$before"; and test (string lower -- "$asked" | string collect) = "$asked"
        set -l within (__kith_find $argv[1] "$asked")
        set within (string replace -rf "(?i)^ (?!$plain)"'([^\t]+)\t\1\t([^\t]+).*' '$1\t$2' -- $within) \
            (string replace -rf "(?i)^ (?!$plain)"'([^\t]+)\t(?!\1\t)([^\t]+).*' '$2\t$1' -- $within)
        set found (string match -ir -- "^$plain.*" $found) $within
    end
    # Fish shows only those that begin with what was typed, to the letter, if there are any; all hold it behind an @.
    if test -z "$before"; and not test "$__kith_command" = find
        set -l exact (string match -r -- "^$plain" $found | count)
        set -l begins (string match -ir -- "^$plain" $found | count)
        if test -n "$more"; or test $exact -gt 0 -a $exact -lt (count $found); or test $begins -gt 0 -a $begins -lt (count $found)
            set before @
        end
    end
    string replace -r '^@?' -- (string replace -a '\\' '\\\\' -- $before | string collect) $found $more
end

# Prints the groups or tags, which are few, each behind what is to stand before it.
function __kith_few
    set -l file (__kith_file); or return
    command grep -a "^[$argv[1]]" $file 2>/dev/null | string replace -r '^.([^\t]*).*' -- "$argv[2]"'$1'
end

# Prints what a list of words offers; a word that begins with @ stands for a sort of them. What was typed may have begun with what is
# to stand before each.
function __kith_offer
    set -l text $argv[1]
    set -l before $argv[2]
    for one in $argv[3..-1]
        switch $one
            case @person
                __kith_rest "$text"
                or test -n "$__kith_last" -a "$__kith_command" != intro
                or __kith_people ' ' "$before" "$text"
            case @group
                __kith_few = "$before"
            case @tag
                __kith_few '+#' "$before"
            case @file
                __fish_complete_path (string replace -- "$before" '' "$text")
            case @filter
                switch $text
                    case 'tag:*'
                        __kith_few + tag:
                    case 'group:*'
                        __kith_few = group:
                end
            case @note
                switch $text
                    case '@*'
                        __kith_people ' =' @ "$text" note
                    case '+*'
                        __kith_few '+#' +
                    case '*'
                        __kith_rest "$text"
                        or __kith_people ' =' '' "$text" note
                end
            case '@*'
            case '*'
                printf '%s\n' "$before$one"
        end
    end
end

function __kith_complete
    set -l words (commandline -opc)
    set -l text (commandline -ct | string collect)
    string match -q "'*" -- $text; or set text (string replace -ra '\\\\(.)' '$1' -- $text | string collect)
    set text (string replace -r '^["\']' '' -- $text | string collect)
    set -l command
    set -l value
    set -l option
    set -l seen 0
    set -g __kith_last
    set -g __kith_book $HOME/.kith.json
    test -n "$KITH_FILE"; and set __kith_book $KITH_FILE
    for word in $words[2..-1]
        if test -n "$value"
            test "$option" = --file; and set __kith_book $word
            set value
        else if string match -q -- '-*' $word
            set option $word
            set __kith_last
            switch $word
                case --demo
                    set __kith_book
                case '--file=*'
                    set __kith_book (string replace -- --file= '' $word)
                case '*'
                    test "$command" = log -a $seen -gt 0; or set value (__kith_value "$command $word")
            end
        else if test -z "$command"
            set command $word
        else if test $seen -eq 0; and contains -- "$command $word" $__kith_below
            set command "$command $word"
        else
            set seen (math $seen + 1)
            set __kith_last (string replace -r '^@' '' -- $word)
        end
    end
    set -g __kith_command "$command"
    if test -n "$value"
        __kith_offer "$text" '' (string split -n ' ' -- $value)
    else if string match -q -- '--*=*' $text
        set -l option (string replace -r '=.*' '' -- $text)
        __kith_offer "$text" "$option=" (string split -n ' ' -- (__kith_value "$command $option"))
    else if string match -q -- '-*' $text; and not test "$command" = log -a $seen -gt 0
        __kith_options "$command"
    else if test -z "$command"
        __kith_summary
    else
        __kith_offer "$text" '' (string split -n ' ' -- (__kith_takes "$command"))
    end
end

complete -c kith -e
complete -c kith -f -a '(__kith_complete)'
