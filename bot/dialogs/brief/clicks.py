"""From a brief to its lists."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.lists import list_of
from core.briefs.model import Line
from core.shared.refusal import Refusal, Refused


async def open_list(query: CallbackQuery, select: Any, manager: DialogManager, line: str) -> None:
    """The list as it is now. Raises Refused(NOT_FOUND) for what is no list."""
    if line not in set(Line):
        raise Refused(Refusal.NOT_FOUND)
    state, data = list_of(Line(line), talk(manager).actor)
    await manager.start(state, data=dict(data) if data else None)
