"""The State Council's yearly notice of holidays as it is pasted, or a day that somebody types.

Each clause is read by itself: days or a range, and what they are. A weekday in brackets, a number
of days, must agree with the calendar; what does not, or is not understood, is told and not kept.
The Chinese and English words stand in `notice.toml` beside this file.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any, Final
from unicodedata import normalize

from core.shared.workdays import DayKind

WORDS: Final[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_suffix(".toml").read_text(encoding="utf-8")
)
WEEKDAYS: Final = {
    name: number for number, names in enumerate(WORDS["weekday"]) for name in names.split("|")
}
LONGEST: Final = 4096
"""Characters of a message; what is longer comes in several."""
LONGEST_RANGE: Final = 31
"""Days: no holiday is longer, so a longer range is a slip."""
SATURDAY: Final = 5


class Slip(StrEnum):
    """Why a clause is not kept."""

    NO_KIND = "no-kind"
    """Days, and nothing that says what they are."""
    NO_DATE = "no-date"
    """The thirtieth of February, or a range that runs backwards."""
    WEEKDAY = "weekday"
    """The weekday in brackets is not that of the date."""
    COUNT = "count"
    """As many days as it says are not in the range."""
    YEAR = "year"
    """A working day of another year: to be entered there."""
    WORKED_ANYWAY = "worked-anyway"
    """A make-up day that is a working day as it is."""
    LONG = "long"
    """Longer than any holiday."""
    ADVICE = "advice"
    """Employers are encouraged to give the day off: no holiday."""


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
Span = tuple[date, date]
Read = Span | Slip

_TO: Final = rf"(?:{WORDS['to']})"
_YEAR: Final = rf"(?:(?P<{{0}}year>\d{{{{4}}}})(?:{WORDS['year']}|[-/.]))?"
_NOTE: Final = r"(?:\((?P<{0}note>[^()]*)\))?"
_DATE: Final = (
    _YEAR
    + rf"(?P<{{0}}month>\d{{{{1,2}}}})(?:{WORDS['month']}|[-/.])"
    + rf"(?P<{{0}}day>\d{{{{1,2}}}})(?!\d)(?:{WORDS['day']})?"
    + _NOTE
)
_END: Final = (
    "(?:"
    + _YEAR
    + rf"(?P<{{0}}month>\d{{{{1,2}}}})(?:{WORDS['month']}|[-/.]))?"
    + rf"(?P<{{0}}day>\d{{{{1,2}}}})(?!\d)(?:{WORDS['day']})?"
    + _NOTE
)
TOKEN: Final = re.compile(
    f"(?P<ignored>{WORDS['ignored']})"
    f"|(?P<total>{WORDS['count']})"
    f"|(?P<range>{_DATE.format('a')}{_TO}{_END.format('b')})"
    f"|(?P<date>{_DATE.format('c')})"
    f"|(?P<plain>{WORDS['plain']})"
    f"|(?P<off>{WORDS['made_up_off']}|{WORDS['off']})"
    f"|(?P<work>{WORDS['work']})"
)
LOOSE: Final = re.compile(_DATE.format("d"))
ADVICE: Final = re.compile(WORDS["advice"])
NUMBER: Final = re.compile(rf"\d(?:{WORDS['day']})")
CLAUSE: Final = re.compile(r"[。;\n]|(?<!\d)\.(?!\d)|(?<=[^\d])\.(?=\s|$)")
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
            self.waiting.append(_span(token, ("a", "b"), self.year))
        elif name == "date":
            self.waiting.append(_span(token, ("c", "c"), self.year))
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


def _span(token: re.Match[str], which: tuple[str, str], year: int) -> Read:
    """The first and last day; the second of two dates takes its month and year from the first."""
    a, b = which
    begins = int(token[f"{a}year"] or 0) or None
    month, day = int(token[f"{a}month"]), int(token[f"{a}day"])
    end_month = int(token[f"{b}month"] or month)
    ends = int(token[f"{b}year"] or 0) or (begins if token[f"{b}month"] is None else None)
    if begins is None:  # into the new year: the first day is of the year before
        crosses = end_month < month
        begins = (ends or year) - crosses
    if ends is None:
        ends = begins + (end_month < month)
    try:
        first, last = date(begins, month, day), date(ends, end_month, int(token[f"{b}day"]))
    except ValueError:
        return Slip.NO_DATE
    if last < first:
        return Slip.NO_DATE
    if (last - first).days >= LONGEST_RANGE:
        return Slip.LONG
    for found, note in ((first, token[f"{a}note"]), (last, token[f"{b}note"])):
        meant = next((n for name, n in WEEKDAYS.items() if name in (note or "")), found.weekday())
        if meant != found.weekday():
            return Slip.WEEKDAY
    return first, last


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
