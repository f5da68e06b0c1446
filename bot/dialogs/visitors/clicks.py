"""Confirming."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.numbers import number_in
from core.hosting.actions import confirm_visitors
from core.hosting.questions import visitors_to_confirm
from core.shared.ids import DutyDayId


async def confirm_all(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Everybody on the list is confirmed with one tap."""
    me = talk(manager)
    shown = await me.store.ask(visitors_to_confirm, me.actor)
    await _confirm(query, manager, [v.day for v in shown if v.confirmed_at is None])


async def confirm_one(
    query: CallbackQuery, select: Any, manager: DialogManager, number: str
) -> None:
    """One visitor is confirmed."""
    await _confirm(query, manager, [DutyDayId(number_in(number))])


async def _confirm(query: CallbackQuery, manager: DialogManager, days: list[DutyDayId]) -> None:
    me = talk(manager)
    done = await me.store.do(confirm_visitors, me.actor, days)
    me.house.nudge()
    me.toast(query, "visitors-waiting-done", count=len(done))
