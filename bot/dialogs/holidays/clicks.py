"""Entering a year's holidays: read, told back, kept as a whole."""

import asyncio
from io import BytesIO
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.database import refresh_calendar
from bot.dialogs.common.context import talk
from bot.dialogs.holidays import draft
from bot.dialogs.holidays.getters import offered, year_in
from bot.dialogs.states import Holidays
from bot.numbers import number_in
from bot.tables.holidays import RowError, rows_of, words_of, years_of
from bot.tables.notice import Found, Unread, read_notice
from bot.tables.opening import OF_SHEETS, Trouble, UnreadableError
from bot.tables.spans import Slip
from bot.tables.troubles import trouble_said
from core.holidays.actions import enter_holidays, undo_holidays
from core.holidays.model import Source
from core.holidays.questions import year_of_holidays
from core.shared.refusal import Refusal, Refused


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, item: str) -> None:
    """A year is opened; what was begun for another one is left."""
    year = number_in(item)
    if year not in offered(talk(manager)):
        raise Refused(Refusal.NOT_FOUND)
    manager.dialog_data.clear()
    manager.dialog_data["year"] = year
    await manager.switch_to(Holidays.year)


async def typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """The notice, or a day: told back clause by clause before anything is kept (PRODUCT 10)."""
    me, year = talk(manager), year_in(manager)
    found = read_notice(message.text or "", year)
    if not found:
        await message.answer(me.text("holidays-enter-unread"))
        return
    await _began(manager)
    draft.keep(manager.dialog_data, draft.with_read(draft.kept(manager.dialog_data), found))
    await _read(manager, found)


async def sent(message: Message, widget: Any, manager: DialogManager) -> None:
    """A table of the year, which is given in full and takes the place of what was begun."""
    me, year = talk(manager), year_in(manager)
    document, content = message.document, BytesIO()
    if document is None or (document.file_size or 0) > OF_SHEETS.size:
        await message.answer(trouble_said(Trouble.TOO_LARGE, OF_SHEETS, me.text))
        return
    await me.bot.download(document, destination=content)
    try:
        rows = await asyncio.to_thread(rows_of, content.getvalue())
        years = years_of(rows, words_of(me.plain))
    except UnreadableError as error:
        await message.answer(trouble_said(error.trouble, OF_SHEETS, me.text))
        return
    except RowError as error:
        key = "holidays-file-row" if error.twice is None else "holidays-file-twice"
        await message.answer(me.text(key, row=error.number, typed=error.typed))
        return
    if year not in years:
        await message.answer(me.text("holidays-file-other-year", year=str(year)))
        return
    await _began(manager)
    draft.keep(manager.dialog_data, years[year])
    others = (str(other) for other in sorted(years) if other != year)
    await _read(manager, [*draft.ranges(years[year]), *(Unread(o, Slip.YEAR) for o in others)])


async def empty(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The table is entered from nothing, whatever stood."""
    await _began(manager)
    draft.keep(manager.dialog_data, {})
    manager.dialog_data["read"] = []
    talk(manager).toast(query, "holidays-enter-emptied")


async def drop(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """What was begun is thrown away; what stands stays."""
    _forget(manager)
    talk(manager).toast(query, "holidays-check-dropped")
    await manager.switch_to(Holidays.year)


async def save(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The whole year at once; this process reckons by it from now on."""
    me, data, year = talk(manager), manager.dialog_data, year_in(manager)
    if "days" not in data:  # a second tap: it is saved already
        await manager.switch_to(Holidays.year)
        return
    over = int(data.get("over", 0))
    await me.store.do(enter_holidays, me.actor, year, draft.kept(data), over)
    await refresh_calendar(me.store)
    _forget(manager)
    me.house.nudge()
    me.toast(query, "holidays-check-saved", minutes=me.store.policy.undo_minutes)
    await manager.switch_to(Holidays.year)


async def undo(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """What stood before stands again."""
    me = talk(manager)
    await me.store.do(undo_holidays, me.actor, year_in(manager))
    await refresh_calendar(me.store)
    me.toast(query, "holidays-year-taken-back")


async def _began(manager: DialogManager) -> None:
    """An official table is changed; a guess is begun from nothing."""
    me, data = talk(manager), manager.dialog_data
    if "days" in data:
        return
    stands = await me.store.ask(year_of_holidays, me.actor, year_in(manager))
    data["over"] = stands.entry.id if stands.entry else 0
    draft.keep(data, {} if stands.source is Source.GUESS else stands.days)


async def _read(manager: DialogManager, found: list[Found]) -> None:
    manager.dialog_data["read"] = draft.remembered(found)
    await manager.switch_to(Holidays.check)


def _forget(manager: DialogManager) -> None:
    for what in ("days", "read", "over"):
        manager.dialog_data.pop(what, None)
