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
