### The command line

## Settings

cli-config-unknown = { $name } is not a setting of fuzong. See .env.example for all of them.
cli-config-unknown-near = { $name } is not a setting of fuzong. Did you mean { $near }?
cli-config-bot-token = FUZONG_BOT_TOKEN is not a bot token. BotFather's look like 123456789:AAF…, digits, a colon, then letters.
cli-config-no-token = FUZONG_BOT_TOKEN is not set. BotFather (https://t.me/BotFather) gives you a token; without one, "fuzong demo" runs all the same.
cli-config-bot-api = FUZONG_BOT_API must be an address such as https://api.telegram.org.
cli-config-proxy = FUZONG_PROXY must be an address such as http://127.0.0.1:8080 or socks5://127.0.0.1:1080.
cli-config-database-url = FUZONG_DATABASE_URL must name a file of SQLite, such as sqlite:///data/fuzong.db: other databases are not served yet.
cli-config-secret-key = FUZONG_SECRET_KEY needs at least 16 characters. Leave it out, and one is made and kept in the data folder.
cli-config-secret-file = The service's secret cannot be kept in the data folder: { $why }.
cli-config-language = FUZONG_LANGUAGE must be zh or en.
cli-config-log-level = FUZONG_LOG_LEVEL must be DEBUG, INFO, WARNING or ERROR.
cli-config-clock-shift-file = FUZONG_CLOCK_SHIFT_FILE is for the demo and for tests. With Telegram's own Bot API the clock cannot be moved: take the setting out.
cli-config-folder = The folder { $folder } cannot be written: { $why }. Set FUZONG_DATA_DIR to one that can.
cli-config-env-file = The file .env cannot be read: { $why }.
cli-config-not-json = A setting that takes a list must be written as JSON, such as [14, 7, 3, 0]: { $why }.
cli-config-value = { $name } does not fit: { $why }.

## Commands and their help

cli-fuzong = fuzong: the chat bot of Xinxiang's science-and-technology vice-president programme.
cli-fuzong-more = How each is used: fuzong COMMAND --help. Without a token or a server, try fuzong demo.
cli-demo = open a demo on this machine: a sample city, a clock that can be moved, no token needed
cli-run = serve everything: bring the database up to date, then listen and send reminders
cli-talk = conversations only, for several processes on one database
cli-courier = letters and reminders only, for several processes on one database
cli-migrate = bring the database to the newest revision
cli-invite = invite somebody: print the link and write its QR code
cli-door = write a gate's door code as a picture, for an enterprise that has a screen
cli-holidays = enter a year's holidays and make-up days (.xlsx or .csv)
cli-holidays-file-option = the table: a date (2027-01-01) and "holiday" or "make-up" in each row; a year is given in full
cli-holidays-dry-run-option = only check, enter nothing
cli-holidays-words-holiday = holiday/off
cli-holidays-words-make-up = make-up/make up/work
cli-holidays-unreadable = The table { $file } cannot be read: { $why }.
cli-holidays-row = Row { $row }, “{ $typed }”, has no readable date or kind. Nothing was entered.
cli-holidays-twice = Row { $row }: { $on } is there twice. Nothing was entered.
cli-holidays-empty = The table { $file } names no date. Nothing was entered.
cli-holidays-done = Entered { $year }: { $off } days off, { $made_up } make-up days. Running services follow within half a minute.
cli-holidays-tried = { $year } can be entered: { $off } days off, { $made_up } make-up days. Nothing was written.
cli-sheet = enter a monthly paper sheet from a table (.xlsx), with its scan
cli-import = import enterprises, needs, people, units or appointments from a table
cli-export = take a list of needs, posts, enterprises, appointments or people along (.xlsx)
cli-sites = enter gates from a table (.xlsx or .csv)
cli-timers = list every timer, in Chinese and English
cli-sample = load the sample city and print invitation links for every role as JSON
cli-verify = check that the audit chains hold, or check one receipt
cli-no-command = There is no command { $word }. { $near }See fuzong --help for all of them.
cli-near = Did you mean { $near }?{" "}
cli-help-help = show this help
cli-help-usage = Usage:
cli-help-words = Arguments
cli-help-options = Options
cli-help-wrong = { $command }: { $why }. See { $command } --help.

## Door codes

cli-door-site-option = the gate's number (see --list)
cli-door-list-option = list all gates with their numbers
cli-door-out-option = write the picture once (door-NUMBER.png by default)
cli-door-watch-option = write the picture anew with each code until interrupted; the last one shows no code
cli-door-screen-option = the screen's number, where one gate has several (0 by default)
cli-door-gate = { $number }  { $enterprise }  { $gate }
cli-door-no-site = There is no gate { $site }. All gates: fuzong door --list.
cli-door-written = Door code of { $enterprise }, { $gate }, written to { $file }. It is soon out of date.
cli-door-watching = Showing the door code of { $enterprise }, { $gate }: { $file }. Ctrl-C ends it.
cli-door-not-written = Cannot write { $file }: { $why }.

## The database

cli-migrate-new = Made a new database at revision { $now }.
cli-migrate-same = The database is at the newest revision, { $now }, already.
cli-migrate-moved = Brought the database from revision { $before } to { $now }.
cli-database-behind = The database is at revision { $found } and { $wanted } is needed. Run fuzong migrate first.
cli-database-newer = The database { $file } was written by a newer fuzong; this one knows revisions up to { $wanted }. Upgrade fuzong.
cli-database-broken = The database { $file } cannot be used: { $why }.

## The Bot API

cli-api-token-refused = { $api } does not accept this token. Check FUZONG_BOT_TOKEN and FUZONG_BOT_API.
cli-api-unreachable = { $api } cannot be reached: { $why }. Check the network, FUZONG_BOT_API and FUZONG_PROXY.

## Inviting

cli-invite-role-option = the role
cli-invite-name-option = name of the person invited
cli-invite-county-option = code or name of the county
cli-invite-enterprise-option = the enterprise: its number, unified social credit code or name
cli-invite-unit-option = the dispatching unit: its number or name
cli-invite-person-option = number of a person on record (a new account, or another link)
cli-invite-new-enterprise-option = enter a new enterprise, too (with --credit-code and --county)
cli-invite-credit-code-option = the new enterprise's unified social credit code
cli-invite-new-unit-option = enter a new dispatching unit, too (with --category)
cli-invite-category-option = what the new unit is
cli-invite-start-option = first day of the appointment, such as 2026-03-01; opens it (appointees only)
cli-invite-years-option = years of the appointment; the programme's minimum by default
cli-invite-exception-option = for somebody who serves at another enterprise already: why the city agreed to it
cli-invite-level-option = which programme appoints; the city's by default
cli-invite-qr-option = file for the QR code; by default in the folder invitations of the data folder
cli-invite-date = { $typed } is no date such as 2026-03-01
cli-invite-needs = --role { $role } needs { $options }.
cli-invite-apart = --role { $role } has no use for { $option }.
cli-invite-alone = { $option } goes with { $other }: give both.
cli-invite-not-there = There is no { $option } { $typed }. { $near }
cli-invite-done = Invited { $name } as { $role }; it takes effect once confirmed by the person.
cli-invite-enterprise-done = Entered enterprise { $number }: { $name }.
cli-invite-unit-done = Entered dispatching unit { $number }: { $name }.
cli-invite-appointment-done = Opened appointment { $number }: { $first } to { $last }, person { $person }.
cli-invite-until = The link works once, until { $until }.
cli-invite-qr-done = QR code: { $file }
cli-invite-qr-failed = The invitation stands, but its QR code { $file } cannot be written: { $why }.

## The sample city

cli-sample-username-option = the bot's user name; asked of the Bot API by default
cli-sample-invited = { $what } · not enrolled: open the invitation link in the chat
cli-sample-not-empty = There are enterprises in the database already; the sample city needs an empty one.

## The demo

cli-demo-port-option = port of the page; any free one by default
cli-demo-no-open-option = do not open the browser
cli-demo-keep-option = keep the data in this folder and do not delete it at the end
cli-demo-port = { $typed } is no port from 0 to { $last }
cli-demo-sandbox-starts = Starting the sandbox: chat page and Bot API on this machine…
cli-demo-city-loads = Loading the sample city…
cli-demo-city-loaded = The sample city is there: { $people } people, { $places } gates.
cli-demo-city-kept = Using the sample city in { $folder } again.
cli-demo-bot-starts = Starting the bot and opening everybody's chat…
cli-demo-slow = After { $seconds } seconds the bot has not answered everybody; the page can be opened all the same.
cli-demo-ready = The demo is ready. Open in your browser:
cli-demo-how-to-stop = Press Ctrl-C to stop.
cli-demo-stopping = Stopping…
cli-demo-stopped = Stopped.
cli-demo-died = The process { $name } ended unexpectedly (exit code { $code }); the demo is over.
cli-demo-port-taken = Port { $port } is taken or not to be had. Choose another one, or leave --port out.
cli-demo-folder = The folder { $folder } cannot be written: { $why }. Choose another one for --keep.
cli-demo-page-gone = The sandbox did not answer as it should; the demo is over.

## Gates from a table

cli-sites-file-option = the table: .xlsx, or .csv in UTF-8 or GB18030; the first row has the headings
cli-sites-dry-run-option = only try: check each row and list the results
cli-sites-heads-enterprise = enterprise/company/credit code/credit_code
cli-sites-heads-gate = gate/name
cli-sites-heads-latitude = latitude/lat
cli-sites-heads-longitude = longitude/lon/lng
cli-sites-heads-system = system/coordinate system/crs
cli-sites-column-enterprise = enterprise
cli-sites-column-gate = gate
cli-sites-column-latitude = latitude
cli-sites-column-longitude = longitude
cli-sites-column-system = system
cli-sites-words-wgs84 = WGS-84/WGS/GPS/phone
cli-sites-words-gcj02 = GCJ-02/GCJ/Amap/Tencent
cli-sites-words-bd09 = BD-09/BD/Baidu
cli-sites-unreadable = The table { $file } cannot be read: { $why }.
cli-sites-headings = The first row lacks these columns: { $columns }.
cli-sites-there = The enterprise has a gate of this name already; it was not entered twice.
cli-sites-system = “{ $typed }” is no coordinate system: write WGS-84, GCJ-02 or BD-09. Whoever is not sure stands at the gate instead of guessing.
cli-sites-row-taken = row { $row }: entered “{ $name }”
cli-sites-row-refused = row { $row }: “{ $name }” not entered ({ $column }): { $why }
cli-sites-done = { $taken } gates entered, { $refused } rows refused.
cli-sites-tried = Tried: { $taken } gates can be entered, { $refused } rows cannot. Nothing was written.

## Verify

cli-verify-receipt-option = check this one receipt only (10 characters)
cli-verify-no-receipt = { $typed } is no receipt. A receipt has 10 digits and letters, none of them I, L, O or U.
cli-verify-unknown = No entry bears out receipt { $code }. Please check for a slip of the pen; if there is none, what was entered then is not in the database any more.
cli-verify-entry = Receipt { $code }: entry { $number } of { $subject }, { $at }, { $what }.
cli-verify-day = Date { $on }, grade then { $grade }.
cli-verify-intact = The chain holds: { $count ->
    [one] 1 entry
   *[other] { $count } entries
} checked.
cli-verify-broken = The chain does not hold: entry { $number } of { $subject } does not follow from the one before, and nothing after it proves anything.

## Entering a paper sheet

cli-sheet-file-option = the sheet (.xlsx): a row for each person with name, enterprise (or credit code), and columns 1 to 31 or a column “Dates”
cli-sheet-by-option = who enters it: chat account or person number of an official of county or city
cli-sheet-scan-option = the signed scan (picture or PDF), kept as what the days rest on; not needed for a dry run
cli-sheet-dry-run-option = only try: check each row and list the results
cli-sheet-no-scan = A sheet is entered with its scan: name it with --scan, or only try with --dry-run.
cli-sheet-nobody = { $typed } is nobody who could enter it: give the chat account or person number of an official of county or city who has joined.
cli-sheet-large = { $file } has more than { $megabytes } megabytes and was not read.
cli-sheet-unread = { $file } cannot be used: { $why }.
cli-sheet-row = row { $row } “{ $name }”: { $taken } to enter, { $already } counted already
cli-sheet-done = Entered { $taken } days of { $people } people; { $already } counted already, { $refused } refused, { $empty } rows without a mark.
cli-sheet-tried = Tried: { $taken } days of { $people } people can be entered; { $already } counted already, { $refused } cannot, { $empty } rows without a mark. Nothing was written.
cli-import-file-option = the table (.xlsx or .csv); it comes back beside it, marked cell by cell, as “NAME-checked.xlsx”
cli-import-kind-option = what the table is; without it, the headings tell
cli-import-by-option = who enters it: chat account or person number of an official of county or city; needs are entered by somebody
cli-import-yes-option = check, then enter; without it, nothing is written
cli-import-unreadable = { $file }: { $why }
cli-import-marked = marked cell by cell: { $file }
cli-import-colon = { ": " }
cli-import-done = { $rows } rows: { $taken } entered ({ $warned } deserve a look), { $already } on record already, { $refused } not entered.
cli-import-tried = { $rows } rows: { $taken } can be entered ({ $warned } deserve a look), { $already } on record already, { $refused } cannot. Nothing was written.

## Taking lists along

cli-export-list-option = which list: needs, posts, enterprises, appointments or people
cli-export-file-option = the file to write (.xlsx); nobody but its owner can read it
cli-export-county-option = a county's code; without it, of all counties
cli-export-by-option = who takes it along: chat account or person number of an official of county or city; needed for appointments and people
cli-export-ending = { $file } has to end in .xlsx. Nothing was exported.
cli-export-whose = This list has personal data in it, and people can look up who took it along: say who with --by. Nothing was exported.
cli-export-no-county = There is no county with the code { $typed }. Nothing was exported.
cli-export-done = { $rows } rows: { $file } (on record)
