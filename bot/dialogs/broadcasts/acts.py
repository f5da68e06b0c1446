"""Trying a broadcast on oneself, signing, stopping, dropping."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.courier.letters.broadcasts import told
from bot.dialogs.broadcasts.getters import number_of, view_of
from bot.dialogs.common.context import talk
from bot.dialogs.states import Broadcasts
from core.broadcasts.actions import (
    drop_broadcast,
    sign_broadcast,
    stop_broadcast,
    take_broadcast_key_back,
)
from core.broadcasts.model import BroadcastState


async def tried(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The notice as a message of its own, to the reader alone; the window goes on below it."""
    me, view = talk(manager), await view_of(manager)
    await me.bot.send_message(query.from_user.id, told(me.text, view.news))
    me.toast(query, "broadcasts-said-tried")
    manager.show_mode = ShowMode.DELETE_AND_SEND


async def ask(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """What was shown is what will be signed: its version goes along."""
    manager.dialog_data["signing"] = manager.dialog_data.get("seen")
    await manager.switch_to(Broadcasts.sure)


async def sign(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The reader's department signs; where the signatures are complete it is sent."""
    me, data = talk(manager), manager.dialog_data
    seen = int(data.get("signing") or 0)
    made = await me.store.do(sign_broadcast, me.actor, number_of(manager), seen)
    me.house.nudge()
    half = made.state is BroadcastState.DRAFT
    me.toast(query, "broadcasts-said-half" if half else "broadcasts-said-sending")
    await manager.switch_to(Broadcasts.one)


async def take_back(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """One's own signature, while nothing has been sent."""
    me = talk(manager)
    await me.store.do(take_broadcast_key_back, me.actor, number_of(manager))
    me.house.nudge()
    me.toast(query, "broadcasts-said-taken-back")


async def stop(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """What has not gone out is not sent; how many that are is told."""
    me = talk(manager)
    count = await me.store.do(stop_broadcast, me.actor, number_of(manager))
    me.house.nudge()
    me.toast(query, "broadcasts-said-stopped", count=count)
    await manager.switch_to(Broadcasts.one)


async def drop(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """A draft is thrown away."""
    me = talk(manager)
    await me.store.do(drop_broadcast, me.actor, number_of(manager))
    me.toast(query, "broadcasts-said-dropped")
    manager.dialog_data["broadcast"] = 0
    await manager.switch_to(Broadcasts.list)


async def again(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The figures as they are by now."""
    me = talk(manager)
    me.toast(query, "broadcasts-said-fresh")
