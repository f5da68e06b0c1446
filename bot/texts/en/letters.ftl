### Letters: what happened, due when, what to do now

## The summary report: to the appointee

letter-report-due-text =
    <b>Summary report due</b>
    Your service at { $enterprise } ends on { $end }. The programme asks you to hand in your summary report to the organisation and science departments of the enterprise's county one month before.

    { $when }

    If you have handed it in already, press “Handed in” and the reminders stop.
letter-report-due-why = You are an appointee. The programme asks for a summary report one month before service ends. You are reminded a few times before the date and weekly after it, until it is marked as handed in.
letter-report-due-done =
    <b>Done ✓</b>
    { $name }, your summary report for { $enterprise } was marked as handed in on { $at }. Nothing more to do.

## The summary report: to the county's departments

letter-report-due-county-text =
    <b>Summary report awaited</b>
    { $name } ({ $enterprise }) has not handed in the summary report yet.

    { $when }

    Please remind the appointee. If you have received it, press “Report received”.
letter-report-due-county-why = The enterprise is in your county. Appointees hand in their reports to its organisation and science departments, so you are told as the date draws near, until the report is in.
letter-report-due-county-done =
    <b>Done ✓</b>
    The summary report of { $name } ({ $enterprise }) was marked as handed in on { $at }. No reminder is needed.

letter-due-ahead = Due: <b>{ $due }</b> ({ $days ->
    [0] today
    [one] { $days } day left
   *[other] { $days } days left
})
letter-due-late = Due: <b>{ $due }</b> ({ $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
})

## The summary report: handed in

letter-report-in-text =
    <b>Summary report handed in</b>
    The summary report of { $name } ({ $enterprise }) was marked as handed in on { $at }.

    Please check it and give your acceptance and assessment opinion as the programme asks.
letter-report-in-own =
    <b>Summary report registered</b>
    { $name }, the county registered your summary report for { $enterprise } on { $at }.

    Nothing more to do; the reminders have stopped.
letter-report-in-why = When one side marks the report as handed in, the other is told, so that both know the same. You get one such notice each time, without a sound.

## Visitors: to the enterprise contact

letter-visitors-text =
    <b>Visitors to confirm</b>
    { $where }

    { $people }

    Please confirm by <b>{ $until }</b>. { $how }
letter-visitors-where = These people have check-ins at { $enterprise }:
letter-visitors-where-each = These people have check-ins, by enterprise:
letter-visitors-place = <b>{ $enterprise }</b>
letter-visitors-how-all = If you have seen them all, press “Confirm all”; otherwise “One by one”.
letter-visitors-how-each = Press “One by one”.
letter-visitors-line = · { $name }, { $on }, recorded { $at }
letter-visitors-more = · { $count } more: press “One by one” to see them
letter-visitors-why = You are the enterprise contact. The enterprise confirms its visitors: on days with unconfirmed check-ins you get one card in the evening, on other days none.
letter-visitors-done =
    <b>Done ✓</b>
    All visitors are confirmed. Thank you.

## Unreachable: to the county

letter-unreachable-text =
    <b>A reminder was not delivered</b>
    { $person } cannot be reached here. The reminder about { $about } was not delivered.

    Please phone today, pass on the reminder, and ask for this chat to be opened and started again.
letter-unreachable-person = { $name } ({ $enterprise })
letter-unreachable-why = You look after this person. When messages cannot be delivered they are not repeated; the county is asked to phone instead, once a day for each person at most.
letter-unreachable-done =
    <b>Settled ✓</b>
    { $name } has been phoned, or can be reached here again. No call is needed any more.
letter-about-report = the summary report
letter-about-visitors = confirming visitors
letter-about-service = a change of the service
letter-about-other = a matter of the programme
letter-about-gates = the gate's location

## Changes of the service: told to the appointee

letter-suspended-text =
    <b>Service suspended</b>
    Your service at { $enterprise } is suspended from <b>{ $on }</b>. Reason: { $reason }.

    You can still record visits during the suspension, but they do not count. The pro-rata reference shrinks; the { $days } days a service year stay as they are. You will be told when your service goes on.

    If you have questions, please ask the science department of the enterprise's county.
letter-suspended-why = The state of your service has changed. The city enters suspension, return and termination, and you are told each time.
letter-resumed-text =
    <b>Service goes on</b>
    Your service at { $enterprise }, suspended since { $since }, goes on from <b>{ $on }</b>: visits count again from that day.

    The { $days } days a service year stay as they are. On site, press "📍 On site" as before.
letter-resumed-why = The state of your service has changed. The city enters suspension, return and termination, and you are told each time.
letter-terminated-text =
    <b>Service terminated</b>
    Your service at { $enterprise } ends with <b>{ $on }</b>; that day still counts. Reason: { $reason }.

    What has been counted stays on record; see "My record". Thank you for your work for the enterprise.

    If you disagree, please speak to the science department of the enterprise's county.
letter-terminated-why = The state of your service has changed. The city enters suspension, return and termination, and you are told each time.
## Pace and silence

letter-pace-behind-text =
    <b>Your days of this service year</b>
    Your service year at { $enterprise } ends on { $last }; { $count } of { $goal } days are counted.

    { $forecast } { $needed }.

    The 45 days are a rule in principle. If they are hard to reach, talk to the county's science department, or explain it in your summary report.
letter-pace-behind-forecast = At the present pace { $goal } days are reached about { $on }, after the year's end.
letter-pace-behind-none = At the present pace { $goal } days may be hard to reach within the year.
letter-pace-behind-why = You are an appointee. The programme asks for 45 days a year in principle. The forecast is made monthly; you hear of it only when it passes the year's end and is later than last time.
letter-pace-behind-done =
    <b>Done ✓</b>
    At the present pace your days at { $enterprise } will be complete within the year. Nothing more to do.
letter-silence-text =
    <b>No visits on record lately</b>
    { $since }, nothing has been recorded at { $enterprise } for { $days } days.

    If you have been there, the days can be added later; when you next go, tap “📍 On site”. If something stands in the way, please talk to the county's science department.
letter-silence-why = You are an appointee. After 30 days without a record you are asked, after 60 the county's science department is told too, to see whether help is needed; once each.
letter-silence-done =
    <b>Done ✓</b>
    There is a new record at { $enterprise }. Nothing more to do.
letter-silence-county-text =
    <b>Please ask how things are</b>
    { $name } ({ $enterprise }): { $since }, nothing has been recorded for { $days } days.

    Please get in touch and see whether help is needed. For leave or illness, service can be suspended.
letter-silence-county-why = The enterprise is in your county. After 60 days without a record you are told once, so that you can offer help; it is no basis for assessment.
letter-silence-county-done =
    <b>Done ✓</b>
    { $name } ({ $enterprise }) has a new record. No call is needed.
letter-silence-recorded = Since the record of { $on }
letter-silence-begun = Since { $on }
letter-about-pace = the days on site

## Claims: the county is asked to decide, the person learns the outcome

letter-visitors-claim = · { $name }, <b>{ $on }</b>, <b>claimed afterwards</b>: { $reason } (filed { $at })
letter-claim-for-county-text =
    <b>A claim to decide</b>
    { $name } ({ $enterprise }) claims <b>{ $on }</b>: { $kind }.
    Reason: { $reason }
    { $host }

    Please open it, look into it, and accept or decline.
letter-claim-for-county-why = The enterprise is in your county. Older claims and days spent elsewhere count only once the county's science department accepts them. Nothing more is sent once it is decided.
letter-claim-for-county-done =
    <b>Done ✓</b>
    The claim of { $name } ({ $enterprise }) for { $on } is settled. Nothing more to do.
letter-claim-decided-accepted =
    <b>Claim accepted ✓</b>
    The county's science department accepted your claim for { $on } at { $enterprise }. The day counts.

    Nothing more to do.
letter-claim-decided-half =
    <b>Claim accepted; the enterprise has yet to confirm</b>
    The county's science department accepted your claim for { $on } at { $enterprise }. The day counts once the enterprise contact confirms.

    You may remind the contact to confirm it under “Visitors”.
letter-claim-decided-declined =
    <b>Claim not accepted</b>
    The county's science department looked into your claim for { $on } at { $enterprise } and did not accept it, so the day does not count.
    Reason: { $reason }

    The original record stays, and the month's quota is not used. Objections go to the county's science department.
letter-claim-decided-why = You filed a claim. Once the county's science department has decided, you are told the outcome and the reason: one message for each claim, without a sound.
letter-about-claim = a claim

## Paper sheets: the person is told once they are entered

letter-sheet-entered-text =
    <b>A paper sheet was entered</b>
    The county's science department entered your paper sheet at { $enterprise }. Days that count ({ $count }):
    { $days }

    What each day rests on stands in “My record”. If anything is wrong, please turn to the county's science department.
letter-sheet-entered-month = · { $month }: { $days }
letter-sheet-entered-why = The county's science department entered a paper sheet of yours, so you are told which days count: one message for each sheet, without a sound.
letter-about-sheet = a paper sheet

## Buttons

letter-crs-doubt-text =
    <b>A gate may be in another coordinate system</b>
    The gate “{ $gate }” of { $enterprise } was entered in { $given }, but visits fit the place that { $system } would give it; the two are about { $metres } m apart there.

    That is a matter of the register and not of the visitors; their records wait for the enterprise's confirmation as usual.

    Please check with the enterprise's contact: sending the location anew while standing at the gate is safest, or the system can be put right. This reminder ends by itself once the gate is corrected.
letter-crs-doubt-why = The enterprise lies in your county. When visits miss a gate just as coordinate systems differ, you are asked to check; once for each gate and system.
letter-crs-doubt-done =
    <b>Done ✓</b>
    The gate “{ $gate }” of { $enterprise } was enrolled anew or is not in use any more; nothing is left to check.
letter-fence-proposal-text =
    <b>A proposal for a gate</b>
    By { $visits } visits that your enterprise confirmed lately, the gate “{ $gate }” of { $enterprise } should { $change }.

    Visits would then be compared more truly, and appointees need not explain themselves again and again. You decide.
letter-fence-proposal-why = You are the enterprise's contact. Once enough confirmed visits differ clearly from the gate as it was enrolled, you are asked; once a quarter for each gate.
letter-fence-proposal-done =
    <b>Done ✓</b>
    The proposal for the gate “{ $gate }” of { $enterprise } is settled, thank you.
letter-button-report-in = Handed in
letter-button-report-received = Report received
letter-button-confirm-all = Confirm all ({ $count })
letter-button-each = One by one
letter-button-open = Details
letter-button-why = Why this?

## When opinions about a day differ

letter-disputed-text =
    <b>Please check your day { $on }</b>
    { $enterprise } sees this day differently: { $words }

    The day is counted by its evidence meanwhile. Please answer by <b>{ $until }</b>; the county's science department looks into it after you have been heard.
letter-disputed-why = The company sees one of your days differently. You are told first and may explain, add a line or take the day back; all three sides read the same.
letter-disputed-done =
    <b>The day { $on }</b> ({ $enterprise })
    { $outcome }
letter-dispute-for-county-text =
    <b>A day to be looked into</b>
    { $name } ({ $enterprise }), { $on }
    Evidence: { $evidence }
    The company: { $words }
    The appointee: { $answer }

    Please speak to both, then choose whether the day counts and say why. Until then it is counted by its evidence.
letter-dispute-for-county-why = The company lies in your county. Company and appointee see a day differently; the appointee has answered or had time to, and now it is yours to decide.
letter-dispute-for-county-done =
    <b>Settled ✓</b>
    { $name } ({ $enterprise }), { $on }: { $outcome }
letter-dispute-ended-text =
    <b>The result</b>
    { $name } ({ $enterprise }), { $on }: { $outcome }

    If you disagree, please speak to the county's science department.
letter-dispute-ended-why = You are one of the sides of this day. Both are told of the result once, without a sound.
letter-about-dispute = looking into a day

## Two signatures

letter-key-wanted-text =
    <b>Your department's signature is wanted</b>
    { $matter }

    The { $department } ({ $by }) signed on { $at }; it waits for your department. Until it is done a signature can be taken back.
letter-key-wanted-why = Two departments sign this separately, and the other one has signed. Each signature is told once.
letter-key-wanted-done = <b>No signature needed any more</b>: { $matter } (done, taken back, or changed).
letter-about-key = a signature

## The annual call

letter-call-opened-text =
    <b>{ $title }</b>
    Needs can be filed from <b>{ $first }</b> to <b>{ $last }</b>
    Age reference for a first appointment: born on { $born } or later
    { $files ->
        [0] For the full text press "Details".
        [one] For the full text and one file press "Details".
       *[other] For the full text and { $files } files press "Details".
    }

    Company contacts, please file posts or technical problems within this time. Units and county departments, please spread the word and help.
letter-call-opened-why = When the city's departments publish the annual call, company contacts, unit officers and county departments are told once.
letter-call-opened-done = <b>Withdrawn</b>: { $title }. You will be told of a new call.
letter-call-extended-text =
    <b>More time to file</b>
    { $title }
    Needs can now be filed until <b>{ $last }</b>. What was filed already is not affected.
letter-call-extended-why = The call's dates have changed; everybody whom the call concerns is told once.
letter-call-extended-done = <b>Withdrawn</b>: { $title }. You will be told of a new call.
letter-call-names-between = {", "}
letter-call-closing-text =
    <b>Filing closes soon</b>
    { $title }
    Nothing was filed yet for { $enterprises }; filing closes on <b>{ $last }</b>.

    If there is a post or a technical problem, please file it by then. If there is none, nothing is to be done.
letter-call-closing-why = You are the contact of a company that has filed nothing in this call. You are reminded seven and two days before it closes, and no more once something is filed.
letter-call-closing-done = <b>Filed ✓</b> { $title }: your company's need has arrived, and you are reminded no more.
letter-call-closing-county-text =
    <b>Filing closes soon</b>
    { $title }
    It closes on <b>{ $last }</b>
    Companies of your county with a contact: { $bound }; of these { $filed } have filed a need.
letter-call-closing-county-why = The call closes soon, and county departments learn how far filing has come: seven and two days before, without a sound.
letter-call-closing-county-done = <b>Withdrawn</b>: { $title }.
letter-consolidation-due-text =
    <b>Filing has closed: please consolidate and report</b>
    { $title }
    Needs that are not yet reported to the city: { $left }. Please check, consolidate and report them by <b>{ $until }</b>.
letter-consolidation-due-why = Once filing has closed, county departments consolidate their needs and report them to the city. You are reminded on the day after and on the last day, and no more once it is reported.
letter-consolidation-due-done = <b>Done ✓</b> { $title }: your county's needs are reported to the city.
letter-about-call = the annual call
## needs: what waits, what became of one, help with the wording
letter-needs-waiting-text =
    <b>Needs wait for you</b>
    <b>{ $count }</b> { $count ->
        [one] need of a company waits
       *[other] needs of companies wait
    } to be confirmed; the oldest is from { $enterprise }, sent on { $since }.

    Please confirm, or return with a reason.
letter-needs-waiting-why = You work in a county department, and needs of companies there are yours to confirm. At most one reminder in several hours, none once all is dealt with.
letter-needs-waiting-done =
    <b>Done ✓</b>
    All needs that companies sent have been dealt with.
letter-need-withdrawn-text =
    <b>A need was withdrawn</b>
    { $enterprise } has withdrawn its { $kind } “{ $title }” ({ $reference }); nothing remains to be done.
letter-need-withdrawn-why = The need was your county's to confirm. You are told once, without a sound, when the company withdraws it.
letter-need-help-text =
    <b>A company asks for help with wording</b>
    { $enterprise } asks you to help word its { $kind } “{ $title }”.

    Open it to change line by line; nothing holds before the company agrees.
letter-need-help-why = The company is in your county and asked for help with the wording; once you propose one, no further reminder comes.
letter-need-help-done =
    <b>Done ✓</b>
    The { $kind } “{ $title }” of { $enterprise } needs no help with wording any more.
letter-need-proposal-text =
    <b>A wording is proposed to you</b>
    The county science department proposes a wording for your { $kind } “{ $title }”.

    Open it to compare line by line. It is used only if you agree; you can also change it yourself.
letter-need-proposal-why = Your company asked for help with the wording, or the county proposed one; once you answer, no further reminder comes.
letter-need-proposal-done =
    <b>Done ✓</b>
    The proposed wording of the { $kind } “{ $title }” has been answered.
letter-need-moved-returned =
    <b>Returned: please change it</b>
    The { $kind } “{ $title }” ({ $reference }) was returned by the county science department.
    Reason: { $reason }

    All you wrote is kept; change it and send it again.
letter-need-moved-confirmed =
    <b>Confirmed ✓</b>
    The { $kind } “{ $title }” ({ $reference }) was confirmed by the county. Next it goes on the county's list to the city.
letter-need-moved-consolidated =
    <b>On the county's list</b>
    The { $kind } “{ $title }” ({ $reference }) is on the county's list, which will be reported to the city.
letter-need-moved-reported =
    <b>Reported to the city</b>
    The { $kind } “{ $title }” ({ $reference }) was reported. Next the city publishes its posts.
letter-need-moved-published =
    <b>Published as a post ✓</b>
    The { $kind } “{ $title }” ({ $reference }) is part of a published post, which scientists can now find.
letter-need-moved-kept =
    <b>Kept as a challenge</b>
    The city science bureau keeps the { $kind } “{ $title }” ({ $reference }) and will look for somebody to solve it.
letter-need-moved-declined =
    <b>Not taken up</b>
    The { $kind } “{ $title }” ({ $reference }) was not taken up.
    Reason: { $reason }
letter-need-moved-merged =
    <b>Merged</b>
    The { $kind } “{ $title }” ({ $reference }) goes on together with another need of your company; what you wrote can still be read.
letter-need-moved-why = Your company sent a need, and its contacts are told when something becomes of it. Open it to see with whom it lies.
letter-about-needs = Needs that wait
letter-about-need = A need
letter-call-county-text =
    <b>Your county's list is awaited</b>
    { $title }

    The city has not received your county's list yet; it is due on { $until }. { $left ->
        [0] No need waits with you at present; if your county has none, please report that.
        [one] One need is with your county.
       *[other] { $left } needs are with your county.
    }
letter-call-county-why = The city reminds counties that have not reported, at most once a working day, and no more once they have.
letter-call-county-done = <b>Done ✓</b> { $title }: your county has reported.

## New posts of a week
letter-new-posts-text =
    <b>New posts</b>
    { $count ->
        [one] 1 new post
       *[other] { $count } new posts
    } in the fields and chains that you follow:

    { $posts }
letter-new-posts-line = · { $number } { $title } ({ $enterprise }, { $county })
letter-new-posts-more = · { $count } more: tap “Open”
letter-new-posts-why = You follow fields or chains. One letter on the first working day of a week, none without new posts. Stop it under “My fields → Following”, or under “Settings → Kinds of reminders”.

## The county's list

letter-list-reported-text =
    <b>A county has reported its list</b>
    { $county }, { $year }, report no. { $round }: { $posts } posts, { $challenges } challenges.

    Open it to export it; you can hand it back with a reason.
letter-list-reported-why = You work in one of the city's two departments, which are told of each report of a county, once and without a sound.
letter-list-reported-done = <b>Updated</b>: there is news of the list of { $county }, { $year }; the latest report counts.
letter-list-handed-back-text =
    <b>The city has handed the list back</b>
    { $county }, { $year }.
    Reason: { $reason }

    The needs on it are the county's again, and nothing is lost. Please change it and report it once more.
letter-list-handed-back-why = Your county has reported its list and the city gave it back; nothing more comes once it is reported again.
letter-list-handed-back-done = <b>Done ✓</b>: the list of { $county }, { $year }, has been reported again.
letter-about-list = the list of needs

## Visits

letter-visit-noted-text =
    <b>A visit was noted</b>
    { $on }, { $role } { $by } ({ $channel }), { $enterprise }: asked after your thinking, work and life.
    Summary: { $summary }

    Open it to see what concerns you; you may add a word.
letter-visit-noted-why = An official noted a visit that was about you, and you are told of it once, without a sound.
letter-visit-noted-done = <b>Changed</b>: the visit of { $on } to { $enterprise } was withdrawn by whoever noted it.
letter-visit-here-text =
    <b>A visit was noted</b>
    { $on }, { $role } { $by } ({ $channel }) visited { $enterprise }.
    Summary: { $summary }

    Open it for the details; you may add a word.
letter-visit-here-why = You are this enterprise's contact: you are told once of each visit that is noted, without a sound.
letter-visit-here-done = <b>Changed</b>: the visit of { $on } to { $enterprise } was withdrawn by whoever noted it.
letter-visit-reply-text =
    <b>Something was added to a visit</b>
    The visit of { $on } to { $enterprise }: the appointee or the enterprise added a word.

    Open it to read it; once you have, it cannot be changed any more.
letter-visit-reply-why = You noted this visit and are told when something is added to it, without a sound.
letter-visit-reply-done = <b>Read ✓</b>: what was added to the visit of { $on } to { $enterprise }.
## what waits rises
letter-waits-long-text =
    <b>Overdue: { $matter }</b>
    { $places }: <b>{ $count }</b> { $count ->
        [one] item has
       *[other] items have
    } waited for { $limit } working days or more; the oldest for { $days }.

    { $next }
letter-waits-long-between = ,{" "}
letter-waits-long-matter-needs = needs of companies
letter-waits-long-matter-profiles = company profiles
letter-waits-long-matter-claims = days reported later
letter-waits-long-matter-cases = disputed days
letter-waits-long-next-owner = Please deal with it soon. After { $second } working days the county's organisation department hears of it too, after { $third } the city.
letter-waits-long-next-county = Both departments of your county have been told; please deal with it together. After { $third } working days the city hears of it.
letter-waits-long-next-city = The department in charge and then both departments of the county have been told. Please see to it with them.
letter-waits-long-why = What is not dealt with in time is told to the department in charge, then to both departments of the county, then to the city. No reminders once all is dealt with.
letter-waits-long-done =
    <b>Done ✓</b>
    All that had waited too long has been dealt with.

## Typical cases, notes about performance

letter-case-consent-text =
    <b>May this case stand?</b>
    { $county } proposes the case "{ $title }" ({ $name }, { $enterprise }).
    Open it to read the text; it is kept only if the appointee and the enterprise agree.
letter-case-consent-why = The case is about you or your enterprise, so you are asked; once for each text.
letter-case-consent-done = <b>Updated</b>: consent to the case "{ $title }" is settled.
letter-case-decided-asked =
    <b>A word on a case</b>
    "{ $title }" ({ $name }, { $enterprise }): one side has answered; open it to see.
letter-case-decided-agreed =
    <b>Both agree to a case</b>
    "{ $title }" ({ $name }, { $enterprise }): the appointee and the enterprise agree; the city decides.
letter-case-decided-accepted =
    <b>A case is in the library</b>
    "{ $title }" ({ $name }, { $enterprise }) is in the library. Consent can be taken back at any time.
letter-case-decided-declined =
    <b>A case is not agreed to</b>
    "{ $title }" ({ $name }, { $enterprise }): one side does not agree, and it is not in the library.
letter-case-decided-returned =
    <b>A case was given back</b>
    "{ $title }" ({ $name }, { $enterprise }) was given back by the city: { $reason }
letter-case-decided-dropped =
    <b>A case was taken back</b>
    "{ $title }" ({ $name }, { $enterprise }) was taken back by the county.
letter-case-decided-why = The case is about you, or you handle cases; you are told when its state changes.
letter-case-decided-done = <b>Updated</b>: the case "{ $title }" has changed again; open it to see.
letter-process-note-text =
    <b>A note about your service</b>
    { $county } has noted of your service at { $enterprise }:
    { $on }, { $category }
    { $words }

    From when you have seen it you have { $days } working days to answer; your word is kept with it.
letter-process-note-last =
    <b>The time to answer ends</b>
    { $county }'s note of your service at { $enterprise }:
    { $on }, { $category }
    { $words }

    You may answer until { $until }; you need not.
letter-process-note-why = The note is about you, so you are shown it and heard; once more before the time is over.
letter-process-note-done = <b>Updated</b>: you have answered the note of { $on } ({ $category }), or the county has corrected it.
letter-process-answered-text =
    <b>An answer to a note</b>
    { $name } ({ $enterprise }) on the note of { $on } ({ $category }):
    { $answer }
letter-process-answered-why = Your county made the note; you are told when the person answers.
letter-process-answered-done = <b>Updated</b>: { $name } has answered the note of { $on }.
letter-about-typical = Typical case
letter-about-process = Note about performance
