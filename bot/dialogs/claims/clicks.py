"""Claiming a day, step by step."""

from contextlib import suppress
from datetime import date
from typing import Any

from aiogram.exceptions import TelegramAPIError
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot import quick
from bot.dialogs.claims.getters import REASONS, day_of, kind_of, wanted_of
from bot.dialogs.common.context import talk
from bot.dialogs.common.dates import read_day
from bot.dialogs.states import Claims
from bot.numbers import number_in
from bot.turn import Turn
from core.claims.actions import file_claim, withdraw_claim
from core.claims.model import ClaimKind
from core.claims.questions import claim_plan
from core.duty.actions import remember_card
from core.duty.questions import my_day
from core.shared.calendar import local_day
from core.shared.ids import AppointmentId, ClaimId, DutyDayId
from core.shared.refusal import Refusal, Refused


async def day_picked(query: CallbackQuery, select: Any, manager: DialogManager, day: str) -> None:
    """One of the days offered."""
    try:
        on = date.fromisoformat(day)
    except ValueError:
        raise Refused(Refusal.NOT_FOUND) from None
    await _choose(manager, on)


async def day_typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """A date as people write it; the next window shows how it was read (PRODUCT 10)."""
    me = talk(manager)
    on = read_day(message.text or "", local_day(me.house.clock()))
    if on is None:
        await message.answer(me.text("claims-day-unread"))
        return
    await _choose(manager, on)


async def enterprise_picked(
    query: CallbackQuery, select: Any, manager: DialogManager, number: str
) -> None:
    """Whoever serves at two enterprises says where he was (A8)."""
    await _choose(manager, day_of(manager.dialog_data), AppointmentId(number_in(number)))


async def _choose(manager: DialogManager, on: date, wanted: AppointmentId | None = None) -> None:
    """What cannot be claimed is told before a reason is asked for."""
    me, full = talk(manager), False
    chosen = {"on": on.isoformat(), "kind": ClaimKind.FORGOTTEN.value, "reason": ""}
    try:
        await me.store.ask(claim_plan, me.actor, on, ClaimKind.FORGOTTEN, wanted)
    except Refused as refused:
        if refused.code is Refusal.WHICH_ENTERPRISE:
            manager.dialog_data.update(chosen)
            await manager.switch_to(Claims.enterprise)
            return
        if refused.code is not Refusal.CLAIM_QUOTA:
            raise
        full = True  # a day elsewhere can still be told of
    manager.dialog_data.update({**chosen, "full": full, "wanted": wanted})
    await manager.switch_to(Claims.reason)


async def elsewhere(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The day was spent for the enterprise, and not at it (A3)."""
    await manager.switch_to(Claims.away)


async def reason_picked(
    query: CallbackQuery, select: Any, manager: DialogManager, reason: str
) -> None:
    """One of the ready reasons."""
    if reason not in REASONS[kind_of(manager.dialog_data)]:
        raise Refused(Refusal.NOT_FOUND)
    manager.dialog_data["reason"] = reason
    await manager.switch_to(Claims.check)


async def words(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """A reason of one's own."""
    await manager.switch_to(Claims.words)


async def file(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The claim is filed and the day's card comes below; refused, the step stays as it is."""
    me, data = talk(manager), manager.dialog_data
    if "on" not in data:  # a second tap
        await manager.switch_to(Claims.done if "claim" in data else Claims.day)
        return
    reason, wanted = str(data.get("reason", "")), wanted_of(data)
    found = await me.store.do(file_claim, me.actor, day_of(data), kind_of(data), reason, wanted)
    me.house.nudge()
    data.clear()
    data["claim"] = found.claim.id
    await manager.switch_to(Claims.done)
    await _card(query, me, found.day)


async def _card(query: CallbackQuery, me: Turn, number: DutyDayId) -> None:
    """A day whose card lies in the chat already is drawn again by the courier."""
    card = await me.store.ask(my_day, me.actor, number)
    if card.day.card_message is not None:
        return
    with suppress(TelegramAPIError):  # what was filed is filed; the record shows it too
        shown = await quick.send(me.bot, query.from_user.id, me.house.cards(me.language, card))
        await me.store.do(remember_card, me.actor, number, shown)


async def take_back(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The claim was a slip."""
    me, data = talk(manager), manager.dialog_data
    number = data.get("claim") or data.get("undo")
    if number is None:
        raise Refused(Refusal.CLAIM_SETTLED)
    await me.store.do(withdraw_claim, me.actor, ClaimId(int(number)))
    me.house.nudge()
    me.toast(query, "claims-done-taken-back")


async def another(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The next claim begins from nothing."""
    manager.dialog_data.clear()
    await manager.switch_to(Claims.day)
