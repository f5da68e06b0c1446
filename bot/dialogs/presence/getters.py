"""What the presence list shows."""

from datetime import timedelta
from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.duty.actions import see_presence
from core.duty.model import Visitor
from core.organisations.questions import counties
from core.shared.calendar import Span, local_day

PER_PAGE: Final = 10
COUNTIES_PER_PAGE: Final = 8
SPANS: Final = {"today": 1, "week": 7, "month": 30}
"""How many days back, today included."""


async def presence(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The chosen days of the chosen county, the latest first. That one looked is recorded."""
    me, chosen = talk(dialog_manager), dialog_manager.dialog_data
    back = str(chosen.get("span", "today"))
    today = local_day(me.house.clock())
    span = Span(first=today - timedelta(days=SPANS[back] - 1), last=today)
    seen = await me.store.do(see_presence, me.actor, span, chosen.get("county"))
    rows, leaf = page_of(dialog_manager, seen, PER_PAGE)
    return leaf | {
        "first": span.first,
        "last": span.last,
        "one_day": back == "today",
        "many_days": back != "today",
        "lines": Markup("\n".join(_line(me, visitor) for visitor in rows)),
        "count": len(seen),
        "none": not seen,
        "city": me.actor.of_city(),
        "county": str(chosen.get("county_name", "")),
        "one_county": bool(chosen.get("county")),
        "many": leaf["pages"] > 1,
        "spans": [(me.plain(f"presence-span-{_mark(name, back)}"), name) for name in SPANS],
    }


async def choices(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The counties that the city chooses from."""
    me = talk(dialog_manager)
    english = me.language == "en"
    found = await me.store.ask(counties, me.actor)
    everywhere = (me.plain("presence-county-all"), "-")
    named = [((county.english if english else county.name)[:24], county.code) for county in found]
    page, leaf = page_of(dialog_manager, [everywhere, *named], COUNTIES_PER_PAGE)
    return leaf | {"choices": page}


def _mark(name: str, chosen: str) -> str:
    """Which label: the chosen one carries a sign, for no colour could tell it."""
    return f"on-{name}" if name == chosen else f"off-{name}"


def _line(me: Turn, visitor: Visitor) -> str:
    if visitor.why_not is not None:
        standing = me.text(f"record-not-{visitor.why_not}")
    else:
        standing = me.text(f"record-grade-{visitor.grade.value.lower()}")
    return me.text(
        "presence-list-line",
        on=visitor.on,
        name=visitor.name,
        enterprise=visitor.enterprise_name,
        standing=standing,
    )
