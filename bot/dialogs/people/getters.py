"""What the windows about people show."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.people.actions import see_people
from core.people.model import Invitation, Member, Place, PlaceKind, PlaceView
from core.shared.actor import Role
from core.shared.refusal import Refusal, Refused

PER_PAGE: Final = 6
SHORTENED: Final = 12
"""Characters of a name on a button: the whole of it stands above, under the same number."""


async def one(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """A place with its people, and who is invited to it."""
    me = talk(dialog_manager)
    view = await view_of(dialog_manager)
    items: list[Member | Invitation] = [*view.members, *view.invited]
    page, leaf = page_of(dialog_manager, items, PER_PAGE)
    return leaf | {
        "place": called(me, view.place),
        "lines": Markup("\n".join(_line(me, item) for item in page)),
        "choices": [(item.name[:SHORTENED], _key(item)) for item in page],
        "roles": [(me.plain(f"people-one-invite-{role}"), role.value) for role in view.invites],
    }


async def member(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """One person in one role there, and what may be done."""
    me, view = talk(dialog_manager), await view_of(dialog_manager)
    found = member_in(dialog_manager, view)
    same = [one for one in view.members if found and one.role is found.role]
    there = found is not None and found.ends
    return {
        "name": found.name if found else "",
        "place": called(me, view.place),
        "role": me.text(f"role-{found.role}") if found else "",
        "known": found is not None,
        "gone": found is None,
        "reachable": found is not None and found.reachable,
        "unreachable": found is not None and not found.reachable,
        "others": found is not None and not found.ends,
        "ends": there,
        "last": there and len(same) == 1,
        "own": found is not None and found.person == me.actor.person,
    }


async def link(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """An invitation that nobody has used."""
    me, view = talk(dialog_manager), await view_of(dialog_manager)
    number = dialog_manager.dialog_data.get("invitation")
    found = next((one for one in view.invited if one.id == number), None)
    return {
        "good": found is not None,
        "gone": found is None,
        "name": found.name if found else "",
        "role": me.text(f"role-{found.holding.role}") if found else "",
        "place": called(me, view.place),
        "until": found.expires_at if found else "",
    }


async def draft(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """An invitation as far as it has been said."""
    me, data = talk(dialog_manager), dialog_manager.dialog_data
    view = await view_of(dialog_manager)
    name, phone = str(data.get("name", "")), data.get("person") is not None
    return {
        "name": name,
        "role": me.text(f"role-{role_in(dialog_manager)}"),
        "place": called(me, view.place),
        "phone": phone,
        "fresh": not phone,
        "alike": not phone and any(one.name == name for one in view.members),
    }


async def view_of(manager: DialogManager) -> PlaceView:
    """The place that the dialog is about, as the reader may see it; the look is recorded."""
    me, data = talk(manager), manager.dialog_data
    start: Any = manager.start_data or {}
    key = str(data.setdefault("key", start.get("key")))
    return await me.store.do(see_people, me.actor, kind_in(manager), key)


def kind_in(manager: DialogManager) -> PlaceKind:
    """Places of which kind; the first window of the reader may have been left out."""
    start: Any = manager.start_data or {}
    kind = str(manager.dialog_data.setdefault("kind", start.get("kind")))
    if kind not in set(PlaceKind):
        raise Refused(Refusal.NOT_FOUND)
    return PlaceKind(kind)


def role_in(manager: DialogManager) -> Role:
    """The role that is spoken of. Raises Refused(NOT_FOUND) for one that was made up."""
    role = str(manager.dialog_data.get("role"))
    if role not in set(Role) - {Role.SYSTEM}:
        raise Refused(Refusal.NOT_FOUND)
    return Role(role)


def member_in(manager: DialogManager, view: PlaceView) -> Member | None:
    """The person who was chosen, while he is in the role in which he was."""
    person, role = manager.dialog_data.get("member"), manager.dialog_data.get("role")
    return next((o for o in view.members if (o.person, o.role.value) == (person, role)), None)


def called(me: Turn, place: Place) -> str:
    """Its name in the reader's language."""
    return (place.english if me.language == "en" else "") or place.name


def _line(me: Turn, item: Member | Invitation) -> str:
    if isinstance(item, Invitation):
        role = me.text(f"role-{item.holding.role}")
        return me.text("people-one-invited", name=item.name, role=role, until=item.expires_at)
    return me.text(
        "people-one-line",
        name=item.name,
        role=me.text(f"role-{item.role}"),
        reachable="yes" if item.reachable else "no",
    )


def _key(item: Member | Invitation) -> str:
    return f"i{item.id}" if isinstance(item, Invitation) else f"m{item.person}.{item.role}"
