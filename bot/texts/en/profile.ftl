### The profile: filled in by the contact, confirmed by the county; transfers; lists of chains

home-work-profile = Profile
home-work-profiles = Profiles
home-work-chains = Key chains

profile-state-empty = not filled in
profile-state-draft = changed, not sent
profile-state-waiting = sent, waits for the county
profile-state-returned = returned, to be changed
profile-state-confirmed = confirmed
profile-enterprise-title = <b>Profile</b>: choose the enterprise
profile-card-title =
    <b>{ $enterprise }</b>
    Credit code: <code>{ $code }</code>
    County: { $county }
    State: <b>{ $state }</b>
profile-card-returned = Why it was returned: { $reason }
profile-card-lines = { $lines }
profile-card-changes = What is marked "→" was changed; the earlier values hold until the county confirms it.
profile-card-flags =
    <b>What follows</b> (orders lists, gives no points)
    { $flags }
profile-card-missing = Still open: { $missing }. A complete profile helps to be put forward and to find the right person.
profile-card-waits = Sent on { $sent_at }. You are told when the county has checked it; until then you can take it back.
profile-card-next = Go on
profile-card-change = Change
profile-card-send = Send to the county
profile-card-take-back = Take back
profile-card-discard = Discard the changes
profile-card-sent = Sent, waits for the county
profile-card-taken-back = Taken back, can be changed
profile-parts-title =
    <b>{ $enterprise }</b>
    Which part? (○ open, ✓ answered)
profile-business-title =
    <b>What is the main business?</b>
    One sentence, such as "development, making and sale of vibrating screens".
    Now: { $said }
profile-chain-title =
    <b>On which key chain is it?</b>
    Now: { $said }
profile-chain-none = On none of them
profile-ownership-title =
    <b>Is it state-owned?</b>
    Declared by the enterprise, checked by the county.
    Now: { $said }
profile-offers-title =
    <b>What does it provide for the appointee?</b>
    Tick as many as apply; you may also send a sentence.
    Now: { $said }
profile-list-add = Add one
profile-list-done = That is all
profile-list-none = None
profile-entry-drop = ✕ { $entry }
profile-entry-dropped = Taken out; it can be added again
profile-qualifications-title =
    <b>Which qualifications does it hold?</b>
    Press one to take it out.
    Now: { $said }
profile-qualification-title = <b>Which one is to be added?</b>
profile-other-title = What is it called? Send its name; the county confirms it.
profile-number-title = What is the certificate number of "{ $kind }"? Please send it.
profile-number-none = It has no number
profile-expiry-title = Until which day is "{ $kind }" valid? Send the date, such as 2027-11-30.
profile-expiry-none = Without an end
profile-expiry-unread = No date could be read, nothing is saved yet. Please send it like 2027-11-30.
profile-platforms-title =
    <b>Which research platforms does it have?</b>
    Press one to take it out.
    Now: { $said }
profile-platform-title = <b>What kind of platform is it?</b>
profile-level-title = <b>Who has recognised it?</b>
profile-title-title = What is its full name? Please send it.
profile-title-none = Without a name
profile-cooperations-title =
    <b>With which universities or institutes has it worked?</b>
    A contract number is the proof; press one to take it out.
    Now: { $said }
profile-partner-title = With whom? Please send the name.
profile-contract-title = What is the number of the contract with { $partner }? Please send it.
profile-discard-title =
    <b>Discard what was not sent?</b>
    { $enterprise }
profile-discard-held = What is confirmed stays as it is.
profile-discard-yes = Discard
profile-discard-done = Discarded

profiles-list-title = <b>Profiles</b>: { $count }
profiles-list-searched = Search: { $words }
profiles-list-lines = { $lines }
profiles-list-line = · { $name }: { $state }
profiles-list-none = No such enterprise.
profiles-list-ask = Send a part of a name or of a credit code to search.
profiles-list-waiting = Waiting only
profiles-list-all = All of them
profiles-list-clear = Clear the search
profiles-list-transfers = Transfers
profiles-one-changes = What is marked "→" is the proposed change; the earlier values hold until it is confirmed.
profiles-one-moving = A transfer to { $to } waits for the city.
profiles-one-unread = It is long: please leaf to the last page to confirm.
profiles-one-confirm = Confirm
profiles-one-confirmed = Confirmed, the enterprise is told
profiles-one-return = Return
profiles-one-rename = New name
profiles-one-move = Transfer
profiles-one-past = Past
profiles-reason-title =
    <b>Why is it returned?</b>
    { $enterprise }
    Choose, or send a sentence; the enterprise reads these words.
profiles-reason-certificate = Please add certificate numbers and dates
profiles-reason-platform = Please check the levels of the platforms
profiles-reason-business = Please describe the main business clearly
profiles-reason-ownership = Please check the state ownership
profiles-reason-done = Returned, the enterprise is told
profiles-rename-title = What is { $enterprise } called in the register now? Send the new name. The credit code stays, and the old name is kept in its past.
profiles-move-title =
    <b>To which county?</b>
    { $enterprise }, so far { $old }. What lies in a zone belongs to the zone.
profiles-why-title =
    <b>Why to { $new }?</b>
    { $enterprise }
    Choose, or send a sentence.
profiles-why-zone = The plant lies in a zone
profiles-why-registered = It is registered elsewhere now
profiles-why-plant = Its main plant has moved
profiles-check-title =
    <b>Transfer</b>
    { $enterprise }: { $old } → { $new }
    Reason: { $reason }
profiles-check-now = It takes effect at once: needs not yet reported and a waiting profile go along, the past stays on record; the enterprise and both counties are told.
profiles-check-city = The city decides; until then its present county looks after it.
profiles-check-yes = Transfer
profiles-check-ask = Ask the city
profiles-check-done = Transferred, everybody is told
profiles-check-asked = Sent, the city decides
profiles-past-title =
    <b>Past</b>
    { $enterprise }

    { $lines }
profiles-past-registered = { $at }: entered the register
profiles-past-renamed = { $at }: renamed from "{ $old }" to "{ $new }"
profiles-past-transferred = { $at }: from { $old } to { $new }
profiles-past-profile-confirmed = { $at }: profile confirmed
profiles-past-profile-returned = { $at }: profile returned
profiles-transfers-title = <b>Transfers</b>: choose one to decide about
profiles-transfers-none = Nothing waits at present.
profiles-transfer-title =
    <b>Transfer</b>
    { $enterprise }: { $old } → { $new }
    Reason: { $reason }
    Asked for: { $asked_at }
profiles-transfer-waits = It waits for the city, and takes effect at once.
profiles-transfer-done = Done: { $new } looks after it.
profiles-transfer-declined = It stays with { $old }. Why: { $answer }
profiles-transfer-yes = Transfer it
profiles-transfer-no = Leave it
profiles-answer-title = { $enterprise } stays with { $old }: send a sentence why; the county that asked reads these words.

chains-whose-title = <b>Key chains</b>: choose a list
chains-whose-label = { $name } ({ $count })
chains-city = City
chains-list-title = <b>Key chains: { $place }</b>
chains-list-none = No chain yet.
chains-list-add = Add a chain
chains-one-title = <b>{ $name }</b>
chains-one-retired = Retired: offered to nobody any more, the past stays as it is.
chains-one-rename = Rename
chains-one-retire = Retire
chains-name-add = What is the new chain called? Please send its name.
chains-name-rename = What is "{ $name }" to be called? Please send the name.
chains-retire-title =
    <b>Retire "{ $name }"?</b>
    It is offered no more and gives no priority; profiles and needs that name it still show it.
chains-retire-yes = Retire
chains-retire-done = Retired
