"""What a person does about a day of his record."""

from contextlib import suppress
from datetime import time
from typing import Any

from aiogram.exceptions import TelegramAPIError
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode

from bot import quick
from bot.dialogs.common.clocks import is_now, read_clock
from bot.dialogs.common.context import talk
from bot.dialogs.record.chosen import day_number, day_of
from bot.dialogs.states import Record
from bot.turn import Turn
from core.appointments.model import ServiceType
from core.duty.model import DayCard
from core.record.actions import leave, note_service, note_work, reverse, undo
from core.record.rules import REASONS
from core.shared.calendar import local_time
from core.shared.refusal import Refusal, Refused


async def take_back(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Within ten minutes: without a reason."""
    me = talk(manager)
    card = await me.store.do(undo, me.actor, day_number(manager))
    await _redraw(me, card)
    me.house.nudge()
    me.toast(query, "record-day-undone")


async def choose_reason(
    query: CallbackQuery, select: Any, manager: DialogManager, reason: str
) -> None:
    """A ready reason."""
    if reason not in REASONS:
        raise Refused(Refusal.NOT_FOUND)
    await _reverse(manager, reason)
    talk(manager).toast(query, "record-day-reversed")


async def write_reason(message: Message, widget: Any, manager: DialogManager) -> None:
    """Own words."""
    await _reverse(manager, message.text or "")
    await message.answer(talk(manager).text("record-day-reversed"))
    manager.show_mode = ShowMode.SEND


async def _reverse(manager: DialogManager, reason: str) -> None:
    me = talk(manager)
    card = await me.store.do(reverse, me.actor, day_number(manager), reason)
    await _redraw(me, card)
    me.house.nudge()
    await manager.switch_to(Record.day)


async def choose_service(
    query: CallbackQuery, select: Any, manager: DialogManager, kind: str
) -> None:
    """The kind of work is on record at once; the line is asked for afterwards."""
    me = talk(manager)
    if kind not in frozenset(ServiceType):
        raise Refused(Refusal.NOT_FOUND)
    card = await me.store.do(note_service, me.actor, day_number(manager), ServiceType(kind))
    await _redraw(me, card)
    await manager.switch_to(Record.line)


async def write_line(message: Message, widget: Any, manager: DialogManager) -> None:
    """One line of what was done."""
    me = talk(manager)
    card = await me.store.do(note_work, me.actor, day_number(manager), message.text or "")
    await _redraw(me, card)
    await manager.switch_to(Record.day, show_mode=ShowMode.SEND)


async def left_now(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Leaving now."""
    me = talk(manager)
    card = await me.store.do(leave, me.actor, day_number(manager))
    await _left(manager, card)
    me.toast(query, "record-left-done", left=_time(card))


async def write_left(message: Message, widget: Any, manager: DialogManager) -> None:
    """The time of departure in words; what cannot be read is asked again."""
    me, words = talk(manager), message.text or ""
    manager.show_mode = ShowMode.SEND
    first = (await day_of(manager)).card.day.first_at
    clock = read_clock(words, local_time(first))
    if clock is None and not is_now(words):
        await message.answer(me.text("record-left-unread"))
        return
    card = await me.store.do(leave, me.actor, day_number(manager), clock)
    await message.answer(me.text("record-left-done", left=_time(card)))
    await _left(manager, card)


async def _left(manager: DialogManager, card: DayCard) -> None:
    await _redraw(talk(manager), card)
    await manager.switch_to(Record.day)


def _time(card: DayCard) -> time | str:
    return local_time(card.day.left_at) if card.day.left_at else ""


async def _redraw(me: Turn, card: DayCard) -> None:
    """The day's card in the chat says the same as the record."""
    chat, message = me.actor.account, card.day.card_message
    if message is None or chat is None:
        return
    with suppress(TelegramAPIError):  # deleted, or it says so already
        await quick.edit(me.bot, chat, message, me.house.cards(me.language, card))
