# Reading all kinds of tables: why one cannot be read, empty tables, what became of the cells.

tables-trouble-too-large = The file is too large and was not read. Please keep it below { $megabytes } megabytes: remove pictures, save it as .xlsx and send it again.
tables-trouble-old = This is an .xls file of old and was not read. Please open it in your office program, choose “File”, “Save as”, the type .xlsx, and send the new file.
tables-trouble-locked = The file has a password and was not read. Please open it, remove the password, save it as .xlsx and send that.
tables-trouble-no-table = This is no table that can be read, or it is damaged; nothing was imported. Please save it as .xlsx and send it again, or fill in the empty table.
tables-trouble-too-many-rows = The table has more than { $rows } rows and was not read. Please send it in several files.
tables-trouble-headings = No headings were found; nothing was imported. Please keep a row of headings such as “Enterprise” and “Title”, or fill in the empty table.
tables-trouble-several = Several worksheets of the file hold something, and it was not read. Please send one worksheet in each file.
tables-trouble-encoding = The characters in the file are garbled, and it was not read. Please open the original in your office program, see that it reads well, save it as .xlsx and send that.
tables-trouble-kind = It cannot be told what kind of table this is; nothing was imported. Please choose the kind and send it again, or fill in the empty table.
tables-trouble-gone = The file that was sent earlier cannot be fetched any more; nothing was imported. Please send it again.

## The marked table

tables-marked-sheet = Cell by cell
tables-marked-heading = Result
tables-marked-candidates = It may be: { $names }
tables-marked-candidate = { $name } ({ $code })
tables-marked-between = { ", " }
tables-fate-taken = can be imported
tables-fate-warned = can be imported, please look
tables-fate-already = on record already, left as it is
tables-fate-refused = not imported
tables-sums-sheet = Sums
tables-sums-rows = Rows read
tables-sums-count = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
tables-sums-unknown = Columns not read
tables-sums-sheets = Worksheets not read
tables-sums-note = Note
tables-sums-how = The grounds are those beside the sums; reasons stand in the last column of each row, and as notes on the cells concerned. This table is for checking: nothing has been imported yet.

## Empty tables

tables-kind-enterprises = Enterprises
tables-kind-needs = Needs
tables-kind-people = People
tables-kind-units = Dispatching units
tables-kind-appointments = Appointments
tables-blank-title = Table to import: { $kind }
tables-blank-how = How to fill it in: columns with “*” are needed, others may stay empty. Where a list drops down, please choose from it; ways to work together, qualifications and the like may have several, parted by “;”. Write dates as 2027-03-01. An enterprise with several has one row for each. Columns may change places; please leave their headings as they are. The example is not imported.
tables-example-enterprise = Xinxiang Example Machinery Co., Ltd.
tables-example-business = Bearings, gears
tables-example-certificate = The number on the certificate
tables-example-title = Distortion of bearing rings in heat treatment
tables-example-text = Bearing rings are distorted after heat treatment and cannot be fitted; to be solved with a university.
tables-example-fails = Rings are distorted after heat treatment
tables-example-where = Quenching
tables-example-present = Distortion 0.08 mm
tables-example-target = At most 0.03 mm
tables-example-tried = Another quenching oil, with little effect
tables-example-person = Zhang
tables-example-unit = Xinxiang Example University
