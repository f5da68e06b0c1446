"""Noting, correcting, opening."""

from datetime import date
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.dates import read_day
from bot.dialogs.common.pager import KEY
from bot.dialogs.states import Process
from bot.numbers import number_in
from core.process.actions import WHY, add_note, correct_note, see_note
from core.process.model import Category
from core.shared.calendar import local_day
from core.shared.ids import AppointmentId, ProcessNoteId
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_text, own_words

WRITTEN = ("category", "on", "words", "why", "correct", "before")


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, item: str) -> None:
    """One of the list."""
    manager.dialog_data["note"] = number_in(item)
    await manager.switch_to(Process.one)


async def whom(query: CallbackQuery, select: Any, manager: DialogManager, item: str) -> None:
    """All notes about one appointee."""
    manager.dialog_data.update({"appointment": number_in(item), KEY: 0})
    await manager.switch_to(Process.notes)


async def all_of_his(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """From one note to all about the same person."""
    manager.dialog_data[KEY] = 0
    await manager.switch_to(Process.notes)


async def add(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """A new note begins from nothing."""
    _forget(manager)
    await manager.switch_to(Process.category)


async def correct(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """What the older one says is at hand; the new one is written whole."""
    me, data = talk(manager), manager.dialog_data
    view = await me.store.do(see_note, me.actor, ProcessNoteId(int(data["note"])))
    _forget(manager)
    data.update({"correct": view.note.id, "before": view.note.words})
    await manager.switch_to(Process.category)


async def category_picked(
    query: CallbackQuery, select: Any, manager: DialogManager, item: str
) -> None:
    """What it is about. Raises Refused(NOT_FOUND) for a forged one."""
    if item not in set(Category):
        raise Refused(Refusal.NOT_FOUND)
    manager.dialog_data["category"] = item
    await manager.switch_to(Process.day)


async def day_picked(query: CallbackQuery, select: Any, manager: DialogManager, day: str) -> None:
    """One of the days that are offered."""
    try:
        on = date.fromisoformat(day)
    except ValueError:
        raise Refused(Refusal.NOT_FOUND) from None
    manager.dialog_data["on"] = on.isoformat()
    await manager.switch_to(Process.words)


async def day_typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """A date as people write it (PRODUCT 10)."""
    me = talk(manager)
    on = read_day(message.text or "", local_day(me.house.clock()))
    if on is None:
        await message.answer(me.text("process-day-unread"))
        return
    manager.dialog_data["on"] = on.isoformat()
    await manager.switch_to(Process.words)


async def words_typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """The facts, shown once more before they are kept."""
    me, data = talk(manager), manager.dialog_data
    data["words"] = own_text(message.text or "", me.store.policy.note_signs)
    await manager.switch_to(Process.why if "correct" in data else Process.check)


async def why_typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """Why the older note is corrected (A28)."""
    manager.dialog_data["why"] = own_words(message.text or "", WHY)
    await manager.switch_to(Process.check)


async def save(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Kept, and told to the person."""
    me, data = talk(manager), manager.dialog_data
    if not {"category", "on", "words"} <= data.keys():  # a second tap: it is kept already
        await manager.switch_to(Process.one if "note" in data else Process.list)
        return
    said = (Category(data["category"]), date.fromisoformat(data["on"]), str(data["words"]))
    if "correct" in data:
        old, why = ProcessNoteId(int(data["correct"])), str(data.get("why", ""))
        done = await me.store.do(correct_note, me.actor, old, *said, why)
    else:
        number = AppointmentId(int(data["appointment"]))
        done = await me.store.do(add_note, me.actor, number, *said)
    me.house.nudge()
    _forget(manager)
    data["note"] = done.note.id
    me.toast(query, "process-check-saved")
    await manager.switch_to(Process.one)


def _forget(manager: DialogManager) -> None:
    for what in WRITTEN:
        manager.dialog_data.pop(what, None)
