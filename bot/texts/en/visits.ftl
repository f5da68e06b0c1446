## Noting a visit

home-menu-visit = Note a visit
home-work-ownvisits = Visits
home-work-campaigns = Campaigns

visits-channel-on-site = On site
visits-channel-phone = By phone
visits-channel-video = By video
visits-heading-thinking = Thinking
visits-heading-work = Work
visits-heading-life = Life
visits-state-fine = fine
visits-state-watch = to watch
visits-state-problem = problem
visits-nothing = nothing written
visits-mark = { $heading } { $state }
visits-mark-line = { $heading } { $state } ({ $line })
visits-mark-between = { "; " }
visits-label = { $day } { $name }
visits-line = · { $on } { $enterprise }, { $channel }, { $by }
visits-line-gone = · <s>{ $on } { $enterprise }, { $channel }, { $by }</s> (withdrawn)
visits-reply-person = · Appointee { $name }: { $words } ({ $at })
visits-reply-enterprise = · Enterprise: { $words } ({ $at })

visits-enterprise-title = <b>Note a visit</b>: choose the enterprise
visits-enterprise-found = { $count } enterprises with "{ $words }".
visits-enterprise-never = · { $name }: { $people }, not visited on site yet
visits-enterprise-some = · { $name }: { $people }; { $unmet } not visited on site yet
visits-enterprise-away = · { $name }: { $people }, service suspended at present
visits-enterprise-last = · { $name }: { $people }, last visited on site { $on }
visits-enterprise-near = · { $name }: { $people } about { $metres } m from here
visits-enterprise-nobody = · { $name }
visits-enterprise-none = No enterprise was found. Send other words, or check whether it is one that you look after.
visits-enterprise-ask = { "" }
    Those visited longest ago come first. You may also send a part of the enterprise's or the appointee's name, or your location at the gate to check in (the distance is kept, the place is not).
visits-enterprise-all = All enterprises
visits-enterprise-mine = My visits

visits-card-title = <b>Visit to { $enterprise }</b>
visits-card-when = { $on }, { $channel }
visits-card-why = Noted late: { $why }
visits-card-arrived = Checked in ✓
visits-card-person-there = Appointee { $name } (met): { $marks }
visits-card-person-away = Appointee { $name } (not met): { $marks }
visits-card-alone = This visit is not about an appointee.
visits-card-current = The three buttons below are about { $who }
visits-card-met = Met: { $met }
visits-card-summary = Summary: { $summary }
visits-card-tags = Counted for: { $tags }
visits-card-remark = Internal remark (officials only): { $remark }
visits-card-photos = Photos: { $photos }
visits-card-signal = Once saved, it speaks for the appointee's duty day, and he is told.
visits-card-ask = { "" }
    Tap to change; type one line as the summary (enterprise and appointee see it), or send a photo. If all is right, save.
visits-card-tick = { $heading }: { $state }
visits-card-there = Appointee met
visits-card-away = Appointee not met
visits-card-extras = More
visits-card-save = Save
visits-card-large = The photo is larger than { $megabytes } megabytes and was not added; the rest is kept. Please send a smaller one.
visits-card-elsewhere = You stand at another enterprise's gate and were checked in there; the enterprise of this card stays as it is.

visits-day-title = <b>On which day?</b> Up to { $back } days back; you may also type a date such as "3.5" or "last Wednesday".
visits-day-unread = That date could not be read. Please send one such as "3.5"; the rest is kept.
visits-day-today = Today
visits-day-yesterday = Yesterday
visits-day-other = { $day } { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}
visits-why-title = <b>Why is the visit of { $on } noted only now?</b> Choose, or write one line.
visits-why-route = Visits all that day
visits-why-signal = No signal there
visits-why-handover = Handed over by a colleague

visits-extras-title = <b>Anything to add?</b> All of it may be left out.
visits-extras-met = Who was met
visits-extras-lines = A line to a heading
visits-extras-campaigns = Campaigns
visits-extras-remark = Internal remark
visits-extras-people = Choose the appointee
visits-extras-others = Earlier visits
visits-people-title = <b>Whose three headings?</b> Tap a name to switch; whom this visit was not about can be left out.
visits-people-in = ✓ { $name }
visits-people-out = + { $name }
visits-people-leave = Leave the present one out
visits-met-title = <b>Who was met?</b> Choose, or write the function (no telephone needed).
visits-met-head = Head of the enterprise
visits-met-deputy = Deputy in charge
visits-met-research = Head of research
visits-met-contact = The enterprise's contact
visits-remark-title = <b>Internal remark</b>: officials only. Please send it.
visits-lines-title = <b>To which heading?</b> { $name }
visits-line-title = <b>{ $name }: { $heading }</b>. Please write one line; the person sees it.
visits-campaigns-title = <b>For which campaigns does it count?</b> Noted once, counted for each; tap to add or take out.
visits-campaigns-none = There is no campaign at present.
visits-campaigns-on = ✓ { $name }
visits-campaigns-off = + { $name }

visits-done-title = <b>Visit noted ✓</b> { $number }
visits-done-told = The appointee is told; the three headings are seen by him and by officials only.
visits-done-enterprise = The enterprise's contact sees date, people and summary; both may add a word.
visits-done-until = It can be changed until { $until }.
visits-done-another = Note another
visits-done-trouble = { "" }
    Something was marked as a problem. It can be raised as a difficulty at once: it then has a number, an owner and a date, and the appointee says whether it is solved.
visits-done-raise = Raise the difficulty
visits-trouble-title = <b>Which difficulty is raised?</b>
visits-trouble-label = { $name }: { $heading }
visits-tell-title = <b>What is the difficulty?</b> Please describe it.
visits-category-title = <b>{ $name }: { $heading }</b>
    { $words }

    What is it about? It is raised once you choose.
visits-category-raised = Raised as { $number }, to be answered by { $on }.

visits-mine-title = <b>My visits</b>: { $count }
visits-mine-none = You have noted no visit yet.
visits-at-title = <b>Visits to this enterprise</b>: { $count }
visits-at-none = No visit to this enterprise has been noted yet.
visits-one-title = <b>Visit</b> { $number }
visits-one-where = { $on }, { $enterprise }
    { $channel }, { $role } { $by }
visits-one-summary = Summary: { $summary }
visits-one-withdrawn = Withdrawn: { $withdrawn_why }
visits-one-replies =
    <b>Added</b>
    { $replies }
visits-one-photos = Photos
visits-one-amend = Change
visits-one-withdraw = Withdraw
visits-withdraw-title = <b>Why is it withdrawn?</b> Please write one line. The record stays and says so; what it spoke for is taken back.

## Visits about oneself

ownvisits-list-title = <b>Visits</b>: { $count }
ownvisits-list-none = No visit that concerns you has been noted yet.
ownvisits-one-withdrawn = Whoever noted it has withdrawn it.
ownvisits-one-said = What you added: { $own }
ownvisits-one-read = An official has read it.
ownvisits-one-ask = You may add a word; it can be changed until an official has read it.
ownvisits-one-reply = Add a word
ownvisits-reply-title = <b>Add a word</b>: please send it. You may write it anew until an official has read it.

## Campaigns

campaigns-whose-title = <b>Campaigns</b>: choose a list
campaigns-whose-label = { $name } ({ $count })
campaigns-city = City
campaigns-list-title = <b>Campaigns: { $place }</b>
campaigns-list-none = No campaign yet.
campaigns-list-add = Add a campaign
campaigns-one-title = <b>{ $name }</b>
campaigns-one-retired = Retired: offered no more; earlier visits still count for it.
campaigns-one-rename = Rename
campaigns-one-retire = Retire
campaigns-name-add = What is the new campaign called? Please send its name.
campaigns-name-rename = What is "{ $name }" to be called? Please send the name.
campaigns-retire-title =
    <b>Retire "{ $name }"?</b>
    It is offered no more when visits are noted; earlier ones still count for it.
campaigns-retire-yes = Retire
campaigns-retire-done = Retired
