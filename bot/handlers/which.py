"""Somebody serves at two enterprises and has said at which of them he is now (A8)."""

from contextlib import suppress

from aiogram.exceptions import TelegramAPIError
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.handlers import checkin
from bot.numbers import number_in
from bot.standing import not_standing_there
from bot.turn import Turn
from core.shared.ids import AppointmentId
from core.shared.refusal import Refusal, Refused


async def at(query: CallbackQuery, words: list[str], turn: Turn, manager: DialogManager) -> None:
    """Record the location that the question answers; whose appointment it is, the core asks."""
    asked = query.message
    located = asked.reply_to_message if isinstance(asked, Message) else None
    lost = located is None or not_standing_there(located) is not None
    if lost or len(words) != 1 or not isinstance(asked, Message) or located is None:
        raise Refused(Refusal.NOT_FOUND)
    card = await checkin.record(located, turn, AppointmentId(number_in(words[0])))
    await query.answer()
    if card is not None:
        with suppress(TelegramAPIError):  # a second tap finds it so already
            await asked.edit_text(turn.text("checkin-which-done", enterprise=card.enterprise))
