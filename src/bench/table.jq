# Markdown tables of the rows that src/bench/run has measured; $measured holds their times, in seconds.

def median: sort | if length % 2 == 1 then .[length / 2 | floor] else (.[length / 2 - 1] + .[length / 2]) / 2 end;
def p95: sort | .[(length * 0.95 | ceil) - 1];
def digits($n): pow(10; $n) as $by | . * $by | round | tostring
    | if $n == 0 then . else (if length <= $n then "0" * ($n + 1 - length) + . else . end) | .[:-$n] + "." + .[-$n:] end;
def ms: . * 1000 | if . < 10 then digits(2) elif . < 100 then digits(1) else digits(0) end;
def ratio: if . < 0.1 then digits(3) else digits(2) end;

def difference($ms): if $ms < 0 then "−" + (-$ms | digits(2)) else $ms | digits(2) end;

($measured | group_by(.key) | map({key: .[0].key, value: map(.times[])}) | from_entries) as $times
| map(.times = $times[.key] | .median = (.times | median)) as $rows
# The image brings a JDK 25; other programs are compared with the first bare JVM.
| ($rows | map(select(.name == "hello"))) as $hellos
| def hello($on): ($hellos | map(select(.on == $on)) + (if $on == "image" then $hellos | reverse else $hellos end))
      | first | .median?;
def peer($name): $rows | map(select(.name == $name)) | first | .median?;
def base($row): if $row.base == "hello" then hello($row.on)
    else $rows | map(select(.name == $row.base and (.on == $row.on or (.name | startswith("task-"))))) | first | .median? end;
def goal: . as $row
    | if .most == "-" then ""
      elif .base == "hello" or (base(.) | not) then "at most \(.most) × \(.base)"
      else ($rows | map(select(.name == $row.base)) | first | .what) as $base
        | "\(.median / base($row) | ratio) × \($base); at most \(.most)" end;

"| what | on | median ms | min | p95 | ÷ hello | ÷ Taskwarrior | wanted |",
"|---|---|---:|---:|---:|---:|---:|---|",
($rows[] | select(.on != "shells") | . as $row
  | "| \(.what) | \(.on) | \(.median | ms) | \(.times | min | ms) | \(.times | p95 | ms)"
  + " | \(if hello(.on) then .median / hello($row.on) | ratio else "" end)"
  + " | \(if peer(.peer) then .median / peer($row.peer) | ratio else "" end) | \(goal) |"),
(if any($rows[]; .on == "shells") then
  "",
  "| a new interactive shell, ms | without kith | with the text of `kith init` | more, medians | more, minima | wanted | more with `eval`, medians |",
  "|---|---:|---:|---:|---:|---|---:|",
  ("bash", "zsh", "fish" | . as $shell
    | def shell($with): $rows | map(select(.name == "shell-\($shell)-\($with)")) | first;
      shell("without") as $without | shell("text") as $text | shell("eval") as $eval
    | select($without)
    | "| \($shell) | \($without.median | ms)"
    + if $text then
        " | \($text.median | ms) | \(difference(1000 * ($text.median - $without.median)))"
        + " | \(difference(1000 * (($text.times | min) - ($without.times | min)))) | at most 1"
        + " | \(if $eval then difference(1000 * ($eval.median - $without.median)) else "" end) |"
      else " | not there yet | | | at most 1 | |" end)
 else empty end)
