### Notes about performance

process-list-title = <b>Notes about performance</b>
    Facts with their date; no scores, no ranking. The person sees each note and is heard.
process-list-lines =

    { $lines }
process-list-line = · { $on }, { $name }, { $category }: { $words } ({ $hearing })
process-list-corrected = · { $on }, { $name }, { $category }: <s>{ $words }</s> (corrected)
process-list-one = { $name } { $on }
process-list-none =

    There are no notes.
process-list-whom = By person, add

process-whom-title = <b>Choose an appointee</b>
process-whom-none =

    Nobody serves in your county at present.
process-notes-title = <b>{ $name }</b>, { $enterprise }
process-notes-none = <b>Notes about performance</b>

    There are none about this appointee.
process-notes-add = Add a note

process-one-title = <b>{ $name }</b>, { $enterprise }
process-one-facts = { $on }, { $category }
    { $words }

    Noted by { $by }, { $at }
process-one-corrects = Corrected because: { $why }
process-one-superseded = A later note has corrected this one; it is kept.
process-one-hearing = Hearing: { $hearing }
process-one-answer = His word ({ $answered_at }):
    { $answer }
process-one-correct = Correct
process-one-all = All about this person

process-category-ask = What is the note about?
process-category-attendance = Attendance
process-category-progress = Tasks
process-category-effect = Effect
process-category-other = Other
process-day-ask = Which day? Choose one, or send a date such as 2026-03-05.
process-day-one = { $on }
process-day-unread = No date could be read; what you entered is still here. Send a date such as 2026-03-05.
process-words-ask = Write down the facts (up to { $limit } characters): when, what, and how it is known. Facts, no judgement.
process-words-before =

    The older note: "{ $before }"
process-why-ask = Say why it is corrected; the person will read it.
process-check-title = <b>Check the note</b> (not saved yet)
    { $on }, { $category }
    { $words }
process-check-told =

    The person gets it in full and has { $limit_days } working days to answer. A note is never changed, only corrected by another one with a reason.
process-check-save = Save and tell
process-check-saved = Saved, and the person is told

process-hearing-not-shown = not heard: he has not seen it yet
process-hearing-open = not heard: he may answer until { $until }
process-hearing-answered = heard, he has answered
process-hearing-over = told; he said nothing in time

mynotes-list-title = <b>Notes about my service</b>
    Everything that the county has noted about your service. You may answer each once; your word is kept with it.
mynotes-list-lines =

    { $lines }
mynotes-list-note = <b>{ $on }, { $category }</b> ({ $county })
    { $words }
mynotes-list-until = You may answer until { $until }.
mynotes-list-late = The time is over; an answer is still kept with it.
mynotes-list-none =

    There are no notes about you.
mynotes-list-answer = Answer the one of { $on }
mynotes-words-ask = The note of { $on }: "{ $words }"

    Write your answer (up to { $limit } characters).
mynotes-check-title = <b>Check your answer</b> (not sent yet, to the note of { $on })
    { $answer }

    It can be given once; to change it, send other words.
mynotes-check-send = Send the answer
mynotes-check-sent = Sent; the county will read it

export-notes-sheet = Notes
export-notes-headings = Date|Enterprise|Category|Note|Why corrected|Corrected since|My answer|Answered

home-follow-process = Notes
home-more-mynotes = Notes about me
mydata-look-process = · { $at } { $name }, notes about performance

refusal-note-already = The same note of this day is there already, and it was not kept twice. Go back to see it.
refusal-note-answered = You have answered already, and this was not kept. To add something, turn to the county's science department.
refusal-note-date = The date must lie in the service ({ $first } to { $last }) and not ahead; nothing was saved. Go back and change it; what you entered is still here.
refusal-note-superseded = The note has just been corrected, and this was not kept. Go back to see the present one.
