# JMH's results as a Markdown table; of what was taken call by call, also how the calls are distributed.

def short: if . < 10 then . * 100 | round / 100 elif . < 1000 then . * 10 | round / 10 else round end;
def number: if type == "number" then short else "" end;

"| JMH, JDK \(.[0].jdkVersion) | with | mean | ± 99.9 % | p50 | p99 | longest | unit |",
"|---|---|---:|---:|---:|---:|---:|---|",
(.[]
  | (.benchmark | split(".") | .[-2:] | join(".")) as $name
  | (.params // {} | to_entries | map("\(.key) \(.value)") | join(", ")) as $with
  | (if .mode == "sample" then .primaryMetric.scorePercentiles else {} end) as $calls
  | (.primaryMetric, (.secondaryMetrics.megabytes | select(.) | .scoreUnit = "MB/s"))
  | "| \($name) | \($with) | \(.score | short) | \(.scoreError | number)"
    + " | \($calls["50.0"] | number) | \($calls["99.0"] | number) | \($calls["100.0"] | number) | \(.scoreUnit) |")
