"""Entering a sheet, step by step."""

from datetime import date
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.common.context import talk
from bot.dialogs.common.scans import MOST_BYTES, scan_of
from bot.dialogs.sheets.getters import days_of, number_of, scan_in
from bot.dialogs.states import Sheets
from core.shared.refusal import Refusal, Refused
from core.sheets.actions import enter_sheet
from core.sheets.model import Fate
from core.sheets.rules import read_days


async def month_picked(
    query: CallbackQuery, select: Any, manager: DialogManager, month: str
) -> None:
    """One of the months of the term."""
    try:
        chosen = date.fromisoformat(month).replace(day=1)
    except ValueError:
        raise Refused(Refusal.NOT_FOUND) from None
    manager.dialog_data.update({"month": chosen.isoformat(), "days": [], "scan": None})
    await manager.switch_to(Sheets.days)


async def days_typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """The days of the sheet; the next window shows how they were read."""
    month = date.fromisoformat(str(manager.dialog_data["month"]))
    days = read_days(message.text or "", month)
    if days is None:
        await message.answer(talk(manager).text("sheets-days-unread"))
        return
    manager.dialog_data["days"] = [day.isoformat() for day in days]
    await manager.switch_to(Sheets.scan)


async def scanned(message: Message, widget: Any, manager: DialogManager) -> None:
    """A photo or a file of the sheet; a large one is told what is too large."""
    me = talk(manager)
    scan = await scan_of(message, me.bot)
    if scan is None:
        await message.answer(me.text("sheets-scan-large", megabytes=MOST_BYTES // 1_000_000))
        return
    manager.dialog_data["scan"] = scan.model_dump()
    await manager.switch_to(Sheets.check, show_mode=ShowMode.SEND)


async def not_a_scan(message: Message, widget: Any, manager: DialogManager) -> None:
    """Something else was sent where the scan is wanted."""
    await message.answer(talk(manager).text("sheets-scan-wanted"))


async def enter(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The days are entered; where the core refuses, the step stays and nothing is lost."""
    me, data = talk(manager), manager.dialog_data
    scan = scan_in(data)
    if scan is None:  # a second tap
        await manager.switch_to(Sheets.month)
        return
    done = await me.store.do(enter_sheet, me.actor, number_of(manager), days_of(data), scan)
    me.house.nudge()
    data.clear()
    me.toast(query, "sheets-check-done", count=len(done.of(Fate.TAKEN)))
    await manager.switch_to(Sheets.month)
