"""The person answers."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.objection.getters import number
from bot.dialogs.states import Objection
from core.disputes.actions import agree, answer
from core.disputes.rules import HERE


async def here(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """He was on site."""
    me = talk(manager)
    await me.store.do(answer, me.actor, number(manager), HERE)
    me.house.nudge()
    me.toast(query, "objection-answered")


async def written(message: Message, widget: Any, manager: DialogManager) -> None:
    """In his own words."""
    me = talk(manager)
    await me.store.do(answer, me.actor, number(manager), message.text or "")
    me.house.nudge()
    await manager.switch_to(Objection.one)


async def mistaken(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """He was wrong, and takes the day back."""
    me = talk(manager)
    await me.store.do(agree, me.actor, number(manager))
    me.house.nudge()
    me.toast(query, "objection-withdrawn")
    await manager.switch_to(Objection.one)
