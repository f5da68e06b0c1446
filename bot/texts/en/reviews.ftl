### Random call-backs: the public draw, the county's calls, the person's own view and word

home-care-reviews = Call-backs
mydata-look-review = · { $at }  { $name }, random call-back
rules-page-reviews =

    <b>Random call-backs</b> — On the first working day of a month about { $drawn } % of last month's days that count are drawn, and the county calls the enterprise within { $call_days } working days. The way of drawing and its seed are public, and anybody can repeat it. A call changes no record by itself; where it differs, the person is asked first.
rules-page-reviews-open = The public draw

export-reviews-sheet = Call-backs
export-reviews-headings = Date|Enterprise|Reference|Outcome|Called at|The enterprise says|You said

reviews-list-title = <b>Random call-backs</b>
reviews-list-lines =
    { $lines }

    { $count ->
        [one] One day waits for a call.
       *[other] { $count } days wait for a call, the earliest due first.
    }
reviews-list-none = No drawn day waits for a call. Last month's days are drawn on the first working day of each month.
reviews-list-line = · { $on }  { $name } ({ $enterprise }), { $late ->
    [yes] was due { $due }
   *[no] due { $due }
}{ $tries ->
    [0] { "" }
    [one] , nobody answered once
   *[other] , nobody answered { $tries } times
}
reviews-list-one = { $name } { $on }

reviews-one-title = <b>Random call-back: { $name }</b>
    { $enterprise }, { $on }
reviews-one-evidence =
    <b>What the day rests on:</b> { $evidence }
    <b>Contacts:</b> { $contacts }
    <b>Reference:</b> <code>{ $reference }</code>
reviews-one-no-contact = none yet
reviews-one-ask =
    Please call the enterprise by <b>{ $due }</b> and ask whether the person was there. The answer is noted and does not change the day by itself; where it differs, the person is asked first.{ $tries ->
    [0] { "" }
    [one] { " " }Nobody answered once.
   *[other] { " " }Nobody answered { $tries } times.
}
reviews-one-outcome = <b>Outcome:</b> { $outcome } ({ $called_at })
reviews-one-words = <b>The enterprise says:</b> { $words }
reviews-one-answer = <b>The person says:</b> { $answer }
reviews-one-undo-until = A slip can be taken back until { $until }.
reviews-one-as = As recorded
reviews-one-not = Not confirmed
reviews-one-nobody = Nobody answered
reviews-one-other = Something else
reviews-one-undo = Take it back
reviews-undone = Taken back; the call is wanted again
reviews-told-as-recorded = Noted: as recorded
reviews-told-unreached = Noted: nobody answered. Please try again later
reviews-outcome-as-recorded = as recorded
reviews-outcome-not-confirmed = the enterprise could not confirm it
reviews-outcome-other = something else
reviews-outcome-unreached = called, nobody answered
reviews-outcome-waiting = drawn, not called yet
reviews-said-none = the enterprise could not confirm that you were there

reviews-words-not =
    <b>Not confirmed: { $name }, { $on }</b>
    Please write in one line (up to 300 characters) what { $enterprise } says, and send it; or press “Nothing to add”. The person can read it and is asked first.
reviews-words-other =
    <b>Something else: { $name }, { $on }</b>
    Please write in one line (up to 300 characters) what { $enterprise } says, and send it. The person can read it and is asked first.
reviews-words-none = Nothing to add

reviews-draws-title =
    <b>The public draw</b>
    On the first working day of a month about { $percent } % of last month's days that count are drawn. References are public, names are not.
reviews-draws-lines = { $lines }
reviews-draws-none = Nothing has been drawn yet.
reviews-draws-line = · { $month }: { $days ->
    [one] one day took part
   *[other] { $days } days took part
}, { $picked } drawn
reviews-draws-promised =

    <b>The secret of { $month } is settled</b> and will be told with the draw. Its SHA-256, told beforehand ({ $promised_at }):
    <code>{ $commitment }</code>
reviews-draws-mine = My days

reviews-draw-title = <b>Draw of { $month }</b>
reviews-draw-numbers = { $days ->
    [one] One day took part
   *[other] { $days } days took part
}, { $picked } drawn, { $calls } called. Drawn { $drawn_at }
reviews-draw-seed =

    <b>How:</b> take SHA-256 of the seed, a line break and the reference; its first 32 bits divided by 2 to the 32nd must be below { $percent } %. The seed is SHA-256 of the month, the secret and the digest of all references, each on a line.
    <b>Seed:</b> <code>{ $seed }</code>
    <b>Secret:</b> <code>{ $secret }</code>
    <b>Digest told beforehand</b> ({ $promised_at }): <code>{ $commitment }</code>

    The list of references tells how, so that anybody can repeat the draw.
reviews-draw-list = Take the list

reviews-mine-title = <b>My days and the draw</b>
reviews-mine-drawn =
    Days of yours that were drawn:
    { $lines }
reviews-mine-never = None of your days has been drawn yet.
reviews-mine-line = · { $on }  { $outcome }
reviews-mine-references =

    Your days in the draw of { $month }, with their references:
    { $references }
reviews-mine-reference = · { $on }  <code>{ $reference }</code>

reviews-own-title = <b>Random call-back: { $on }</b>
    { $enterprise }
reviews-own-evidence =
    <b>What the day rests on:</b> { $evidence }
    <b>Reference:</b> <code>{ $reference }</code>
    <b>Outcome:</b> { $outcome }
reviews-own-answer = <b>You said:</b> { $answer }
reviews-own-ask = Please choose or write a line. The record and its grade stay as they are; unexplained, this note is shown until { $until } and no longer.
reviews-answer-ask = Please write in one line (up to 300 characters) how { $on } at { $enterprise } was, and send it. The county's officers can read it.

doubt-fact-call-back = Note: this day was drawn for a call-back, and the enterprise tells it a little differently; memory or the entry may be at fault.
doubt-answer-was-there = I was there
doubt-answer-other-gate = At another works
doubt-answer-other-date = Another date

letter-review-due-text =
    <b>Random call-backs</b>
    Of the days of { $month }, { $count ->
        [one] <b>one</b> in your county was drawn
       *[other] <b>{ $count }</b> in your county were drawn
    }. Please call the enterprises by <b>{ $due }</b> and note what they say.

    A call changes no record by itself; where it differs, the person is asked first.
letter-review-due-why = The programme calls back at random: about 5 % of a month's days are drawn, and the enterprise's county calls. Once all are called, nothing more is sent.
letter-review-due-done =
    <b>Done ✓</b>
    All drawn days were called about; nothing is left to do.
letter-review-noted-text =
    <b>A word about one day, please</b>
    Your day { $on } at { $enterprise } was drawn for a call-back. The enterprise says: { $said }.

    Memory or the entry may be at fault: please open it and say a line. The record and its grade stay as they are; unexplained, this note is shown until { $until } and no longer.
letter-review-noted-why = The public draw chose this day of yours, and the county called the enterprise. Where it differs from the record, you are asked first.

refusal-review-done = This day has been called about already; nothing was done now and the outcome is unchanged. Please go back to the list for the other days.
refusal-draw-unreadable = This is no complete list of a draw, so nothing was repeated. Please use the file from “The public draw” as it is.
refusal-draw-differs = Repeating the draw gives something else than was drawn then; no record was changed. Please keep the data as it is and have the operator look into it.

cli-draw = repeat a month's draw of days for call-backs
cli-draw-month-option = the month, such as 2026-10; the latest draw where it is left out
cli-draw-file-option = repeat it from a published list instead of the store (- for standard input)
cli-draw-list-option = write the list that may be published
cli-draw-bad-month = “{ $typed }” is no month; please write it as 2026-10.
cli-draw-unreadable = { $file } cannot be read: { $why }
cli-draw-none = Nothing was drawn for that month.
cli-draw-said =
    month: { $month }
    secret: { $secret }
    digest of the references: { $root }
    seed: { $seed }
    rule: the first 32 bits of SHA-256 (seed, line break, reference) divided by 2 to the 32nd, below { $percent } %
    digest told beforehand ({ $promised }): { $commitment }
    took part: { $days }; drawn: { $picked }
cli-draw-kept = The secret is the one that was promised.
cli-draw-not-kept = The secret is not the one that was promised.
