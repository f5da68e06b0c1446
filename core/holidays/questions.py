"""The city's own holidays, for whoever keeps the calendar of a process, and for the city."""

from collections.abc import Mapping
from datetime import date

from core.desk import Desk, question
from core.holidays import views
from core.holidays.model import HolidayYear
from core.shared.actor import Actor, May
from core.shared.workdays import DayKind


@question(May.RING)
def own_holidays(desk: Desk, actor: Actor) -> Mapping[date, DayKind]:
    """Every date that the city has named."""
    return desk.work.holidays.every()


@question(May.KEEP_REGISTER)
def year_of_holidays(desk: Desk, actor: Actor, year: int) -> HolidayYear:
    """The year's table as it stands, and where it is from."""
    return views.year_of(desk, actor, year)


@question(May.KEEP_REGISTER)
def missing_holidays(desk: Desk, actor: Actor) -> int | None:
    """The year whose official table is wanted by now; None where none is (DOMAIN 2.6)."""
    return views.missing_year(desk)
