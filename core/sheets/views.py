"""What a sheet would mean: for whoever was let through already."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from core.appointments.model import Appointment
from core.desk import Desk
from core.shared.actor import Actor
from core.shared.calendar import Span, local_day
from core.shared.ids import AppointmentId, AttachmentId
from core.shared.refusal import Refusal, Refused
from core.sheets import rules
from core.sheets.model import Scan, SheetDay, SheetEntry, SheetPlan

EVER: Final = Span(first=date(2000, 1, 1), last=date(2099, 12, 31))


def sheet_of(desk: Desk, actor: Actor, number: AppointmentId) -> Appointment:
    """An appointment whose sheets the actor may enter: his county's, of the city all; not his own.

    Raises Refused(NOT_FOUND, NOT_YOURS, OWN_SHEET).
    """
    appointment = desk.work.appointments.get(number)
    if appointment is None:
        raise Refused(Refusal.NOT_FOUND)
    if appointment.county not in actor.counties() and not actor.of_city():
        raise Refused(Refusal.NOT_YOURS)
    if appointment.person == actor.known():
        raise Refused(Refusal.OWN_SHEET)
    return appointment


def plan(
    desk: Desk, appointment: Appointment, days: Iterable[date], scan: Scan | None
) -> SheetPlan:
    """Each date with what becomes of it."""
    work, today = desk.work, local_day(desk.now)
    wanted = sorted(set(days))
    pauses = work.appointments.suspensions(appointment.id)
    known = {}
    if wanted:
        span = Span(first=wanted[0], last=wanted[-1])
        known = {day.on: day for day in work.duty.days(appointment.id, span)}
    person = work.people.person(appointment.person)
    enterprise = work.organisations.enterprise(appointment.enterprise)
    return SheetPlan(
        appointment=appointment.id,
        name=person.name if person else "",
        enterprise_name=enterprise.name if enterprise else "",
        days=tuple(
            SheetDay(on=on, fate=rules.fate(appointment, pauses, on, today, known.get(on)))
            for on in wanted
        ),
        doubted=scan is not None and work.attachments.used_elsewhere(scan, appointment.person),
    )


def entry_of(desk: Desk, number: AttachmentId) -> SheetEntry | None:
    """What a sheet brought to its appointee and still stands; None where nothing does."""
    work = desk.work
    attached = work.attachments.get(number)
    appointment = work.appointments.get(attached.appointment) if attached else None
    if appointment is None:
        return None
    enterprise = work.organisations.enterprise(appointment.enterprise)
    days = tuple(
        on
        for on, kept in work.signals.within(appointment.id, EVER)
        if kept.reversed_at is None and kept.signal.source.startswith(f"paper:{number}:")
    )
    name = enterprise.name if enterprise else ""
    return SheetEntry(enterprise=name, days=days) if days else None
