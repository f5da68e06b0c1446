### Help, and what is said when something goes wrong

help-title = <b>How it works</b>
help-appointee = <b>Appointees:</b> at the enterprise, tap “📍 On site” below the input field; nothing to type. Or scan the door code at the enterprise. Your days are under “My record”. No phone or no signal? The enterprise contact can confirm.
help-contact = <b>Enterprise contacts:</b> enrol the gate once under “Gates”; where a location is no good, /door shows a code to be scanned, which changes every 30 seconds; on the evening of a visit you get one card, and one tap confirms.
help-office = <b>Departments:</b> “Who was on site” shows the records you are responsible for, “Summary report” those awaited.
help-commands = /menu home · /record my record · /claim claim a day · /settings settings · /data my data · /rules rules

command-menu = Home
command-record = My record
command-door = Door code (contacts)
command-claim = Claim a day
command-settings = Settings
command-data = My data
command-rules = Rules
command-help = How it works

checkin-not-venue = This is a place from the list; it does not say where you are now, so nothing was recorded. Please tap “📍 On site” below.
checkin-not-forwarded = A forwarded location does not say where you are now, so nothing was recorded. Please tap “📍 On site” below.
checkin-not-via-bot = A location sent through another bot does not say where you are now, so nothing was recorded. Please tap “📍 On site” below.
checkin-which-ask = You serve at more than one enterprise, and the location does not tell which one. At which enterprise are you this time?
checkin-which-done = Recorded as you chose: { $enterprise }
checkin-not-offline = A scheduled location does not say where you are now, so nothing was recorded. At the enterprise, please tap “📍 On site” below.

last-location = Location received, but your role records no days, so it was not kept. To enrol a gate, open “Gates” from home.
last-not-understood = Sorry, this message was not understood and not kept. Please choose below.

error-old-button = That was an older button; here is where you are now.
error-ours = Something went wrong here; it is noted for the operator. What was saved is safe. Please try again later.

refusal-not-allowed = Your role cannot do this. If that is wrong, please contact the county's science department.
refusal-not-yours = This is not yours to handle; nothing was changed.
refusal-not-found = That was not found; it may have changed. Please choose again from home.
refusal-invitation-unknown = The invitation link is not valid. Please check that it is complete, or ask for a new one.
refusal-invitation-used = The invitation was used already. If that was not you, please tell the sender at once.
refusal-invitation-expired = The invitation expired { $expired }. Please ask the sender for a new one.
refusal-invitation-for-another = This chat account belongs to somebody else here; one account speaks for one person. Please open the link with your own account.
refusal-invitation-needs-place = The invitation does not fit the role: it needs the county, enterprise or unit it is for.
refusal-consent-needed = You have not agreed to the use of locations, so nothing was recorded. You can scan the door code at the enterprise instead, or ask the contact to confirm; to use locations, change that under “Settings → My data”.
refusal-no-appointment = No appointment of yours was found, so no day can be recorded. Please contact the science department of the enterprise's county.
refusal-which-enterprise = You serve at more than one enterprise, and the location does not tell which one this is. Please choose the enterprise.
refusal-door-code-unknown = This is no valid door code, so nothing was recorded. The link may be incomplete, or the code is not the one on the screen. Please scan the code at the gate again or tap “📍 On site”; the enterprise contact can confirm, or you can claim the day later.
refusal-door-code-old = The door code was shown more than { $hours } hours ago and is no longer good, so nothing was recorded. If you were on site that day, please claim the day and let the enterprise contact confirm. What is on record stays as it is.
refusal-door-code-own = You are a contact of this enterprise, too, and can show the door code yourself, so scanning it is no evidence of your own visit. Nothing was recorded. Please tap “📍 On site”, or ask another contact to confirm. What is on record stays as it is.
refusal-recorded-elsewhere = This location is on record for the other enterprise already; nothing was changed. If that was a slip, press "📍 On site" once more here.
refusal-own-visit = Nobody confirms his own visit; please ask another contact of the enterprise.
refusal-window-closed = The time for changes ({ $minutes } minutes) is over; nothing was changed.
refusal-report-too-early = The report can be marked as handed in from { $first } on; nothing was changed.
refusal-report-already-in = The report is marked as handed in already.
refusal-report-not-in = The report is not marked as handed in, so there is nothing to undo.
refusal-credit-code-wrong = The credit code { $typed } is not right: 18 characters with a matching check digit. Please compare it with the business licence.
refusal-credit-code-taken = This credit code is registered already; one code is one enterprise.
refusal-name-taken = A unit of this name exists already; please check.
refusal-name-empty = The name must not be empty. Please try again.
refusal-term-too-short = The term is shorter than { $years } years. Please check the dates.
refusal-already-appointed = This person has an appointment that has not ended. A second one is an exception case.
refusal-not-active = The appointment has ended or is in another state; nothing was changed.
refusal-dates-crossed = The dates contradict each other. Please check them.
refusal-suspensions-overlap = This overlaps another suspension. Please check the dates.
refusal-quiet-too-long = This would leave no time of day for a reminder, so nothing was saved. Please choose shorter quiet hours; your settings are as before.
refusal-pause-out-of-range = A pause lasts { $days } days at most and ends later than now, so nothing was saved. Please choose another date; your settings are as before.
refusal-may-not-be-off = These reminders concern your own deadlines or service and cannot be switched off; nothing was changed. For a quiet time, use a pause.
refusal-reason-empty = No reason was given, so nothing has been saved. Please choose one, or send a line of your own.
refusal-claim-ahead = That day has not come yet, so nothing was saved. Please choose today or an earlier day.
refusal-claim-too-old = Only the last { $days } days can be claimed, so nothing was saved. For an earlier day, please give the paper sheet of that time to the county's science department; it counts alike.
refusal-claim-outside-term = That day is outside your service ({ $first } to { $last }), so nothing was saved. Please check the date; if the service dates are wrong, ask the county's science department.
refusal-claim-suspended = Service is suspended on that day and it does not count, so nothing was saved. Please check the date; if the suspension is wrong, ask the county's science department.
refusal-claim-counted = { $on } counts already (grade { $grade }). There is nothing to claim, and nothing was changed.
refusal-claim-not-accepted = The county has looked into { $on } already, so it cannot be claimed again. The original record stays; objections go to the county's science department.
refusal-claim-already = { $on } has a claim under way already; nothing was filed twice. See “Claim a day” for how it stands.
refusal-claim-quota = The month's { $most } claims are used up, so nothing was saved. If need be, give the paper sheet to the county's science department; it counts alike.
refusal-claim-settled = This claim has been decided or taken back already; nothing was changed.
refusal-own-claim = Nobody decides about his own claim. Please leave it to a colleague of the county's science department.
refusal-accuracy-too-poor = The phone is off by about { $accuracy } m, more than { $limit } m, so nothing was enrolled. Please try again in the open.
refusal-place-unreadable = No latitude and longitude could be read, nothing was saved. Please send two numbers with decimals, like "35.302100, 113.920400"; degrees, minutes and seconds will do, too.
refusal-place-outside = What was read ({ $read }) does not lie in Xinxiang, nothing was saved. Please check the numbers and their order; if in doubt, stand at the gate and send its location from the phone.
refusal-site-retired = This gate is not in use any more, nothing was changed. Enrol it again if it is needed.
refusal-fence-changed = The proposal has changed meanwhile, nothing was done. Please go back to the gates and look at the present one.
