### The brief: what needs somebody, one a working day

brief-title-daily = <b>Daily brief</b>  { $on }
brief-title-weekly = <b>This week’s brief</b>  { $on }
brief-nothing = { $title }: nothing needs you today.
brief-item-plain = { $number }. { $item }
brief-item-late = { $number }. ❗ { $item }
brief-item-raised = { $number }. ❗ { $item } (passed upward)
brief-list-title = <b>{ $title }</b>
brief-list-none = Nothing is left; it may have been settled.
brief-folded = Besides: { $lists }.
brief-news = For your information:
    { $lines }
brief-news-line = · { $said }
brief-news-short = { $title }: { $words }
brief-news-more = · { $count } more under “Settings → Withheld”
brief-when-late = overdue by { $days ->
    [one] one day
   *[other] { $days } days
}
brief-when-today = due today
brief-when-left = due { $due }, { $days ->
    [one] one day
   *[other] { $days } days
} left
brief-when-waited = waiting for { $days ->
    [one] one working day
   *[other] { $days } working days
}
brief-when-new = came today

brief-line-keys-item = To sign: { $name }, { $when }
brief-line-keys-count = { $count } to sign
brief-line-keys-button = To sign { $count }
brief-line-unreachable-item = Please phone { $name }
brief-line-unreachable-count = { $count } to be phoned
brief-line-unreachable-button = To phone { $count }
brief-line-disputes-item = Day to look into: { $name } ({ $place }), { $when }
brief-line-disputes-count = { $count } days to look into
brief-line-disputes-button = Disputes { $count }
brief-line-claims-item = Claim: { $name } ({ $place }), { $when }
brief-line-claims-count = { $count } claims
brief-line-claims-button = Claims { $count }
brief-line-reports-item = Summary report: { $name } ({ $place }), { $when }
brief-line-reports-count = { $count } summary reports
brief-line-reports-button = Reports { $count }
brief-line-difficulties-item = Difficulty: { $name } ({ $place }), { $when }
brief-line-difficulties-count = { $count } difficulties
brief-line-difficulties-button = Difficulties { $count }
brief-line-feedback-item = Feedback: { $name }, { $when }
brief-line-feedback-count = { $count } pieces of feedback
brief-line-feedback-button = Feedback { $count }
brief-line-reviews-item = Call-back: { $name } ({ $place }), { $when }
brief-line-reviews-count = { $count } call-backs
brief-line-reviews-button = Call-backs { $count }
brief-line-visits-item = Visit: { $name } ({ $place }), { $when }
brief-line-visits-count = { $count } visits
brief-line-visits-button = Visits { $count }
brief-line-needs-item = Need: { $name }, { $when }
brief-line-needs-count = { $count } needs
brief-line-needs-button = Needs { $count }
brief-line-lists-item = County list: { $name }, { $when }
brief-line-lists-count = { $count } county lists
brief-line-lists-button = Lists { $count }
brief-line-hearings-item = Note about { $name } ({ $place }): nothing said in time
brief-line-hearings-count = notes: { $count }
brief-line-hearings-button = Notes { $count }
brief-line-cases-item = Typical case: { $name } ({ $place }), { $when }
brief-line-cases-count = typical cases: { $count }
brief-line-cases-button = Cases { $count }
brief-line-calendar-item = The holidays of { $name } are not entered; Monday to Friday is assumed
brief-line-calendar-count = holidays not entered
brief-line-calendar-button = Enter holidays
brief-line-profiles-item = Profile: { $name }, { $when }
brief-line-profiles-count = { $count } profiles
brief-line-profiles-button = Profiles { $count }
brief-line-transfers-item = Transfer: { $name } ({ $place }), { $when }
brief-line-transfers-count = { $count } transfers
brief-line-transfers-button = Transfers { $count }
brief-line-gates-item = Gate to check: { $name } ({ $place })
brief-line-gates-count = { $count } gates to check
brief-line-gates-button = Gates { $count }
brief-line-silent-item = { $name } ({ $place }): no record since { $since }, { $days } days
brief-line-silent-count = { $count } without a record for long
brief-line-silent-button = No record { $count }
brief-line-behind-item = Pace: { $name } ({ $place }), { $days } days behind
brief-line-behind-count = { $count } behind their pace
brief-line-behind-button = Behind { $count }
brief-line-agreements-item = Term ends: { $name } ({ $place }), { $when }
brief-line-agreements-count = { $count } terms that end soon
brief-line-agreements-button = Terms { $count }

letter-brief-text =
    { $brief }

    The buttons open each list as it stands now.
letter-brief-why = What needs you comes as one message a working day: none where nothing is new, always on a week’s first working day. Time and kind: “Settings → Kinds of reminders”.
mydata-look-brief = · { $at }  { $name }, brief
home-more-brief = Brief
command-brief = What needs me now
settings-brief-title = <b>Time of the brief</b>
    It comes on working days at { $at }. Choose another time; nothing comes on weekends and holidays.
settings-brief-time = { $at }
settings-brief-button = Brief { $at }
settings-brief-saved = From now on at { $at }; next: { $next }
refusal-brief-time = No reminder rings at that time of day, so no brief could come. Please choose one of the times listed; yours has stayed as it was.
timers-name-brief = The brief (one a working day)
timers-anchor-workday = working days
timers-party-official = officials of counties, city and units
timers-stage-workdays-at = every working day at { $clock } (or as chosen)
