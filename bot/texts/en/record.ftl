### My record

record-year-title = <b>My record</b> · { $enterprise }
    Service year { $first } to { $last }
record-year-count = <b>{ $count }</b> of { $target } days counted
record-year-open = { $open ->
    [one] 1 day waits
   *[other] { $open } days wait
} for the enterprise's confirmation
record-year-months = By month: { $months }
record-year-calendar = Calendar year { $calendar_year }: { $calendar_count } counted

record-year-days =
    { $days }
record-year-others = You serve at another enterprise too; days are counted for each. Press its name to see it:
record-year-empty = Nothing recorded this service year. At the enterprise, tap “📍 On site”.
record-month = { $month }: { $days }
record-day = { $on } · { $standing }
record-grade-a = A
record-grade-b = B
record-grade-c = C
record-grade-open = waits for the enterprise
record-not-before-term = before the term, not counted
record-not-after-term = after the service, not counted
record-not-suspended = suspended, not counted
record-not-withdrawn = taken back
record-not-not-accepted = not counted after review
