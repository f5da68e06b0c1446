### When opinions about a day differ: the company, the appointee, the county

dispute-remark-not-that-day = Was not here that day
dispute-remark-wrong-date = The date may be wrong
dispute-remark-not-ours = Does not serve at our company
dispute-answer-here = I was on site
dispute-answer-none = no answer yet
dispute-reason-both-asked = Both sides were asked
dispute-reason-other-evidence = There is other evidence
dispute-reason-not-present = Found not to have been on site
dispute-reason-date-wrong = Found to be the wrong date
dispute-because = {" "}Reason: { $reason }.
dispute-outcome-with-county = Both sides' words are with the county's science department. The day is counted by its evidence meanwhile; you will be told of the result.
dispute-outcome-agreed = The appointee took the day back; it does not count.
dispute-outcome-retracted = The company took its remark back; the day stands as before.
dispute-outcome-confirmed = The company confirmed the visit; the day stands as before.
dispute-outcome-dismissed = The county's science department looked into it: the day is counted by its evidence.
dispute-outcome-upheld = The county's science department looked into it: the day does not count. What was recorded is kept.
dispute-ring-inside = location inside the site
dispute-ring-near = location about { $metres } m from the gate, a little outside
dispute-ring-beyond = location about { $metres } m from the gate
dispute-ring-elsewhere = location at another company's site
dispute-ring-no-site = the company had enrolled no gate then
dispute-ring-none = no location and no door code
dispute-evidence = grade { $grade }: { $basis }; first recorded { $at }

objection-one-title = <b>{ $on }</b>  { $enterprise }
objection-one-words =
    The company sees this day differently: { $words }
    Your answer: { $answer }
objection-one-until = Please answer by <b>{ $until }</b>. The day is counted by its evidence meanwhile.
objection-one-county = Both sides' words are with the county's science department, and you will be told of the result. You may add to your answer until then.
objection-one-outcome = { $outcome }
objection-one-here = I was on site
objection-one-reply = Add a line
objection-one-mistaken = My mistake
objection-answered = Answered. The county's science department will look into it and you will be told. To add a line, press "Answer the company" on the day's card
objection-words-ask = Please say in one line how it was on { $on } (up to { $limit } characters). The company's contact and the county's science department can read it.
objection-mistaken-ask =
    <b>Take back { $on }?</b>
    The day will no longer count at { $enterprise }, and the company's remark is settled with it. What was recorded is kept, marked as taken back by you.
objection-mistaken-yes = Take the day back
objection-withdrawn = The day is taken back and does not count

cases-list-title = <b>To be looked into</b>
cases-list-lines =
    { $lines }

    { $count } in all, the oldest first.
cases-list-none = No day waits to be looked into.
cases-list-line = · { $on }  { $name } ({ $enterprise }): { $words }
cases-list-one = { $name } { $on }
cases-one-title = <b>To be looked into: { $name }</b>
    { $enterprise }, { $on }
cases-one-sides =
    <b>Evidence:</b> { $evidence }
    <b>The company:</b> { $words } ({ $said_at })
    <b>The appointee:</b> { $answer }
cases-one-answered = Answered { $answered_at }
cases-one-silent = No answer came by { $until }; one may still come.
cases-one-told = The appointee is being heard (until { $until }); after that it can be decided.
cases-one-outcome = { $outcome }
cases-one-counts = Counts
cases-one-not = Does not count
cases-reason-counts = <b>{ $name }, { $on }: counted as before</b>
    Please choose a reason; both sides will read it.
cases-reason-not = <b>{ $name }, { $on }: not counted</b>
    Please choose a reason; both sides will read it. What was recorded is kept and only marked.
cases-reason-words = In own words
cases-words-ask = Please write in one line why, for { $name } on { $on } (up to { $limit } characters). Both sides will read it.
cases-settled = Recorded; both sides will be told
