"""The gates to choose from."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from core.organisations.questions import my_sites

PAGE: Final = 6
LONGEST: Final = 24


async def gates(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Every gate of the contact's enterprises; with the enterprise where there are several."""
    me = talk(dialog_manager)
    found = await me.store.ask(my_sites, me.actor)
    several = len(found) > 1
    all_gates = [(enterprise, site) for enterprise, sites in found for site in sites]
    page, facts = page_of(dialog_manager, all_gates, PAGE)
    return {
        "gates": [
            (f"{site.name[:12]} · {enterprise.name}"[:LONGEST] if several else site.name, site.id)
            for enterprise, site in page
        ],
        "any": bool(all_gates),
        "none": not all_gates,
        "minutes": me.store.policy.door_open_minutes,
        **facts,
    }
