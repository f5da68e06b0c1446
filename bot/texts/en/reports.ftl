### The summary report

reports-mine-title = <b>Summary report</b>
reports-mine-none = There is no appointment, so no report is due.
reports-mine-mark = Mark as handed in
reports-list-title = <b>Summary reports</b>
reports-list-lines =
    { $lines }

    { $count ->
        [one] 1 awaited
       *[other] { $count } awaited
    }, by deadline.
reports-list-none = No reports are awaited at the moment.
reports-line-ahead = · { $name } ({ $enterprise }): by { $due }, { $days ->
    [one] 1 day left
   *[other] { $days } days left
}
reports-line-late = · { $name } ({ $enterprise }): was due { $due }, { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
reports-one-title = <b>Summary report: { $name }</b>
reports-one-term = { $enterprise }, term { $first } to { $end }
reports-one-ahead = Due: <b>{ $due }</b> ({ $days ->
    [0] today
    [one] 1 day left
   *[other] { $days } days left
})
reports-one-late = Due: <b>{ $due }</b> ({ $days ->
    [one] 1 day late
   *[other] { $days } days late
})
reports-one-in = Marked as handed in { $at } ✓
reports-one-undo = If that was a slip, it can be undone within { $minutes } minutes.
reports-one-mark = Mark as received
reports-one-marked = Marked; the reminders stop. It can be undone for { $minutes } minutes under “Summary report”.
reports-one-take-back = Undo the mark
reports-one-taken-back = Undone; the reminders go on
