# Difficulties

refusal-difficulty-moved = { $number } has moved on a moment ago, so nothing was done and nothing else was changed. Please go back and look at it as it is.
refusal-difficulty-changed = Somebody else has dealt with this a moment ago, so it was not saved. Please go back and look at it as it is.
refusal-difficulty-files-full = Each matter takes { $limit } files at most, so this one was not saved; the files and words that you sent before are kept.
refusal-difficulty-reopened = { $number } was opened again once before and cannot be opened another time; nothing was changed. If there is still a difficulty, please raise a new one.
refusal-difficulty-reopen-over = { $number } was closed more than { $days } days ago and cannot be opened again; nothing was changed. If there is still a difficulty, please raise a new one.
refusal-difficulty-extended = The date of { $number } was moved once before and cannot be moved again; it stays as it was.
refusal-difficulty-date = The new date must be after the present one and at most { $days } working days later; the date stays as it was. Please choose again.
refusal-difficulty-same-owner = This office has it in hand already, nothing was changed. Please choose another one.
refusal-difficulty-concerned = Feedback is not passed to those whom it is about, nor are they asked to take part; it was not passed on. Please choose another office.
refusal-difficulty-in-chat = Whoever raised it can confirm in the bot, so nobody else confirms in their place; nothing was changed. You can ask them to confirm.

# Words

difficulty-category-project = Projects
difficulty-category-funds = Funds
difficulty-category-equipment = Equipment
difficulty-category-living = Living
difficulty-category-agreement = Agreement
difficulty-category-property = Patents
difficulty-category-time = Being there
difficulty-category-other = Other
difficulty-kind-feedback = Feedback
difficulty-feedback-about = About: { $about }
difficulty-state-open = to be answered
difficulty-state-answered = in hand
difficulty-state-proposed = waits for confirmation
difficulty-state-solved = solved
difficulty-state-settled = closed without a reply
difficulty-state-withdrawn = withdrawn
difficulty-about-county = a county department
difficulty-about-city-organisation = the city's organisation department
difficulty-about-city-science = the city's science bureau
difficulty-about-enterprise = the enterprise
difficulty-about-unit = the dispatching unit
difficulty-about-bot = this bot
difficulty-about-other = something else
difficulty-about-named = { $about } ({ $name })
difficulty-side-appointee = Appointee { $name }
difficulty-side-enterprise = Enterprise { $name }
difficulty-side-unit = Dispatching unit { $name }
difficulty-voice-appointee = Appointee
difficulty-voice-enterprise = Enterprise
difficulty-voice-unit = Dispatching unit
difficulty-voice-author = Author
difficulty-voice-county-organisation = County organisation department
difficulty-voice-county-science = County science department
difficulty-voice-city-organisation = City organisation department
difficulty-voice-city-science = City science bureau
difficulty-voice-operator = Operator
difficulty-voice-programme = System
# each language says its own name
difficulty-county = { $name ->
   *[other] { $english }
}
difficulty-owner-county-science = { $county }, science department
difficulty-owner-county-organisation = { $county }, organisation department
difficulty-owner-county-both = { $county }, both departments
difficulty-owner-city-science = City science bureau
difficulty-owner-city-organisation = City organisation department
difficulty-owner-city-both = both departments of the city
difficulty-owner-unit = { $unit }
difficulty-owner-operator = Operator and city science bureau
difficulty-owner-person = { $office }, { $name }
difficulty-step-owner = the owner is reminded
difficulty-step-county = told to both county departments
difficulty-step-city = told to the city
difficulty-step-due = due today
difficulty-step-overdue = overdue, told to the city
difficulty-head =
    <b>{ $number }　{ $kind }</b>
    { $whose }
    State: { $state }, { $days } working days old
    Owner: { $owner }
    Due: { $due }
difficulty-listed = · <b>{ $number }</b> { $kind }, { $state }, { $whose }, { $days } working days, due { $due }: { $words }
difficulty-listed-overdue = · ❗ <b>{ $number }</b> { $kind }, overdue, { $whose }, { $days } working days, due { $due }: { $words }
difficulty-line-raise =
    <b>{ $voice }</b> raised it, { $at }
    { $words }
difficulty-line-answer =
    <b>{ $voice }</b> answered, { $at }
    { $words }
difficulty-line-write =
    <b>{ $voice }</b> added, { $at }
    { $words }
difficulty-line-remark =
    <b>{ $voice }</b> remarked, { $at } (seen by county and city offices only)
    { $words }
difficulty-line-hand-on =
    <b>{ $voice }</b> handed it on to { $to }, { $at }
    { $words }
difficulty-line-ask =
    <b>{ $voice }</b> asked { $to } to take part, { $at }
    { $words }
difficulty-line-extend =
    <b>{ $voice }</b> moved the date, { $at }
    { $words }
difficulty-line-propose =
    <b>{ $voice }</b> says that it is solved and asks for confirmation, { $at }
    { $words }
difficulty-line-confirm = <b>{ $voice }</b> confirmed that it is solved, { $at }{ $words }
difficulty-line-not-yet =
    <b>{ $voice }</b> says that it is not solved yet, { $at }
    { $words }
difficulty-line-by-phone =
    <b>{ $voice }</b> noted a confirmation by telephone, { $at }
    { $words }
difficulty-line-settle = <b>{ $voice }</b> closed it, as nobody replied, { $at }{ $words }
difficulty-line-reopen =
    <b>{ $voice }</b> opened it again, { $at }
    { $words }
difficulty-line-withdraw = <b>{ $voice }</b> withdrew it, { $at }{ $words }
difficulty-line-escalate = <b>Raised</b> { $words }, { $at }

# Raising

difficulties-mine-title = <b>Difficulties</b>
difficulties-mine-none = None so far. Whatever is in the way of work or life can be raised here; it has a number, an owner and a date at once.
difficulties-mine-waiting = Waiting for your office: { $waiting }
difficulties-mine-new = Raise one
difficulties-mine-office = For me
difficulties-list-one = { $number }
difficulties-whose-title = Whose difficulty is it?
difficulties-whose-appointee = Mine, at { $name }
difficulties-whose-enterprise = { $name }
difficulties-whose-unit = Appointee { $name }
difficulties-whose-whole = Our unit, { $name }
difficulties-category-title =
    <b>Raise a difficulty</b>, { $name }
    What is it about?
difficulties-words-title =
    <b>Raise a difficulty: { $category }</b>
    Please say what the matter is and what would help, in one message of up to { $signs } characters; photos, voice and files are welcome.
difficulties-words-files = Enclosed: { $files }.
difficulties-check-title =
    <b>Please check</b>, { $name }
    About: { $category }
    { $text }
difficulties-check-next = The county's science department gets it and is to solve it within { $days } working days; you confirm that it is solved. You can send more words or up to { $most } files.
difficulties-check-yes = Send
difficulties-check-again = Write anew
difficulties-filed-title =
    ✓ Raised
    { $head }
difficulties-filed-next =
    Next: the owner answers here, and you are told. It is closed once you confirm it, or after { $days } working days without a word from you; you can open it again once.
    { $ladder } If it is not solved in time, the city is told.
difficulties-filed-copy = Copy number
difficulties-filed-open = Open

# One of them

difficulties-one-raiser = Raised by { $raiser_name }
difficulties-one-anonymous = The author is not named; please answer here.
difficulties-one-overdue = ❗ Its date has passed.
difficulties-one-asks = The owner says that it is solved: please confirm. Without a word from you by { $settles } it is closed.
difficulties-one-settled = It was closed because nobody replied.
difficulties-one-reopens = If it is not solved, it can be opened again, once, until { $reopen_until }.
difficulties-one-files = Enclosed: { $files }
difficulties-one-solved = Confirmed. If that was a slip, press "Open again".
difficulties-act-confirm = ✓ Solved
difficulties-act-not-yet = Not yet
difficulties-act-write = Add
difficulties-act-answer = Answer
difficulties-act-propose = Solved?
difficulties-act-reopen = Open again
difficulties-act-more = More
difficulties-act-files = Files
difficulties-act-withdraw = Withdraw
difficulties-act-hand-on = Hand on
difficulties-act-ask = Ask in
difficulties-act-remark = Remark
difficulties-act-extend = Move date
difficulties-act-by-phone = By phone
difficulties-acts-ask = What would you like to do?
difficulties-say-write = What would you like to add?
difficulties-say-answer = Please write the answer; the raising side is told.
difficulties-say-remark = Please write the remark; only county and city offices see it.
difficulties-say-propose = Please say how it was solved; it is closed once the raising side confirms it.
difficulties-say-not-yet = Please say what is not solved yet; the owner goes on.
difficulties-say-by-phone = The raising side is not in the bot. Please note who confirmed it on the telephone, and when.
difficulties-say-reopen = Please say why it is opened again. That can be done once.
difficulties-say-hand-on = Please say why it is handed on; the raising side reads it, and the date stays.
difficulties-say-ask = Please say what is asked of them.
difficulties-say-extend = Please say why the date is moved; the raising side reads it. That can be done once.
difficulties-say-how = Send a message of up to { $signs } characters; photos, voice and files are welcome.
difficulties-say-alone = Send a message of up to { $signs } characters, without files.
difficulties-say-kept-out = The raising side can open files, so a remark takes none; nothing of this message was saved. Please send words alone.
difficulties-say-enclosed = The file is enclosed. Please add a word about it.
difficulties-target-hand = To whom? The date stays { $due }.
difficulties-target-ask = Who is asked to take part?
difficulties-target-none = There is nobody to choose: no other office has anybody here yet.
difficulties-until-ask = It is due { $due } now. By how many working days is that moved?
difficulties-until-days = { $days } days
difficulties-withdraw-ask = Nobody deals with it any more once it is withdrawn; the record stays. Withdraw it?
difficulties-withdraw-yes = Withdraw
difficulties-withdraw-done = Withdrawn.
difficulties-files-title = Enclosed with <b>{ $number }</b>: { $count }
difficulties-files-lost = { $count } files are no longer there; please ask whoever sent them.

# Offices

difficulties-office-title = <b>Difficulties</b>, { $shelf }: { $count }
difficulties-office-sorted = About: { $sort }
difficulties-office-none = None at present.
difficulties-office-sort = Choose
difficulties-shelf-waiting = waiting for your office
difficulties-shelf-all = all in hand
difficulties-shelf-closed = closed
difficulties-show-waiting = For us
difficulties-show-all = All open
difficulties-show-closed = Closed
difficulties-sort-title = Which would you like to see?
difficulties-sort-kinds = By subject
difficulties-sort-figures = Figures
difficulties-kinds-title = Which subject?
difficulties-kinds-all = All
difficulties-figures-title =
    <b>Figures</b>, { $first } to { $last }
    The median is in working days, and is told from { $least } closed ones on; feedback is not counted, and nothing by person.
difficulties-figures-line =
    <b>{ $county }</b>
    raised { $raised }, open { $open } (overdue { $overdue }), closed { $closed } (without a reply { $settled })
    { $median }
difficulties-figures-days = median { $days } working days
difficulties-figures-few = too few for a median
difficulties-figures-none = There were no difficulties in these days.
difficulties-figures-month = 1 month
difficulties-figures-quarter = 3 months
difficulties-figures-year = 1 year

# Feedback

feedback-about-title =
    <b>Feedback</b>
    Whom is it about? They neither deal with it nor see it.
feedback-about-county = County
feedback-about-city-organisation = City org
feedback-about-city-science = City sci
feedback-about-enterprise = Enterprise
feedback-about-unit = Unit
feedback-about-bot = This bot
feedback-about-other = Other
feedback-about-mine = Mine
feedback-words-title =
    <b>Feedback: { $about }</b>
    Please say it in one message of up to { $signs } characters; photos, voice and files are welcome. Only the office that deals with it knows your name.
feedback-check-title =
    <b>Please check</b>
    About: { $about }
    { $text }
feedback-check-next = { $route } within { $days } working days. Only the office that deals with it knows your name, and does not pass it on. You can send more words or up to { $most } files.
feedback-route-county = The city's organisation department answers
feedback-route-city-organisation = The city's science bureau answers
feedback-route-city-science = The city's organisation department answers
feedback-route-enterprise = The county's science department answers
feedback-route-unit = The city's organisation department answers
feedback-route-bot = The operator and the city's science bureau answer
feedback-route-other = The city's science bureau answers
feedback-check-yes = Send
feedback-filed-title =
    ✓ Received
    { $head }
feedback-filed-next = Next: the office answers here, and you are told; you confirm that it is settled. What is not answered is told to the city, still without your name.

# Elsewhere

visits-one-difficulty = Difficulty
home-menu-difficulties = Difficulty
home-more-feedback = Feedback
command-difficulty = difficulties
command-feedback = feedback
mydata-look-difficulties = · { $at }　{ $name }, difficulties
enclosed-too-large = This file was not saved: it is over { $most } MB, or cannot be fetched now. Please send a smaller one; what you sent before is kept.
timers-name-difficulty-due = Difficulties and feedback in hand
timers-name-difficulty-silence = Difficulties that wait for confirmation
timers-anchor-raised = its raising, or a new question
timers-anchor-proposed = the owner's word that it is solved
letter-about-difficulty = Difficulties

# Letters

letter-difficulty-act-raise = is new
letter-difficulty-act-write = has something new
letter-difficulty-act-answer = has an answer
letter-difficulty-act-remark = has a remark
letter-difficulty-act-hand-on = was handed on
letter-difficulty-act-ask = asks you to take part
letter-difficulty-act-extend = has a new date
letter-difficulty-act-not-yet = is not solved yet
letter-difficulty-act-by-phone = was confirmed by telephone
letter-difficulty-act-settle = was closed without a reply
letter-difficulty-act-reopen = was opened again
letter-difficulty-waiting-text =
    <b>{ $number } { $what }</b>
    { $kind }, { $whose }
    { $voice }: { $words }
    Due { $due }; you can answer in the bot.
letter-difficulty-waiting-why = Your department deals with this, or is asked to take part; once it is closed you hear no more of it.
letter-difficulty-waiting-done =
    <b>{ $number } has moved on</b>
    { $kind }, { $whose }: nothing is to be done for this step any more.
letter-difficulty-answered-text =
    <b>{ $number } { $what }</b>
    { $voice }: { $words }
    Owner: { $owner }, due { $due }.
letter-difficulty-answered-why = You or your side raised this, so you are told of answers and changes.
letter-difficulty-closing-text =
    <b>{ $number }: is it solved?</b>
    { $voice }: { $words }
    If it is, press "Solved"; if not, open it and say so. Without a word from you by { $settles } it is closed.
letter-difficulty-closing-why = You or your side raised this, and only you say whether it is solved; after that you are not reminded.
letter-difficulty-closing-done =
    <b>{ $number } is settled ✓</b>
    { $kind }: nothing to do any more.
letter-difficulty-button-solved = ✓ Solved
letter-difficulty-overdue-text =
    <b>{ $number }: { $step }</b>
    { $kind }, { $whose }, { $days } working days old
    Owner: { $owner }, due { $due }
letter-difficulty-overdue-why = What is not answered or overdue is told step by step: to its owner, the county, the city.
letter-difficulty-overdue-done =
    <b>{ $number } has moved on</b>
    { $kind }, { $whose }: nothing to press for any more.

export-difficulties-sheet = Difficulties
export-difficulties-headings = Number|At|By|What|Words
export-difficulty-raise = raised
export-difficulty-answer = answered
export-difficulty-write = added
export-difficulty-remark = remark
export-difficulty-hand-on = handed on
export-difficulty-ask = asked in
export-difficulty-extend = moved the date
export-difficulty-propose = asked for confirmation
export-difficulty-confirm = confirmed
export-difficulty-not-yet = not solved yet
export-difficulty-by-phone = confirmed by telephone
export-difficulty-settle = closed without a reply
export-difficulty-reopen = opened again
export-difficulty-withdraw = withdrawn
export-difficulty-escalate = raised upward
