"""Buttons under a day's card: the one question, and what may be added once the record is safe."""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Final

from aiogram.exceptions import TelegramAPIError
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.cards.rows import EXPLAINS
from bot.dialogs.common.drafts import opens
from bot.dialogs.states import Explain, Objection, Record
from bot.handlers.context import markup
from bot.numbers import number_in
from bot.turn import Turn
from core.disputes.questions import my_dispute_of
from core.duty.actions import explain
from core.duty.model import DayCard
from core.duty.questions import my_day
from core.record.actions import leave, undo
from core.shared.calendar import local_time
from core.shared.ids import DutyDayId
from core.shared.refusal import Refusal, Refused


async def day(query: CallbackQuery, words: list[str], turn: Turn, manager: DialogManager) -> None:
    """The one question about a location outside the ring: a ready answer, or own words."""
    match words:
        case ["words", number]:
            found = await turn.store.ask(my_day, turn.actor, DutyDayId(number_in(number)))
            await query.answer()
            await opens(manager, Explain.words, {"day": found.day.id})
        case ["explain", number, answer] if answer in EXPLAINS:
            card = await turn.store.do(explain, turn.actor, DutyDayId(number_in(number)), answer)
            await query.answer(turn.plain("day-explain-thanks"))
            await _redraw(query, turn, card)
        case [verb, number] if verb in DAY_VERBS:
            await DAY_VERBS[verb](query, DutyDayId(number_in(number)), turn, manager)
        case _:
            raise Refused(Refusal.NOT_FOUND)


async def _day_open(
    query: CallbackQuery, number: DutyDayId, turn: Turn, manager: DialogManager
) -> None:
    """Everything that is on record for the day, and its receipt."""
    await _at(query, number, turn, manager, Record.day)


async def _day_work(
    query: CallbackQuery, number: DutyDayId, turn: Turn, manager: DialogManager
) -> None:
    """What was done, asked once the record is safe."""
    await _at(query, number, turn, manager, Record.work)


async def _day_differ(
    query: CallbackQuery, number: DutyDayId, turn: Turn, manager: DialogManager
) -> None:
    """What the enterprise says of the day, and the answers to it."""
    case = await turn.store.ask(my_dispute_of, turn.actor, number)
    await query.answer()
    await opens(manager, Objection.one, {"dispute": case.dispute.id})


async def _at(
    query: CallbackQuery, number: DutyDayId, turn: Turn, manager: DialogManager, state: State
) -> None:
    found = await turn.store.ask(my_day, turn.actor, number)
    await query.answer()
    await opens(manager, state, {"day": found.day.id})


async def _day_left(
    query: CallbackQuery, number: DutyDayId, turn: Turn, manager: DialogManager
) -> None:
    """Leaving now; pressed on a later day, the time of that day is asked for."""
    try:
        card = await turn.store.do(leave, turn.actor, number)
    except Refused as refused:
        if refused.code is not Refusal.LEFT_ANOTHER_DAY:
            raise
        await _at(query, number, turn, manager, Record.left)
        return
    left = local_time(card.day.left_at) if card.day.left_at else ""
    await query.answer(turn.plain("record-left-done", left=left))
    await _redraw(query, turn, card)


async def _day_undo(
    query: CallbackQuery, number: DutyDayId, turn: Turn, manager: DialogManager
) -> None:
    """The record was a slip."""
    card = await turn.store.do(undo, turn.actor, number)
    turn.house.nudge()
    await query.answer(turn.plain("record-day-undone"))
    await _redraw(query, turn, card)


DAY_VERBS: Final[
    dict[str, Callable[[CallbackQuery, DutyDayId, Turn, DialogManager], Awaitable[None]]]
] = {
    "open": _day_open,
    "work": _day_work,
    "left": _day_left,
    "undo": _day_undo,
    "differ": _day_differ,
}
"""What the card offers beside its one question."""


async def _redraw(query: CallbackQuery, turn: Turn, card: DayCard) -> None:
    """The day's card where it is now: an older copy of it, pressed late, must not live again."""
    if query.message is None:
        return
    rendered = turn.house.cards(turn.language, card)
    with suppress(TelegramAPIError):  # a second tap finds the card as it should be
        await turn.bot.edit_message_text(
            rendered.text,
            chat_id=query.message.chat.id,
            message_id=card.day.card_message or query.message.message_id,
            reply_markup=markup(rendered),
        )
