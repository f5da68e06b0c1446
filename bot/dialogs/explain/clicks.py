"""The line has been written."""

from typing import Any

from aiogram.types import Message
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.common.context import talk
from core.duty.actions import explain
from core.shared.ids import DutyDayId


async def written(message: Message, widget: Any, manager: DialogManager) -> None:
    """It is kept beside the day, and the host reads it."""
    me = talk(manager)
    data: Any = manager.start_data
    await me.store.do(explain, me.actor, DutyDayId(int(data["day"])), message.text or "")
    await message.answer(me.text("day-explain-thanks"))
    await manager.done(show_mode=ShowMode.SEND)
