"""Leafing through the record."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import KEY
from bot.dialogs.record.chosen import CALENDAR, DAY, ON, TERM
from bot.dialogs.states import Record
from bot.numbers import number_in
from core.record.questions import my_years
from core.shared.refusal import Refusal, Refused


async def choose_enterprise(
    query: CallbackQuery, select: Any, manager: DialogManager, number: str
) -> None:
    """The other appointment's record from the latest day on; whose it is, the core asks."""
    manager.dialog_data.pop(ON, None)
    manager.dialog_data.update({TERM: number_in(number), KEY: 0})


async def to_months(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The service year by months."""
    manager.dialog_data[CALENDAR] = False
    await manager.switch_to(Record.months)


async def other_year(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Service year and calendar year in turn (A1)."""
    manager.dialog_data[CALENDAR] = not manager.dialog_data.get(CALENDAR)


async def to_years(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The list of years begins with its own first page."""
    manager.dialog_data[KEY] = 0
    await manager.switch_to(Record.years)


async def leave_years(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Back to the year's own first page."""
    manager.dialog_data[KEY] = 0


async def choose_year(
    query: CallbackQuery, select: Any, manager: DialogManager, number: str
) -> None:
    """One of the service years."""
    me = talk(manager)
    found, wanted = await me.store.ask(my_years, me.actor), number_in(number)
    if wanted >= len(found):
        raise Refused(Refusal.NOT_FOUND)
    chosen = found[wanted]
    # its last day: the first of a term that begins on 29 February lies in no year of its own
    manager.dialog_data.update(
        {TERM: int(chosen.appointment), ON: chosen.year.last.isoformat(), KEY: 0}
    )
    await manager.switch_to(Record.year)


async def choose_day(
    query: CallbackQuery, select: Any, manager: DialogManager, number: str
) -> None:
    """One day of the list; whose it is, the core decides."""
    manager.dialog_data[DAY] = number_in(number)
    await manager.switch_to(Record.day)
