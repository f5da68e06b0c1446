### Notices to many, sent once both departments of the city have signed

deliveries-menu-broadcasts = Notices to many
keys-what-broadcast = Notice to many: { $name }

broadcasts-state-draft = draft
broadcasts-state-sending = being sent
broadcasts-state-sent = sent
broadcasts-state-stopped = stopped
broadcasts-state-dropped = dropped

broadcasts-list-title = <b>Notices to many</b>
broadcasts-list-lines = { $lines }
broadcasts-list-line = { $number }. { $name } ({ $state }, { $at })
broadcasts-list-none = There are no notices yet.
broadcasts-list-one = No. { $number }
broadcasts-list-new = New notice

broadcasts-words-ask =
    <b>What it says</b>
    Please type the text, { $most } characters at most. You can then look at it, send it to yourself, and have both departments sign it.
broadcasts-words-now =
    As it is now (copy it, change it, send it again):
    { $now }

broadcasts-readers-ask =
    <b>Whom is it for?</b> Several may be chosen.
    { $people } people so far.
broadcasts-readers-appointees = Appointees
broadcasts-readers-contacts = Contacts
broadcasts-readers-units = Units
broadcasts-readers-scientists = Scientists
broadcasts-readers-counties = County offices
broadcasts-chosen = ✓ { $label }
broadcasts-next = Next

broadcasts-counties-ask =
    <b>Which counties?</b> Several may be chosen; none stands for all.
    { $people } people so far.
broadcasts-counties-left-out = Units and scientists belong to no county: where counties are chosen, it does not go to them.
broadcasts-counties-all = All counties

broadcasts-only-ask =
    <b>Which of them?</b>
    { $people } people so far.
broadcasts-only-all = Everybody
broadcasts-only-in-service = In service
broadcasts-only-suspended = Suspended
broadcasts-only-open-need = With a need in hand
broadcasts-only-no-need = Without a need this year

broadcasts-audience = { $kinds }; { $where }; { $only }
broadcasts-audience-all = the whole city
broadcasts-audience-none = nobody yet

broadcasts-one-title = <b>Notice to many</b> ({ $state })
broadcasts-one-preview =
    As it will be read:
    ————————
    { $preview }
    ————————
broadcasts-one-audience = For: { $audience }
broadcasts-one-all-reached = { $people } people, all of whom can be reached now.
broadcasts-one-people = { $people } people, { $unreachable } of whom cannot be reached now; their counties will be asked to phone.
broadcasts-one-urgent = Urgent: beside the weekly budget and through pauses. Quiet hours hold all the same.
broadcasts-one-preparing = It is being made ready; please refresh in a while.
broadcasts-one-figures =
    { $posted } handed over:
    { $figures }
broadcasts-one-signed = { $signed }
broadcasts-one-waits = Still to sign: { $missing }
broadcasts-one-send = Sign and send
broadcasts-one-sign = Sign
broadcasts-one-unsign = Take signature back
broadcasts-one-try = Send to myself
broadcasts-one-words = Change the text
broadcasts-one-readers = Readers
broadcasts-one-mark = Mark as urgent
broadcasts-one-unmark = Not urgent
broadcasts-one-drop = Drop the draft
broadcasts-one-fresh = Refresh
broadcasts-one-stop = Stop sending

broadcasts-sure-title =
    <b>Sign it?</b>
    It goes to { $people } people, { $unreachable } of whom cannot be reached now.
broadcasts-sure-last = Sending begins with your signature; what falls into quiet hours waits for the next working morning. It can be stopped; what was delivered stays.
broadcasts-sure-first = { $missing } must sign as well before it is sent. Any change makes the signatures fall.
broadcasts-sure-send = Sign and send
broadcasts-sure-sign = Sign
broadcasts-stop-title =
    <b>Stop sending?</b>
    What has not gone out is not sent; what was delivered stays.
    { $posted } handed over:
    { $figures }
broadcasts-stop-yes = Stop
broadcasts-drop-title =
    <b>Drop the draft?</b>
    It will not be sent, and its signatures fall.
broadcasts-drop-yes = Drop

broadcasts-said-tried = Sent to you alone: see the message above.
broadcasts-said-half = Signed. It waits for the other department.
broadcasts-said-sending = All have signed: it is being sent. A message of its own tells how far it has come.
broadcasts-said-taken-back = The signature is taken back.
broadcasts-said-stopped = Stopped: { $count } will not be sent. What was delivered stays.
broadcasts-said-dropped = The draft is dropped.
broadcasts-said-fresh = Refreshed.

refusal-broadcast-not-draft = This notice is being sent or was dropped and cannot be changed, so nothing was changed. To correct it, stop it or send another one.
refusal-broadcast-changed = This notice has just changed, so nothing was done. Please look at it as it is now and try again.
refusal-broadcast-nobody = Nobody would get it as chosen, so this change was not saved. Please choose other readers or counties.
refusal-broadcast-over = All of it has gone out, so there is nothing to stop and nothing was changed. To correct it, send another one.

letter-broadcast-title-usual = Notice
letter-broadcast-title-urgent = Urgent notice
letter-broadcast-text =
    📢 <b>{ $title }</b>

    { $text }

    Xinxiang programme: { $departments }
    Notice No. { $number }
letter-broadcast-why = Both departments of the city have signed this notice, and you are among its readers. Notices cannot be switched off; none is sent in quiet hours.
letter-broadcast-progress-text =
    <b>Notice No. { $number }: { $state }</b>
    { $posted } handed over
    { $figures }
letter-broadcast-progress-why = You have signed this notice. How far it has come is told in this one message.
letter-about-broadcast = a notice of the city
deliveries-kind-broadcast = Notice to many
