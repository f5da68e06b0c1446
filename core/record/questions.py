"""One's own days and years, looked at closely."""

from datetime import date

from core.appointments.model import Appointment
from core.desk import Desk, question
from core.duty.model import KeptSignal
from core.duty.questions import my_day
from core.record import rules
from core.record.model import DayPage, YearChoice, YearPage
from core.record.sources import with_hosts
from core.shared.actor import Actor, May
from core.shared.calendar import ONE_DAY, Span, local_day, service_year
from core.shared.ids import AppointmentId, DutyDayId
from core.shared.refusal import Refusal, Refused


@question(May.SEE_OWN_DUTY)
def my_day_page(desk: Desk, actor: Actor, number: DutyDayId) -> DayPage:
    """One of the person's own days with all its signals, those taken back among them (A28).

    Raises Refused(NOT_FOUND, NOT_YOURS).
    """
    card = my_day(desk, actor, number)
    day = card.day
    kept = desk.work.signals.of_day(day.appointment, day.on)
    stands = rules.standing(kept, actor.known())
    until = rules.undo_until(stands, desk.policy)
    return DayPage(
        card=card,
        sources=with_hosts(desk, kept),
        undo_until=until if until is not None and desk.now <= until else None,
        reversible=bool(stands.own),
        minutes=rules.minutes(day, rules.first_on_site(kept, day.on)),
    )


@question(May.SEE_OWN_DUTY)
def my_years(desk: Desk, actor: Actor) -> tuple[YearChoice, ...]:
    """Every service year of every appointment that has begun, the latest first (A1)."""
    today = local_day(desk.now)
    return tuple(
        YearChoice(appointment=one.id, enterprise=_enterprise(desk, one), year=year)
        for one in desk.work.appointments.all_of(actor.known())
        for year in _years(one, today)
    )


@question(May.SEE_OWN_DUTY)
def my_year(
    desk: Desk,
    actor: Actor,
    appointment: AppointmentId | None = None,
    on: date | None = None,
    *,
    calendar: bool = False,
) -> YearPage:
    """The service year in which `on` lies (today, unless said), or its calendar year (A1).

    Raises Refused(NO_APPOINTMENT), and Refused(NOT_YOURS) for another's appointment.
    """
    today = local_day(desk.now)
    term = _term(desk, actor, appointment, today)
    year = service_year(term.start, term.end, on or today)
    span = year
    if calendar:
        shown = min(max(on or today, term.start), term.end)
        span = Span(first=date(shown.year, 1, 1), last=date(shown.year, 12, 31))
    days = desk.work.duty.days(term.id, span)
    by_day: dict[date, list[KeptSignal]] = {}
    for at, kept in desk.work.signals.within(term.id, span):
        by_day.setdefault(at, []).append(kept)
    stays = {
        day.on: rules.minutes(day, rules.first_on_site(by_day.get(day.on, ()), day.on))
        for day in days
        if day.counts()
    }
    known = {on: minutes for on, minutes in stays.items() if minutes is not None}
    return YearPage(
        appointment=term.id,
        enterprise=_enterprise(desk, term),
        span=span,
        service_year=year,
        calendar=calendar,
        count=sum(day.counts() for day in days),
        open=sum(rules.waits(day) for day in days),
        minutes=sum(known.values()),
        without_departure=len(stays) - len(known),
        days=days,
        months=tuple(rules.months(span, days, known, today)),
    )


def _term(desk: Desk, actor: Actor, appointment: AppointmentId | None, today: date) -> Appointment:
    if appointment is None:
        service = desk.work.duty.service(actor.known(), today)
        if service is None:
            raise Refused(Refusal.NO_APPOINTMENT)
        return service.appointment
    found = desk.work.appointments.get(appointment)
    if found is None or found.person != actor.known():
        raise Refused(Refusal.NOT_YOURS)
    return found


def _years(term: Appointment, today: date) -> list[Span]:
    found: list[Span] = []
    on = min(today, term.end)
    while on >= term.start:
        found.append(service_year(term.start, term.end, on))
        on = found[-1].first - ONE_DAY
    return found


def _enterprise(desk: Desk, term: Appointment) -> str:
    enterprise = desk.work.organisations.enterprise(term.enterprise)
    return enterprise.name if enterprise else ""
