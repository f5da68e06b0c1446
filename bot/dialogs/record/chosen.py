"""Which year and which day the reader has in front of him."""

from datetime import date
from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from core.record.model import DayPage, YearPage
from core.record.questions import my_day_page, my_year
from core.shared.ids import AppointmentId, DutyDayId

TERM: Final = "term"
ON: Final = "on"
DAY: Final = "day"
CALENDAR: Final = "calendar"


async def year_of(manager: DialogManager, *, calendar: bool = False) -> YearPage:
    """The chosen service year, else the present one; with `calendar`, the calendar year."""
    me, data = talk(manager), manager.dialog_data
    term = AppointmentId(int(data[TERM])) if TERM in data else None
    on = date.fromisoformat(str(data[ON])) if ON in data else None
    return await me.store.ask(my_year, me.actor, term, on, calendar=calendar)


def day_number(manager: DialogManager) -> DutyDayId:
    """The day that was chosen here, else the one that the dialog was opened with."""
    start: Any = manager.start_data
    chosen = manager.dialog_data.get(DAY)
    return DutyDayId(int(chosen if chosen is not None else start[DAY]))


async def day_of(manager: DialogManager) -> DayPage:
    """The chosen day's page."""
    me = talk(manager)
    return await me.store.ask(my_day_page, me.actor, day_number(manager))
