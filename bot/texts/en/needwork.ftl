### The county works on needs


## What waits

needwork-list-title = <b>Needs to deal with</b>
needwork-list-lines =
    { $count } waiting, the longest first:
    { $lines }
needwork-list-line-0 = { $number }. { $kind } “{ $title }”, { $enterprise }: { $waited }{ $help }
needwork-list-line-1 = 🔸 { $number }. { $kind } “{ $title }”, { $enterprise }: { $waited }{ $help }
needwork-list-line-2 = 🔶 { $number }. Please soon: { $kind } “{ $title }”, { $enterprise }: { $waited }{ $help }
needwork-list-line-3 = ❗ { $number }. Please first: { $kind } “{ $title }”, { $enterprise }: { $waited }{ $help }
needwork-list-waited = { $days ->
    [0] sent today
    [one] waiting { $days } working day
   *[other] waiting { $days } working days
}
needwork-list-help = ; asks for help with the wording
needwork-list-none = No need is waiting.
needwork-list-one = { $number }  { $title }

## One need

needwork-one-title = <b>{ $kind } { $reference }</b>
    { $enterprise }
needwork-one-no-reference = not numbered yet
needwork-one-untitled = untitled
needwork-one-nobody = the system
needwork-one-waits = Waits for the county's confirmation, { $days } working days so far{ $late ->
    [0] {""}
    [1] .
    [2] ; please deal with it soon.
   *[other] ; please deal with it first.
}
needwork-one-moved = { $state } ({ $by }, { $at })
needwork-one-reason = Reason: { $reason }
needwork-one-alone = The enterprise has no contact at present: nobody is told what is decided. Please call it and invite a new contact first.
needwork-one-asks = ✍️ The enterprise asks for help with the wording.
needwork-one-proposed = ✍️ Your wording lies with the enterprise, which has not answered yet.
needwork-one-line = { $heading }: { $said }
needwork-one-lines =

    { $lines }

    { $flags }
needwork-one-twins = 🔎 { $twins } similar: please see whether one of them is the same.
needwork-one-undo = The confirmation can be taken back until { $undo_until }.
needwork-one-confirm = Confirm
needwork-one-return = Return
needwork-one-decline = Decline
needwork-one-take-back = Take back
needwork-one-similar = Similar: { $twins }
needwork-one-word = Help to word it
needwork-one-contact = Contact
needwork-one-files = Files: { $files }
needwork-one-whole = Whole text
needwork-whole-lines = { $lines }
needwork-flags = Enterprise: { $said }
needwork-flags-unconfirmed = Enterprise: its profile has not been confirmed by the county
needwork-flag-qualified = a valid qualification
needwork-flag-platform = a platform of the city's level or above
needwork-flag-key-chain = on a key chain
needwork-flag-cooperated = has worked with a university before
needwork-flag-state-owned = state-owned
needwork-confirmed = Confirmed; the enterprise will be told. It can be taken back for { $minutes } minutes.
needwork-overtaken = { $by } dealt with it on { $at }: { $state }. Nothing was done a second time; please look at it as it is now.
needwork-unconfirmed = The confirmation was taken back; the need waits again.

## Returning, declining

needwork-reason-return = Returning “{ $title }” ({ $enterprise }). Choose a reason, or write one. The enterprise edits the same need and fills in nothing twice.
needwork-reason-decline = Declining “{ $title }” ({ $enterprise }). Choose a reason, or write one. The enterprise reads it word for word.
needwork-ready-vague = Too vague
needwork-ready-figures = Figures lack
needwork-ready-kind = Fits the other kind
needwork-ready-profile = Profile first
needwork-ready-conditions = Conditions not met
needwork-ready-no-research = No research need
needwork-ready-double = Filed already
needwork-ready-other-way = Another way
needwork-said-vague = The need is not specific enough yet: please write at which step the problem arises and how it shows.
needwork-said-figures = Please add the present figures and those you aim at, with numbers and units where possible.
needwork-said-kind = This fits the other kind (post or challenge) better: please look at it again and send it anew.
needwork-said-profile = Please complete qualifications and research conditions in the enterprise's profile first, then send this need.
needwork-said-conditions = The enterprise does not meet the conditions for a science-and-technology vice-president at present (plan, part three, section two). It may file again once it does.
needwork-said-no-research = This is not a need for technical innovation, and so outside the programme.
needwork-said-double = This is the same as a need that your enterprise has filed already; that one goes on.
needwork-said-other-way = This is better solved in another way; the county's science department will get in touch with you.
needwork-check-return = Returning “{ $title }” ({ $enterprise }), because:
    “{ $words }”

    To change it, send it again.
needwork-check-decline = Declining “{ $title }” ({ $enterprise }), because:
    “{ $words }”

    To change it, send it again.
needwork-check-yes = Tell the enterprise
needwork-done-return = Returned; the enterprise will read the reason.
needwork-done-decline = Done; the enterprise will read the reason.

## Contact and files

needwork-contact = Contacts of { $enterprise } ({ $reference }); press a name to write to it:
    { $lines }
needwork-contact-name = { $name } (does not use this service yet; please reach him otherwise)
needwork-contact-none = { $enterprise } ({ $reference }) has no contact on record at present. Please invite a new one; the need stays as it is.
needwork-files = Files of { $enterprise } ({ $reference }): { $count }
needwork-files-lost = Files that can no longer be fetched: { $count }. Please ask the enterprise to send them again.

## Similar needs

needwork-twins-title = Similar to “{ $title }”: { $count }
needwork-twins-lines = { $lines }

    Whether they are the same is for you to say; nothing is merged by itself.
needwork-twins-line = { $place }. { $reference } “{ $title }”: same enterprise, words alike { $score }/100, { $state }
needwork-twins-like = { $place }. { $reference } “{ $title }”: an enterprise with a similar name ({ $enterprise }), words alike { $score }/100, { $state }
needwork-twins-none = Nothing similar.
needwork-twins-one = Compare { $place }
needwork-twin-title = <b>Side by side</b>
    A: { $mine } { $enterprise }
    B: { $other } { $theirs }
needwork-twin-lines =

    { $lines }
needwork-twin-line = <b>{ $heading }</b>
    A: { $mine }
    B: { $other }
needwork-twin-same = All lines are the same.
needwork-twin-alike = The two enterprises have similar names but are two on record: please find out whether they are one. They cannot be merged here.
needwork-twin-ask =

    After merging only one goes on; the other ends with it, and the enterprise is told.
needwork-twin-into = A into B
needwork-twin-from = B into A
needwork-merged = Merged; the enterprise will be told.

## Help with the wording

needwork-wording-title = <b>Help with the wording</b> { $enterprise }, “{ $title }”
    Choose a line to change. The enterprise will see old and new beside each other, and nothing holds before it agrees.
needwork-wording-lines =

    Lines changed: { $count }
    { $lines }
needwork-wording-line = <b>{ $heading }</b>
    Old: { $old }
    New: { $new }
needwork-wording-part = { $heading }
needwork-wording-changed = ✓ { $heading }
needwork-wording-next = Next: send it
needwork-line-ask = <b>{ $heading }</b>
    As the enterprise wrote it: { $old }

    Please send the new words (at most { $limit } characters).
needwork-line-new = You wrote: { $new }
needwork-offer-title = Send the wording of { $count } lines to { $enterprise } (“{ $title }”)?
needwork-offer-lines =
    { $lines }
needwork-offer-yes = Send
needwork-offer-no = Throw away
needwork-proposed = Sent to the enterprise; you will be told what it says.

## The county's list

needlists-none-title = <b>The county's list of needs</b>
    There is no published call at present, so there is nothing to gather.
needlists-one-title = <b>The county's list of needs</b> { $county }, { $year }
needlists-one-open = Not reported yet.
needlists-one-reported = ✓ Reported to the city (no. { $round }, { $at }): { $reported } needs.
needlists-one-handed-back = ↩ Handed back by the city ({ $at }): { $reason }
needlists-one-counts = On the list to be reported: { $posts } posts, { $challenges } challenges.
needlists-one-due = To be reported by: { $day }
needlists-one-check = Please look at this first:
    { $lines }
needlists-check-waiting = · sent and not dealt with: { $count }
needlists-check-returned = · returned and not sent again: { $count }
needlists-check-confirmed = · confirmed and not on the list: { $count }
needlists-check-unconfirmed = · enterprises whose profile the county has not confirmed: { $count } ({ $names })
needlists-one-keys = Signed: { $signed }; still needed: { $missing }.
needlists-one-gather = Gather { $count }
needlists-one-rows = The list
needlists-one-export = Export
needlists-one-report = Report
needlists-one-sign = Sign
needlists-one-unsign = Take back
needlists-one-work = Waiting needs
needlists-gathered = Put on the list: { $count }

needlists-rows-title = <b>The list</b> { $county }
needlists-rows-lines =
    { $count } needs:
    { $lines }
needlists-rows-line = { $place }. { $reference } { $enterprise } “{ $title }”: { $state }
needlists-rows-none = Nothing is on the list yet.
needlists-rows-one = { $reference }
needlists-row-title = <b>{ $kind } { $reference }</b>
    { $enterprise }: “{ $title }”
    { $state }
needlists-row-out = Take off
needlists-row-card = The whole need
needlists-took-out = Taken off the list; the need is confirmed as before.

needlists-report-title = <b>Reporting the needs of { $county }, { $year }</b>
    { $posts } posts, { $challenges } challenges.
needlists-report-empty = <b>Reporting the needs of { $county }, { $year }</b>
    This county has none.
needlists-report-what = From then on the needs lie with the city; the enterprises and the city's two departments will be told.
needlists-report-both = Another department signs too: after you, the { $missing } will be told, and its signature reports the list.
needlists-report-yes = Report
needlists-report-sign = Sign
needlists-reported = Reported; the enterprises and the city will be told.
needlists-signed = Signed; the other department has been told.
needlists-unsigned = Your signature was taken back.

needlists-export-making = Drawing up the list …
needlists-export-done = The list is ready: { $posts } posts, { $challenges } challenges.
needlists-export-marked = Against the export of { $at }: { $fresh } new, { $changed } changed, { $gone } taken out; see the remarks.
needlists-export-file = county-list-{ $county }-{ $year }

## The city hands a list back

needlists-city-title = <b>The county's list of needs</b> { $county }, { $year }
needlists-city-reported = Report no. { $round }: { $at }, { $reported } needs ({ $posts } posts, { $challenges } challenges).
needlists-city-handed-back = Handed back ({ $at }): { $reason }
needlists-city-open = Not reported yet.
needlists-city-back = Hand back
needlists-back-ask = Handing the list back to { $county }: please write why (at most { $limit } characters). Needs that are neither published nor kept go back with it, to be reported again.
needlists-back-check = Handing the list back to { $county }, because:
    “{ $words }”

    To change it, send it again.
needlists-back-yes = Hand back
needlists-handed-back = Handed back; the county will read the reason.
