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


@dataclass(frozen=True, slots=True)
class Statement:
    """Days of one clause and what they are; WORKDAY takes an earlier entry away."""

    first: date
    last: date
    kind: DayKind

    def days(self) -> Iterator[date]:
        """From the first to the last."""
        return (
            self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1)
        )


@dataclass(frozen=True, slots=True)
class Unread:
    """A clause that is not kept, and why."""

    said: str
    slip: Slip


Found = Statement | Unread

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
    """Days wait for the word that says what they are; a word that comes first holds for what
    follows."""
    waiting: list[tuple[date, date] | Slip] = []
    last: list[tuple[date, date]] = []
    kind: DayKind | None = None
    made: list[Found] = []
    for token in TOKEN.finditer(said):
        name = str(token.lastgroup) if token.lastgroup in KINDS else _name(token)
        if name in {"range", "date"}:
            waiting.append(_span(token, "ab" if name == "range" else "cc", year))
        elif name == "total":
            counted = int(token["count"] or token["count2"])
            if token["count2"] and waiting:  # a day or two "off for one day": word and number
                made += _made(said, waiting, DayKind.HOLIDAY, year)
                last, kind, waiting = _spans(waiting), DayKind.HOLIDAY, []
            if last and sum((b - a).days + 1 for a, b in last) != counted:
                made = [one for one in made if not _of(one, last)]
                made.append(Unread(said, Slip.COUNT))
        elif name in KINDS:
            kind = KINDS[name]
            if waiting:
                made += _made(said, waiting, kind, year)
                last, waiting = _spans(waiting), []
    if waiting:
        made += _made(said, waiting, kind, year) if kind else [Unread(said, Slip.NO_KIND)]
    yield from dict.fromkeys(made)


def _name(token: re.Match[str]) -> str:
    names = ("ignored", "total", "range", "date", "plain", "off", "work")
    return next(name for name in names if token[name])


def _span(token: re.Match[str], which: str, year: int) -> tuple[date, date] | Slip:
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


def _made(
    said: str, waiting: list[tuple[date, date] | Slip], kind: DayKind, year: int
) -> Iterator[Found]:
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


def _spans(waiting: list[tuple[date, date] | Slip]) -> list[tuple[date, date]]:
    return [span for span in waiting if not isinstance(span, Slip)]


def _of(found: Found, spans: list[tuple[date, date]]) -> bool:
    """Whether the statement is about one of these ranges."""
    return isinstance(found, Statement) and any(
        first <= found.first and found.last <= last for first, last in spans
    )
