### Pace: when the 45 days will be full as things go

pace-day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
}
pace-line-forecast = At the present pace, { $goal } days by { $day }
pace-line-needed = { $missing } to go; about { $a_month } a month will do
pace-line-last = { $missing } to go; this service year ends on { $last }
pace-line-full = This service year's { $goal } days are complete
pace-line-short-full = This service year's reference of { $goal } days is complete
pace-line-paused = { $missing } to go; service is suspended, the forecast goes on afterwards
pace-note-short = This service year is not a whole one: { $goal } days are its share, as a reference only.
pace-note-unofficial = ⚠ Some holidays have not been announced yet: Monday to Friday is assumed.
