"""📍: a location becomes a day on record. The hottest path of all, so it passes no dialog."""

import asyncio
from contextlib import suppress

from aiogram.exceptions import TelegramAPIError, TelegramBadRequest
from aiogram.types import Message

from bot import quick
from bot.handlers.context import buttons
from bot.standing import not_standing_there, point_of, source_of
from bot.turn import Turn
from core.duty.actions import check_in, remember_card
from core.duty.model import DayCard
from core.duty.questions import my_services
from core.shared.actor import May
from core.shared.ids import AppointmentId
from core.shared.refusal import Refusal, Refused

COUNTED = "👌"
NOTED = "✍"
CLOSE = 2
"""A card so few messages above is still in sight: it is edited instead of sent anew."""


def is_place(message: Message) -> bool:
    """A location, or a place from the list."""
    return message.location is not None or message.venue is not None


def goes_straight(message: Message, turn: Turn) -> bool:
    """From somebody who checks in, and who cannot be enrolling a gate in a dialog instead."""
    private = message.chat.type == "private"
    return private and turn.actor.may(May.CHECK_IN) and not turn.actor.may(May.ENROL_SITE)


async def on_location(message: Message, turn: Turn) -> None:
    """Record the visit, or say kindly why this message cannot say where somebody stands."""
    why = not_standing_there(message)
    if why is not None:
        await message.answer(turn.text(f"checkin-not-{why}"))
    elif not turn.actor.location_consent:
        await ask_consent(message, turn)
    else:
        await record(message, turn)


async def ask_consent(message: Message, turn: Turn) -> None:
    """Before the first location: what, why, who, how long, how without (PRODUCT 27).

    The card answers the location's own message, so that agreeing can record it without its
    having been kept in between.
    """
    await message.reply(
        turn.text("consent-card"),
        reply_markup=buttons(
            (turn.plain("consent-yes-record"), "consent:record"),
            (turn.plain("consent-no"), "consent:no"),
        ),
    )


async def record(
    message: Message, turn: Turn, appointment: AppointmentId | None = None
) -> DayCard | None:
    """The place where the message was sent from becomes a day on record; None where it waits.

    It waits for somebody who serves at two enterprises, when the place does not tell which.
    """
    point = point_of(message)
    if point is None:
        return None
    source = source_of(message)
    try:
        card = await turn.store.do(check_in, turn.actor, point, message.date, source, appointment)
    except Refused as refused:
        if refused.code is not Refusal.WHICH_ENTERPRISE:
            raise
        await ask_which(message, turn)
        return None
    await answer(message, turn, card)
    return card


async def ask_which(message: Message, turn: Turn) -> None:
    """One button an enterprise (A8); the question answers the location, as the consent card."""
    served = await turn.store.ask(my_services, turn.actor)
    await message.reply(
        turn.text("checkin-which-ask"),
        reply_markup=buttons(*((name[:40], f"at:{number}") for number, name in served)),
    )


async def answer(message: Message, turn: Turn, card: DayCard) -> None:
    """The reaction and the card at the same time; twice the same where it is delivered twice."""
    shown, _ = await asyncio.gather(show(message, turn, card), _react(message, turn, card))
    if shown != card.day.card_message:
        await turn.store.do(remember_card, turn.actor, card.day.id, shown)


async def show(message: Message, turn: Turn, card: DayCard) -> int:
    """One card a day: edited while in sight, else moved below; the number of its message."""
    rendered, known = turn.house.cards(turn.language, card), card.day.card_message
    chat = message.chat.id
    if known is not None and 0 < message.message_id - known <= CLOSE:
        try:
            await quick.edit(turn.bot, chat, known, rendered)
        except TelegramBadRequest as error:  # it is as it should be, or it was deleted
            if "not modified" in str(error):
                return known
        else:
            return known
    sent = await quick.send(turn.bot, chat, rendered)
    if known is not None:
        with suppress(TelegramAPIError):  # never two live cards; a deleted one is no card
            await turn.bot.edit_message_reply_markup(chat_id=chat, message_id=known)
    return sent


async def _react(message: Message, turn: Turn, card: DayCard) -> None:
    emoji = COUNTED if card.day.counts() else NOTED
    with suppress(TelegramAPIError):  # the card says it all; a reaction is the quicker half
        await quick.react(turn.bot, message.chat.id, message.message_id, emoji)
