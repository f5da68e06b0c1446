"""An appointment is opened: with its person, its role and its reminders."""

from datetime import date

from core.appointments import rules
from core.appointments.model import Appointment, Level
from core.desk import Desk
from core.notices import rules as timing
from core.notices.model import TimerKind
from core.shared.actor import Actor, Holding, Role
from core.shared.calendar import local_day
from core.shared.ids import EnterpriseId, PersonId, UnitId
from core.shared.naming import clean_name
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_words
from core.timers.rules import OF_SERVICE, first_ring


def open_one(  # noqa: PLR0913 - an appointment is these six facts, by keyword
    desk: Desk,
    actor: Actor,
    *,
    name: str,
    enterprise: EnterpriseId,
    unit: UnitId,
    start: date,
    end: date,
    level: Level,
    person: PersonId | None = None,
    exception: str | None = None,
) -> Appointment:
    """For whoever may: see `open_appointment`, which says what is refused."""
    work = desk.work
    reason = None if exception is None else own_words(exception, desk.policy.reason_signs)
    rules.check_term(start, end, desk.policy)
    found = work.organisations.enterprise(enterprise)
    if found is None or work.organisations.unit(unit) is None:
        raise Refused(Refusal.NOT_FOUND)
    if person is None:
        person = work.people.add_person(clean_name(name), None, desk.now).id
    elif work.people.person(person) is None:
        raise Refused(Refusal.NOT_FOUND)
    appointment = work.appointments.add(
        person=person,
        enterprise=found,
        unit=unit,
        level=level,
        start=start,
        end=end,
        exception=reason,
    )
    work.people.hold(person, Holding(role=Role.APPOINTEE))
    first = timing.report_schedule(end, desk.policy).first
    work.timers.set(TimerKind.REPORT_DUE, appointment.id, first)
    for rhythm in OF_SERVICE:
        ring = first_ring(start, local_day(desk.now), desk.policy)
        work.timers.set(rhythm, appointment.id, ring)
    what = "opened" if reason is None else "opened-by-exception"
    work.audit.append(f"appointment:{appointment.id}", actor, desk.now, what, appointment)
    return appointment
