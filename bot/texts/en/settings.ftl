### Settings, my data, rules

settings-menu-title = <b>Settings</b>
    Language of windows and reminders / 语言
settings-menu-zh = 中文
settings-menu-en = English
settings-menu-changed = The bot speaks English now.

settings-menu-quiet = Quiet hours
settings-menu-pause = Pause reminders
settings-menu-kinds = Kinds
settings-menu-held = Withheld
settings-saved = Saved
settings-quiet-title = <b>Quiet hours</b>
    Nothing rings from { $first } to { $last }, on weekends and holidays anyway. Which further hours shall be quiet?
settings-quiet-own = Your own: { $own_first } to { $own_last }
settings-quiet-hours = { $first }:00 to { $last }:00
settings-quiet-none = None of my own
settings-pause-title = <b>Pause reminders</b>
    For how long? Choose, or send the date on which they go on (“1 Dec”, { $longest } days at most). The pause ends by itself; what it holds back is listed under “Withheld”. A report that is nearly due or overdue is not held back.
settings-pause-now = Paused now; goes on by itself on { $until }.
settings-pause-day = 1 day
settings-pause-week = 7 days
settings-pause-end = End the pause
settings-pause-set = Paused until { $until }
settings-pause-check = <b>Please check</b>
    Reminders are paused and go on by themselves on { $on }.
settings-pause-yes = Pause
settings-kinds-title = <b>Kinds of reminders</b>
    Tap to switch: ✓ sent singly  ▤ told in the brief  ✗ not sent, only listed under “Withheld”
settings-kinds-locked = These concern your own deadlines or service and stay on: { $locked }
settings-kinds-nothing = No reminders are sent to you at present.
settings-group-report = Report
settings-group-service = Service
settings-group-rhythm = Days on site
settings-group-visitors = Visitors
settings-group-needs = Needs
settings-group-presence = On site
settings-group-collecting = Calls and needs
settings-group-enterprises = Enterprises
settings-group-follow-up = Visits, care
settings-group-brief = Brief
settings-group-posts = New posts
settings-held-title = <b>Withheld reminders</b>
    Not sent in the last { $days } days, as you have set it.
settings-held-lines =
    { $lines }

    Which one would you like to read?
settings-held-none = Nothing was withheld.
settings-held-paused = { $number }. { $at } · { $group } (paused)
settings-held-gathered = { $number }. { $at } · { $group } (in the brief)
settings-held-off = { $number }. { $at } · { $group } (switched off)
settings-held-settled = The matter is settled, or a newer reminder has taken over. Nothing to do.

mydata-menu-title = <b>My data</b>
    Name: { $name }
    Roles: { $roles }
mydata-menu-agreed = Location: you agreed. Only whether you were on site, the rough distance and the accuracy are kept, never coordinates. Where you were as seen from the gate (to 10 m) serves only to correct the gate: once the enterprise confirms, it is a sample without name or date; unconfirmed, it is deleted after 72 hours.
mydata-menu-not-agreed = Location: not used. The enterprise contact confirms your days or the county enters them; both are worth the same.
mydata-menu-withdraw = Withdraw the consent
mydata-menu-agree = Agree to locations
mydata-menu-export = Export my data
mydata-export-making = Being made…
mydata-export-done = Done: { $days ->
    [one] 1 day
   *[other] { $days } days
} with all details, { $looks ->
    [one] 1 look
   *[other] { $looks } looks
}, and the letters you got. The table holds personal data, so please keep it safe. The export is on record.
mydata-menu-agreed-now = Agreed
mydata-menu-withdrawn-now = Withdrawn; locations are not used any more
mydata-menu-looks =
    Officials who looked at your record lately:
    { $looks }
mydata-menu-nobody = No official has looked at your record yet.
mydata-look-presence = · { $at } · { $name }, days on site
mydata-look-appointments = · { $at }  { $name }, appointment
mydata-look-lists = · { $at }  { $name }, list taken along as a table
mydata-look-claims = · { $at } · { $name }, claims
mydata-look-expertise = · { $at } { $name }, what you can do
mydata-look-reports = · { $at } · { $name }, summary report
mydata-look-contact = · { $at } · { $name }, getting in touch

rules-page-days =
    <b>Rules</b>
    <b>Days</b>: at the same enterprise for { $years } years or more, in principle { $days } days each service year, which begins with the appointment. Several records of one date count once; weekends and holidays count.
rules-page-grades =

    <b>Grades</b> (A, B and C count alike)
    A: two of location inside the site, door code, the enterprise's confirmation, a county officer present.
    B: one of them, other than the confirmation.
    C: the confirmation alone, or a paper sheet.
    Inside: within { $ring } m of a gate plus the phone's accuracy (at most { $cap } m); up to { $near } m you are asked for an explanation. A gate that its enterprise let its visits correct has { $least } to { $most } m. A weak location is recorded, never refused; a miss that comes from a gate in the wrong coordinate system is the county's to check and not held against you. The contact may confirm for { $hours } hours. A door code involves no location; one scanned without a connection and arriving within { $late } hours is recorded for its own date and left to the contact to confirm.
rules-page-corrections =

    <b>Corrections.</b> A slip can be undone within { $undo } minutes while neither the enterprise nor the county has acted on it; afterwards it is taken back with a reason. Originals always stay on record, and each day has a receipt of 10 characters that shows whether anything was changed.
rules-page-notes =

    <b>Notes</b> — A location that is exactly the same as an earlier one, or more than { $kmh } km/h from the last, is told as a fact with numbers, to its person first. It lowers no grade; unexplained it is shown for { $shown } days. With a note, or by chance (at most { $percent } %), a live location is asked for within { $minutes } minutes; leaving it unanswered costs nothing.
rules-page-claims =

    <b>Claims</b> (grade C where they count)
    A day on site that was not recorded: up to { $host_days } days back the enterprise contact confirms it; { $older } to { $county_days } days back the county's science department must accept it as well; older days are entered by the county from a paper sheet. { $claims } claims a calendar month, that of the claimed day; those taken back or not accepted are not counted.
    Travel, a customer's site, tests in a laboratory: on record first, and counted once the county's science department accepts it with a reason. Nobody decides about his own; the original always stays.
rules-page-letters =

    <b>Reminders</b>: the summary report is due { $months ->
        [one] 1 month
       *[other] { $months } months
    } before the term ends; the first reminder comes { $first } months before the end. Nothing is sent from { $quiet } to { $awake }, on weekends and holidays. But for reports nearly due, nobody gets more than { $budget } in { $week } days. After { $silent } days without a record you are asked, after { $county } the county is told; a year that falls behind is told monthly at most. “Settings” has a pause and quiet hours of your own.
rules-page-needs =

    <b>Needs and posts.</b> Needs are sent while a call is open; they can be withdrawn until the county has confirmed them, and a returned one is changed and sent again under its number. Counties report within { $consolidation } working days after the call; the city signs and publishes posts, without contact data. { $age } is the reference age of those who are seconded for the first time, as the call says. Priorities are shown and never turned into points.
rules-page-version =

    Source: Xinke [2025] No. 12. The same rules for everybody; nobody is ranked.
mydata-look-dispute = · { $at }  { $name }, looking into a day
rules-page-disputes =

    <b>Differing</b>: Where the company says that somebody was not there, the appointee is told first. After the answer, or { $answer_days } working days without one, the county's science department looks into it and gives a reason. Until then the day is counted by its evidence. Comparing the number face to face and confirming directly are worth the same.
