### My needs: how far each is, who has it, proposed wording

myneeds-list-title = <b>My needs</b>　{ $count } in all

myneeds-list-none = <b>My needs</b>
    Nothing has been sent yet.
myneeds-list-line = <b>{ $reference }</b>　{ $kind }
    { $title }
    { $state } ({ $since }); now with: { $holder }
myneeds-one-title = <b>{ $kind }　{ $reference }</b>
    { $enterprise }
myneeds-one-state = <b>{ $state }</b>　since { $since }
myneeds-one-holder = Now with: { $holder }
myneeds-one-ended = nobody, it is settled
myneeds-one-reason = Reason: { $reason }
myneeds-one-asked = The county's science department was asked to help with the wording; it will get in touch with you.
myneeds-one-proposed = <b>The county's science department proposes a wording; please have a look.</b>
myneeds-one-card = { "" }
    { $card }
myneeds-one-steps = { "" }
    How it came here:
    { $steps }
myneeds-one-edit = Change and send again
myneeds-one-withdraw = Withdraw
myneeds-withdraw-title = <b>Withdraw need { $reference }?</b>
    It will not be dealt with any more; the record stays. Should you need it again, file a new one.
myneeds-withdraw-yes = Yes, withdraw it
myneeds-withdraw-done = Withdrawn; the county's science department has been told
myneeds-proposal-title = <b>Proposed wording: { $title }</b>
    The county's science department proposes this. Nothing changes unless you agree.

myneeds-proposal-none = There is no proposal to answer; nothing has been changed.
myneeds-proposal-yes = Agree
myneeds-proposal-no = Keep it as it is
myneeds-proposal-edit = Change it myself
myneeds-proposal-agreed = Changed as proposed; please check
myneeds-proposal-refused = Kept as it is; the county's science department has been told

need-card-line = <b>{ $line }</b>: { $said }
need-card-change = <b>{ $line }</b>
    now: { $old }
    then: { $new }
need-card-empty = (empty)
need-card-county = science department of { $county }
need-card-step = · { $at }　{ $what } ({ $who })

need-move-submit = sent
need-move-undo = sending undone
need-move-withdraw = withdrawn
need-move-return = returned
need-move-confirm = confirmed
need-move-unconfirm = confirmation undone
need-move-merge = merged
need-move-decline = not taken up
need-move-consolidate = put on the county's list
need-move-take-out = taken off the county's list
need-move-report = reported to the city
need-move-hand-back = given back to the county
need-move-publish = published as a post
need-move-unpublish = publication withdrawn
need-move-keep = kept as a challenge
need-move-unkeep = not kept any more
need-move-reject = not taken up
