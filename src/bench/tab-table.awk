# Makes rows of a table from what tab.exp has printed: for each sort of press, and for all of them but those of the shell itself.

function add(sort, time) {
    if (!(sort in count)) order[++sorts] = sort
    times[sort, ++count[sort]] = time
}

# The time that a share of the presses does not exceed.
function rank(sort, share, at) {
    at = int(count[sort] * share)
    if (at < count[sort] * share) at++
    return times[sort, at]
}

function row(sort, wanted, i, j, time) {
    for (i = 2; i <= count[sort]; i++) {
        time = times[sort, i]
        for (j = i - 1; j > 0 && times[sort, j] > time; j--) times[sort, j + 1] = times[sort, j]
        times[sort, j + 1] = time
    }
    printf "| %s: %s | %d | %.1f | %.1f | %.1f | %s |\n", shell, sort, count[sort], rank(sort, 0.5), rank(sort, 0.99), \
        times[sort, count[sort]], wanted
}

BEGIN { FS = "\t" }

{ add($1, $2 + 0) }

$1 !~ /^the shell itself/ { add("all", $2 + 0) }

END {
    row("all", wanted)
    for (i = 1; i <= sorts; i++) {
        if (order[i] != "all") row(order[i], "")
    }
}
