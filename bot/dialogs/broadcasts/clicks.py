"""Writing a broadcast and choosing whom it is for."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.broadcasts.getters import has_number, number_of, view_of
from bot.dialogs.common.context import talk
from bot.dialogs.states import Broadcasts
from bot.numbers import number_in
from core.broadcasts.actions import address_broadcast, mark_urgent, write_broadcast
from core.broadcasts.model import Audience, Only, Readers
from core.shared.ids import CountyCode
from core.shared.refusal import Refusal, Refused


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    """One of the list is opened."""
    manager.dialog_data["broadcast"] = number_in(number)
    await manager.switch_to(Broadcasts.one)


async def begin(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """A new one: first its words, then whom it is for."""
    manager.dialog_data["broadcast"] = 0
    await manager.switch_to(Broadcasts.words)


async def typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """The city's own words; where they are refused the step stays."""
    me, there = talk(manager), has_number(manager)
    number = number_of(manager) if there else None
    made = await me.store.do(write_broadcast, me.actor, message.text or "", number)
    manager.dialog_data["broadcast"] = made.id
    await manager.switch_to(Broadcasts.one if there else Broadcasts.readers)


async def reader(query: CallbackQuery, select: Any, manager: DialogManager, code: str) -> None:
    """A kind of reader is chosen, or left out again."""
    try:
        picked = Readers(code)
    except ValueError:
        raise Refused(Refusal.NOT_FOUND) from None
    now = await _audience(manager)
    left = tuple(one for one in now.readers if one is not picked)
    readers = left if picked in now.readers else (*now.readers, picked)
    # counties are chosen after the readers: they are chosen anew for others
    await _address(manager, now.model_copy(update={"readers": readers, "counties": ()}))


async def place(query: CallbackQuery, select: Any, manager: DialogManager, code: str) -> None:
    """A county is chosen, or left out again."""
    now, picked = await _audience(manager), CountyCode(code)
    left = tuple(one for one in now.counties if one != picked)
    chosen = left if picked in now.counties else (*now.counties, picked)
    await _address(manager, now.model_copy(update={"counties": chosen}))


async def everywhere(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """All counties."""
    now = await _audience(manager)
    await _address(manager, now.model_copy(update={"counties": ()}))
    await on(query, button, manager)


async def on(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The next question about the readers, where there is one."""
    view = await view_of(manager)
    at_counties = manager.current_context().state == Broadcasts.counties
    if not at_counties:
        manager.dialog_data["page"] = 0
        await manager.switch_to(Broadcasts.counties)
    elif view.narrowing:
        await manager.switch_to(Broadcasts.only)
    else:
        await manager.switch_to(Broadcasts.one)


async def narrow(query: CallbackQuery, select: Any, manager: DialogManager, code: str) -> None:
    """Which of them."""
    try:
        only = Only(code)
    except ValueError:
        raise Refused(Refusal.NOT_FOUND) from None
    now = await _audience(manager)
    await _address(manager, now.model_copy(update={"only": only}))
    await manager.switch_to(Broadcasts.one)


async def mark(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """It is to go beside the two letters a week."""
    me = talk(manager)
    await me.store.do(mark_urgent, me.actor, number_of(manager), urgent=True)


async def unmark(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """It is one of the two letters a week."""
    me = talk(manager)
    await me.store.do(mark_urgent, me.actor, number_of(manager), urgent=False)


async def _audience(manager: DialogManager) -> Audience:
    return (await view_of(manager)).news.broadcast.audience


async def _address(manager: DialogManager, audience: Audience) -> None:
    me = talk(manager)
    await me.store.do(address_broadcast, me.actor, number_of(manager), audience)
