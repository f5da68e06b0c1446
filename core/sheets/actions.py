"""Entering a sheet."""

from collections.abc import Sequence
from datetime import date

from core.appointments.model import Appointment
from core.desk import Desk, action
from core.duty.crediting import changed, credit
from core.duty.model import Signal, SignalKind
from core.notices.model import Kind, Outcome
from core.notices.posting import post
from core.shared.actor import Actor, May
from core.shared.ids import AppointmentId
from core.sheets.model import Fate, Scan, SheetPlan, SheetTable, TablePlan
from core.sheets.tables import judge
from core.sheets.views import plan, sheet_of


@action(May.ENTER_SHEET)
def enter_sheet(
    desk: Desk, actor: Actor, number: AppointmentId, days: Sequence[date], scan: Scan
) -> SheetPlan:
    """The county enters days of a paper sheet with its scan: each is a C (PRODUCT 0).

    Days that count already stay as they are, and those that cannot count are left out, each with
    its reason. Whoever is on the sheet never enters it (PRODUCT 30). All or nothing. A claim for
    such a day waits for nobody any more. Raises Refused(NOT_FOUND, NOT_YOURS, OWN_SHEET).
    """
    appointment = sheet_of(desk, actor, number)
    planned = plan(desk, appointment, days, scan)
    taken = planned.of(Fate.TAKEN)
    if not taken:  # a second tap, or nothing to enter: no scan is kept for nothing
        return planned
    _enter(desk, actor, appointment, taken, scan)
    return planned


@action(May.ENTER_SHEET)
def import_sheet(desk: Desk, actor: Actor, table: SheetTable, scan: Scan) -> TablePlan:
    """The county enters a sheet's table with its scan, for all who are on it (PRODUCT 0, 30).

    Every row and cell is judged as the same date in the chat would be, and the plan says what
    became of each. All days or none, in one transaction; the same table once more finds them
    there already. People of other counties are not found.
    """
    actor.known()
    planned = judge(desk, actor, table, scan)
    terms = desk.work.appointments.many(planned.days)
    for number, days in planned.days.items():
        _enter(desk, actor, terms[number], days, scan)
    return planned


def _enter(
    desk: Desk, actor: Actor, appointment: Appointment, days: Sequence[date], scan: Scan
) -> None:
    """The days are a C each; the person hears of it once, and his cards are drawn again."""
    work = desk.work
    attached = work.attachments.add(scan, appointment.id, actor.known(), desk.now)
    pauses = work.appointments.suspensions(appointment.id)
    entered = []
    for on in days:
        signal = Signal(
            kind=SignalKind.PAPER,
            at=desk.now,
            source=f"paper:{attached.id}:{appointment.id}:{on}",
            by=attached.added_by,
        )
        facts: dict[str, object] = {"attachment": attached.id}
        done = credit(
            desk, actor, appointment, signal, on, what="paper-entered", facts=facts, pauses=pauses
        )
        changed(desk, done.day.id, appointment.person, f"paper-{attached.id}")
        entered.append(done.day.id)
    for claim in work.claims.of_days(entered).values():
        work.letters.close(f"claim:{claim.id}", Outcome.DONE)
    person, subject = appointment.person, f"sheet:{attached.id}"
    post(desk, Kind.SHEET_ENTERED, (person,), subject=subject, occasion="entered")
