"""What an enterprise does with a need that it has sent."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.myneeds.getters import NEED, VERSION, number_of
from bot.dialogs.states import MyNeeds, Needs
from bot.numbers import number_in
from core.needs.actions import undo_submit, withdraw_need
from core.needs.rules import EDITABLE
from core.shared.refusal import Refusal, Refused
from core.wording.actions import agree_to_proposal, ask_no_more


async def opened(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    """One of the list."""
    manager.dialog_data[NEED] = number_in(number)
    await manager.switch_to(MyNeeds.one)


async def edit(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """A returned need, or a draft, is gone on with on its card."""
    await manager.start(Needs.check, data={NEED: number_of(manager)})


async def undo(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """It was sent too early: it is a draft again, and its card opens."""
    me, number = talk(manager), number_of(manager)
    await me.store.do(undo_submit, me.actor, number)
    me.house.nudge()
    me.toast(query, "needs-done-undone")
    await manager.start(Needs.check, data={NEED: number})


async def withdraw(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """It is not wanted any more. Raises Refused(NEED_MOVED) once the county has confirmed it."""
    me = talk(manager)
    await me.store.do(withdraw_need, me.actor, number_of(manager))
    me.house.nudge()
    me.toast(query, "myneeds-withdraw-done")
    await manager.switch_to(MyNeeds.one)


async def agree(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """To what was shown, and not to what the county has changed since."""
    me, version = talk(manager), manager.dialog_data.get(VERSION)
    if version is None:
        raise Refused(Refusal.NOT_FOUND)
    need = await me.store.do(agree_to_proposal, me.actor, number_of(manager), int(version))
    me.house.nudge()
    me.toast(query, "myneeds-proposal-agreed")
    if need.state in EDITABLE:
        await manager.start(Needs.check, data={NEED: need.id})
    else:
        await manager.switch_to(MyNeeds.one)


async def refuse(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The wording stays as it is."""
    me = talk(manager)
    await me.store.do(ask_no_more, me.actor, number_of(manager))
    me.house.nudge()
    me.toast(query, "myneeds-proposal-refused")
    await manager.switch_to(MyNeeds.one)
