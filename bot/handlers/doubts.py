"""A word about a doubt, and the further points of a live location."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta

from aiogram.exceptions import TelegramAPIError
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot import quick
from bot.cards.doubts import READY
from bot.dialogs.common.drafts import opens
from bot.dialogs.states import Explain
from bot.numbers import number_in
from bot.standing import not_standing_there, source_of
from bot.turn import Turn
from core.doubts.actions import answer_doubt, follow
from core.doubts.rules import BY_LIVE
from core.duty.model import DayCard
from core.duty.questions import my_day
from core.organisations.model import Point
from core.shared.actor import May
from core.shared.ids import DoubtId, DutyDayId
from core.shared.refusal import Refusal, Refused


async def doubt(
    query: CallbackQuery, words: list[str], turn: Turn, manager: DialogManager
) -> None:
    """A ready answer with one tap, or a line in own words."""
    match words:
        case ["words", number, day]:
            found = await turn.store.ask(my_day, turn.actor, DutyDayId(number_in(day)))
            await query.answer()
            data = {"day": found.day.id, "doubt": number_in(number)}
            await opens(manager, Explain.words, data)
        case ["say", number, answer] if answer in READY - {BY_LIVE}:
            said = DoubtId(number_in(number))
            card = await turn.store.do(answer_doubt, turn.actor, said, answer)
            taken = any(one.id == said and one.answer == answer for one in card.doubts)
            await query.answer(turn.plain("doubt-thanks" if taken else "doubt-thanks-before"))
            shown = query.message.message_id if query.message else None
            await _redraw(turn, card, card.day.card_message or shown)
        case _:
            raise Refused(Refusal.NOT_FOUND)


def is_live(message: Message, within: timedelta) -> bool:
    """A further point of a live location in its first minutes, before anything is asked.

    An edit without `live_period` is the end of one, or a place that was moved afterwards: no
    evidence (PRODUCT 5). Edits that come long after the first point cost nothing (row 8).
    """
    location, edited = message.location, message.edit_date
    if location is None or not location.live_period or not edited:
        return False
    return not_standing_there(message) is None and _instant(edited) - message.date <= within


async def on_move(message: Message, turn: Turn) -> None:
    """One more point; the card is drawn anew where that says something new, else silence."""
    location = message.location
    if location is None or not turn.actor.may(May.CHECK_IN):
        return
    point = Point(
        latitude=location.latitude,
        longitude=location.longitude,
        accuracy_m=location.horizontal_accuracy,
    )
    at = _instant(message.edit_date or 0)
    card = await turn.store.do(follow, turn.actor, point, at, source_of(message))
    if card is not None:
        await _redraw(turn, card, card.day.card_message)


async def _redraw(turn: Turn, card: DayCard, message: int | None) -> None:
    """The day's card where it is now; an older copy of it must not live again."""
    if message is None or turn.actor.account is None:
        return
    rendered = turn.house.cards(turn.language, card)
    with suppress(TelegramAPIError):  # it may have been deleted, or be as it should
        await quick.edit(turn.bot, turn.actor.account, message, rendered)


def _instant(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
