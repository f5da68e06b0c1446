"""Marking a report as handed in, and taking the mark back."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.states import Reports
from bot.numbers import number_in
from core.assessment.actions import hand_in_report, take_back_report
from core.shared.ids import AppointmentId


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    """One of the list is opened."""
    manager.dialog_data["appointment"] = number_in(number)
    await manager.switch_to(Reports.one)


async def hand_in(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The report is marked; the reminders stop and the ones in the chats turn to done."""
    me = talk(manager)
    await me.store.do(hand_in_report, me.actor, _number(manager))
    me.house.nudge()
    me.toast(query, "reports-one-marked", minutes=me.store.policy.undo_minutes)


async def take_back(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The mark was a slip."""
    me = talk(manager)
    await me.store.do(take_back_report, me.actor, _number(manager))
    me.toast(query, "reports-one-taken-back")


def _number(manager: DialogManager) -> AppointmentId:
    return AppointmentId(int(manager.dialog_data["appointment"]))
