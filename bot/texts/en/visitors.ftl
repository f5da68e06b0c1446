### Confirming visitors

visitors-waiting-title = <b>Visitors</b> (last { $hours } hours)
visitors-waiting-until = Please confirm the earliest by <b>{ $until }</b>.
visitors-waiting-lines =
    { $lines }
visitors-waiting-none = Nobody waits for a confirmation.
visitors-waiting-all = Confirm all ({ $count })
visitors-waiting-one = ✓ { $name } { $on }
visitors-waiting-done = { $count ->
    [0] Nothing left to confirm: somebody else did, or the time is over
    [one] 1 confirmed, thank you
   *[other] { $count } confirmed, thank you
}
visitors-line-open = ○ { $name }, { $on }, recorded { $at }{ $note }
visitors-line-done = ● { $name }, { $on }, confirmed{ $note }
visitors-line-note = {", note: "}{ $note }
visitors-line-doubt = , with a note: please confirm this one alone
visitors-claim-open = ○ { $name }, <b>{ $on }</b>, <b>claimed afterwards</b>: { $reason } (filed { $at })
visitors-claim-away = ○ { $name }, { $on }, claimed for work elsewhere: { $reason }. The county decides; you need not confirm
visitors-claim-done = ● { $name }, { $on }, claimed afterwards: { $reason }, confirmed
visitors-waiting-see = Compare or object
visitors-waiting-late = After { $hours } hours the company can no longer confirm: the appointee may file a claim, or the county may look into it.

visitors-one-title = <b>{ $name }</b>
    { $on }, recorded { $at }
visitors-one-claim = <b>Claimed afterwards</b> for { $on }: { $reason }
visitors-one-note = His or her note: { $note }
visitors-one-doubts =
    { $doubts }
visitors-one-done = Nothing is left to confirm here.
visitors-one-late = The { $hours } hours are over and the company can no longer confirm. The appointee may file a claim, or the county's science department may look into it; what is on record stays.
visitors-one-ask = Ask the visitor to open today's day card and to read out its two digits, then press the same number. If you did not compare but know that the visitor was here, confirm directly.
visitors-one-again = The number was not the one on the card. Ask the visitor to look at today's day card again; you may choose once more, or confirm directly.
visitors-one-no-more = The numbers differed twice, so none is asked for any more. If you have seen the visitor, press "Confirm directly"; if in doubt, ask to be shown the day card.
visitors-one-confirm = Confirm directly

visitors-heard-confirmed = 1 confirmed, thank you
visitors-heard-matched = The number is right: 1 confirmed face to face, thank you
visitors-heard-wrong = Another number, so nothing is confirmed. Ask to see the day card again; you may choose once more
visitors-heard-no-more = Another number, so nothing is confirmed. No number is asked for any more; confirm directly if you have seen the visitor
visitors-heard-not-today = Numbers are good on the day itself only; nothing is confirmed. Confirm directly if you have seen the visitor
visitors-heard-already = Nothing left to confirm: somebody else did, the visitor took the day back, or the county has decided
visitors-heard-late = The { $hours } hours are over: the appointee may file a claim, or the county may look into it
visitors-waiting-confirmed = ● { $name } { $on }
visitors-line-disputed = △ { $name }, { $on }, recorded { $at }, your company differs, to be looked into{ $note }
visitors-one-disputed =
    <b>Your company:</b> { $words }
    <b>The visitor:</b> { $answer }
    The day is still counted by its evidence. If it was a misunderstanding, take the remark back or confirm directly.
visitors-one-absent = Was not here
visitors-one-retract = Take the remark back
visitors-absent-ask =
    <b>{ $name }, { $on }</b>
    What was it? The visitor is told first and may explain, then the county's science department looks into it. You can take the remark back until then.
visitors-absent-words = In own words
visitors-absent-said = Noted; the visitor is heard first. You can take it back until it is decided
visitors-words-ask = Please say in one line what happened with { $name } on { $on } (up to { $limit } characters). The visitor can read it.
visitors-retracted = The remark is taken back; the day stands as before
