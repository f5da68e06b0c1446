### Sendings and what arrived; whom to phone

home-work-deliveries = Deliveries

deliveries-menu-title = <b>Deliveries</b>
deliveries-menu-sum = Sent this month: { $sum }
deliveries-menu-phone = To be phoned: { $phone }
deliveries-menu-counties = Not reached, by county: { $counties }
deliveries-menu-month = Sendings
deliveries-menu-phoning = To be phoned
deliveries-county = { $name } { $number }

deliveries-month-title = <b>Sent in { $month }</b>
deliveries-month-lines = { $lines }
deliveries-month-line = { $number }. { $name }
    　{ $sum }
deliveries-month-none = Nothing was sent in this month.
deliveries-month-one = No. { $number }
deliveries-month-before = Month before
deliveries-month-after = Month after

deliveries-one-title =
    <b>{ $name }</b>
    { $month }, { $total } in all
deliveries-one-figures = { $figures }
deliveries-one-figure = · { $what }: { $number }
deliveries-one-gone = Not reached: { $gone }. Their counties have been asked to phone.

deliveries-short = { $total } in all, { $delivered } delivered
deliveries-short-waiting = { $number } waiting
deliveries-short-later = { $number } later
deliveries-short-gone = { $number } not reached
deliveries-short-broken = { $number } failed
deliveries-short-cancelled = { $number } not needed
deliveries-short-gathered = { $number } in a brief
deliveries-short-withheld = { $number } switched off
deliveries-figure-waiting = Waiting to be sent
deliveries-figure-delivered = Delivered
deliveries-figure-later = Later (quiet hours, a pause, or the network)
deliveries-figure-gone = Not reached (account gone, or it blocks the assistant)
deliveries-figure-broken = Failed
deliveries-figure-cancelled = Settled before it was sent
deliveries-figure-gathered = Told in the reader’s brief
deliveries-figure-withheld = Switched off by the reader, who finds it in the list

deliveries-kind-about = { $kind }: { $name }
deliveries-kind-other = Other notices
deliveries-kind-report-due = Report reminders
deliveries-kind-report-due-county = Report reminders (county)
deliveries-kind-report-in = Report handed in
deliveries-kind-visitors = Visitors to confirm
deliveries-kind-claim-for-county = Claims to decide
deliveries-kind-claim-decided = Claims decided
deliveries-kind-disputed = A day questioned
deliveries-kind-dispute-for-county = A day to look into
deliveries-kind-unreachable = Please phone
deliveries-kind-suspended = Service suspended
deliveries-kind-resumed = Service resumed
deliveries-kind-terminated = Service ended
deliveries-kind-needs-waiting = Needs waiting
deliveries-kind-need-moved = Progress of needs
deliveries-kind-need-proposal = Wording proposed
deliveries-kind-pace-behind = Pace reminders
deliveries-kind-silence = Long absence
deliveries-kind-silence-county = Long absence (county)
deliveries-kind-call-county = County reports wanted
deliveries-kind-call-opened = Annual call opened
deliveries-kind-call-extended = Window extended
deliveries-kind-call-closing = Window closing
deliveries-kind-call-closing-county = Window closing (county)
deliveries-kind-consolidation-due = Consolidation due
deliveries-kind-list-reported = County list reported
deliveries-kind-list-handed-back = County list handed back
deliveries-kind-key-wanted = Signature wanted
deliveries-kind-profile-waiting = Profiles waiting
deliveries-kind-profile-confirmed = Profiles confirmed
deliveries-kind-profile-returned = Profiles returned
deliveries-kind-qualification-ends = Certificates ending
deliveries-kind-sheet-entered = Paper sheets entered
deliveries-kind-dispute-ended = Day looked into
deliveries-kind-review-due = Call-backs
deliveries-kind-crs-doubt = Gates to check
deliveries-kind-fence-proposal = Gate proposals
deliveries-kind-need-help = Help with wording
deliveries-kind-transfer-asked = Transfers asked
deliveries-kind-transferred = Transfers done
deliveries-kind-visits-due = Visits due
deliveries-kind-visit-noted = Visits noted
deliveries-kind-visit-reply = Replies to visits
deliveries-kind-brief = Briefs
deliveries-kind-difficulty-waiting = Difficulties waiting
deliveries-kind-difficulty-answered = Difficulties answered
deliveries-kind-difficulty-closing = Difficulties to confirm
deliveries-kind-difficulty-overdue = Difficulties overdue
deliveries-kind-waits-long = Waiting for long
deliveries-kind-new-posts = New posts

phoning-list-title = <b>Please phone</b> ({ $count })
    These people cannot get messages here. Please tell them by phone, and ask them to open this chat again and press Start.
phoning-list-lines = { $lines }
phoning-list-line = { $number }. { $person }
    　not reached since { $since }, latest: { $about }
phoning-list-none = <b>Please phone</b>
    There is nobody for you to phone.
phoning-list-counties = Waiting in the counties: { $counties }
phoning-list-one = No. { $number }
phoning-tried = Tried { $tries } times, last { $at } ({ $by })
phoning-one-title = <b>{ $person }</b>
phoning-one-facts =
    Not reached since { $since }, { $letters } messages undelivered.
    Latest: { $about }
phoning-one-tried = { $tried }
phoning-one-ask = How did the call end?
phoning-result-told = Told by phone
phoning-result-no-answer = No answer, try later
phoning-result-moved-on = Number or person changed
phoning-said-told = Noted. This person leaves the list.
phoning-said-no-answer = Noted. This person stays on the list.
phoning-said-moved-on = Noted. This person leaves the list. Please put the record right under “People”.

refusal-phone-done = A colleague has phoned and noted it, so nothing was changed. Please go back to the list for the others.
mydata-look-phoning = · { $at }  { $name }, list of people to phone
