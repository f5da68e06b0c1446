"""What the presence list shows."""

from datetime import timedelta
from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.cards.sources import source_line
from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.duty.actions import see_presence
from core.duty.model import Visitor
from core.organisations.questions import counties
from core.record.actions import see_day
from core.shared.actor import May
from core.shared.calendar import Span, local_day
from core.shared.ids import DutyDayId

PER_PAGE: Final = 10
COUNTIES_PER_PAGE: Final = 8
DAYS_PER_PAGE: Final = 8
MOST_SOURCES: Final = 15
NAME: Final = 12
DAY: Final = "day"
SPANS: Final = {"today": 1, "week": 7, "month": 30}
"""How many days back, today included."""


async def presence(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The chosen days of the chosen county, the latest first. That one looked is recorded."""
    me = talk(dialog_manager)
    chosen, back, span = _chosen(dialog_manager)
    seen = await me.store.do(see_presence, me.actor, span, chosen.get("county"))
    rows, leaf = page_of(dialog_manager, seen, PER_PAGE)
    return leaf | {
        "first": span.first,
        "last": span.last,
        "one_day": back == "today",
        "many_days": back != "today",
        "lines": Markup("\n".join(_line(me, visitor) for visitor in rows)),
        "city": me.actor.of_city(),
        "county": str(chosen.get("county_name", "")),
        "one_county": bool(chosen.get("county")),
        "spans": [(me.plain(f"presence-span-{_mark(name, back)}"), name) for name in SPANS],
    }


async def pick(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The same days, each to be opened."""
    me = talk(dialog_manager)
    chosen, _back, span = _chosen(dialog_manager)
    seen = await me.store.do(see_presence, me.actor, span, chosen.get("county"))
    rows, leaf = page_of(dialog_manager, seen, DAYS_PER_PAGE)
    return leaf | {
        "choices": [(f"{one.on:%m-%d} {one.name[:NAME]}", one.day) for one in rows],
    }


async def day(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What the chosen day rests on. That one looked is recorded."""
    me = talk(dialog_manager)
    number = DutyDayId(int(dialog_manager.dialog_data.get(DAY, 0)))
    seen = await me.store.do(see_day, me.actor, number)
    visitor = seen.visitor
    on, enterprise = visitor.on, visitor.enterprise_name
    lines = [source_line(me.text, one, on, enterprise) for one in seen.sources]
    return {
        "on": on,
        "name": visitor.name,
        "enterprise": enterprise,
        "standing": _standing(me, visitor),
        "may_witness": me.actor.may(May.WITNESS)
        and local_day(me.house.clock()) - on <= timedelta(days=me.store.policy.officer_back_days),
        "sources": Markup("\n".join(lines[-MOST_SOURCES:])),
    }


def _chosen(dialog_manager: DialogManager) -> tuple[dict[str, Any], str, Span]:
    """What was chosen, the span's name, and the span."""
    chosen = dialog_manager.dialog_data
    back = str(chosen.get("span", "today"))
    today = local_day(talk(dialog_manager).house.clock())
    return chosen, back, Span(first=today - timedelta(days=SPANS[back] - 1), last=today)


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
    return me.text(
        "presence-list-line",
        on=visitor.on,
        name=visitor.name,
        enterprise=visitor.enterprise_name,
        standing=_standing(me, visitor),
    )


def _standing(me: Turn, visitor: Visitor) -> Markup:
    if visitor.why_not is not None:
        return me.text(f"record-not-{visitor.why_not}")
    graded = me.text(f"record-grade-{visitor.grade.value.lower()}")
    return Markup(graded + me.text("presence-list-disputed")) if visitor.disputed else graded
