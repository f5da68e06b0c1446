"""The county decides."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.cases.getters import number
from bot.dialogs.common.context import talk
from bot.dialogs.states import Cases
from bot.numbers import number_in
from core.disputes.actions import see_case, settle
from core.disputes.rules import REASONS_AGAINST, REASONS_FOR
from core.shared.ids import DisputeId
from core.shared.refusal import Refusal, Refused


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, item: str) -> None:
    """One case is opened."""
    me = talk(manager)  # a refusal must come before the window changes
    case = await me.store.do(see_case, me.actor, DisputeId(number_in(item)))
    manager.dialog_data["case"] = case.dispute.id
    await manager.switch_to(Cases.one)


async def decide(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Which way; the reason is asked next."""
    manager.dialog_data["counts"] = button.widget_id == "counts"
    await manager.switch_to(Cases.reason)


async def reason(query: CallbackQuery, select: Any, manager: DialogManager, code: str) -> None:
    """A ready reason."""
    ready = REASONS_FOR if manager.dialog_data.get("counts") else REASONS_AGAINST
    if code not in ready:
        raise Refused(Refusal.NOT_FOUND)
    await _settle(manager, code)
    talk(manager).toast(query, "cases-settled")
    await manager.switch_to(Cases.list)


async def written(message: Message, widget: Any, manager: DialogManager) -> None:
    """A reason in own words."""
    await _settle(manager, message.text or "")
    await manager.switch_to(Cases.list)


async def _settle(manager: DialogManager, said: str) -> None:
    me, counts = talk(manager), bool(manager.dialog_data.get("counts"))
    await me.store.do(settle, me.actor, number(manager), counts=counts, reason=said)
    me.house.nudge()
