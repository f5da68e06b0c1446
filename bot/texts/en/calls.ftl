### The annual call

refusal-call-not-draft = The call is published or withdrawn and cannot be changed; nothing was changed. A published one can be given more time, or be withdrawn.
refusal-call-not-open = The call is not published, or withdrawn, so nothing was done. Please look at the list for how it stands.
refusal-call-changed = A colleague has just changed this call, so your change was not saved. Please read it as it is now, then go on.
refusal-call-year-far = A call can be prepared for last year, this year or next year; nothing was made. Please choose the year again.
refusal-call-dates-crossed = The last day ({ $last }) lies before the first ({ $first }), so nothing was saved. Please send the date again; everything else is kept.
refusal-call-born-unlikely = { $born } is far from the usual reference date ({ $usual }) and may be a slip, so nothing was saved. Please check it and send it again.
refusal-call-files-full = A call has at most { $most } files, so this one was not added. Please take one off first, or send them as one.
refusal-call-over = The last day for filing ({ $last }) has passed, so nothing was signed. Please change it first.
refusal-call-no-longer = Filing is open until { $present }; the new day must be later and not past, so nothing was changed. Please choose another day.
refusal-call-has-needs = Companies that have filed already: { $count }. The call cannot be withdrawn, and nothing was changed. You can give it more time.

calls-list-title = <b>Annual calls</b>
calls-list-none = No call is published at present.
calls-list-one = { $year } · { $state }
calls-list-new = Prepare a call
calls-state-draft = draft
calls-state-ahead = published, not open yet
calls-state-open = open
calls-state-closed = closed
calls-state-withdrawn = withdrawn
calls-day = { $day }

calls-one-title =
    <b>{ $title }</b>
    { $state }
calls-one-dates =
    Needs can be filed: { $first } to { $last }
    Age reference for a first appointment: born on { $born } or later
calls-one-text = { $text }
calls-one-files = Files: { $files }
calls-one-signed =
    Signed by:
    { $signed }
calls-one-longer = Filing is to stay open until <b>{ $extend_to }</b>, once everybody has signed.
calls-one-waits = Not signed yet: { $missing }
calls-one-sign = Sign
calls-one-back = Take signature back
calls-one-change = Change
calls-one-attached = Files
calls-one-extend = More time
calls-one-withdraw = Withdraw
calls-one-drop = Delete draft

calls-year-title = For which year is the call?
calls-change-title = What is to be changed? Signatures given so far will no longer hold.
calls-part-asks =
    At present: { $now }

    { $ask }
calls-part-title = Title
calls-part-first = First day
calls-part-last = Last day
calls-part-born = Age reference
calls-part-text = Text
calls-part-title-ask = Please send the title, up to 80 characters.
calls-part-first-ask = <b>From which day</b> can needs be filed? Choose one, or send a date such as "6 May".
calls-part-last-ask = <b>Until which day</b> (included) can needs be filed? Choose one, or send a date such as "5 June".
calls-part-born-ask = <b>Age reference</b>: for a first appointment, born on this day or later. Choose it, or send a date.
calls-part-text-ask = Please send the <b>text</b>, up to 2500 characters, or take the usual one.
calls-part-usual = Take the usual words
calls-part-keep = Leave it as it is
calls-part-unread = This was not understood as a date and nothing was changed. Please send year, month and day, such as "2026-06-05" or "5 June".
calls-usual-title = Xinxiang: call for needs of companies, { $year }
calls-usual-text = Companies are asked to name technical problems that scientists could help to solve, and posts that they wish to fill, with the present state, the goal, the time and the kind of cooperation. The county departments help their companies to file, and within five working days after the closing date check, consolidate and report. Dispatching units are asked to spread the word and to recommend people.

calls-files-title = Files: { $count }. Press a number to see one.
calls-files-lines = { $lines }
calls-files-line = { $number }. { $name }
calls-files-one = File { $number }
calls-files-add = To add one, send it as a file, one at a time, { $most } at most. If none is needed, press "Done".
calls-files-drop = Take the last one off
calls-files-done = Done
calls-files-wanted = Only files are taken here. Press the paper clip, choose "File" and send it; what is attached already is kept.
calls-files-large = The file is larger than { $megabytes } MB and was not added. Please compress or split it; what is attached already is kept.
calls-files-gone = "{ $name }" cannot be opened just now. Please try again later, or ask the city's science bureau to send it again.
calls-files-nameless = file

calls-sure-title =
    <b>Sign</b>
    { $title }
    Needs can be filed: { $first } to { $last }
calls-sure-last = It <b>takes effect at once</b> when you sign: company contacts, unit officers and county departments will be told.
calls-sure-first = It needs the signatures of both: { $missing }. Once you have signed, the other department is asked; until it is done you can take yours back.
calls-sure-yes = Sign
calls-drop-title = Delete the draft "{ $title }"? It cannot be brought back; other calls are not affected.
calls-drop-yes = Delete draft
calls-extend-title = Filing is open until { $last }. Until which day should it be? Choose one, or send a date.
calls-longer-title = Filing will be open until <b>{ $until }</b> instead of { $last }. It takes effect once everybody has signed, and everybody is told again.
calls-longer-yes = Confirm and sign
calls-reason-title =
    Withdraw "{ $title }": please send the reason in a sentence.

    A call in which companies have filed cannot be withdrawn; whoever was told of it will see that it is withdrawn.

calls-said-half = Signed. The other department's signature is awaited.
calls-said-open = Published. In { $minutes } minutes people begin to be told; if you withdraw it before, nobody is.
calls-said-longer = There is more time to file now. In { $minutes } minutes people begin to be told.
calls-said-taken-back = Your signature is taken back.
calls-said-dropped = The draft is deleted.
calls-said-withdrawn = The call is withdrawn, and the reason is kept.

home-work-call = Annual call
command-call = The annual call
