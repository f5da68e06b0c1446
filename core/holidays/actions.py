"""Entering a year's holidays."""

from collections.abc import Mapping
from datetime import date

from core.desk import Desk, action
from core.holidays import rules
from core.shared.actor import Actor, May
from core.shared.workdays import DayKind


@action(May.KEEP_REGISTER)
def enter_holidays(desk: Desk, actor: Actor, year: int, days: Mapping[date, DayKind]) -> None:
    """The year's table takes the place of the one before, whole or not at all.

    Raises Refused(HOLIDAYS_CROSSED, HOLIDAYS_INCOMPLETE).
    """
    rules.check_year(year, days, desk.policy)
    desk.work.holidays.replace(year, days)
    desk.work.audit.append(
        f"calendar:{year}", actor, desk.now, "holidays-entered", {"days": len(days)}
    )
