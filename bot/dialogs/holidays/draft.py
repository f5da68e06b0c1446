"""A year's table while it is entered: what was read of the last message, what stands so far."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any, Final

from bot.tables.notice import Found, Statement
from core.shared.workdays import DayKind

Days = dict[date, DayKind]

MOST_READ: Final = 40
"""Clauses that are told of one message: a notice has some twenty."""
EXCERPT: Final = 60
"""Characters of a clause that is told back."""


def kept(data: Mapping[str, Any]) -> Days:
    """The days that stand in the draft."""
    return {date.fromisoformat(day): DayKind(kind) for day, kind in data.get("days", {}).items()}


def keep(data: dict[str, Any], days: Mapping[date, DayKind]) -> None:
    """The draft from now on."""
    data["days"] = {day.isoformat(): kind.value for day, kind in sorted(days.items())}


def with_read(days: Mapping[date, DayKind], found: Iterable[Found]) -> Days:
    """The days with what was read: a day taken away is as the week has it."""
    after = dict(days)
    for one in found:
        if not isinstance(one, Statement):
            continue
        for day in one.days():
            if one.kind is DayKind.WORKDAY:
                after.pop(day, None)
            else:
                after[day] = one.kind
    return after


def remembered(found: Iterable[Found]) -> list[list[str]]:
    """What was read, for the window that tells it back."""
    return [
        [one.kind.value, one.first.isoformat(), one.last.isoformat()]
        if isinstance(one, Statement)
        else ["", one.said[:EXCERPT], one.slip.value]
        for one in list(found)[:MOST_READ]
    ]


def ranges(days: Mapping[date, DayKind]) -> list[Statement]:
    """Days that follow each other and are alike, together."""
    made: list[Statement] = []
    for day, kind in sorted(days.items()):
        last = made[-1] if made else None
        if last and last.kind is kind and day - last.last == timedelta(days=1):
            made[-1] = Statement(last.first, day, kind)
        else:
            made.append(Statement(day, day, kind))
    return made
