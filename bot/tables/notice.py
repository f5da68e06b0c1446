"""The State Council's yearly notice of holidays as it is pasted, or a day that somebody types.

Each clause is read by itself: days or a range, and what they are. A weekday in brackets, a number
of days, must agree with the calendar; what does not, or is not understood, is told and not kept.
How days are written is told in `spans.py`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from unicodedata import normalize

from bot.tables.spans import ADVICE, CLAUSE, LOOSE, NUMBER, TOKEN, Read, Slip, Span, span_of
from core.shared.workdays import DayKind

LONGEST: Final = 4096
"""Characters of a message; what is longer comes in several."""
SATURDAY: Final = 5


@dataclass(frozen=True, slots=True)
class Statement:
    """Days of one clause and what they are; WORKDAY takes an earlier entry away."""

    first: date
    last: date
    kind: DayKind

    def days(self) -> Iterator[date]:
        """From the first to the last."""
        return (self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1))


@dataclass(frozen=True, slots=True)
class Unread:
    """A clause that is not kept, and why."""

    said: str
    slip: Slip


Found = Statement | Unread
KINDS: Final = {"off": DayKind.HOLIDAY, "work": DayKind.MAKE_UP, "plain": DayKind.WORKDAY}


def read_notice(text: str, year: int) -> list[Found]:
    """What the text says of the days of `year`, clause by clause, in its order.

    Clauses without a date are passed over. A weekend day of another year that a holiday begins or
    ends with is passed over as well: it is off anyway.
    """
    found: list[Found] = []
    for clause in CLAUSE.split(normalize("NFKC", text[:LONGEST]).casefold()):
        said = "".join(clause.split())
        if said:
            found += _clause(said, year)
    return found


def _clause(said: str, year: int) -> Iterator[Found]:
    if ADVICE.search(said):
        if LOOSE.search(said):
            yield Unread(said, Slip.ADVICE)
        return
    reading = _Reading(said, year)
    for token in TOKEN.finditer(said):
        reading.takes(_name(token), token)
    reading.ends()
    yield from dict.fromkeys(reading.made)


class _Reading:
    """Days wait for the word that says what they are; a word that comes first holds for what
    follows."""

    def __init__(self, said: str, year: int) -> None:
        self.said, self.year = said, year
        self.made: list[Found] = []
        self.waiting: list[Read] = []
        self.last: list[Span] = []
        self.kind: DayKind | None = None

    def takes(self, name: str, token: re.Match[str]) -> None:
        """The next thing of the clause that means something."""
        if name == "range":
            self.waiting.append(span_of(token, ("a", "b"), self.year))
        elif name == "date":
            self.waiting.append(span_of(token, ("c", "c"), self.year))
        elif name == "total":
            self._counts(token)
        elif name in KINDS:
            self._says(KINDS[name])

    def ends(self) -> None:
        """Days after the last word are what it says; days without any are told."""
        if self.waiting and self.kind:
            self._says(self.kind)
        elif self.waiting:
            self.made.append(Unread(self.said, Slip.NO_KIND))
        if self.kind and not self.made and not self.last and NUMBER.search(self.said):
            self.made.append(Unread(self.said, Slip.NO_DATE))

    def _says(self, kind: DayKind) -> None:
        self.kind = kind
        if self.waiting:
            self.made += _made(self.said, self.waiting, kind, self.year)
            self.last = [span for span in self.waiting if not isinstance(span, Slip)]
            self.waiting = []

    def _counts(self, token: re.Match[str]) -> None:
        """So many days; "off for a day" is word and number in one."""
        if token["count2"] and self.waiting:
            self._says(DayKind.HOLIDAY)
        counted = int(token["count"] or token["count2"])
        if self.last and sum((last - first).days + 1 for first, last in self.last) != counted:
            self.made = [one for one in self.made if not _of(one, self.last)]
            self.made.append(Unread(self.said, Slip.COUNT))


def _name(token: re.Match[str]) -> str:
    names = ("ignored", "total", "range", "date", "plain", "off", "work")
    return next(name for name in names if token[name])


def _made(said: str, waiting: list[Read], kind: DayKind, year: int) -> Iterator[Found]:
    for span in waiting:
        if isinstance(span, Slip):
            yield Unread(said, span)
            continue
        outside = [day for day in Statement(*span, kind).days() if day.year != year]
        if any(day.weekday() < SATURDAY or kind is not DayKind.HOLIDAY for day in outside):
            yield Unread(said, Slip.YEAR)
            continue
        first, last = max(span[0], date(year, 1, 1)), min(span[1], date(year, 12, 31))
        if first > last:
            continue
        if kind is DayKind.MAKE_UP and any(
            day.weekday() < SATURDAY for day in Statement(first, last, kind).days()
        ):
            yield Unread(said, Slip.WORKED_ANYWAY)
        else:
            yield Statement(first, last, kind)


def _of(found: Found, spans: list[Span]) -> bool:
    """Whether the statement is about one of these ranges."""
    return isinstance(found, Statement) and any(
        first <= found.first and found.last <= last for first, last in spans
    )
