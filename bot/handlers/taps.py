"""Buttons outside the dialogs, by dictionary: the first word of their data says who answers.

Their data comes from the other side: a forged, old or foreign button is a normal visitor, and
the core decides about each one anew (PRODUCT 14).
"""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any, Final

from aiogram.exceptions import TelegramAPIError
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import becomes
from bot.dialogs.common.drafts import go_home, opens
from bot.dialogs.states import Record
from bot.handlers import checkin, days, doors, doubts, letters, which
from bot.handlers.start import greet
from bot.standing import not_standing_there
from bot.turn import Turn
from core.people.actions import accept_invitation, consent_to_location
from core.people.questions import who_is
from core.shared.refusal import Refusal, Refused

Tap = Callable[[CallbackQuery, list[str], Turn, DialogManager], Awaitable[None]]


async def enrol(
    query: CallbackQuery, words: list[str], turn: Turn, manager: DialogManager
) -> None:
    """The invited person agrees, or says that he is somebody else."""
    message = _message(query)
    match words:
        case ["yes", token]:
            person = await turn.store.do(accept_invitation, turn.actor, token, turn.language)
        case _:
            await query.answer()
            await _replace(message, turn.text("enrol-declined"))
            return
    joined = turn.of(await turn.store.ask(who_is, turn.actor))
    becomes(manager, joined)
    role = joined.text(f"role-{joined.actor.holdings[-1].role}")
    await query.answer()
    await _replace(message, joined.text("enrol-done", name=person.name, role=role))
    await greet(message, joined)
    await go_home(manager)


async def consent(
    query: CallbackQuery, words: list[str], turn: Turn, manager: DialogManager
) -> None:
    """Agreeing records the very location that the card answers; declining keeps nothing."""
    message = _message(query)
    if words == ["no"]:
        await query.answer()
        await _replace(message, turn.text("consent-refused"))
        return
    if words != ["record"]:  # nobody agrees by a button that was never drawn
        raise Refused(Refusal.NOT_FOUND)
    await turn.store.do(consent_to_location, turn.actor)
    await _replace(message, turn.text("consent-given"))
    answered = message.reply_to_message
    if answered is not None and not_standing_there(answered) is None:
        agreed = turn.of(turn.actor.model_copy(update={"location_consent": True}))
        await checkin.record(answered, agreed)
    await query.answer()  # last, for a refusal of the record is told in the one answer


async def go(query: CallbackQuery, words: list[str], turn: Turn, manager: DialogManager) -> None:
    """From a card into a dialog."""
    await opens(manager, Record.year)
    await query.answer()


TAPS: Final[dict[str, Tap]] = {
    "enrol": enrol,
    "consent": consent,
    "day": days.day,
    "doubt": doubts.doubt,
    "go": go,
    "letter": letters.letter,
    "door": doors.door,
    "at": which.at,
}


async def is_tap(query: CallbackQuery) -> bool | dict[str, Any]:
    """One of ours, taken apart; the dialogs' own have another form."""
    first, *words = (query.data or "").split(":")
    return {"tap": TAPS[first], "words": words} if first in TAPS else False


async def on_tap(
    query: CallbackQuery, tap: Tap, words: list[str], turn: Turn, dialog_manager: DialogManager
) -> None:
    """Call who answers."""
    window = dialog_manager.current_stack().last_message_id
    with turn.house.toasts.apart(query, window):
        await tap(query, words, turn, dialog_manager)


def _message(query: CallbackQuery) -> Message:
    if not isinstance(query.message, Message):  # too old for the messenger to show us
        raise Refused(Refusal.NOT_FOUND)
    return query.message


async def _replace(message: Message, text: str) -> None:
    with suppress(TelegramAPIError):  # a second tap finds it replaced already
        await message.edit_text(text)
