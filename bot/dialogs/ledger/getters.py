"""What the filters are, and what each of them offers."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.dialogs.ledger.asked import ALL, FIRST, PERIOD, wanted_of
from bot.turn import Turn
from core.ledgers.model import LedgerChoices, Period
from core.ledgers.questions import ledger_choices
from core.organisations.model import County

PER_PAGE: Final = 6
LABEL: Final = 24


async def menu(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The filters as they stand, and how many visits they let through."""
    me = talk(dialog_manager)
    found = await _choices(dialog_manager)
    wanted = found.wanted
    county = next((one for one in found.counties if one.code == wanted.county), None)
    campaign = next((one for one in found.campaigns if one.id == wanted.campaign), None)
    enterprise = dict(found.enterprises).get(wanted.enterprise) if wanted.enterprise else None
    return {
        "first": wanted.span.first,
        "last": wanted.span.last,
        "county": _called(me, county) if county else me.text("ledger-all-counties"),
        "campaign": campaign.name if campaign else me.text("ledger-all-campaigns"),
        "layout": me.text(f"ledger-layout-{campaign.layout if campaign else 'tracking'}"),
        "enterprise": enterprise or me.text("ledger-all-enterprises"),
        "count": found.count,
        "several": len(found.counties) > 1,
    }


async def periods(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The usual ones; own dates are a button beside them."""
    me, now = talk(dialog_manager), dialog_manager.dialog_data.get(PERIOD, Period.THIS_QUARTER)
    return {
        "choices": [
            (
                me.plain(
                    "ledger-chosen" if period == now else "ledger-offered",
                    name=me.plain(f"ledger-period-{period}"),
                ),
                period.value,
            )
            for period in Period
        ]
    }


async def dates(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The first day, once it was said."""
    return {"first": str(dialog_manager.dialog_data.get(FIRST, ""))}


async def counties(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """All of them, or one."""
    me = talk(dialog_manager)
    found = await _choices(dialog_manager)
    listed = [(me.plain("ledger-all-counties"), ALL)]
    listed += [(_called(me, one)[:LABEL], str(one.code)) for one in found.counties]
    return _page(dialog_manager, listed)


async def campaigns(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """All of them, or one: its layout is the ledger's."""
    me = talk(dialog_manager)
    found = await _choices(dialog_manager)
    listed = [(me.plain("ledger-all-campaigns"), ALL)]
    listed += [(one.name[:LABEL], str(one.id)) for one in found.campaigns]
    return _page(dialog_manager, listed)


async def enterprises(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """All of them, or one that was visited in the period."""
    me = talk(dialog_manager)
    found = await _choices(dialog_manager)
    listed = [(me.plain("ledger-all-enterprises"), ALL)]
    listed += [(name[:LABEL], str(number)) for number, name in found.enterprises]
    return _page(dialog_manager, listed)


async def _choices(manager: DialogManager) -> LedgerChoices:
    me = talk(manager)
    return await me.store.ask(ledger_choices, me.actor, wanted_of(manager))


def _page(manager: DialogManager, listed: list[tuple[str, str]]) -> dict[str, Any]:
    page, leaf = page_of(manager, listed, PER_PAGE)
    return leaf | {"many": leaf["pages"] > 1, "choices": list(page)}


def _called(me: Turn, county: County) -> str:
    return county.english if me.language == "en" else county.name
