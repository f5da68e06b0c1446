"""Changing one gate."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.cards.keyboards import location_once
from bot.dialogs.common.context import talk
from bot.dialogs.gates.getters import site_of
from bot.dialogs.states import Gates, Sites
from bot.numbers import number_in
from core.gates.actions import decide_fence, rename_site, retire_site
from core.gates.model import Proposal
from core.gates.questions import gate
from core.shared.naming import clean_name

LONGEST_NAME = 30
"""Characters of a gate's name: it shares its line with the ring and the date."""


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    """One of the gates in the list."""
    manager.dialog_data["site"] = number_in(number)
    await manager.switch_to(Gates.one)


async def move(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """To another place: the contact stands there, an officer types it in."""
    me = talk(manager)
    found = await me.store.ask(gate, me.actor, site_of(manager))
    data = {"site": int(found.site.id)}
    if found.enterprise.id not in me.actor.enterprises():
        await manager.start(Sites.typed, data=data)
        return
    if query.message is not None and query.bot is not None:
        await query.bot.send_message(
            query.message.chat.id,
            me.text("sites-locate-press"),
            reply_markup=location_once(me.plain("sites-locate-button")),
        )
    await manager.start(Sites.locate, data=data)


async def renamed(message: Message, widget: Any, manager: DialogManager) -> None:
    """The new name is typed. Raises Refused(NAME_EMPTY) where nobody could read it."""
    me, name = talk(manager), clean_name(message.text or "")[:LONGEST_NAME]
    await me.store.do(rename_site, me.actor, site_of(manager), name)
    await manager.switch_to(Gates.one)


async def retire(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The gate is not in use any more."""
    me = talk(manager)
    await me.store.do(retire_site, me.actor, site_of(manager))
    me.toast(query, "gates-retire-done")
    me.house.nudge()
    await manager.switch_to(Gates.one)


async def accept(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The gate moves to where its visits propose."""
    await _decide(query, manager, accept=True)


async def keep(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The gate stays as it is."""
    await _decide(query, manager, accept=False)


async def _decide(query: CallbackQuery, manager: DialogManager, *, accept: bool) -> None:
    me, seen = talk(manager), manager.dialog_data.get("seen")
    if seen is None:  # a second phone was quicker
        await manager.switch_to(Gates.one)
        return
    wanted = Proposal.model_validate(seen)
    await me.store.do(decide_fence, me.actor, site_of(manager), wanted, accept=accept)
    me.toast(query, "gates-fence-accepted" if accept else "gates-fence-kept")
    me.house.nudge()
    await manager.switch_to(Gates.one)
