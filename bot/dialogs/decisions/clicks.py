"""Deciding about a claim."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.states import Decisions
from bot.numbers import number_in
from core.claims.actions import accept_claim, decline_claim, see_claim
from core.claims.rules import GROUNDS, needs_ground
from core.shared.ids import ClaimId
from core.shared.refusal import Refusal, Refused


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    """One of the list is opened."""
    manager.dialog_data["claim"] = number_in(number)
    await manager.switch_to(Decisions.one)


async def accept(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """At once, where the host's word stands beside it; a day elsewhere needs a reason."""
    me, number = talk(manager), _number(manager)
    found = await me.store.do(see_claim, me.actor, number)
    if needs_ground(found.claim):
        manager.dialog_data["act"] = "accept"
        await manager.switch_to(Decisions.ground)
        return
    await me.store.do(accept_claim, me.actor, number)
    await _settled(query, manager, "decisions-one-accepted")


async def decline(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Never without a reason."""
    manager.dialog_data["act"] = "decline"
    await manager.switch_to(Decisions.ground)


async def ground_picked(
    query: CallbackQuery, select: Any, manager: DialogManager, ground: str
) -> None:
    """One of the ready reasons decides."""
    if ground not in GROUNDS[_act(manager)]:
        raise Refused(Refusal.NOT_FOUND)
    said = await _decide(manager, ground)
    await _settled(query, manager, said)


async def words_sent(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The own words decide."""
    said = await _decide(manager, str(manager.dialog_data.get("words", "")))
    await _settled(query, manager, said)


async def _decide(manager: DialogManager, reason: str) -> str:
    me, number = talk(manager), _number(manager)
    if _act(manager) == "accept":
        await me.store.do(accept_claim, me.actor, number, reason)
        return "decisions-one-accepted"
    await me.store.do(decline_claim, me.actor, number, reason)
    return "decisions-one-declined"


async def _settled(query: CallbackQuery, manager: DialogManager, said: str) -> None:
    me = talk(manager)
    me.house.nudge()
    me.toast(query, said)
    manager.dialog_data.clear()
    await manager.switch_to(Decisions.list)


def _act(manager: DialogManager) -> str:
    act = str(manager.dialog_data.get("act"))
    if act not in GROUNDS:
        raise Refused(Refusal.NOT_FOUND)
    return act


def _number(manager: DialogManager) -> ClaimId:
    number = manager.dialog_data.get("claim")
    if number is None:  # a second tap: it is decided already
        raise Refused(Refusal.CLAIM_SETTLED)
    return ClaimId(int(number))
