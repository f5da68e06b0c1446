"""Opening a work group, changing how often it is told, letting it go."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.groups.getters import number_of
from bot.dialogs.states import Groups
from bot.numbers import number_in
from core.groups.actions import tell_daily, unbind_group


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    """One of the list."""
    manager.dialog_data["group"] = number_in(number)
    await manager.switch_to(Groups.one)


async def daily(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """On every working day on which something waits."""
    me = talk(manager)
    await me.store.do(tell_daily, me.actor, number_of(manager), daily=True)


async def weekly(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Once a week."""
    me = talk(manager)
    await me.store.do(tell_daily, me.actor, number_of(manager), daily=False)


async def drop(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The group is told nothing any more; the bot stays in it until somebody removes it."""
    me = talk(manager)
    await me.store.do(unbind_group, me.actor, number_of(manager))
    me.toast(query, "groups-said-dropped")
    await manager.switch_to(Groups.list)
