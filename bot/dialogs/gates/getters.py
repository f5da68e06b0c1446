"""What the windows about one gate show."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.cards.fence import proposed_change
from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.turn import Turn
from core.gates.model import KeptGate
from core.gates.questions import gate, gates_of, places
from core.shared.ids import EnterpriseId, SiteId

PER_PAGE: Final = 6
LONGEST_LABEL: Final = 24


def site_of(manager: DialogManager) -> SiteId:
    """The gate that the window is about: picked here, or named by who opened the dialog."""
    started = manager.start_data if isinstance(manager.start_data, dict) else {}
    return SiteId(manager.dialog_data.get("site", started.get("site", 0)))


async def gates(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The gates to choose from: of the enterprise named, else of all that one keeps."""
    me = talk(dialog_manager)
    started = dialog_manager.start_data if isinstance(dialog_manager.start_data, dict) else {}
    numbers = [EnterpriseId(started.get("enterprise", 0))]
    if not numbers[0]:
        numbers = [one.id for one in await me.store.ask(places, me.actor)]
    found = [one for number in numbers for one in await me.store.ask(gates_of, me.actor, number)]
    rows, leaf = page_of(dialog_manager, found, PER_PAGE)
    return leaf | {
        "choices": [(one.site.name[:LONGEST_LABEL], one.site.id) for one in rows],
    }


async def one(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """All that is known of the gate."""
    me = talk(dialog_manager)
    found = await me.store.ask(gate, me.actor, site_of(dialog_manager))
    site = found.site
    return _proposed(me, found) | {
        "name": site.name,
        "enterprise": found.enterprise.name,
        "ring": site.ring_m,
        "how": me.text(f"gates-how-{site.origin}", system=me.text(f"sites-system-{site.system}")),
        "on": site.enrolled_at,
        "doubt": site.doubt is not None and site.retired_at is None,
        "system": me.text(f"sites-system-{site.doubt or site.system}"),
        "retired": site.retired_at is not None,
        "live": site.retired_at is None,
    }


async def fence(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The proposal, and that it is this one which is decided about."""
    me = talk(dialog_manager)
    found = await me.store.ask(gate, me.actor, site_of(dialog_manager))
    seen = found.proposal and found.proposal.model_dump(mode="json")
    dialog_manager.dialog_data["seen"] = seen
    return _proposed(me, found) | {"name": found.site.name, "settled": seen is None}


def _proposed(me: Turn, found: KeptGate) -> dict[str, Any]:
    wanted = found.proposal
    if wanted is None:
        return {"proposal": False, "change": "", "visits": 0}
    words = proposed_change(me.house.catalogue, me.language, found.site, wanted)
    return {"proposal": True, "change": words, "visits": wanted.visits}
