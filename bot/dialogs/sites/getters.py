"""What the windows about gates show."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.organisations.model import Enterprise, Site
from core.organisations.questions import my_sites

NAMES = ("main", "east", "west", "south", "north", "goods")


async def gates(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Each of the contact's enterprises with its gates."""
    me = talk(dialog_manager)
    found = await me.store.ask(my_sites, me.actor)
    return {
        "gates": Markup("\n".join(_enterprise(me, *one) for one in found)),
        "missing": any(not sites for _, sites in found),
    }


async def enterprises(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The enterprises to choose from, for a contact of several."""
    me = talk(dialog_manager)
    found = await me.store.ask(my_sites, me.actor)
    return {"choices": [(enterprise.name[:24], enterprise.id) for enterprise, _ in found]}


async def draft(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The gate as it stands before it is enrolled."""
    me, drafted = talk(dialog_manager), dialog_manager.dialog_data
    accuracy = drafted.get("accuracy_m")
    return {
        "names": [(me.plain(f"sites-name-{name}"), name) for name in NAMES],
        "name": str(drafted.get("name", "")),
        "ring": me.store.policy.ring_inside_m,
        "limit": me.store.policy.site_max_accuracy_m,
        "accuracy": round(accuracy) if accuracy is not None else 0,
        "has_accuracy": accuracy is not None,
    }


def _enterprise(me: Turn, enterprise: Enterprise, sites: tuple[Site, ...]) -> str:
    lines = [me.text("sites-list-enterprise", name=enterprise.name)]
    lines += [
        me.text("sites-list-gate", name=site.name, ring=site.ring_m, on=site.enrolled_at)
        for site in sites
    ]
    return "\n".join(lines)
