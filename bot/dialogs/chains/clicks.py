"""Adding, renaming, retiring a key chain."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.chains.getters import CITY
from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import KEY
from bot.dialogs.states import Chains
from bot.numbers import number_in
from core.chains.actions import add_chain, rename_chain, retire_chain
from core.shared.ids import ChainId, CountyCode


async def choose_list(
    query: CallbackQuery, select: Any, manager: DialogManager, code: str
) -> None:
    """The city's list, or a county's."""
    manager.dialog_data.update({"whose": code, KEY: 0})
    await manager.switch_to(Chains.list)


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    """One chain."""
    manager.dialog_data["chain"] = number_in(number)
    await manager.switch_to(Chains.one)


async def add(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """A new one: its name is asked for."""
    manager.dialog_data["chain"] = 0
    await manager.switch_to(Chains.name)


async def named(message: Message, widget: Any, manager: DialogManager) -> None:
    """The name of a new chain, or the new name of one. Raises Refused(NAME_EMPTY, NAME_TAKEN)."""
    me, data, name = talk(manager), manager.dialog_data, message.text or ""
    number = int(data.get("chain", 0))
    if number:
        await me.store.do(rename_chain, me.actor, ChainId(number), name)
        await manager.switch_to(Chains.one)
        return
    code = str(data.get("whose", CITY))
    county = None if code == CITY else CountyCode(code)
    await me.store.do(add_chain, me.actor, name, county)
    await manager.switch_to(Chains.list)


async def retire(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """It is offered to nobody any more."""
    me = talk(manager)
    await me.store.do(retire_chain, me.actor, ChainId(int(manager.dialog_data.get("chain", 0))))
    me.toast(query, "chains-retire-done")
    await manager.switch_to(Chains.list)
