# What src/bench/run measures. It is read by that script, in the repository's folder, with a scratch HOME.
# shellcheck shell=sh disable=SC2154

home=$HOME
results=$work/results
path=$PATH
load=$(cut -d ' ' -f 1-3 /proc/loadavg 2>/dev/null || echo unknown)

note() {
    echo "- $1" >>$results/notes
}

# Measures one command and keeps the times of this round.
#   row NAME WHAT RUNS PREPARE COMMAND [PEER [BASE MOST]]
# PEER names the row of Taskwarrior that does the like, MOST the most that COMMAND should take of the row BASE, - nothing.
# The caller sets $on, which is what it runs on, and the environment. No path may hold a blank: they are relative.
row() {
    wanted "$1" || return 0
    key=$results/$(printf %s "$on-$1" | tr -c 'A-Za-z0-9' -)
    [ ! -e "$key.failed" ] || return 0
    set -- "$@" - - - # for those left out
    if hyperfine -N -w 1 -r "$3" ${4:+--prepare "$4"} --export-json "$key.$round.json" "$5" >"$key.log" 2>&1; then
        [ -e "$key.named" ] || jq -n -c --arg key "$key" --arg name "$1" --arg what "$2" --arg on "$on" --arg peer "$6" \
            --arg base "$7" --arg most "$8" '{$key, $name, $what, $on, $peer, $base, $most}' >>$results/rows.jsonl
        : >"$key.named"
        jq -c --arg key "$key" '{$key, times: .results[0].times}' "$key.$round.json" >>$results/times.jsonl
    else
        : >"$key.failed"
        note "\`$5\` on $on did not run: $(grep -m 1 . "$key.log")"
    fi
}

# Goes to a home of its own that holds a book, so that no row disturbs another. They share the archives of classes.
#   at_home NAME [BOOK]
at_home() {
    HOME=$home/$on_key/$1
    scratch=$work/home/$on_key/$1
    [ ! -d "$HOME" ] || return 0
    mkdir -p "$HOME" "$home/$on_key/cache"
    ln -s ../cache "$HOME/.cache"
    [ -z "${2-}" ] || cp $work/data/"$2"/book.json "$HOME/.kith.json"
}

# What writes starts from the same file each time. It is on the disk before, so that only the program's own writing is timed.
#   restoring BOOK
restoring() {
    echo "sh -c 'cp $work/data/$1/book.json $scratch/.kith.json; rm -rf $scratch/.local; sync $scratch/.kith.json'"
}

# The bare JVM, several times in each round: what everything is compared with must meet the same load.
hello() {
    [ "$on" = image ] || row hello 'hello: a bare JVM' $fast '' "$jdk/bin/java -cp $work/classes kith.bench.Hello"
}

# kith on one Java. The most that remind should take of the bare JVM's time is $1 when nothing changed and $2 after a change.
kith_rows() {
    hello
    at_home small small
    row remind-small-same '`kith remind`, small, unchanged' $fast '' 'kith remind' task-next-small hello "$1"
    row list-small '`kith list`, small' $fast '' 'kith list' task-list
    row report-small '`kith report`, small' $fast '' 'kith report'
    row version '`kith --version`' $fast '' 'kith --version' task-version hello 1.2
    row help '`kith --help`' $fast '' 'kith --help' task-help hello 3
    hello
    at_home small-changed small
    row remind-small-changed '`kith remind`, small, file just changed' $fast "touch $scratch/.kith.json" 'kith remind' \
        task-next-small hello "$2"
    at_home small-log small
    row log-small '`kith log ana coffee`, small' $fast "$(restoring small)" 'kith log ana coffee' task-log hello 3
    at_home small-add small
    row add-small '`kith add NAME`, small' $fast "$(restoring small)" 'kith add Zbigniew Quux' task-add
    hello
    at_home large large
    row remind-large-same '`kith remind`, large, unchanged' $fast '' 'kith remind' task-next-large remind-small-same 1.2
    row list-large '`kith list`, large' $slow '' 'kith list'
    at_home large-changed large
    row remind-large-changed '`kith remind`, large, file just changed' $slow "touch $scratch/.kith.json" 'kith remind' \
        task-next-large hello 7
    at_home large-log large
    row log-large '`kith log ana coffee`, large' $slow "$(restoring large)" 'kith log ana coffee' - hello 15
    row add-large '`kith add NAME`, large' $slow "$(restoring large)" 'kith add Zbigniew Quux'
    hello
    at_home import
    row import-people '`kith import`, 10,000 people' $slow "rm -rf $scratch/.kith.json $scratch/.local" \
        "kith import $work/data/import/people.jsonl" task-import-people task-import-people 1.5
    row import-interactions '`kith import`, 10,000 interactions' $slow "$(restoring import)" \
        "kith import $work/data/import/interactions.jsonl" task-import-interactions task-import-interactions 1.5
}

# Sets the Java, and what the rows are called. In the first round it waits for what kith makes behind the first start.
#   on_java LABEL JAVA BIN
on_java() {
    on=$1
    on_key=$(printf %s "$1" | tr -c 'A-Za-z0-9' -)
    KITH_JAVA=$2
    PATH=$3:$path
    export KITH_JAVA PATH
    [ -n "$KITH_JAVA" ] || unset KITH_JAVA
    [ ! -d "$home/$on_key" ] || return 0
    at_home first small
    kith remind >/dev/null 2>&1 || :
    before=none
    while [ "$before" != "$(du -s "$home/$on_key/cache")" ]; do
        before=$(du -s "$home/$on_key/cache")
        sleep 3
    done
}

# Calls a function for every Java that kith can be run on, with the name of it: 17, 25 or image.
on_every_java() {
    jdk_list=$jdks
    while [ -n "$jdk_list" ]; do
        jdk=${jdk_list%%:*}
        jdk_list=${jdk_list#"$jdk"}
        jdk_list=${jdk_list#:}
        release=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$jdk/release")
        on_java "JDK $release" "$jdk" "$PWD/target/kith/bin"
        if [ "$release" -ge 25 ]; then "$1" 25; else "$1" 17; fi
    done
    if [ -x target/kith-image/bin/kith ]; then
        on_java image '' "$PWD/target/kith-image/bin"
        "$1" image
    else
        note 'The image is not built (`mvn -Pimage package`): its rows are left out.'
    fi
    unset KITH_JAVA
    PATH=$path
    HOME=$home
}

java_rows() {
    case $1 in
        17) kith_rows 1.4 2.3 ;;
        25) kith_rows 1.1 2.0 ;;
        image) kith_rows 1.0 2.0 ;;
    esac
}

all_rows() {
    on_every_java java_rows
    . src/bench/peers.sh
    shell_rows
}

# New interactive shells: with empty settings, with what `kith init` prints in them, and with a call of it, as people write it.
# They start in quick turns, since the differences are small.
shell_rows() {
    wanted shell || return 0
    on=shells on_key=shells
    PATH=$PWD/target/kith/bin:$path
    for shell in bash zsh fish; do
        command -v $shell >/dev/null || { note "$shell is not installed: its rows are left out." && continue; }
        for _ in 1 2 3 4; do
            for with in without text eval; do
                at_home $shell-$with small
                settings=$HOME/.${shell}rc
                [ $shell != fish ] || settings=$HOME/.config/fish/config.fish
                [ -e "$settings" ] || shell_settings $shell $with "$settings"
                [ -e "$HOME/missing" ] || row shell-$shell-$with "$shell" $fast '' "$shell -i -c exit"
            done
        done
    done
    PATH=$path
    HOME=$home
}

# Writes what an interactive shell reads, and makes the digest.
#   shell_settings SHELL without|text|eval FILE
shell_settings() {
    mkdir -p "${3%/*}"
    : >"$3"
    if [ "$2" != without ] && ! kith init "$1" >"$3" 2>/dev/null; then
        : >"$HOME/missing"
        note "\`kith init $1\` is not there yet."
        return 0
    fi
    case $2-$1 in
        eval-fish) echo 'kith init fish | source' >"$3" ;;
        eval-*) echo "eval \"\$(kith init $1)\"" >"$3" ;;
    esac
    kith remind >/dev/null
}

# The most memory that kith remind takes, the middle of three runs.
peak() {
    for _ in 1 2 3; do
        [ "$1" = unchanged ] || touch "$HOME/.kith.json"
        /usr/bin/time -f %M -o $results/peak kith remind >/dev/null
        cat $results/peak
    done | sort -n | sed -n 2p
}

memory_of() {
    at_home large large
    same=$(peak unchanged)
    at_home large-changed large
    changed=$(peak changed)
    at_home small small
    echo "| $on | $(($(peak unchanged) / 1024)) | $(($(peak changed) / 1024)) | $((same / 1024)) | $((changed / 1024)) |"
}

memory_rows() {
    [ -x /usr/bin/time ] || { note 'GNU time is not installed: no peaks of memory.' && return 0; }
    {
        echo '| peak memory of `kith remind`, MB | small, unchanged | small, changed | large, unchanged | large, changed |'
        echo '|---|---|---|---|---|'
        echo '| at most | 45 | 45 | 60 | 300 |'
        on_every_java memory_of
    } >$results/memory
}

# Tab in the shells, at a terminal: how long from the key to the last byte. Each press once, people from all over the large book.
tab_rows() {
    command -v expect >/dev/null || { note 'expect is not installed: Tab was not measured.' && return 0; }
    on=tab on_key=tab
    at_home tab large
    PATH=$PWD/target/kith/bin:$path
    kith list ana >/dev/null
    LC_ALL=C awk -f src/bench/tab.awk "$HOME"/.cache/kith/*.names >$results/tab.cases
    {
        echo '| Tab at 10,000 people, ms | presses | p50 | p99 | most | wanted |'
        echo '|---|---:|---:|---:|---:|---|'
        for shell in bash zsh fish; do
            command -v $shell >/dev/null || { note "$shell is not installed: its Tab was not measured." && continue; }
            if expect src/bench/tab.exp $shell $results/tab.cases >$results/tab.$shell 2>$results/tab.$shell.log; then
                awk -v shell=$shell -v wanted="under 20" -f src/bench/tab-table.awk $results/tab.$shell
            else
                note "Tab in $shell: $(head -n 1 $results/tab.$shell.log)"
            fi
        done
        LC_ALL=C awk -f src/bench/keys.awk "$HOME"/.cache/kith/*.names >$results/keys.cases
        if expect src/bench/tab.exp kith $results/keys.cases >$results/tab.kith 2>$results/tab.kith.log; then
            awk -v shell='kith shell' -v wanted="under 16" -f src/bench/tab-table.awk $results/tab.kith
        else
            note "keys in kith shell: $(head -n 1 $results/tab.kith.log)"
        fi
    } >$results/tab
    PATH=$path
    HOME=$home
}

# Where this was measured, and with what.
machine() {
    cpu=$(sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo | head -n 1)
    ram=$(awk '/^MemTotal/ { printf "%.0f GB", $2 / 1048576 }' /proc/meminfo)
    echo "- $(nproc) cores of $cpu, $ram, $(. /etc/os-release && echo "$PRETTY_NAME"), Linux $(uname -r)"
    commit=$(git describe --always --dirty 2>/dev/null || echo unknown)
    java_versions=
    for release in $(echo "$jdks" | tr ':' '\n' | sed 's|$|/release|'); do
        java_versions="$java_versions, JDK $(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$release")"
    done
    peers=
    for program in task khard abook remind jrnl bash zsh fish hyperfine expect; do
        version=$(dpkg-query -W -f '${Version}' $program 2>/dev/null || dpkg-query -W -f '${Version}' ${program}warrior 2>/dev/null) ||
            version=
        [ -z "$version" ] || peers="$peers, $program $version"
    done
    echo "- kith at $commit$java_versions$peers"
}
