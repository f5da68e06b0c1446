"""Opening one who is to be phoned, and noting the call."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.phoning.getters import number_of
from bot.dialogs.states import Phoning
from bot.numbers import number_in
from core.phoning.actions import note_phoned
from core.phoning.model import PhoneResult
from core.shared.refusal import Refusal, Refused


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    """One of the list."""
    manager.dialog_data["task"] = number_in(number)
    await manager.switch_to(Phoning.one)


async def noted(query: CallbackQuery, select: Any, manager: DialogManager, result: str) -> None:
    """How the call ended; who was told leaves the list."""
    me = talk(manager)
    try:
        how = PhoneResult(result)
    except ValueError:
        raise Refused(Refusal.NOT_FOUND) from None
    await me.store.do(note_phoned, me.actor, number_of(manager), how)
    me.house.nudge()
    me.toast(query, f"phoning-said-{how}")
    await manager.switch_to(Phoning.list)
