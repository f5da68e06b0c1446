### Importing a monthly sheet

## The file

imports-file-title = <b>Import a sheet</b>  { $county }
    Please send the sheet as .xlsx: a row for each person with name and enterprise (or credit code), “√” on the days on site, or a column “dates” with “3, 5, 12-14”.

    The buttons below give an empty sheet with the county's appointees on it.
imports-file-blank = Empty: month { $month }
imports-file-wanted = The sheet's file (.xlsx) is wanted here: please send it as a file. Nothing that was entered has changed.
imports-file-reading = Reading the sheet…
imports-file-read = Read: { $count } rows. Nothing is entered yet.
imports-blank-making = Being made…
imports-blank-done = The empty sheet is ready, with { $count } people on it.
imports-blank-title = { $county }: sheet of appointees, { $year }-{ $month }
imports-blank-how = How to fill it in: “√” on the days on site, nothing elsewhere; a date counts once. Rows may be added; name and enterprise (or credit code) must be as registered. Send it together with the signed scan.
imports-blank-headings = Name|Enterprise (or credit code)

## What cannot be read

imports-trouble-too-large = The file is too large and was not read. Please keep it below { $megabytes } megabytes: remove pictures, save it as .xlsx and send it again.
imports-trouble-old = This is an .xls file of old and was not read. Please open it, save it as .xlsx and send that.
imports-trouble-locked = The file has a password and was not read. Please open it, remove the password, save it as .xlsx and send that.
imports-trouble-no-table = This is no .xlsx file that can be read, or it is damaged; nothing was entered. Please save it as .xlsx once more, or fill in the empty sheet.
imports-trouble-too-many-rows = The table has more than { $rows } rows and was not read. Please send it in several files.
imports-trouble-headings = No headings were found; nothing was entered. They must have “Name”, “Enterprise” (or “Credit code”), and columns 1 to 31 or a column “Dates”; the empty sheet has them.
imports-trouble-several = The file holds several sheets and was not read. Please send one sheet in each file.
imports-trouble-month = It cannot be told of which month the sheet is; nothing was entered. Please write year and month above the table, such as “2026-10”, and one month only.
imports-trouble-gone = The sheet that was sent earlier cannot be fetched any more; nothing was entered. Please send the .xlsx again and check it anew.

## What it comes to

imports-report-title = <b>The sheet was read; nothing is entered yet</b>
    Month { $month }, { $rows } rows
imports-report-undated = <b>The sheet was read; nothing is entered yet</b>
    { $rows } rows; dates as they are written out
imports-report-sums =

    To enter: <b>{ $count } days</b> ({ $people } people)
    Counted already, left as they are: { $already }
    Cannot be entered: { $refused }
    Rows without a mark: { $empty }
imports-report-lines =

    What cannot be entered, and why:
    { $lines }
imports-report-more = { $more } more stand in the checked table.
imports-report-next =

    Enter what can be entered now; put the rest right and send the sheet again: nothing counts twice.
imports-report-nothing =

    No day can be entered. Please put the sheet right and send it again.
imports-report-scan = Next: the scan
imports-report-marked = Checked table
imports-refused-line = · { $place } “{ $typed }”: { $why }
imports-why-name-empty = there is no name
imports-why-name-unknown = the enterprise has no such appointee: please check the name
imports-why-name-ambiguous = two people at the enterprise have this name: please enter them one by one under “Appointments”
imports-why-enterprise-empty = there is no enterprise
imports-why-enterprise-unknown = no such enterprise is registered: please write its full name or credit code
imports-why-enterprise-ambiguous = several enterprises have this name: please write the credit code
imports-why-elsewhere = another county looks after this enterprise: please pass it on to that county's science department
imports-why-own = somebody else has to enter your own sheet
imports-why-unread = it could not be read: please write “√”, or the dates
imports-why-no-such-day = the month has no such day
imports-why-other-month = the date is not in the sheet's month
imports-why-repeated = the same day of the same person stands in the table twice
imports-why-ahead = the day has not come yet
imports-why-outside-term = outside the term of service
imports-why-suspended = during a suspension
imports-marked-sheet = Checked
imports-marked-heading = Result
imports-marked-empty = no mark
imports-marked-taken = to enter ({ $count }): { $days }
imports-marked-already = counted already ({ $count }): { $days }
imports-marked-done = The checked table is ready; the result stands at the end of each row. Nothing is entered yet.

## The scan

imports-scan-title = <b>Please send the signed scan</b>
    { $count } days of { $people } people are to be entered. Please send a photo or a scan of this sheet; it is kept as what they rest on.
imports-scan-wanted = A photo or a scan of the sheet is wanted here: please send a picture or a file. The sheet that was read is not lost.
imports-scan-large = The scan has more than { $megabytes } megabytes and was not saved. Please send a photo or a smaller scan; the sheet that was read is not lost.

## Entering

imports-check-title = <b>Please check, then enter</b>
    <b>{ $count } days</b> of { $people } people rest on this scan. What counts already ({ $already }) and what cannot be entered ({ $refused }) stays as it is.

    The appointees are told, and may object at any time.
imports-check-doubt = Please note: the same scan was used before. If you add to the same sheet, go on.
imports-check-yes = Enter ({ $count })
imports-check-done = { $count } days of { $people } people entered; the scan is kept
