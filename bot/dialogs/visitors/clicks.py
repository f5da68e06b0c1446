"""Confirming everybody or one, and saying that somebody was not there."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.states import Visitors
from bot.dialogs.visitors.getters import SEE
from bot.numbers import number_in
from core.disputes import actions as disputes
from core.disputes.rules import REMARKS
from core.hosting.actions import confirm_visitor, confirm_visitors
from core.hosting.model import Heard
from core.hosting.questions import visitor_to_confirm, visitors_to_confirm
from core.hosting.rules import together
from core.shared.ids import DutyDayId
from core.shared.refusal import Refusal, Refused

STAYS = frozenset({Heard.WRONG, Heard.NO_MORE, Heard.NOT_TODAY})
"""Answers after which there is still something to do in the visitor's window."""


async def confirm_all(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Everybody on the list is confirmed with one tap."""
    me = talk(manager)
    shown = await me.store.ask(visitors_to_confirm, me.actor)
    done = await me.store.do(confirm_visitors, me.actor, [v.day for v in shown if together(v)])
    me.house.nudge()
    me.toast(query, "visitors-waiting-done", count=len(done))


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, item: str) -> None:
    """One visitor is confirmed, or looked at by himself."""
    day = DutyDayId(number_in(item.removeprefix(SEE)))
    if item.startswith(SEE):
        me = talk(manager)  # a refusal must come before the window changes
        offer = await me.store.ask(visitor_to_confirm, me.actor, day)
        manager.dialog_data["day"] = offer.visitor.day
        await manager.switch_to(Visitors.one)
    else:
        await _confirm(query, manager, day)


async def confirm(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The one visitor, without a number."""
    await _confirm(query, manager, _day(manager))


async def compare(query: CallbackQuery, select: Any, manager: DialogManager, picked: str) -> None:
    """The number that the visitor reads from his card."""
    await _confirm(query, manager, _day(manager), number_in(picked))


async def _confirm(
    query: CallbackQuery, manager: DialogManager, day: DutyDayId, picked: int | None = None
) -> None:
    me = talk(manager)
    heard = await me.store.do(confirm_visitor, me.actor, day, picked)
    me.house.nudge()
    me.toast(query, f"visitors-heard-{heard}", hours=me.store.policy.host_window_hours)
    if heard not in STAYS:
        await manager.switch_to(Visitors.waiting)


async def remark(query: CallbackQuery, select: Any, manager: DialogManager, code: str) -> None:
    """A ready remark that he was not there."""
    if code not in REMARKS:
        raise Refused(Refusal.NOT_FOUND)
    await _object(manager, code)
    talk(manager).toast(query, "visitors-absent-said")
    await manager.switch_to(Visitors.one)


async def written(message: Message, widget: Any, manager: DialogManager) -> None:
    """The same in own words."""
    await _object(manager, message.text or "")
    await manager.switch_to(Visitors.one)


async def retract(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The remark is taken back."""
    me = talk(manager)
    await me.store.do(disputes.retract, me.actor, _day(manager))
    me.house.nudge()
    me.toast(query, "visitors-retracted")


async def _object(manager: DialogManager, words: str) -> None:
    me = talk(manager)
    await me.store.do(disputes.not_here, me.actor, _day(manager), words)
    me.house.nudge()


def _day(manager: DialogManager) -> DutyDayId:
    return DutyDayId(manager.dialog_data["day"])
