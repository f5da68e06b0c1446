"""The line has been written."""

from contextlib import suppress
from typing import Any

from aiogram.exceptions import TelegramAPIError
from aiogram.types import Message
from aiogram_dialog import DialogManager, ShowMode

from bot import quick
from bot.dialogs.common.context import talk
from core.doubts.actions import answer_doubt
from core.duty.actions import explain
from core.shared.ids import DoubtId, DutyDayId


async def written(message: Message, widget: Any, manager: DialogManager) -> None:
    """It is kept beside the day and shown on its card, and the host reads it."""
    me = talk(manager)
    data: Any = manager.start_data
    text = message.text or ""
    if "doubt" in data:
        card = await me.store.do(answer_doubt, me.actor, DoubtId(int(data["doubt"])), text)
    else:
        card = await me.store.do(explain, me.actor, DutyDayId(int(data["day"])), text)
    if card.day.card_message is not None:
        with suppress(TelegramAPIError):  # the card may have been deleted; the line is kept
            await quick.edit(
                me.bot, message.chat.id, card.day.card_message, me.house.cards(me.language, card)
            )
    await message.answer(me.text("day-explain-thanks"))
    await manager.done(show_mode=ShowMode.SEND)
