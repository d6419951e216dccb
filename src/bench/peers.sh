# The programs that kith is compared with. It is read by src/bench/rows.sh in each round.
# shellcheck shell=sh disable=SC2154

on=peers on_key=peers
HOME=$home/peers
mkdir -p "$HOME"
peer=$work/home/peers

# Whether a program is installed; else it is named below the table.
installed() {
    command -v "$1" >/dev/null && return 0
    note "$1 is not installed: its rows are left out."
    return 1
}

if installed task; then
    export TASKRC="$HOME/taskrc" TASKDATA="$HOME/task"
    if [ ! -d $peer/task ]; then
        printf 'confirmation=no\nnews.version=99\n' >$peer/taskrc
        for book in small large; do
            mkdir -p $peer/$book $peer/task
            TASKDATA=$HOME/$book task import $work/data/$book/tasks.json >/dev/null 2>&1
            TASKDATA=$HOME/$book task next >/dev/null 2>&1 || : # moves what is done out of its way
        done
    fi
    fresh="sh -c 'rm -rf $peer/task; cp -r $peer/small $peer/task'"
    empty="sh -c 'rm -rf $peer/task; mkdir $peer/task'"
    on='Taskwarrior'
    row task-version '`task --version`' $fast '' 'task --version'
    row task-help '`task help`' $fast '' 'task help'
    TASKDATA=$HOME/small
    row task-next-small '`task next`, small' $fast '' 'task next'
    TASKDATA=$HOME/large
    row task-next-large '`task next`, large' $fast '' 'task next'
    TASKDATA=$HOME/small
    row task-list '`task list`, small' $fast '' 'task list'
    TASKDATA=$HOME/task
    row task-log '`task log TEXT`, small' $fast "$fresh" 'task log coffee project:Ana'
    row task-add '`task add TEXT`, small' $fast "$fresh" 'task add Zbigniew Quux'
    row task-import-people '`task import`, 10,000 people' $slow "$empty" "task import $work/data/import/people.tasks.json"
    row task-import-interactions '`task import`, 10,000 interactions' $slow "$empty" \
        "task import $work/data/import/interactions.tasks.json"
    unset TASKRC TASKDATA
fi

if installed khard; then
    on=khard
    printf '[addressbooks]\n[[people]]\npath = %s\n' "$PWD/$work/data/small/cards" >$peer/khard.conf
    row khard-version '`khard --version`' $fast '' 'khard --version'
    row khard-list '`khard list`, small' $fast '' "khard -c $peer/khard.conf list"
fi

if installed abook; then
    on=abook
    row abook-query '`abook --mutt-query ana`, small' $fast '' "abook --datafile $work/data/small/addressbook --mutt-query ana"
fi

if installed remind; then
    on='remind(1)'
    row remind1 '`remind FILE`, small: open promises and birthdays' $fast '' "remind $work/data/small/reminders"
fi

if installed jrnl; then
    on=jrnl
    if [ ! -e $peer/jrnl.yaml ]; then
        printf 'journals:\n  default: %s\nversion: v4.0\n' "$HOME/journal.txt" >$peer/jrnl.yaml
        jrnl --config-file $peer/jrnl.yaml --import --file $work/data/small/journal.txt >/dev/null 2>&1 </dev/null || :
    fi
    row jrnl-last '`jrnl -3`, small' $fast '' "jrnl --config-file $peer/jrnl.yaml -3"
    row jrnl-log '`jrnl TEXT`, small' $fast '' "jrnl --config-file $peer/jrnl.yaml coffee with Ana"
fi
HOME=$home
