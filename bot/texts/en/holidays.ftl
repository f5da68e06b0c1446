### Official holidays

holidays-years-title = <b>Holidays</b>
    Working days, time limits and reminders are reckoned by these; counted days on site are not affected.

    { $lines }
holidays-years-one = { $year }
holidays-source-own = ✓ { $year }: entered by the city
holidays-source-own-by = ✓ { $year }: entered by { $by } on { $at }
holidays-source-packaged = ✓ { $year }: the State Council's notice is built in
holidays-source-guess = ⚠ { $year }: not entered yet; Monday to Friday is assumed
holidays-year-title = <b>Holidays of { $year }</b>
    { $source }
holidays-year-lines =

    { $lines }
holidays-year-undo = What was entered just now can be taken back until { $until }.
holidays-year-enter = Enter or change
holidays-year-take-back = Take this entry back
holidays-year-taken-back = Taken back; what stood before stands again.
holidays-line-holiday = Off: { $first }
holidays-line-make-up = Work: { $first }
holidays-line-workday = Removed: { $first }
holidays-line-range = { $kind }: { $first } to { $last }, { $count } days
holidays-kind-holiday = Off
holidays-kind-make-up = Work
holidays-kind-workday = Removed

holidays-enter-ask = <b>Enter the holidays of { $year }</b>
    Paste the State Council's notice as a whole, or send one line at a time, for example:
    2025-10-01 to 2025-10-08 off; 2025-10-11 work
    A day that was wrong: "2025-10-11 cancel".

    A table (.xlsx or .csv) will do too: the date in the first column, "holiday" or "make-up" in the second, the year in full.
    Everything is read back to you line by line before it is saved.
holidays-enter-began = { $count } days entered so far, not saved.
holidays-enter-check = Check and save
holidays-enter-empty = Start empty
holidays-enter-emptied = What you had entered is cleared; what stood is unchanged.
holidays-enter-unread = No date could be read, and nothing was saved; what you entered before is still here. Write the date and "off" or "work", for example: 2025-10-01 to 2025-10-08 off

holidays-check-title = <b>Check the holidays of { $year }</b> (not saved yet)
holidays-check-read = Read just now:
    { $read }
holidays-check-unread = ⚠ Not taken:
    { $unread }
holidays-check-slip = "{ $said }": { $why }
holidays-check-table = <b>The whole year</b>: { $off } days off, { $made_up } make-up days
    { $lines }
holidays-check-nothing = (no days yet)
holidays-check-whole = ✓ Working days off less make-up days: { $found }. It can be saved.
holidays-check-lacks = Not complete: working days off less make-up days are { $found }, and should be { $wanted } or more. Send the rest, then save.
holidays-check-save = Save the whole year
holidays-check-more = Go on
holidays-check-drop = Throw away
holidays-check-dropped = Thrown away; what stood is unchanged.
holidays-check-saved = Saved, and in force at once. It can be taken back for { $minutes } minutes.

holidays-slip-no-kind = a date, but not whether it is off or worked
holidays-slip-no-date = there is no such date, or it ends before it begins
holidays-slip-weekday = the weekday in brackets is not that of the date; please check
holidays-slip-count = the number of days does not fit the dates; please check
holidays-slip-year = it belongs to another year; enter it there
holidays-slip-worked-anyway = a working day as it is, not a make-up day
holidays-slip-long = too long; please check the dates
holidays-slip-advice = employers are encouraged to give it off: not a holiday

holidays-file-row = Row { $row } "{ $typed }": the date or kind cannot be read. Nothing of the table was taken; what you entered before is still here. Correct it and send it again.
holidays-file-twice = Row { $row }: the date { $typed } stands there twice. Nothing of the table was taken; what you entered before is still here. Correct it and send it again.
holidays-file-other-year = The table has no date of { $year }, and nothing was taken; what you entered before is still here. Check the year, or go back and choose another one.
