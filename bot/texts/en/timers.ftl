### The list of timers (docs/guide/timers.md), and how what waits rises

timers-page-title = Timers
timers-page-intro = This page is made from the table of timers; do not edit it by hand. All times are Beijing time, and the numbers are the defaults of settings. Reminders go out on working days between { $from } and { $until }; a person is told a step of a matter once, and after a downtime only the latest step.
timers-page-hour = Unless marked “at once”, letters go out from { $at } on, each reader at a minute of his own.

timers-head-name = Timer
timers-head-since = Counts from
timers-head-steps = Steps (defaults)
timers-head-to = To
timers-head-urgency = Urgency
timers-head-letters = Templates
timers-head-settings = Settings
timers-head-clause = Clause

timers-name-report-due = Summary report due
timers-name-pace = Days fall behind
timers-name-silence = No on-site record
timers-name-call = Call for needs, and the county's consolidation
timers-name-host-card = Visitors to confirm (the host's evening card)
timers-name-dispute-unanswered = Remark that waits for the person's answer
timers-name-qualification = Certificate ends
timers-name-new-posts = New posts of the week
timers-name-hearing = Hearing about a note
timers-name-review-due = Random call-backs
timers-name-visit-due = Visits by the county
timers-name-visit-due-unit = Visits by the dispatching unit

timers-name-needs-wait = Need that waits for its county
timers-name-profiles-wait = Company profile that waits
timers-name-claims-wait = Claim that waits
timers-name-cases-wait = Dispute that waits
timers-anchor-sent = the enterprise sent it
timers-anchor-filed = filing (or the end of the host's 72 hours)
timers-anchor-answered = the person's answer, or its last day
timers-anchor-term-end = end of the term
timers-anchor-service-year = start of the service year
timers-anchor-last-record = last on-site record
timers-anchor-call = dates of the call
timers-anchor-certificate = end of the certificate
timers-anchor-visit-of-the-day = visits of the day
timers-anchor-remark = the enterprise's remark
timers-anchor-published = publication of a post
timers-anchor-shown = the person has seen the note
timers-anchor-draw = the draw, and the end of its calls
timers-anchor-visit = last visit, else the first day of service

timers-party-person = appointee
timers-party-contact = the enterprise's contact
timers-party-county = county science and organisation departments
timers-party-other-department = the county's other department
timers-party-unit = dispatching unit
timers-party-owner = whom it waits for
timers-party-raiser = who raised it
timers-party-city = city departments
timers-party-follower = followers

timers-urgency-urgent = urgent: near its date it passes pauses and the week's budget
timers-urgency-now = needs an act today: a letter of its own
timers-urgency-gathered = can wait: officials find it in their brief, others get it within the week's number

timers-stage-months-before = { $numbers } months before
timers-stage-days-before = { $numbers } days before
timers-stage-days-after = after { $numbers } days
timers-stage-workdays-after = after { $numbers } working days
timers-stage-months-after = after { $numbers } months
timers-stage-every-days = overdue: every { $numbers } days
timers-stage-every-months = every { $numbers } months
timers-stage-more-behind = if more than { $numbers } days behind
timers-stage-evening = working days at { $clock }
timers-stage-first-workday = first working day of the week

timers-hour-office = office hours
timers-hour-at-once = at once

escalation-ladder = After { $first } working days the one it waits for is reminded, after { $second } both departments of the county hear of it, after { $third } the city.
escalation-ahead = If nothing has been done: on { $first } the one it waits for is reminded, on { $second } both departments of the county hear of it, on { $third } the city.
