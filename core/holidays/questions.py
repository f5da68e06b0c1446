"""The city's own holidays, for whoever keeps the calendar of a process."""

from collections.abc import Mapping
from datetime import date

from core.desk import Desk, question
from core.shared.actor import Actor, May
from core.shared.workdays import DayKind


@question(May.RING)
def own_holidays(desk: Desk, actor: Actor) -> Mapping[date, DayKind]:
    """Every date that the city has named."""
    return desk.work.holidays.every()
