"""What is asked about duty time."""

from datetime import datetime, timedelta

from core.audit.rules import receipt
from core.desk import Desk, question
from core.doubts import rules as doubts
from core.doubts.model import Notes
from core.duty import rules
from core.duty.model import DayCard, DutyDay, YearRecord
from core.hosting.rules import number_of, shows_number
from core.people.model import LookKind
from core.ports import Service
from core.shared.actor import Actor, May
from core.shared.calendar import Span, local_day, service_year
from core.shared.ids import AppointmentId, DutyDayId, PersonId
from core.shared.refusal import Refusal, Refused


def card_of(  # noqa: PLR0913 - the things that a card shows
    desk: Desk,
    day: DutyDay,
    enterprise: str,
    count: int,
    year: Span,
    *,
    news: bool = True,
    notes: Notes | None = None,
    linked: str | None = None,
) -> DayCard:
    """The day as its owner sees it.

    `notes` and `linked`, the hash of the day's latest audit entry, save looks where the caller
    has them at hand.
    """
    if notes is None:
        notes = desk.work.doubts.notes(day.id)
    seen = doubts.shown(notes, local_day(desk.now), desk.now)
    if linked is None:
        entry = desk.work.audit.latest_about(f"appointment:{day.appointment}", day.on)
        linked = entry.hash if entry else None
    kind, official = desk.workdays.kind(day.on)
    confirmed = day.confirmed_at is not None
    numbered = not rules.is_elsewhere(day) and shows_number(
        day.on, desk.now, confirmed=confirmed, why_not=day.why_not
    )
    return DayCard(
        day=day,
        enterprise=enterprise,
        count=count,
        year=year,
        days_per_year=desk.policy.days_per_year,
        kind=kind,
        official=official,
        raises=rules.raises(day, desk.now, desk.policy),
        confirm_until=rules.confirm_until(day.first_at, desk.policy),
        number=number_of(desk.tokens.seal, day.id, day.on) if numbered else None,
        doubts=seen.doubts,
        step_up=seen.step_up,
        news=news,
        receipt=receipt(linked) if linked else None,
        undoable=_looks_undoable(desk, day),
    )


def _looks_undoable(desk: Desk, day: DutyDay) -> bool:
    """The day is young and nobody else has spoken: the undo itself looks at each signal."""
    young = desk.now <= day.first_at + timedelta(minutes=desk.policy.undo_minutes)
    return young and day.kinds <= rules.OWN and day.why_not not in rules.DECIDED


@question(May.SEE_OWN_DUTY)
def my_day(desk: Desk, actor: Actor, number: DutyDayId) -> DayCard:
    """One of the person's own days. Raises Refused(NOT_FOUND, NOT_YOURS)."""
    card = day_card(desk, number)
    if card is None:
        raise Refused(Refusal.NOT_FOUND)
    appointment = desk.work.appointments.get(card.day.appointment)
    if appointment is None or appointment.person != actor.person:
        raise Refused(Refusal.NOT_YOURS)
    return card


def day_card(desk: Desk, number: DutyDayId) -> DayCard | None:
    """The card of any day, for those who have been let through already."""
    day = desk.work.duty.day(number)
    appointment = desk.work.appointments.get(day.appointment) if day else None
    if day is None or appointment is None:
        return None
    year = service_year(appointment.start, appointment.end, day.on)
    _, count = desk.work.duty.day_and_count(appointment.id, day.on, year)
    enterprise = desk.work.organisations.enterprise(appointment.enterprise)
    return card_of(desk, day, enterprise.name if enterprise else "", count, year)


@question(May.SEE_OWN_DUTY)
def my_services(desk: Desk, actor: Actor) -> tuple[tuple[AppointmentId, str], ...]:
    """The appointments that today falls to, each with its enterprise: two by exception (A8)."""
    found = desk.work.duty.services(actor.known(), local_day(desk.now))
    return tuple((one.appointment.id, one.enterprise_name) for one in found)


def service_of(desk: Desk, person: PersonId, wanted: AppointmentId | None) -> Service:
    """The appointment that today falls to, or the wanted one of several.

    Raises Refused(NO_APPOINTMENT, NOT_YOURS).
    """
    found = desk.work.duty.services(person, local_day(desk.now))
    if not found:
        raise Refused(Refusal.NO_APPOINTMENT)
    if wanted is None:
        return found[0]
    mine = next((one for one in found if one.appointment.id == wanted), None)
    if mine is None:
        raise Refused(Refusal.NOT_YOURS)
    return mine


@question(May.SEE_OWN_DUTY)
def my_record(desk: Desk, actor: Actor, wanted: AppointmentId | None = None) -> YearRecord:
    """This service year's days with the count, the calendar year's count beside it (A1).

    Of the `wanted` appointment, where there are several. Raises Refused(NO_APPOINTMENT,
    NOT_YOURS).
    """
    today = local_day(desk.now)
    service = service_of(desk, actor.known(), wanted)
    appointment = service.appointment
    year = service_year(appointment.start, appointment.end, today)
    calendar = Span(first=today.replace(month=1, day=1), last=today.replace(month=12, day=31))
    both = Span(first=min(year.first, calendar.first), last=max(year.last, calendar.last))
    known = desk.work.duty.days(appointment.id, both)
    days = tuple(day for day in known if year.first <= day.on <= year.last)
    return YearRecord(
        appointment=appointment.id,
        enterprise=service.enterprise_name,
        year=year,
        term=Span(first=appointment.start, last=appointment.end),
        count=sum(day.counts() for day in days),
        open=sum(day.why_not is None and not day.counts() for day in days),
        days_per_year=desk.policy.days_per_year,
        calendar_year=today.year,
        calendar_count=sum(day.counts() for day in known if day.on.year == today.year),
        days=days,
    )


@question(May.DECIDE_OWN_DATA)
def who_looked(desk: Desk, actor: Actor) -> tuple[tuple[datetime, str, LookKind], ...]:
    """The latest twenty looks of officials at the person's data: when, who, at what."""
    if actor.person is None:
        raise Refused(Refusal.NOT_ALLOWED)
    return desk.work.people.looks_at(actor.person, 20)
