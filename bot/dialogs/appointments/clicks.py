"""Choosing an appointment, and entering what was decided about it."""

from datetime import date
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.appointments.getters import REASONS
from bot.dialogs.common.context import talk
from bot.dialogs.common.dates import read_day
from bot.dialogs.common.pager import KEY
from bot.dialogs.states import Appointments, Imports, Sheets
from bot.numbers import number_in
from core.appointments.actions import end, resume, suspend
from core.shared.calendar import local_day
from core.shared.ids import AppointmentId
from core.shared.refusal import Refusal, Refused


async def choose_county(
    query: CallbackQuery, select: Any, manager: DialogManager, code: str
) -> None:
    """A county's list is opened at its first page."""
    manager.dialog_data.update({"county": code, KEY: 0})
    await manager.switch_to(Appointments.list)


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    """One of the list is opened."""
    manager.dialog_data["appointment"] = number_in(number)
    await manager.switch_to(Appointments.one)


async def sheet(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """A paper sheet of this appointee is entered."""
    await manager.start(Sheets.month, data={"appointment": manager.dialog_data["appointment"]})


async def imports(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """A monthly sheet is imported from a file."""
    await manager.start(Imports.file, data={"county": manager.dialog_data["county"]})


async def begin(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """A decision is to be entered: its reason first; a return needs none."""
    act = button.widget_id
    manager.dialog_data.update({"act": act, "reason": "", "day": None})
    await manager.switch_to(Appointments.reason if act in REASONS else Appointments.day)


async def reason_picked(
    query: CallbackQuery, select: Any, manager: DialogManager, reason: str
) -> None:
    """One of the ready reasons."""
    if reason not in REASONS.get(str(manager.dialog_data.get("act")), ()):
        raise Refused(Refusal.NOT_FOUND)
    manager.dialog_data["reason"] = reason
    await manager.switch_to(Appointments.day)


async def day_picked(query: CallbackQuery, select: Any, manager: DialogManager, day: str) -> None:
    """Today or tomorrow, as it was when the window was drawn."""
    try:
        manager.dialog_data["day"] = date.fromisoformat(day).isoformat()
    except ValueError:
        raise Refused(Refusal.NOT_FOUND) from None
    await manager.switch_to(Appointments.check)


async def day_typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """A date as people write it; the reading is shown before anything is saved (PRODUCT 10)."""
    me = talk(manager)
    day = read_day(message.text or "", local_day(me.house.clock()), ahead=True)
    if day is None:
        await message.answer(me.text("appointments-day-unread"))
        return
    manager.dialog_data["day"] = day.isoformat()
    await manager.switch_to(Appointments.check)


async def go_on(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """A termination is asked for twice."""
    await manager.switch_to(Appointments.sure)


async def do(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The decision is entered; where the core refuses, the step stays and nothing is lost."""
    me, data = talk(manager), manager.dialog_data
    act, day = data.get("act"), data.get("day")
    if act is None or day is None:  # a second tap
        await manager.switch_to(Appointments.one)
        return
    number, on = AppointmentId(int(data["appointment"])), date.fromisoformat(day)
    if act == "suspend":
        await me.store.do(suspend, me.actor, number, on, data["reason"])
    elif act == "resume":
        await me.store.do(resume, me.actor, number, on)
    else:
        await me.store.do(end, me.actor, number, on, data["reason"])
    me.house.nudge()
    for key in ("act", "reason", "day"):
        data.pop(key)
    me.toast(query, "appointments-check-done")
    await manager.switch_to(Appointments.one)
