"""What is asked about a sheet before it is entered."""

from collections.abc import Sequence
from datetime import date

from core.desk import Desk, question
from core.shared.actor import Actor, May
from core.shared.ids import AppointmentId
from core.sheets.model import Scan, SheetPlan, SheetTable, TablePlan
from core.sheets.tables import judge
from core.sheets.views import plan, sheet_of


@question(May.ENTER_SHEET)
def sheet_plan(
    desk: Desk, actor: Actor, number: AppointmentId, days: Sequence[date], scan: Scan | None = None
) -> SheetPlan:
    """What entering these days would mean, before anything is saved.

    Raises Refused(NOT_FOUND, NOT_YOURS, OWN_SHEET).
    """
    return plan(desk, sheet_of(desk, actor, number), days, scan)


@question(May.ENTER_SHEET)
def table_plan(desk: Desk, actor: Actor, table: SheetTable, scan: Scan | None = None) -> TablePlan:
    """What entering a table would mean, before anything is saved."""
    actor.known()
    return judge(desk, actor, table, scan)
