"""Buttons beneath the picture of a door: close it, open it again, print a poster."""

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.doors.posters import send
from bot.numbers import number_in
from bot.turn import Turn
from core.doorcode.actions import close_door, open_door
from core.doorcode.questions import poster
from core.shared.ids import SiteId
from core.shared.refusal import Refusal, Refused


async def door(query: CallbackQuery, words: list[str], turn: Turn, manager: DialogManager) -> None:
    """The picture itself is changed by who keeps it up; a second tap changes nothing more."""
    match words:
        case ["close"]:
            await turn.store.do(close_door, turn.actor)
            turn.house.doors.wake()
            await query.answer(turn.plain("door-live-closing"))
        case ["again", number] if query.message is not None:
            site = SiteId(number_in(number))
            await turn.store.do(open_door, turn.actor, site, query.message.message_id)
            turn.house.doors.wake()
            await query.answer(turn.plain("door-live-opening"))
        case ["poster", number]:
            found = await turn.store.ask(poster, turn.actor, SiteId(number_in(number)))
            await query.answer()
            await send(turn, query.from_user.id, found)
        case _:
            raise Refused(Refusal.NOT_FOUND)
