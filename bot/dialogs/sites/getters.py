"""What the windows show in which a gate's place is given."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.gates.model import KeptGate
from core.gates.questions import gates_of, places
from core.organisations.coordinates import CoordinateSystem
from core.organisations.model import Enterprise
from core.shared.ids import EnterpriseId, SiteId

NAMES = ("main", "east", "west", "south", "north", "goods")
ENTERPRISES_PER_PAGE: Final = 6
GATES_PER_PAGE: Final = 20
COARSE_M: Final = 50
"""So much left open by missing digits is told before the place is used."""


def moving(manager: DialogManager) -> SiteId | None:
    """The gate that gets another place; None where a new one is enrolled."""
    started = manager.start_data if isinstance(manager.start_data, dict) else {}
    return SiteId(started["site"]) if "site" in started else None


def stands(manager: DialogManager) -> bool:
    """Whether the one who gives the place can stand at it: its enterprise's own contact."""
    return bool(talk(manager).actor.enterprises())


def chooses(manager: DialogManager) -> bool:
    """Officers keep the gates of many enterprises and say first which one they mean."""
    actor = talk(manager).actor
    return actor.of_city() or bool(actor.counties()) or not actor.enterprises()


async def gates(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The gates of the contact's enterprises, or of the one that an officer chose."""
    me, chosen = talk(dialog_manager), dialog_manager.dialog_data.get("enterprise")
    many = chooses(dialog_manager)
    shown: tuple[Enterprise, ...] = ()
    if chosen or not many:
        shown = await me.store.ask(places, me.actor)
    if chosen and many:
        shown = tuple(one for one in shown if one.id == chosen)
    lines, missing = [], False
    for enterprise in shown:
        found = await me.store.ask(gates_of, me.actor, enterprise.id)
        missing = missing or not found
        lines += [me.text("sites-list-enterprise", name=enterprise.name)]
        lines += [_line(me, one) for one in found]
    rows, leaf = page_of(dialog_manager, lines, GATES_PER_PAGE)
    return leaf | {
        "gates": Markup("\n".join(rows)),
        "missing": missing,
        "unchosen": many and not chosen,
        "chosen": bool(chosen) or not many,
        "chooses": many,
    }


async def enterprises(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The enterprises to choose from, for a contact of several and for officers."""
    me = talk(dialog_manager)
    found = await me.store.ask(places, me.actor)
    rows, leaf = page_of(dialog_manager, found, ENTERPRISES_PER_PAGE)
    return leaf | {
        "choices": [(one.name[:24], one.id) for one in rows],
    }


async def draft(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The gate as it stands before it is enrolled or moved."""
    me, drafted = talk(dialog_manager), dialog_manager.dialog_data
    accuracy, system = drafted.get("accuracy_m"), drafted.get("system")
    latitude, longitude = drafted.get("latitude", 0.0), drafted.get("longitude", 0.0)
    coarse = int(drafted.get("coarse", 0))
    return {
        "new": moving(dialog_manager) is None,
        "moving": moving(dialog_manager) is not None,
        "names": [(me.plain(f"sites-name-{name}"), name) for name in NAMES],
        "systems": [(me.plain(f"sites-pick-{one}"), one.value) for one in CoordinateSystem],
        "name": str(drafted.get("name", "")),
        "ring": me.store.policy.ring_inside_m,
        "limit": me.store.policy.site_max_accuracy_m,
        "accuracy": round(accuracy) if accuracy is not None else 0,
        "has_accuracy": accuracy is not None,
        "was_typed": system is not None,
        "system": me.text(f"sites-system-{system or CoordinateSystem.WGS84}"),
        "place": me.text("sites-place", latitude=f"{latitude:.6f}", longitude=f"{longitude:.6f}"),
        "coarse": coarse if coarse > COARSE_M else 0,
    }


def _line(me: Turn, one: KeptGate) -> Markup:
    key = "sites-list-doubted" if one.site.doubt else "sites-list-gate"
    line = me.text(key, name=one.site.name, ring=one.site.ring_m, on=one.site.enrolled_at)
    return Markup(line + me.text("sites-list-proposal")) if one.proposal else line


def enterprise_of(manager: DialogManager) -> EnterpriseId:
    """The enterprise that a new gate belongs to."""
    return EnterpriseId(manager.dialog_data.get("enterprise", 0))
