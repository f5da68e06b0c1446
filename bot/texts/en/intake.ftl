### Importing tables of all kinds

## Choosing the kind, sending the file

intake-kinds-title = <b>Import a table</b>
    Please choose what kind of table it is. It is checked first and entered afterwards: checking writes nothing.
intake-kinds-mixed = Find out
intake-file-title = <b>Import a table: { $kind }</b>
    Please send the filled-in table (.xlsx or .csv). Its columns need not stand or be called exactly as in the empty table; what cannot be read is told cell by cell.

    No telephone or identity numbers, please; they would not be read.
intake-file-blank = Empty table
intake-file-blank-making = Making the empty table …
intake-file-blank-done = The empty table is ready.
intake-file-wanted = This step needs the table as a file (.xlsx or .csv). Please send the file. What was entered before stays.
intake-file-large = The file is too large and was not read. Please keep it below { $megabytes } megabytes: remove pictures and send it again.
intake-file-reading = Reading the table …
intake-file-judging = Read: { $count } rows. Checking each of them …
intake-file-judged = Checked: { $count } rows. Nothing has been entered yet.

## What it comes to

intake-report-title = <b>What it comes to</b>: { $rows } rows, nothing entered yet
intake-report-sums = Can be entered: { $taken }, of which { $warned } deserve a look
    On record already: { $already }
    Cannot be entered: { $refused }
intake-report-enters = New on record: { $enters }
intake-report-enter = { $kind } { $count }
intake-report-confirmed = Profiles confirmed: { $count }
intake-report-proposed = Profiles for the county to confirm: { $count }
intake-report-asked = { $asked } names are much like others on record; please say of each who is meant. Unanswered, those that are almost the same are not entered.
intake-report-lines = { $lines }
intake-report-more = And { $more } more; the marked table has them all.
intake-report-unknown = Columns that were not read: { $columns }
intake-report-sheets = Worksheets that were not read (no headings found): { $sheets }
intake-report-nothing = There is nothing that could be entered. Please change the table as the reasons say, and send it again.
intake-report-ask = Names alike ({ $asked })
intake-report-marked = Marked table
intake-report-marking = Making the marked table …
intake-report-marked-done = The marked table is ready: colour and last column tell what becomes of each row. You may correct that file and send it again.
intake-report-enter-all = Enter { $count } rows
intake-report-entering = Entering …
intake-report-entered = Entered.
intake-report-moved = Something has changed meanwhile; please look at what it comes to once more. Not one row has been entered.
intake-line = { $place } “{ $typed }”: { $why }
intake-line-sheet = [{ $sheet }] { $line }
intake-line-row = Row { $row }: { $why }

## Names alike

intake-ask-title = <b>Is it the same?</b> Number { $nth } of { $all }
intake-ask-name = Row { $rows } of the table says:
    <b>{ $name }</b>
intake-ask-code = credit code { $code }
intake-ask-known = On record:
    { $lines }
intake-ask-line = { $nth }. { $name } ({ $unlike })
intake-ask-how = If it is the same, please press its number. It is for you to say; nothing is merged by itself.
intake-ask-same = It is number { $nth }
intake-ask-new = No, a new one
intake-ask-skip = Leave these rows out
intake-unlike-nothing = spelt the same
intake-unlike-signs = brackets or signs differ
intake-unlike-script = traditional characters
intake-unlike-form = the legal form differs
intake-unlike-place = the place differs
intake-unlike-short = one is a short name
intake-unlike-words = words differ

## Afterwards

intake-done-title = <b>Entered</b>
    { $lines }
intake-done-line = { $kind }: { $count } new
intake-done-how = If something is wrong, nothing is deleted: a county returns or declines a need under “Work”, and corrects an enterprise's name or county; the city ends an appointment. Every import is in the audit.
intake-done-again = Import another

## Reasons

intake-column-county = County
intake-column-enterprise = Enterprise
intake-column-person = Name
intake-column-role = Role
intake-column-unit = Dispatching unit
intake-column-title = Title of the need
intake-column-end = Last day of service
intake-kind-post = Specialty and degree
intake-kind-challenge = What fails, present and target value
intake-why-unread-date = This date could not be read; please write 2027-03-01.
intake-why-unread-number = This number could not be read; please write digits only.
intake-why-unread-yes-no = Please write yes or no.
intake-why-unread-code = This is not on the list; please choose from the list that drops down in the empty table.
intake-why-unread-platform = Its level or its kind is not told; please write it as “municipal engineering centre”, or choose from the list that drops down in the empty table.
intake-why-unread-several = One of these is not on the list and was left out; the rest is entered.
intake-why-row-kind = It cannot be told what this row is. Please name its kind, or use an empty table for each kind.
intake-why-visit = Visits are not imported here; please enter them as visits.
intake-why-example = This is the example of the empty table; it is not entered.
intake-why-cell-empty = “{ $what }” is missing; please fill it in.
intake-why-city-other = “{ $city }” is another city; only this city's enterprises are entered here.
intake-why-county-unknown = It cannot be told which county this is; please write its full name.
intake-why-county-other = This enterprise is looked after by { $county }; please let that county or the city import it.
intake-why-city-only = The city enters rows of this kind; please hand them to the city.
intake-why-code-wrong = The unified social credit code is wrong (18 characters, the last one a check digit); please look at the business licence.
intake-why-code-needed = This enterprise is not on record. Please add its credit code and import the table again.
intake-why-known-code-unknown = No enterprise with this credit code is on record; please check it.
intake-why-code-other-name = This code is on record as “{ $known }”; that enterprise is meant, and its name stays.
intake-why-code-other-county = This enterprise is on record in { $county }, and stays there; a transfer is made on its own.
intake-why-name-similar = The name is much like “{ $known }”. Please say in the chat who is meant, or fill in that enterprise's code under “code of the known enterprise”.
intake-why-name-spelt = Only widths or spaces differ from “{ $known }”; it is taken for the same name.
intake-why-name-twice = Several enterprises are called so; please add the credit code.
intake-why-chain-unknown = “{ $chain }” is not on the list of chains; it was left out, the rest is entered.
intake-why-chain-similar = “{ $chain }” is not on the list of chains; is “{ $known }” meant? It was left out, the rest is entered.
intake-why-profile-busy = This enterprise's profile is being changed or waits for the county; this was left out, so that nothing is written over. It can be imported again afterwards.
intake-why-profile-proposed = Once entered it waits for the county, and holds when that has confirmed it.
intake-why-profile-change = Something else is confirmed: once entered this waits for the county as a change, and the confirmed value holds until then.
intake-why-profile-twice = Row { $other } says something else; that row counts, and this was left out.
intake-why-certificate-unclear = It cannot be told which qualification this belongs to; it was left out. Please write one row for each qualification.
intake-why-qualification-unnamed = Please say what the other qualification is called, as in “another one: green factory”. It was left out.
intake-why-telephone = There is a telephone number in it; it was left out. A company's profile has none.
intake-why-too-many = There are too many entries; this was left out.
intake-why-repeated = An earlier row says the same; it is entered once.
intake-why-category-other = The kind of unit is not told; it is entered as another one.
intake-why-unit-unknown = This unit is not on record; please let the city register it first.
intake-why-unit-part = “{ $unit }” is meant; “{ $part }” was left out.
intake-why-role-not-here = Nobody is entered in this role by a table; please send an invitation.
intake-why-person-needed = Needs are entered by somebody: please name the official with --by.
intake-why-call-none = Needs are neither collected nor consolidated now; the need was not entered.
intake-why-title-from-text = There is no fitting title; the text's first clause “{ $title }” is taken.
intake-why-need-kind-taken = It is not told whether this is a post or a challenge; it is entered as a challenge.
intake-why-field-other = The field is not told; it is entered under “other”.
intake-why-line-of-other-kind = A need of this kind has no such line; it was left out, the rest is entered.
intake-why-need-thin = { $kind } are all empty, which makes it hard to find somebody; please add them if you can.
intake-why-need-alike = Much like “{ $other }” of the same enterprise; please see whether it is meant twice.
intake-why-need-alike-row = Much like row { $other }; please see whether it is meant twice.
intake-why-taken-out = The list says that it was taken out; it is not entered.
intake-why-post-unknown = No one post is meant, so the challenge is entered on its own. Please write the post's row number, reference or title.
intake-why-reference-known = The need “{ $other }” is on record with other words; the row was not entered. Please make changes in the chat.
intake-why-words-too-long = { $length } characters, and { $limit } is the most; nothing was cut, please shorten it.
intake-why-start-needed = The first day of the appointment is missing; a year alone gives no service year.
intake-why-term-too-short = The term is shorter than { $years } years and cannot be entered.
intake-why-term-from-years = Worked out from the years: { $start } to { $end }.
intake-why-already-appointed = This person is in service already; an exception is made in the chat.
intake-why-skipped = You chose to leave these rows out.
