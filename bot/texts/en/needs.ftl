### Filing a need: which kind, the story, what was read out of it, the rest, the check, the sending

needs-start-title = <b>File a need</b>
needs-start-open =
    { $call }
    Open until: <b>{ $closes }</b>

    Please choose what to file. One draft of each kind is kept, to be gone on with at any time.
needs-start-ahead = “{ $call }” is open from { $opens } to { $closes }. You can prepare a draft now and send it then.
needs-start-closed = “{ $call }” closed on { $closes }. Your drafts are kept; if need be, please get in touch with the county's science department.
needs-start-never = No annual notice is open now; you will be told when one is published.
needs-start-drafts = { "" }
    Yours to go on with:
    { $drafts }
needs-start-draft = · { $kind }: { $title } ({ $days ->
    [0] written today
    [one] written yesterday
   *[other] written { $days } days ago
})
needs-start-draft-of = · { $enterprise }　{ $kind }: { $title } ({ $days ->
    [0] written today
    [one] written yesterday
   *[other] written { $days } days ago
})
needs-start-returned = · <b>{ $reference } was returned, please change it</b>: { $title }
    Reason: { $reason }
needs-start-change = Change { $reference }
needs-start-continue-post = Go on with the post
needs-start-continue-challenge = Go on with the challenge
needs-start-post = A post
needs-start-challenge = A technical challenge
needs-start-mine = My needs ({ $others })

needs-enterprise-title = <b>File: { $kind }</b>
    For which enterprise?

needs-tell-title = <b>{ $kind }</b>　{ $enterprise }
needs-tell-post =
    Please tell in a few sentences whom you are looking for: what to do, which training, for how long, what the enterprise provides.

    Text, voice, photos or files, at once or one after the other.
needs-tell-challenge =
    Please tell in a few sentences what the problem is: what fails, how it is now, how it should be, what was tried, by when, how much you would spend.

    Text, voice, photos or files, at once or one after the other.
needs-tell-so-far = { "" }
    Received: { $excerpt }
needs-tell-files = Files: { $files }
needs-tell-on = Next
needs-tell-large = This file is larger than { $megabytes } MB and was not saved. Please send a smaller one, or tell it in words; what you filled in is kept.
needs-tell-not-this = This kind of message was not saved. Please send text, voice, a photo or a file; what you filled in is kept.

needs-found-title =
    <b>Your words and the enterprise's profile say this already</b>
    It has not been filled in yet; please check:

needs-found-none = Nothing more was read out of your words; please go on.
needs-found-line = · <b>{ $line }</b>: { $value }　from { $quote }
needs-found-known = · <b>{ $line }</b>: { $value }　from the profile
needs-found-yes = Use all
needs-found-sift = Choose
needs-found-no = Use none
needs-sift-title =
    <b>Please choose what to use</b>
    A tap leaves a line out, another takes it in again.

needs-sift-yes = Use these ({ $count })

needs-ask-head = <b>{ $line }</b>
needs-ask-now = { "" }
    Now: { $now }
needs-ask-done = That is all
needs-ask-skip = Skip
needs-ask-clear = Empty this line
needs-ask-day-unread = This date was not understood, or it has passed; nothing was saved. Please write it like this: “2027-06-30”, “30 June”.
needs-ask-pick = Please press one of the buttons; your words were not saved. What you filled in is kept.
needs-ask-title = Please send one sentence that names it, up to 60 characters.
needs-ask-text = Please send the whole story, up to 2,000 characters. It replaces the one before.
needs-ask-field = Which technical field does it belong to?
needs-ask-chain = Which industrial chain does it belong to?
needs-ask-challenge-kind = Which kind of problem is it?
needs-ask-fails = What exactly fails? Please send it in words, up to 500 characters.
needs-ask-where = At which step, machine or place? Please send it in words, up to 200 characters.
needs-ask-present = What is the value now? With number and unit, up to 300 characters, like “yield 85%”.
needs-ask-target = What value do you want to reach? With number and unit, up to 300 characters, like “yield above 95%”.
needs-ask-tried = What was tried, and how did it go? Please send it in words, up to 500 characters.
needs-ask-degree = Which degree do you ask for?
needs-ask-rank = Which professional title do you ask for?
needs-ask-specialty = Which training is needed? Please send it in words, up to 100 characters.
needs-ask-years = For how long? By the plan it is two years at least.
needs-ask-modes = How would you like to work together? Several answers are possible.
needs-ask-deadline = By when should it be done? Choose one, or send a date like “30 June”.
needs-ask-budget = How much would you spend?
needs-ask-decider = Who decides on the cooperation?
needs-ask-offers = What can the enterprise provide? Several answers are possible.
needs-ask-offer-words = Please say what it provides, up to 300 characters, like “a flat, a laboratory of 200 m²”.
needs-ask-confidential = Is it confidential? If so, county and city agree with the enterprise on how much is published.

needs-check-title = <b>Please check: { $kind }</b>　{ $enterprise }
needs-check-returned =
    <b>The county's science department has returned it; please change it and send it again</b>
    Reason: { $reason }

needs-check-post = <b>Belongs to the post</b>: { $post }
needs-check-files = <b>Files</b>: { $files }
needs-check-lacks = { "" }
    Still missing: “{ $lacking }”. Then it can be sent.
needs-check-advised = { "" }
    Not necessary, yet it makes a match more likely:
    { $advice }
needs-check-advice = · { $line }: { $why }
needs-check-complete = { "" }
    Nothing is missing.
needs-check-asked = { "" }
    The county's science department was asked to help with the wording; it will get in touch with you. You can still change and send it yourself.
needs-check-proposed = { "" }
    <b>The county's science department proposes a wording; please have a look.</b>
needs-check-shut = { "" }
    The window closed on { $closes }, so it cannot be sent now. The draft is kept; if need be, please get in touch with the county's science department.
needs-check-ahead = { "" }
    The window opens on { $opens }; it can be sent then. The draft is kept.
needs-check-send = Send
needs-check-change = Change
needs-check-proposal = See the proposal
needs-check-help = Help me phrase it
needs-check-attach = Files
needs-check-belong = Join to a post
needs-check-keep = Keep as a draft
needs-check-discard = Delete the draft
needs-check-kept = The draft is kept; go on whenever you like
needs-check-helped = The county's science department was asked and will get in touch with you
needs-check-words = Buttons are waited for here; your words were not saved. To add something press “Change”; what you filled in is kept.

needs-why-title = it says at a glance what is to be solved
needs-why-text = experts learn from it what the matter is
needs-why-field = it reaches the experts of the field
needs-why-chain = key chains are matched first
needs-why-challenge-kind = it is sorted rightly on the list
needs-why-fails = experts can tell whether they can solve it
needs-why-where = experts can tell whether they must come
needs-why-present = experts know where it starts from
needs-why-target = it can be told later whether it was reached
needs-why-tried = experts do not try the same again
needs-why-degree = units can recommend the right people
needs-why-rank = units can recommend the right people
needs-why-specialty = units can recommend the right people
needs-why-years = units can plan for it
needs-why-modes = it helps to choose whom to work with
needs-why-deadline = experts can plan for it
needs-why-budget = experts can tell how much work is meant
needs-why-decider = it is known whom to speak to
needs-why-offers = candidates ask for it first
needs-why-offer-words = candidates ask for it first
needs-why-confidential = it decides how much is published

needs-lines-title = <b>Which line do you want to change?</b>
    Those with “✓” are filled.

needs-files-title = <b>Files</b>
    Just send photos, voice messages or files, { $most } at most.

needs-files-none = There are none yet.
needs-files-line = { $number }. { $kind }　{ $at }
needs-files-drop = Remove no. { $number }
needs-files-dropped = Removed
needs-file-photo = photo
needs-file-voice = voice message
needs-file-document = file

needs-post-title = <b>Which post does this challenge belong to?</b>
    County and city then look at both together.
needs-post-now = Now it belongs to: { $post }
needs-post-none = To no post

needs-discard-title = <b>Delete this draft?</b>
    The draft and its files are deleted and cannot be brought back.
needs-discard-numbered = <b>Withdraw need { $reference }?</b>
    It was sent once: its number and words stay on record as withdrawn. You can file it anew.
needs-discard-yes = Yes, delete it
needs-discard-withdraw = Yes, withdraw it
needs-discard-done = The draft is deleted
needs-discard-withdrawn = The need is withdrawn

needs-done-title = <b>{ $kind }: { $state }</b>
    { $title }
    Reference: <b>{ $reference }</b>
needs-done-next =
    It is now with the science department of { $county }, which confirms and lists it by { $by } at the latest. You will be told; if it is returned, you will read why, and can send it again.
needs-done-undo = Until { $undo_until } the sending can be undone; until the county has confirmed it, it can be withdrawn.
needs-done-copy = Copy the reference
needs-done-take-back = Undo the sending
needs-done-undone = The sending is undone; everything is kept
needs-done-another = File another
needs-done-mine = My needs
