### Who was on site

presence-list-title = <b>Who was on site</b>
presence-list-county = County: { $county }
presence-list-day = { $last }
presence-list-days = { $first } to { $last }
presence-list-lines =
    { $lines }

    { $count ->
        [one] 1 record
       *[other] { $count } records
    }, by date.
presence-list-none = Nothing recorded.
presence-list-line = { $on } · { $name } ({ $enterprise }) · { $standing }
presence-list-choose = Choose a county
presence-span-on-today = • Today
presence-span-on-week = • 7 days
presence-span-on-month = • 30 days
presence-span-off-today = Today
presence-span-off-week = 7 days
presence-span-off-month = 30 days
presence-county-title = Which county?
presence-county-all = The whole city
presence-list-days-of = What it rests on
presence-pick-title = Which day do you want to look at?
presence-day-title = <b>{ $on }</b> · { $name } ({ $enterprise })
presence-day-standing = Grade: { $standing }
presence-day-sources =

    <b>What is on record</b>
    { $sources }
presence-day-look =

    That you looked is on record, and the person can see it.
presence-list-disputed = {" "}(differing, to be looked into)
presence-day-witness = I was there that day
presence-day-witnessed = Recorded: you saw the appointee there that day
presence-day-ask = If you saw the appointee at the company that day, you may say so: it is one of the kinds of evidence.
