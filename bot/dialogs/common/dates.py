"""Dates as people type them: "3.5", "2026-03-05", a weekday of last week, full-width or not.

The Chinese and English words stand in `dates.toml` beside this file.
"""

import re
import tomllib
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final
from unicodedata import normalize

from dateutil.relativedelta import relativedelta

WORDS: Final[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_suffix(".toml").read_text(encoding="utf-8")
)
DAYS: Final[dict[str, int]] = WORDS["days"]
WEEKS: Final[dict[str, int]] = WORDS["weeks"]
WEEKDAYS: Final = {
    name: number
    for number, names in enumerate(WORDS["weekday"]["names"])
    for name in names.split("|")
}
MONTHS: Final = {
    name: number
    for number, names in enumerate(WORDS["month"]["names"], 1)
    for name in names.split("|")
}
SIGNS: Final[dict[str, str]] = WORDS["signs"]
LONGEST: Final = 30
"""Characters: what is longer is a sentence and no date."""

_BETWEEN: Final = rf"[-./{SIGNS['between']}]"
_NUMBER: Final = rf"(\d{{1,2}}|[{SIGNS['ten']}{SIGNS['numerals']}]{{1,3}})"
_MONTH_DAY: Final = rf"{_NUMBER}(?:{_BETWEEN}|{SIGNS['month']}){_NUMBER}(?:{SIGNS['day']})?"
_NAMED: Final = "|".join(sorted(MONTHS, key=len, reverse=True))

FULL: Final = re.compile(rf"(\d{{4}})(?:{_BETWEEN}|{SIGNS['year']}){_MONTH_DAY}")
RUN_ON: Final = re.compile(r"(\d{4})(\d{2})(\d{2})")
SHORT: Final = re.compile(_MONTH_DAY)
ENGLISH: Final = re.compile(rf"(?:({_NAMED})\.?(\d{{1,2}})|(\d{{1,2}})({_NAMED}))(?:,?(\d{{4}}))?")
OF_MONTH: Final = re.compile(rf"{_NUMBER}(?:{SIGNS['day']})")
AGO: Final = re.compile(rf"{_NUMBER}(?:{SIGNS['ago']})")
_SIGNED: Final = "|".join(name for name in WEEKDAYS if len(name) == 1)
_SPELT: Final = "|".join(name for name in WEEKDAYS if len(name) > 1)
WEEKDAY: Final = re.compile(
    rf"({'|'.join(WEEKS)})(?:(?:{WORDS['weekday']['signs']})({_SIGNED})|({_SPELT}))"
)


def read_day(text: str, today: date, *, ahead: bool = False) -> date | None:
    """The date that somebody means, or None where it cannot be told.

    Without a year (or a month) it is the latest such date up to `today`; with `ahead` the
    nearest one, which may lie in the future. A weekday alone is this week's, from Monday on.
    Show the reading before anything is saved (PRODUCT 10).
    """
    said = "".join(normalize("NFKC", text).split()).casefold()
    if not said or len(said) > LONGEST:
        return None
    try:
        return _relative(said, today) or _absolute(said, today, ahead=ahead)
    except (ValueError, OverflowError):  # the thirtieth of February, the year 9999
        return None


def _relative(said: str, today: date) -> date | None:
    if said in DAYS:
        return today + timedelta(days=DAYS[said])
    if found := AGO.fullmatch(said):
        return today - timedelta(days=_number(found[1]))
    if found := WEEKDAY.fullmatch(said):
        monday = today - timedelta(days=today.weekday())
        return monday + timedelta(weeks=WEEKS[found[1]], days=WEEKDAYS[found[2] or found[3]])
    return None


def _absolute(said: str, today: date, *, ahead: bool) -> date | None:
    if found := FULL.fullmatch(said) or RUN_ON.fullmatch(said):
        return date(int(found[1]), _number(found[2]), _number(found[3]))
    if found := ENGLISH.fullmatch(said):
        month, day = MONTHS[found[1] or found[4]], int(found[2] or found[3])
        if found[5]:
            return date(int(found[5]), month, day)
        return _nearest(today, month, day, ahead=ahead)
    if found := SHORT.fullmatch(said):
        return _nearest(today, _number(found[1]), _number(found[2]), ahead=ahead)
    if found := OF_MONTH.fullmatch(said):
        day = _number(found[1])
        first = today.replace(day=1)
        months = (first + relativedelta(months=step) for step in (-1, 0, 1))
        return _best([_day(m.year, m.month, day) for m in months], today, ahead=ahead)
    return None


def _nearest(today: date, month: int, day: int, *, ahead: bool) -> date | None:
    years = range(today.year - 8, today.year + 2)  # a 29 February has one in eight years
    return _best([_day(year, month, day) for year in years], today, ahead=ahead)


def _best(days: list[date | None], today: date, *, ahead: bool) -> date | None:
    known = [day for day in days if day is not None and (ahead or day <= today)]
    return min(known, key=lambda day: abs(day - today), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _number(said: str) -> int:
    """Digits, or Chinese numerals up to ninety-nine. Raises ValueError."""
    if said.isdecimal():
        return int(said)
    numerals = tuple(SIGNS["numerals"])
    tens, ten, ones = said.rpartition(SIGNS["ten"])
    if not ten:
        return numerals.index(said)
    return (numerals.index(tens) if tens else 1) * 10 + (numerals.index(ones) if ones else 0)
