"""Choosing a visit, adding a word to it."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.ownvisits.getters import number_of
from bot.dialogs.states import OwnVisits
from bot.numbers import number_in
from core.visits.actions import reply_to_visit


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    """One of the list; whether it concerns the reader, the core decides."""
    manager.dialog_data["visit"] = number_in(number)
    await manager.switch_to(OwnVisits.one)


async def replied(message: Message, widget: Any, manager: DialogManager) -> None:
    """A word to it, in place of an earlier one until it is read."""
    me = talk(manager)
    await me.store.do(reply_to_visit, me.actor, number_of(manager), message.text or "")
    me.house.nudge()
    await manager.switch_to(OwnVisits.one)
