"""The card is sent, kept, handed to the county for its wording, or thrown away."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.drafts import go_home
from bot.dialogs.needs.chosen import NEED, number_of
from bot.dialogs.states import MyNeeds, Needs
from core.needs.actions import discard, submit, undo_submit
from core.wording.actions import ask_for_help


async def send(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """To the county. Raises Refused(CALL_CLOSED, NEED_INCOMPLETE): the draft is kept."""
    me = talk(manager)
    number = number_of(manager)
    await me.store.do(submit, me.actor, number)
    me.house.nudge()
    manager.dialog_data.clear()
    manager.dialog_data[NEED] = number
    await manager.switch_to(Needs.done)


async def undo(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """It was sent too early: back to the card. Raises Refused(UNDO_OVER, NEED_MOVED)."""
    me = talk(manager)
    await me.store.do(undo_submit, me.actor, number_of(manager))
    me.house.nudge()
    me.toast(query, "needs-done-undone")
    await manager.switch_to(Needs.check)


async def keep(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Nothing to do: every answer is kept already."""
    talk(manager).toast(query, "needs-check-kept")
    await go_home(manager, show_mode=None)


async def help_me(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The county officer is asked to find the words."""
    me = talk(manager)
    await me.store.do(ask_for_help, me.actor, number_of(manager))
    me.house.nudge()
    me.toast(query, "needs-check-helped")


async def throw_away(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The draft is gone, or withdrawn where its sending was undone. Raises Refused later on."""
    me = talk(manager)
    left = await me.store.do(discard, me.actor, number_of(manager))
    manager.dialog_data.clear()
    me.toast(query, "needs-discard-done" if left is None else "needs-discard-withdrawn")
    await manager.switch_to(Needs.start)


async def proposal(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """What the county proposes, line by line."""
    await manager.start(MyNeeds.proposal, data={"need": number_of(manager)})
