### Coming in: strangers, invitations, consent, home

start-stranger =
    <b>Xinxiang “science-and-technology vice-president” assistant</b>
    For appointees, enterprise contacts, dispatching units and the organisation and science departments: appointees record their days on site, enterprises confirm them, the departments follow progress, and important dates are announced in time.

    You need an invitation. Please ask the science department of your county for a link or a QR code, and open or scan it.
start-greeting = Hello { $name }.
start-greeting-checkin = Hello { $name }. At the enterprise, tap “📍 On site” below to record the day.
start-checkin-button = 📍 On site
start-checkin-help = Please tap “📍 On site” below the input field to send where you are. A computer cannot send a location. You can (1) use the phone, (2) ask the enterprise contact to show the door code with /door and scan it with the phone, or (3) claim the day later, to be confirmed by the contact.

enrol-card-title =
    <b>Invitation</b>
    Name: { $name }
    Role: { $role }
enrol-card-until = Valid until: { $until }
enrol-card-ask = Once you confirm, this chat account speaks for you. If this is not you, please do not confirm, and tell the sender.
enrol-card-place = Place: { $place }
enrol-card-already = This account is registered for { $name }; confirming adds the role for { $name }.
enrol-yes = This is me, join
enrol-no = Not me
enrol-done =
    <b>Joined</b>
    { $name }, you are registered as “{ $role }”.
enrol-declined = Nothing was registered. The invitation is still good: please hand it on, or tell the sender.

role-appointee = Appointee
role-contact = Enterprise contact
role-unit-officer = Dispatching-unit officer
role-scientist = Scientist
role-county-organisation = County organisation department
role-county-science = County science department
role-city-organisation = City organisation department
role-city-science = City science bureau
role-expert = Expert
role-operator = Operator

consent-card =
    <b>Before your location is used</b>
    <b>What for:</b> when you tap “📍 On site”, your distance from the gate is compared, as evidence of the day. Only when you tap; you are not tracked.
    <b>What is kept:</b> whether you were on site, the rough distance from the gate, the accuracy, and a check code that cannot be turned back into a place. Coordinates are not kept. To correct the gate's own ring, where you were as seen from the gate is noted, to 10 m: once the enterprise confirms, it loses you and the date and stays as a nameless sample of the gate with the month only; after 72 hours without a confirmation, or when you withdraw, it is deleted.
    <b>Who sees it:</b> you, the enterprise contact, your unit, the county of the enterprise and the city. Who looked is listed under “My data”.
    <b>How long:</b> as long as the day itself, for the assessment at the end of the term.
    <b>Without it:</b> you scan the door code at the enterprise, or claim the day with /claim and its contact confirms, or the county enters a paper sheet; all of these count.

    You can withdraw at any time under “Settings → My data”.
consent-yes-record = Agree and record this visit
consent-no = Not now
consent-given = Thank you. At the enterprise, just tap “📍 On site”.
consent-refused = Very well: locations are not used, and the one you sent was not kept. You can scan the door code at the enterprise, claim the day with /claim for its contact to confirm, or have the county enter a paper sheet. You can change this under “Settings → My data”.

home-menu-title = <b>Home</b>
home-menu-count = <b>{ $count }</b> of { $target } days counted this service year ({ $first } to { $last })
home-menu-services = Days counted this service year:
    { $services }
home-menu-service = · { $enterprise }: <b>{ $count }</b> of { $target } ({ $first } to { $last })
home-menu-open = { $open ->
    [one] One more day waits
   *[other] { $open } more days wait
} for the enterprise's confirmation
home-menu-waiting = Visitors to confirm: { $waiting }
home-menu-reports = Summary reports awaited: { $reports }
home-menu-nothing = Nothing needs you at the moment.
home-menu-nothing-today = Nothing waits for your signature or word; visits, difficulties and whatever else needs you are in your brief (/brief).
home-menu-no-appointment = There is no appointment in force. If that is wrong, please contact the county's science department.
home-menu-record = My record
home-menu-claim = Claim a day
home-menu-decisions = Claims to decide
home-menu-claims = Claims to decide: { $claims }
home-menu-visitors = Visitors
home-menu-need = File a need
home-menu-sites = Gates
home-menu-door = Door code
home-menu-presence = Who was on site
home-menu-report = Summary report
home-menu-counties = Counties
home-menu-work = Programme work
home-menu-posts = Posts
home-menu-more = More
home-work-title =
    <b>Programme work</b>
    Needs, posts and enterprise profiles are dealt with here.
home-work-intake = Import tables
home-work-care = Service
home-work-affairs = Office
home-work-posts = Published posts
home-work-expertise = My fields
home-work-lists = Lists as tables
home-work-needlists = List of needs
home-care-title =
    <b>Service</b>
    Following those who serve, and everyday management.
home-affairs-title =
    <b>Office</b>
    Tables in and out, notices to many, and settings for all.
home-menu-holidays = ⚠ The holidays of { $year } have not been entered; working days are reckoned Monday to Friday. Enter them under Programme work → Office → Holidays.
home-affairs-holidays = Holidays
home-more-title = <b>More</b>
home-more-settings = Settings
home-more-rules = Rules
home-more-appointments = Appointments
home-more-data = My data
home-menu-resume = Go on with what was begun
home-menu-cases-waiting = Days to be looked into: { $cases }
home-menu-cases = To look into
home-menu-needs = Needs
home-menu-needs-waiting = 📝 Needs to deal with: { $needs }
