# JMH's results as a Markdown table.

def short: if . < 10 then . * 100 | round / 100 elif . < 1000 then . * 10 | round / 10 else round end;

"| JMH, JDK \(.[0].jdkVersion) | with | score | ± 99.9 % | unit |",
"|---|---|---:|---:|---|",
(.[]
  | (.benchmark | split(".") | .[-2:] | join(".")) as $name
  | (.params // {} | to_entries | map("\(.key) \(.value)") | join(", ")) as $with
  | (.primaryMetric, (.secondaryMetrics.megabytes | select(.) | .scoreUnit = "MB/s"))
  | "| \($name) | \($with) | \(.score | short) | \(.scoreError | if type == "number" then short else "" end) | \(.scoreUnit) |")
