"""Inviting, withdrawing an invitation, ending a role, registering a unit."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.cards.invitation import send_invitation, username
from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import KEY
from bot.dialogs.people.getters import called, member_in, role_in, view_of
from bot.dialogs.states import People
from core.organisations.actions import register_unit
from core.organisations.model import UnitCategory
from core.people.actions import end_role, invite, withdraw_invitation
from core.shared.ids import InvitationId, PersonId
from core.shared.refusal import Refusal, Refused


async def send(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The invitation is made and sent below; a second tap finds it made."""
    me, data = talk(manager), manager.dialog_data
    name, person = data.get("name"), data.get("person")
    if not name:
        await manager.switch_to(People.one)
        return
    view = await view_of(manager)
    # asked first: a link cannot be shown again, so nothing is made before the bot's name is known
    bot_name = await username(me.bot)
    fresh = await me.store.do(
        invite,
        me.actor,
        view.place.held(role_in(manager)),
        str(name),
        PersonId(int(person)) if person is not None else None,
    )
    data.update({"name": "", "person": None, KEY: 0})
    await send_invitation(me, query.from_user.id, bot_name, fresh, called(me, view.place))
    me.toast(query, "people-check-made")
    await manager.switch_to(People.one, show_mode=ShowMode.DELETE_AND_SEND)


async def withdraw(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """A link that went astray is good no more."""
    me, number = talk(manager), manager.dialog_data.get("invitation")
    if number is None:
        raise Refused(Refusal.NOT_FOUND)
    done = await me.store.do(withdraw_invitation, me.actor, InvitationId(int(number)))
    me.toast(query, "people-link-withdrawn" if done else "people-end-before")
    manager.dialog_data[KEY] = 0
    await manager.switch_to(People.one)


async def end(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The role ends; where nobody is left in it, that is told."""
    me, view = talk(manager), await view_of(manager)
    found = member_in(manager, view)
    if found is None:
        me.toast(query, "people-end-before")
        await manager.switch_to(People.one)
        return
    left = sum(one.role is found.role for one in view.members) - 1
    done = await me.store.do(end_role, me.actor, found.person, view.place.held(found.role))
    said = "people-end-before" if not done else "people-end-done"
    if done and not left:
        me.toast(query, "people-end-done-last", role=me.plain(f"role-{found.role}"))
    else:
        me.toast(query, said)
    manager.dialog_data[KEY] = 0
    await manager.switch_to(People.one)


async def category_picked(
    query: CallbackQuery, select: Any, manager: DialogManager, category: str
) -> None:
    """The unit is registered, and shown: it has nobody yet."""
    me, data = talk(manager), manager.dialog_data
    if category not in set(UnitCategory):
        raise Refused(Refusal.NOT_FOUND)
    name = data.get("name")
    if not name:  # a second tap
        await manager.switch_to(People.places)
        return
    unit = await me.store.do(register_unit, me.actor, str(name), UnitCategory(category))
    data.update({"name": "", "typed": "", "key": str(unit.id), KEY: 0})
    me.toast(query, "people-category-done")
    await manager.switch_to(People.one)
