"""Opening what is to be signed, in its own window."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.matters import matter_of
from bot.numbers import number_in
from core.keys.questions import wanted_key
from core.shared.ids import KeyId


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    """The matter itself is shown: nobody signs from a list."""
    me = talk(manager)
    key = await me.store.ask(wanted_key, me.actor, KeyId(number_in(number)))
    state, data = matter_of(key.subject)
    await manager.start(state, data=data)
