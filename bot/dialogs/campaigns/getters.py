"""What the windows about campaigns show."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.turn import Turn
from core.campaigns.model import Layout
from core.campaigns.questions import campaign, campaign_lists
from core.organisations.model import County
from core.shared.ids import CampaignId

PER_PAGE: Final = 8
NAMES_PER_PAGE: Final = 6
LONGEST_LABEL: Final = 24
CITY: Final = "city"


async def whose(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The city's list, then the counties', each with the number of its campaigns."""
    me = talk(dialog_manager)
    lists = [*(await me.store.ask(campaign_lists, me.actor)).items()]
    page, leaf = page_of(dialog_manager, lists, PER_PAGE)
    return leaf | {
        "choices": [
            (
                me.plain("campaigns-whose-label", name=_called(me, place), count=len(found)),
                place.code if place else CITY,
            )
            for place, found in page
        ],
    }


async def listed(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """One list."""
    me, code = talk(dialog_manager), dialog_manager.dialog_data.get("whose", CITY)
    lists = await me.store.ask(campaign_lists, me.actor)
    place = next((one for one in lists if one is not None and one.code == code), None)
    found = lists[place]
    page, leaf = page_of(dialog_manager, found, NAMES_PER_PAGE)
    return leaf | {
        "place": _called(me, place),
        "choices": [(one.name[:LONGEST_LABEL], one.id) for one in page],
    }


async def one(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """One campaign, or the one that is being added."""
    me, number = talk(dialog_manager), int(dialog_manager.dialog_data.get("campaign", 0))
    found = await me.store.ask(campaign, me.actor, CampaignId(number)) if number else None
    return {
        "name": found.name if found else "",
        "layout": me.text(f"ledger-layout-{found.layout}") if found else "",
        "renames": found is not None,
        "adds": found is None,
        "live": found is not None and found.retired_at is None,
        "retired": found is not None and found.retired_at is not None,
    }


async def layouts(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """In which columns its ledgers may be made."""
    me = talk(dialog_manager)
    shown = await one(dialog_manager)
    return shown | {
        "layouts": [(me.plain(f"ledger-layout-{each}"), each.value) for each in Layout]
    }


def _called(me: Turn, county: County | None) -> str:
    if county is None:
        return me.plain("campaigns-city")
    return county.english if me.language == "en" else county.name
