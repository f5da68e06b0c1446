### Claims: day, reason, check, file; the county decides

claims-reason-forgot = Forgot to record
claims-reason-no-signal = No signal on site
claims-reason-phone = Phone out of order
claims-reason-customer = At a customer's
claims-reason-laboratory = Tests in a lab
claims-reason-travel = Travel for the firm
claims-ground-verified = Verified with firm
claims-ground-task = An agreed task
claims-ground-not-there = Firm says absent
claims-ground-unclear = Too little is said
claims-ground-wrong-day = Wrong day
claims-kind-forgotten = on site, not recorded in time
claims-kind-off-site = at work for the enterprise elsewhere
claims-host-yes = The enterprise contact has confirmed.
claims-host-away = At work elsewhere: the enterprise contact is not asked.
claims-host-no = The enterprise contact has not confirmed yet.

claims-route-host = Confirmed by the enterprise contact
claims-route-both = Confirmed by the enterprise contact and accepted by the county's science department
claims-route-county = Accepted by the county's science department
claims-state-waiting-host = waits for the enterprise
claims-state-waiting-county = waits for the county
claims-state-accepted = counts
claims-state-declined = not accepted
claims-state-withdrawn = taken back

## The appointee: claiming a day

claims-day-title = <b>Claim a day</b>
    For a day on site that was not recorded.
claims-day-none = There is no appointment in force, so no day can be claimed. If in doubt, ask the county's science department.
claims-day-quota = Claimed this month: { $used } of { $most }
claims-day-mine = Latest claims:
    { $mine }
claims-day-line = · { $on } · { $state }
claims-day-ask =

    Which day? Choose one, or just send a date such as "last Wed" or "3.5". For days more than { $back } days ago, give the paper sheet to the county's science department.
claims-day-today = Today
claims-day-yesterday = Yesterday
claims-day-other = { $day } { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}
claims-day-undo = Undo the last claim
claims-day-unread = This date could not be read, and nothing was saved. Please write "yesterday", "last Wed", "3.5" or "2026-03-05".

claims-enterprise-title = <b>Claim { $on }</b>
    At which enterprise were you?

claims-reason-title = <b>Claim { $on }</b>
claims-reason-ask = You were on site; why was it not recorded?
claims-reason-full = The month's { $most } claims are used up. If you were on site, give the paper sheet to the county's science department; if you were at work for the enterprise elsewhere, press the button below.
claims-reason-words = Other (write a line)
claims-reason-elsewhere = At work elsewhere
claims-away-title = <b>Claim { $on }: at work elsewhere</b>
    Travel, a customer's site, tests in a laboratory: on record first, and counted once the county's science department accepts it. What did you do?
claims-words-title = <b>Claim { $on }</b>
    { $kind }. Please say in one line what happened and just send it ({ $limit } characters at most).
claims-check-title = <b>Please check</b>
    Day: <b>{ $on }</b>
    What: { $kind }
    Reason: { $reason }
claims-check-who = Enterprise: { $enterprise }
    Counts once it is: { $who }.
claims-check-quota = With this one, { $used } of { $most } claims of that month.
claims-check-yes = File
claims-done-title = <b>Claim { $on }</b> · { $enterprise }
    { $state }
claims-done-host = The enterprise contact may confirm until <b>{ $until }</b>; then it counts. The contact is reminded in the evening; nothing more for you to do.
claims-done-both = The enterprise contact may confirm until <b>{ $until }</b>; the county's science department decides meanwhile. With both it counts, and you will be told.
claims-done-county = The county's science department decides, and you will be told. Nothing more to do.
claims-done-passes = If the company does not confirm within 72 hours, the county looks into it instead.
claims-done-passed = The company did not confirm within 72 hours; the county looks into it now, and you will hear the result.
claims-done-undo = A slip can be undone until { $undo_until }, while nobody has acted.
claims-done-take-back = Undo
claims-done-taken-back = Taken back; the quota is not used
claims-done-another = Claim another day

## The county's science department: accept or decline

decisions-list-title = <b>Claims to decide</b>
decisions-list-lines =
    { $lines }

    { $count } in all, those that wait longest first.
decisions-list-none = No claim waits for you.
decisions-list-line = · { $name } ({ $enterprise }): { $on }, { $kind }
decisions-list-line-late = · <b>waits for { $days } working days</b> · { $name } ({ $enterprise }): { $on }, { $kind }
decisions-list-one = { $name } { $on }
decisions-one-title = <b>Claim: { $name }</b>
    { $enterprise }
decisions-one-claim = Day: <b>{ $on }</b> ({ $back ->
        [0] filed that day
        [one] { $back } day before filing
       *[other] { $back } days before filing
    })
    What: { $kind }
    Reason: { $reason }
    Filed: { $filed }
decisions-one-original = On record before: { $original }
    Enterprise: { $host }
    Claims of that month: { $used } of { $most }
decisions-one-original-none = nothing else of that day
decisions-one-original-located = another record of that day
decisions-one-original-outside = a location about { $metres } m from the gate
decisions-one-pressing = <b>It has waited for { $days } working days. Please decide soon.</b>
decisions-one-settled = It stands so: { $state }
decisions-one-decision = Said by the county: { $decision }
decisions-one-accept = Accept
decisions-one-decline = Decline
decisions-one-accepted = Accepted; the appointee will be told
decisions-one-declined = Done; the appointee will be told the reason, and the original stays
decisions-ground-accept = <b>Accept { $name }'s claim for { $on }</b>
    Choose a ground or send a line of your own. The appointee can read it.
decisions-ground-decline = <b>Decline { $name }'s claim for { $on }</b>
    Choose a reason or send a line of your own. The appointee can read it; the original stays.
decisions-check-accept = <b>Accept { $name }'s claim for { $on }</b>
    Ground: { $words }
decisions-check-decline = <b>Decline { $name }'s claim for { $on }</b>
    Reason: { $words }
decisions-check-yes = Yes
