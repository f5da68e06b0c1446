### Rounds: who is due, a day's way, the sheet to take along

home-care-rounds = Visits to make

rounds-list-title =
    <b>Visits to make</b>
    { $overdue } overdue, { $due } due soon, { $done } in time{ $resting ->
    [0] { "" }
   *[other] , { $resting } suspended or not begun
}.
rounds-list-lines = { $lines }
rounds-list-none = No visit is due.
rounds-list-how =
    { $ticked ->
    [0] Choose where to go; the first one is where the way begins.
   *[other] { $ticked } chosen; the first one is where the way begins.
}
rounds-list-line = · { $name }: { $people }
rounds-list-on = ☑ { $name }
rounds-list-off = ☐ { $name }
rounds-list-lay = Lay the way ({ $ticked })
rounds-list-everybody = Show all
rounds-list-wanted = Only those due

rounds-turn-overdue = { $name } (was due { $due }, { $seen ->
    [yes] last visit { $last }
   *[no] never visited
})
rounds-turn-due = { $name } (by { $due }, { $seen ->
    [yes] last visit { $last }
   *[no] never visited
})
rounds-turn-done = { $name } (next by { $due }, { $seen ->
    [yes] last visit { $last }
   *[no] never visited
})
rounds-turn-resting = { $name } (suspended or not begun)

rounds-route-title =
    <b>The day's way</b>  { $on }
    { $count ->
    [one] One stop
   *[other] { $count } stops
}{ $far ->
    [yes] , about { $km } km as the crow flies
   *[no] { "" }
}.
rounds-route-lines = { $lines }
rounds-route-note = Enterprises without a gate on record come last.
rounds-route-first = { $number }. <b>{ $name }</b> ({ $gate }): { $people }
rounds-route-line = { $number }. <b>{ $name }</b> ({ $gate }, about { $km } km on): { $people }
rounds-route-nowhere = { $number }. <b>{ $name }</b> (no gate on record): { $people }
rounds-route-one = { $number }. { $name }
rounds-route-sheet = Sheet to print
rounds-route-anew = Choose anew
rounds-making = Making the sheet …
rounds-made = The sheet is ready: { $stops ->
    [one] one stop
   *[other] { $stops } stops
}, with room to write on by hand.

rounds-stop-title = <b>{ $name }</b>
rounds-stop-gate = Gate: { $gate }
rounds-stop-lines = { $lines }
rounds-stop-visit = Note the visit
rounds-stop-person = · { $turn }
rounds-stop-contact = · { $name }, last call: { $on }
rounds-stop-hosts = · Contacts: { $hosts }
rounds-stop-no-host = none yet
rounds-stop-watched = · Last visit ({ $on }), { $name }: { $marks }
rounds-stop-trouble = · Open difficulty { $number } ({ $category }), answer due { $due }
rounds-mark-thinking-watch = frame of mind to be watched{ $worded ->
    [yes] { " " }({ $line })
   *[no] { "" }
}
rounds-mark-thinking-problem = frame of mind: a problem{ $worded ->
    [yes] { " " }({ $line })
   *[no] { "" }
}
rounds-mark-work-watch = work to be watched{ $worded ->
    [yes] { " " }({ $line })
   *[no] { "" }
}
rounds-mark-work-problem = work: a problem{ $worded ->
    [yes] { " " }({ $line })
   *[no] { "" }
}
rounds-mark-life-watch = daily life to be watched{ $worded ->
    [yes] { " " }({ $line })
   *[no] { "" }
}
rounds-mark-life-problem = daily life: a problem{ $worded ->
    [yes] { " " }({ $line })
   *[no] { "" }
}
rounds-category-project = the project
rounds-category-funds = funds and pay
rounds-category-equipment = research conditions
rounds-category-living = daily life
rounds-category-agreement = the agreement
rounds-category-property = who owns results
rounds-category-time = time on site
rounds-category-other = something else

round-sheet-name = Round
round-sheet-title = Visits of the day
round-sheet-by = Visitor: { $by }
round-sheet-day = { $on }
round-sheet-number = No.
round-sheet-place = Enterprise, gate
round-sheet-look = Whom to see, what to look at
round-sheet-met = Met
round-sheet-noted = Notes
round-sheet-no-gate = no gate on record
round-sheet-far = about { $km } km on, as the crow flies
round-sheet-thinking = Frame of mind: □ fine □ to watch □ problem
round-sheet-work = Work: □ fine □ to watch □ problem
round-sheet-life = Daily life: □ fine □ to watch □ problem
round-sheet-note = Please enter the visits within 7 days. Internal: keep this sheet safe.

letter-visits-due-text =
    <b>Visits are due</b>
    { $overdue ->
    [0] { $due ->
        [one] <b>One</b> appointee is to be visited soon
       *[other] <b>{ $due }</b> appointees are to be visited soon
    }
    [one] <b>One</b> appointee's visit is overdue{ $due ->
        [0] { "" }
       *[other] , and { $due } more are due soon
    }
   *[other] <b>{ $overdue }</b> appointees' visits are overdue{ $due ->
        [0] { "" }
       *[other] , and { $due } more are due soon
    }
}; the earliest was or is due { $first }.

    Open it to choose enterprises, lay the day's way and print the sheet.
letter-visits-due-why = Counties visit each appointee once a quarter, dispatching units once a half-year. While visits are due you are told once a week at most; once they are noted, no more.

refusal-round-empty = No enterprise is chosen, so no way was laid. Please choose where to go first; nothing else was changed.
refusal-round-full = A round takes { $most } enterprises at most, so this one was not added. Please take one out, or plan another day; what you chose is unchanged.
