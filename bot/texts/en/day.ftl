### The day card: what was recorded, on what, what would raise it, how many days so far

day-card-title = <b>On site { $on }</b> · { $enterprise }
day-card-count = Day <b>{ $count }</b> of { $target } · service year { $first } to { $last }
day-card-count-so-far = { $count } of { $target } days so far · service year { $first } to { $last }
day-card-and = { " + " }
day-card-distance = { " " }(about { $metres } m from the gate)
day-card-matched = {" "}(compared face to face)
day-card-number = For the company contact to compare: <b>{ $number }</b> (optional).
day-card-note = Your note: { $note }
day-card-record = My record
day-card-details = Details
day-card-undo = Undo
day-card-add-work = Add work
day-card-add-left = Leaving
day-card-receipt = Receipt <code>{ $receipt }</code>
day-card-left = Left at { $left }
day-card-work = Work: { $work }
day-card-work-and = {": "}

day-grade-a = Grade <b>A</b>: { $basis }.
day-grade-b = Grade <b>B</b>: { $basis }.
day-grade-c = Grade <b>C</b>: { $basis }.

day-waits-host = <b>Recorded; it counts once the enterprise confirms.</b> { $basis }
day-waits-county = <b>Recorded; it counts once the county's science department accepts it.</b> { $basis }
day-waits-both = <b>Recorded; it counts once the enterprise confirms and the county's science department accepts it.</b> { $basis }
day-claim-forgotten = Claimed by you.
day-claim-off-site = Claimed by you: at work for the enterprise elsewhere.

day-signal-location = location inside the site
day-signal-door-code = door code
day-signal-host = confirmed by the enterprise
day-signal-officer = county officer present
day-signal-paper = paper sheet
day-signal-offline-code = door code (scanned offline)
day-signal-county = accepted by the county

day-ring-inside = The location is inside the site.
day-ring-near = The location is about { $metres } m from the gate, slightly outside. If you are on site, choose an explanation below or tap “📍 On site” again near the gate. Nothing is lost.
day-ring-beyond = The location is about { $metres } m from the gate, outside the site. If the phone is wrong, tap “📍 On site” again later, or choose an explanation. Nothing is lost.
day-ring-elsewhere = The location is at another enterprise. Please check where you are; if you are at your own enterprise, tap “📍 On site” again in a moment.
day-ring-elsewhere-code = The door code scanned is that of another enterprise, “{ $enterprise }”, so this scan is no evidence. If you are at your own enterprise, scan the code at its gate or tap “📍 On site”.
day-ring-no-site = The enterprise has not enrolled its gate yet; its confirmation decides for now.
day-ring-shift = About { $metres } m from the gate, which fits the gate as another coordinate system would place it: it may have been entered in the wrong one. That is a matter of the register and not held against you; the county's science department has been asked to check the gate, you need not do anything.

day-card-why-not-before-term = This day is before the appointment begins: on record, not counted.
day-card-why-not-after-term = This day is after the last day of service: on record, not counted.
day-card-why-not-suspended = Service is suspended on this day: on record, not counted.
day-card-why-not-withdrawn = You took this record back: not counted. Check in again on the same day, or claim the day later, and it is recorded anew.
day-card-why-not-not-accepted = The county looked into this day and does not count it; the original record stays. Objections go to the county's science department.
day-card-why-not-visit-withdrawn = The visit that spoke for this day was withdrawn and nothing else does: not counted. Check in on the same day, or claim the day later, and it is recorded anew.

day-card-offline = The door code had changed by the time this scan arrived, so it is recorded as offline for the date in the code. It counts once the enterprise contact confirms; you need not do anything.

day-card-host-until = The enterprise contact can confirm until { $until }. You need not do anything.
day-card-raise-host-confirms = If the enterprise contact confirms by { $until }, the evidence is stronger. You need not do anything.
day-card-raise-locate-at-gate = Or tap “📍 On site” again near the gate.
day-card-raise-locate-too = Tapping “📍 On site” near the gate makes the evidence stronger, too.

day-card-kind-make-up = A weekend day worked in lieu of a holiday; it counts as usual.
day-card-kind-weekend = A weekend day; it counts as usual.
day-card-kind-holiday = A public holiday; it counts as usual.
day-card-kind-unofficial = Note: this year's holiday plan is not published yet, so holidays are guessed as Monday to Friday. The day count is not affected.

day-explain-big-site = Large site, I am inside
day-explain-drift = The phone is imprecise
day-explain-errand = Out for the enterprise
day-explain-words = Write a line
day-explain-thanks = Noted. The enterprise contact will see it when confirming.
day-explain-ask = Please explain { $on } in one line and just send it ({ $limit } characters at most). The day is already on record; you need not write anything.
day-card-disputed = The company sees this day differently and it will be looked into; meanwhile it is counted as above.
day-card-differ = Answer the company
