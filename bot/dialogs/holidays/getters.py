"""What is shown of the official calendar."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.holidays import draft
from bot.tables.notice import Statement
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.holidays.model import HolidayYear, Source
from core.holidays.questions import year_of_holidays
from core.holidays.rules import balance
from core.shared.calendar import local_day
from core.shared.refusal import Refusal, Refused
from core.shared.workdays import DayKind

AHEAD = 1
"""Years after this one: the notice for a year comes out in the November before it."""


async def years(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """This year and the next: where their days are known from."""
    me = talk(dialog_manager)
    found = [await me.store.ask(year_of_holidays, me.actor, one) for one in offered(me)]
    return {
        "lines": Markup("\n".join(_source(me, one) for one in found)),
        "choices": [
            (me.plain("holidays-years-one", year=str(one.year)), one.year) for one in found
        ],
    }


async def year(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """A year's holidays and make-up days."""
    me = talk(dialog_manager)
    found = await me.store.ask(year_of_holidays, me.actor, year_in(dialog_manager))
    return {
        "year": str(found.year),
        "source": _source(me, found),
        "lines": lines(me, found.days),
        "undo": found.undo_until is not None,
        "until": found.undo_until or "",
    }


async def entering(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What was understood of the last message line by line, what not, and what stands so far."""
    me, data = talk(dialog_manager), dialog_manager.dialog_data
    days, read = draft.kept(data), data.get("read", [])
    statements = (
        Statement(date.fromisoformat(first), date.fromisoformat(last), DayKind(kind))
        for kind, first, last in read
        if kind
    )
    found, wanted = balance(days), me.store.policy.statutory_holidays
    unread = (
        me.text("holidays-check-slip", said=said, why=me.text(f"holidays-slip-{slip}"))
        for kind, said, slip in read
        if not kind
    )
    return {
        "year": str(year_in(dialog_manager)),
        "began": "days" in data,
        "count": len(days),
        "read": _told(me, statements),
        "unread": Markup("\n".join(unread)),
        "lines": lines(me, days) or me.text("holidays-check-nothing"),
        "off": sum(kind is DayKind.HOLIDAY for kind in days.values()),
        "made_up": sum(kind is DayKind.MAKE_UP for kind in days.values()),
        "found": found,
        "wanted": wanted,
        "whole": found >= wanted,
        "lacks": found < wanted,
    }


def year_in(manager: DialogManager) -> int:
    """The chosen one. Raises Refused(NOT_FOUND) where none was."""
    chosen = manager.dialog_data.get("year")
    if chosen is None:
        raise Refused(Refusal.NOT_FOUND)
    return int(chosen)


def offered(me: Turn) -> range:
    """The years that can be opened."""
    this = local_day(me.house.clock()).year
    return range(this, this + AHEAD + 1)


def lines(me: Turn, days: Mapping[date, DayKind]) -> Markup:
    """Days that belong together on one line."""
    return _told(me, draft.ranges(days))


def _told(me: Turn, statements: Iterable[Statement]) -> Markup:
    return Markup(
        "\n".join(
            me.text(
                f"holidays-line-{one.kind}" if one.first == one.last else "holidays-line-range",
                kind=me.text(f"holidays-kind-{one.kind}"),
                first=one.first,
                last=one.last,
                count=(one.last - one.first).days + 1,
            )
            for one in statements
        )
    )


def _source(me: Turn, found: HolidayYear) -> Markup:
    if found.source is Source.OWN and found.entry is not None and found.entry.by_name:
        return me.text(
            "holidays-source-own-by",
            year=str(found.year),
            by=found.entry.by_name,
            at=found.entry.at,
        )
    return me.text(f"holidays-source-{found.source}", year=str(found.year))
