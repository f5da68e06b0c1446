"""Signing a call, taking a signature back, a longer window, withdrawing (A25)."""

from datetime import date
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.calls.getters import number_of
from bot.dialogs.common.context import talk
from bot.dialogs.common.dates import read_day
from bot.dialogs.states import Calls
from core.calls.actions import (
    extend_call,
    open_call,
    sign_extension,
    take_key_back,
    withdraw_call,
)
from core.calls.model import Call, CallState
from core.calls.questions import call_of
from core.shared.calendar import local_day
from core.shared.refusal import Refusal, Refused


async def ask(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """What was shown is what will be signed: its version goes along."""
    manager.dialog_data["signing"] = manager.dialog_data.get("seen")
    await manager.switch_to(Calls.sure)


async def sign(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The reader's department signs; where the signatures are complete it happens now."""
    me, number, data = talk(manager), number_of(manager), manager.dialog_data
    seen = int(data.get("signing") or 0)
    before = (await me.store.ask(call_of, me.actor, number)).call
    act = sign_extension if before.extend_to is not None else open_call
    call = await me.store.do(act, me.actor, number, seen)
    me.house.nudge()
    me.toast(query, _said(before, call), minutes=me.store.policy.undo_minutes)
    await manager.switch_to(Calls.one)


async def take_back(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """One's own signature, while nothing has happened with it."""
    me = talk(manager)
    await me.store.do(take_key_back, me.actor, number_of(manager))
    me.house.nudge()
    me.toast(query, "calls-said-taken-back")


async def drop(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """A draft is thrown away."""
    me = talk(manager)
    await me.store.do(withdraw_call, me.actor, number_of(manager), "")
    me.toast(query, "calls-said-dropped")
    manager.dialog_data.clear()
    await manager.switch_to(Calls.list)


async def longer_picked(
    query: CallbackQuery, select: Any, manager: DialogManager, day: str
) -> None:
    """One of the days that were offered."""
    try:
        manager.dialog_data["until"] = date.fromisoformat(day).isoformat()
    except ValueError:
        raise Refused(Refusal.NOT_FOUND) from None
    await manager.switch_to(Calls.longer)


async def longer_typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """A date as people write it; the reading is shown before anything is saved (PRODUCT 10)."""
    me = talk(manager)
    day = read_day(message.text or "", local_day(me.house.clock()), ahead=True)
    if day is None:
        await message.answer(me.text("calls-part-unread"))
        return
    manager.dialog_data["until"] = day.isoformat()
    await manager.switch_to(Calls.longer)


async def extend(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The longer window is proposed, with the reader's signature."""
    me, until = talk(manager), manager.dialog_data.pop("until", None)
    if until is None:  # a second tap
        await manager.switch_to(Calls.one)
        return
    number = number_of(manager)
    try:
        call = await me.store.do(extend_call, me.actor, number, date.fromisoformat(until))
    except Refused:
        manager.dialog_data["until"] = until
        raise
    me.house.nudge()
    said = "calls-said-half" if call.extend_to is not None else "calls-said-longer"
    me.toast(query, said, minutes=me.store.policy.undo_minutes)
    await manager.switch_to(Calls.one)


async def withdraw(message: Message, widget: Any, manager: DialogManager) -> None:
    """The reason is the act: what was told of the call says that it is withdrawn."""
    me = talk(manager)
    await me.store.do(withdraw_call, me.actor, number_of(manager), message.text or "")
    me.house.nudge()
    await message.answer(me.text("calls-said-withdrawn"))
    await manager.switch_to(Calls.one)


def _said(before: Call, call: Call) -> str:
    if before.extend_to is not None:
        return "calls-said-half" if call.extend_to is not None else "calls-said-longer"
    return "calls-said-open" if call.state is CallState.PUBLISHED else "calls-said-half"
