### Appointments: lists, one of them, suspension, return, termination

appointments-county-title =
    <b>Appointments</b>
    Choose a county. The number is that of the people in service.
appointments-county-one = { $name } { $count }
appointments-list-title = <b>Appointments</b>  { $county }
appointments-list-lines =
    { $lines }

    { $count } in all, those in service first.
appointments-list-none = There are no appointments.
appointments-list-import = Import a sheet
appointments-list-line = · { $name } ({ $enterprise })  { $start } to { $last }  { $state }
appointments-state-active = in service
appointments-state-ahead = not begun
appointments-state-suspended = suspended
appointments-state-ended = ended

appointments-one-title =
    <b>{ $name }</b>  { $state }
    Enterprise: { $enterprise }
    Dispatching unit: { $unit }
    Term: { $start } to { $end }
appointments-one-last = Termination: last day of service { $last }, reason: { $reason }
appointments-one-exception = Exception (serves at another enterprise too): { $exception }
appointments-one-days = This service year ({ $first_of_year } to { $last_of_year }): <b>{ $count }</b> of { $target } days
appointments-one-pauses =
    Suspensions:
    { $pauses }
appointments-one-pause = · { $first } to { $last }, { $reason }
appointments-one-pause-open = · from { $first }, { $reason }
appointments-one-city =

    The city decides about suspension, return and termination. If your county has a proposal, please phone the city's science bureau with the facts.
appointments-one-sheet = Enter a sheet
appointments-one-suspend = Suspend
appointments-one-resume = Resume
appointments-one-end = Terminate

appointments-reason-suspend = Why is { $name }'s service suspended? Choose a reason or send it in your own words. The person is told the reason.
appointments-reason-end = Why is { $name }'s service terminated? Choose a reason or send it in your own words. The person is told the reason.
appointments-reason-leave = Leave
appointments-reason-illness = Illness
appointments-reason-study = Study
appointments-reason-unit-duty = Needed by the unit
appointments-reason-enterprise-pause = Works standing still
appointments-reason-agreed = Agreed by all
appointments-reason-moved = Change of post
appointments-reason-health = Health
appointments-reason-enterprise-changed = Enterprise changed

appointments-day-suspend = From which day on is { $name }'s service suspended? Choose, or send a date such as "2026-03-05", "Mar 5" or "tomorrow".
appointments-day-resume = From which day on does { $name } serve again? Days count from that day on. Choose, or send a date such as "2026-03-05", "Mar 5" or "tomorrow".
appointments-day-end = Which is { $name }'s last day of service? That day still counts. Choose, or send a date such as "2026-03-05", "Mar 5" or "last Friday".
appointments-day-today = Today
appointments-day-tomorrow = Tomorrow
appointments-day-unread = This date could not be read, and nothing has been saved. Please write it another way, such as "2026-03-05", "Mar 5" or "last Friday".

appointments-check-suspend =
    <b>Please check: suspension</b>
    { $name }'s service is suspended from <b>{ $on }</b>.
    Reason: { $reason }

    · Visits during the suspension are recorded but do not count, those already on record included; the person's day cards are updated at once.
    · The pro-rata reference shrinks; the { $target } days a service year stay as they are.
    · The person is told now, and again when service goes on.
appointments-check-suspend-yes = Suspend
appointments-check-resume =
    <b>Please check: return</b>
    { $name } serves again from <b>{ $on }</b>.

    · Days count from that day on, those of the suspension before it do not; records are updated accordingly.
    · The { $target } days a service year stay as they are.
    · The person is told now.
appointments-check-resume-yes = Resume
appointments-check-end =
    <b>Please check: termination</b>
    { $name } serves until <b>{ $on }</b>; that day still counts.
    Reason: { $reason }

    · Later visits are recorded but do not count; what has been counted stays.
    · If the term would have run longer, the reminders of the summary report stop.
    · The person is told now.
appointments-check-end-on = Go on
appointments-sure-end =
    <b>Please confirm once more</b>
    { $name }'s service ends with <b>{ $on }</b>. Once in effect it cannot be taken back: to serve again takes a new appointment.

    Please enter this after the person, the unit and the enterprise were heard and the city has decided.
appointments-sure-end-yes = Terminate
appointments-check-done = Entered; the person will be told
