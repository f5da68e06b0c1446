"""Entering a sheet."""

from collections.abc import Sequence
from datetime import date

from core.desk import Desk, action
from core.duty.crediting import changed, credit
from core.duty.model import Signal, SignalKind
from core.notices.model import Outcome
from core.shared.actor import Actor, May
from core.shared.ids import AppointmentId
from core.sheets.model import Fate, Scan, SheetPlan
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
    officer, work = actor.known(), desk.work
    appointment = sheet_of(desk, actor, number)
    planned = plan(desk, appointment, days, scan)
    taken = planned.of(Fate.TAKEN)
    if not taken:  # a second tap, or nothing to enter: no scan is kept for nothing
        return planned
    attached = work.attachments.add(scan, appointment.id, officer, desk.now)
    pauses = work.appointments.suspensions(appointment.id)
    entered = []
    for on in taken:
        signal = Signal(
            kind=SignalKind.PAPER,
            at=desk.now,
            source=f"paper:{attached.id}:{appointment.id}:{on}",
            by=officer,
        )
        facts: dict[str, object] = {"attachment": attached.id}
        done = credit(
            desk, actor, appointment, signal, on, what="paper-entered", facts=facts, pauses=pauses
        )
        changed(desk, done.day.id, appointment.person, f"paper-{attached.id}")
        entered.append(done.day.id)
    for claim in work.claims.of_days(entered).values():
        work.letters.close(f"claim:{claim.id}", Outcome.DONE)
    return planned
