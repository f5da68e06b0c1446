"""Finding visits again, changing one at once, withdrawing one."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import KEY
from bot.dialogs.states import Visits
from bot.dialogs.visits.browsing import number_of
from bot.dialogs.visits.draft import amend
from bot.numbers import number_in
from core.shared.ids import VisitId
from core.shared.refusal import Refusal, Refused
from core.visits.actions import withdraw_visit
from core.visits.questions import my_visit


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    """One of a list."""
    manager.dialog_data["one"] = number_in(number)
    await manager.switch_to(Visits.one)


async def to_mine(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The list begins with its first page."""
    manager.dialog_data[KEY] = 0
    await manager.switch_to(Visits.mine)


async def to_others(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The enterprise's earlier visits."""
    manager.dialog_data[KEY] = 0
    await manager.switch_to(Visits.at)


async def change_one(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The card again, with what was noted. Raises Refused(VISIT_AMEND_OVER)."""
    me, data = talk(manager), manager.dialog_data
    saved = button.widget_id == "amend_saved"
    number = VisitId(int(data["saved"])) if saved and "saved" in data else number_of(manager)
    view = await me.store.ask(my_visit, me.actor, number)
    if view.amend_until is None:
        raise Refused(Refusal.VISIT_AMEND_OVER, minutes=me.store.policy.undo_minutes)
    amend(manager, view)
    await manager.switch_to(Visits.card)


async def type_reason(message: Message, widget: Any, manager: DialogManager) -> None:
    """Withdrawn with a reason (A28)."""
    me = talk(manager)
    await me.store.do(withdraw_visit, me.actor, number_of(manager), message.text or "")
    me.house.nudge()
    await manager.switch_to(Visits.one)
