"""Finding a place and its people, and saying whom to invite."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.common.pager import KEY
from bot.dialogs.people.getters import kind_in, member_in, view_of
from bot.dialogs.states import People
from bot.numbers import number_in
from core.shared.actor import Role
from core.shared.naming import LONGEST, clean_name
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_words


async def choose_kind(
    query: CallbackQuery, select: Any, manager: DialogManager, kind: str
) -> None:
    """Whose people: enterprises', counties', units'."""
    manager.dialog_data.update({"kind": kind, "typed": "", KEY: 0})
    kind_in(manager)
    await manager.switch_to(People.places)


async def choose_place(
    query: CallbackQuery, select: Any, manager: DialogManager, key: str
) -> None:
    """One of the list is opened."""
    manager.dialog_data.update({"key": key, KEY: 0})
    await manager.switch_to(People.one)


async def find(message: Message, widget: Any, manager: DialogManager) -> None:
    """A name was typed: the list is narrowed to those that come near it."""
    manager.dialog_data.update({"typed": own_words(message.text or "", LONGEST), KEY: 0})


async def show_all(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The whole list again."""
    manager.dialog_data.update({"typed": "", KEY: 0})


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, item: str) -> None:
    """Somebody who is there, or an invitation that is out."""
    number, _, role = item[1:].partition(".")
    if item.startswith("i"):
        manager.dialog_data["invitation"] = number_in(number)
        await manager.switch_to(People.link)
    else:
        manager.dialog_data.update({"member": number_in(number), "role": role})
        await manager.switch_to(People.member)


async def choose_role(
    query: CallbackQuery, select: Any, manager: DialogManager, role: str
) -> None:
    """Somebody new is to be invited into this role."""
    if role not in {one.value for one in (await view_of(manager)).invites}:
        raise Refused(Refusal.NOT_FOUND)
    manager.dialog_data.update({"role": Role(role).value, "person": None, "name": ""})
    await manager.switch_to(People.name)


async def name_typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """The name as it was understood is shown before anything is made (PRODUCT 10)."""
    manager.dialog_data["name"] = clean_name(own_words(message.text or "", LONGEST))
    await manager.switch_to(People.check)


async def new_phone(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Somebody who is there is invited once more, to another account."""
    found = member_in(manager, await view_of(manager))
    if found is None:
        raise Refused(Refusal.NOT_FOUND)
    manager.dialog_data.update({"person": found.person, "name": found.name})
    await manager.switch_to(People.check)


async def register(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """A unit that is not on the list."""
    manager.dialog_data["name"] = ""
    await manager.switch_to(People.unit)


async def unit_typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """Its name, shown beside those that are like it."""
    manager.dialog_data["name"] = clean_name(own_words(message.text or "", LONGEST))
    await manager.switch_to(People.category)
