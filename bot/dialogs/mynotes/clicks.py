"""Answering a note."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.states import MyNotes
from bot.numbers import number_in
from core.process.actions import answer_note
from core.shared.ids import ProcessNoteId
from core.shared.words import own_text


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, item: str) -> None:
    """One that can be answered."""
    manager.dialog_data["note"] = number_in(item)
    await manager.switch_to(MyNotes.words)


async def typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """Shown once more: an answer is given once."""
    me = talk(manager)
    manager.dialog_data["answer"] = own_text(message.text or "", me.store.policy.note_signs)
    await manager.switch_to(MyNotes.check)


async def send(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """It stands beside the note from now on, and the county is told."""
    me, data = talk(manager), manager.dialog_data
    if "answer" not in data or "note" not in data:  # a second tap
        await manager.switch_to(MyNotes.list)
        return
    await me.store.do(answer_note, me.actor, ProcessNoteId(int(data["note"])), data["answer"])
    me.house.nudge()
    data.pop("answer"), data.pop("note")
    me.toast(query, "mynotes-check-sent")
    await manager.switch_to(MyNotes.list)
