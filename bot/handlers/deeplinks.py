"""Links scanned at a gate: a screen's code puts a day on record, a poster only leads there."""

from collections.abc import Awaitable, Callable
from typing import Final

from aiogram.types import Message
from aiogram_dialog import DialogManager

from bot.cards.door import named
from bot.cards.keyboards import standing_keyboard
from bot.handlers import arriving, checkin
from bot.links import DOOR, GATE
from bot.turn import Turn
from core.doorcode.actions import scan
from core.doorcode.questions import gate_card
from core.shared.actor import May

Follow = Callable[[Message, str, Turn], Awaitable[None]]
Arrive = Callable[[Message, str, Turn, DialogManager], Awaitable[None]]


async def follow(message: Message, payload: str, turn: Turn, manager: DialogManager) -> bool:
    """Whether the link was one from a gate; it is answered then, whoever opened it."""
    found = LINKS.get(payload[:2])
    if found is None:
        return False
    if not turn.actor.takes_part():
        await message.answer(turn.text("door-scan-stranger"))
    elif turn.actor.may(May.CHECK_IN):
        await found(message, payload[2:], turn)
    elif turn.actor.may(May.LOG_VISIT):
        await VISITORS[payload[:2]](message, payload[2:], turn, manager)
    else:
        await message.answer(turn.text("door-scan-no-appointee"))
    return True


async def door(message: Message, code: str, turn: Turn) -> None:
    """One press on START is the whole of it: the day is on record as by location."""
    card = await turn.store.do(scan, turn.actor, code, message.date)
    await checkin.answer(message, turn, card)


async def gate(message: Message, code: str, turn: Turn) -> None:
    """A poster says which gate this is; the location says who stands at it."""
    card = await turn.store.ask(gate_card, turn.actor, code)
    await message.answer(
        turn.text("door-poster-own" if card.own else "door-poster-other", **named(card.gate)),
        reply_markup=standing_keyboard(turn),
    )


LINKS: Final[dict[str, Follow]] = {DOOR: door, GATE: gate}
VISITORS: Final[dict[str, Arrive]] = {DOOR: arriving.on_code, GATE: arriving.on_poster}
"""The same for officials, whose visit begins there."""
