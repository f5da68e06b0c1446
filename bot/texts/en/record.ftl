### My record

record-year-title = <b>My record</b> · { $enterprise }
    Service year { $first } to { $last }
record-year-count = <b>{ $count }</b> of { $target } days counted
record-year-open = { $open ->
    [one] 1 day waits
   *[other] { $open } days wait
} for the enterprise's confirmation
record-year-hours = { $hours } hours on site, on days with a departure
record-year-calendar = Calendar year { $calendar_year }: { $calendar_count } counted

record-year-days =
    { $days }
record-year-others = You serve at another enterprise too; days are counted for each. Press its name to see it:
record-year-empty = Nothing recorded this service year. At the enterprise, tap “📍 On site”.
record-day = { $on } · { $standing }
record-grade-a = A
record-grade-b = B
record-grade-c = C
record-grade-open = waits for the enterprise
record-waits-host = waits for the enterprise
record-waits-county = waits for the county
record-waits-both = waits for the enterprise and the county
record-not-before-term = before the term, not counted
record-not-after-term = after the service, not counted
record-not-suspended = suspended, not counted
record-not-withdrawn = taken back
record-not-not-accepted = not counted after review
record-not-visit-withdrawn = visit withdrawn, not counted
record-year-one = { $on } { $mark }
record-year-months = By month
record-year-years = Other years
record-mark-a = A
record-mark-b = B
record-mark-c = C
record-mark-open = waits
record-mark-not = not counted

record-months-title = <b>By month</b> · service year { $first } to { $last }
record-months-calendar = <b>By month</b> · calendar year { $year }
record-months-lines =

    { $lines }

    { $count ->
        [one] 1 day
       *[other] { $count } days
    } in all. Each sign is seven days: ■ with a day that counts, □ with days that wait only, · with none.
record-months-line = { $month }  { $weeks }  { $days ->
    [one] 1 day
   *[other] { $days } days
}{ $waiting }
record-months-line-hours = { $month }  { $weeks }  { $days ->
    [one] 1 day
   *[other] { $days } days
}{ $waiting }, { $hours } h
record-months-open = {" "}({ $open } more { $open ->
    [one] waits
   *[other] wait
})
record-months-hours = { $hours } hours on site; { $without ->
    [one] 1 day has
   *[other] { $without } days have
} no departure and no hours, which does not change the count of days.
record-months-none = This year has not begun yet.
record-months-to-calendar = Calendar year
record-months-to-service = Service year

record-years-title = <b>Service years</b> · please choose
record-years-line = · { $first } to { $last } · { $enterprise }
record-years-one = From { $first } ({ $enterprise })
record-years-none = No service year has begun yet.

record-day-title = <b>{ $on }</b> · { $kind } · { $enterprise }

record-kind-workday = working day
record-kind-make-up = working day in place of a holiday
record-kind-weekend = weekend
record-kind-holiday = public holiday
record-day-hours = { $hours } hours on site
record-day-receipt =

    Receipt <code>{ $receipt }</code>
    It proves that this record and those before it had been entered; any later change can be found.
record-day-undo-until = If this was a slip, you can undo it until { $until }.
record-day-copy = Copy receipt
record-day-work = Add work
record-day-left = Departure
record-day-undo = Undo
record-day-reverse = Take back
record-day-undone = Undone. This does not count; the original stays on record.
record-day-reversed = Taken back: the day does not count; the original and the reason stay on record. If you were at the enterprise that day, check in again or file a late record.

record-source-title =

    <b>What is on record</b>
record-source-more = ({ $count } earlier ones not shown)
record-source-line = · { $at } { $what }
record-source-reversed = <s>{ $line }</s>
    taken back ({ $at }), because: { $reason }
record-source-reversed-only = <s>{ $line }</s>
    taken back ({ $at })
record-source-door-code = door code scanned
record-source-offline-code = door code scanned offline, arrived later
record-source-officer = a county officer was there
record-source-claim = late record, filed by the appointee
record-source-off-site = a day elsewhere for the enterprise, as the appointee reported
record-source-paper = paper sheet entered by the county
record-source-county = accepted by the county's science department
record-source-host = confirmed by { $name } ({ $enterprise })
record-source-host-unnamed = confirmed by the enterprise ({ $enterprise })
record-place-inside = location on the site, about { $metres } m from the gate
record-place-near = location just outside the site, about { $metres } m from the gate
record-place-beyond = location off the site, about { $metres } m from the gate
record-place-elsewhere = location on another enterprise's site
record-place-no-site = location; the enterprise had enrolled no gate then

record-reason-ask = Why do you take back the record of { $on }?
    Choose one, or send a line (up to { $limit } characters). The day will not count; the original and the reason stay on record, and the county's science department can see them.
record-reason-slip = A slip, I was not there
record-reason-elsewhere = Not at this enterprise
record-reason-other-day = Another day
record-reason-undone = undone at the time
record-reason-withdrawn = late record withdrawn at the time

record-work-ask = What kind of work did you do on { $on }?
    The visit is on record already; this is optional.
service-planning = Planning
service-research = Research
service-problem = Problem solving
service-transfer = Transfer
service-platform = Building a platform
service-cooperation = Joint research
service-resources = Resources
service-other = Other work
record-line-ask = The kind of work is noted. If you like, send one line about what you did on { $on } (up to { $limit } characters); if not, press Back.
record-line-now = So far: { $work }

record-left-ask = When did you leave the enterprise on { $on }?
    Just send the time, like “17:30” or “5:30 pm”. It only adds hours; without it the day counts just the same.
record-left-known = Noted: { $left }. You can correct it.
record-left-now = Leaving now
record-left-done = Departure noted: { $left }.
record-left-unread = I could not read that time. Please send it like “17:30” or “5:30 pm”; nothing has changed.

export-yes = counts
export-no = does not count
export-cell = { $words }
export-days-sheet = Days
export-days-headings = Date|Enterprise|Grade|Counted|Left at|Hours on site|Kind of work|Work|Own note
export-signals-sheet = Signals
export-signals-headings = Date|Enterprise|Time|What|Taken back at|Reason
export-visits-sheet = Visits
export-visits-gone = withdrawn
export-visits-headings = Date|Enterprise|By|Channel|Summary|Headings|Own word|Withdrawn
export-marks-sheet = Expertise and following
export-marks-headings = What it is|Kind|Content|Declared at|Who may see it
export-marks-declared = declared by me
export-marks-followed = followed by me
export-marks-open = companies and offices with a matching task
export-mark-field = field
export-mark-chain = industry chain
export-mark-word = keyword
export-looks-sheet = Who looked
export-looks-headings = Time|Who|At what
export-letters-sheet = Letters
export-letters-headings = Time|Kind|About
