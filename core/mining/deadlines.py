"""By when: the dates in a text that lie ahead."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Final

from dateutil.relativedelta import relativedelta

from core.mining.words import NUMBER, SPOKEN, WORDS, rule, value_of
from core.shared.calendar import ONE_DAY

_SAID: Final = WORDS["deadline"]
_YEAR: Final = (
    rf"(?:([0-9]{{4}})\s*{_SAID['year']}"
    rf"|({_SAID['this_year']})|({_SAID['next_year']})|({_SAID['year_after']}))"
)
_SMALL: Final = rf"([0-9]{{1,2}}|{SPOKEN})"
_BEFORE: Final = rf"({_SAID['before']})?"

IN: Final = rule(rf"({NUMBER}|{WORDS['half']})\s*({_SAID['spans']})\s*(?:{_SAID['within']})")
YEAR_END: Final = rule(rf"{_YEAR}?\s*(?:{_SAID['year_end']})")
HALF: Final = rule(rf"{_YEAR}\s*(?:({_SAID['first_half']})|({_SAID['second_half']}))")
QUARTER: Final = rule(rf"{_YEAR}\s*(?:{_SAID['nth']})?{_SMALL}\s*{_SAID['quarter']}")
MONTH: Final = rule(
    rf"{_YEAR}?\s*{_SMALL}\s*(?:{_SAID['month']})"
    rf"(?:\s*{_SMALL}\s*(?:{_SAID['day']}))?\s*{_BEFORE}"
)
DOTTED: Final = rule(r"([0-9]{4})[-./]([0-9]{1,2})(?:[-./]([0-9]{1,2}))?")
_FAR: Final = 12
"""Years ahead: what is later is no deadline."""
_BY: Final = rule(_SAID["by"])
_NEAR: Final = 10
"""Signs after a date in which "before" or "done" must stand."""


def deadline(text: str, today: date) -> tuple[date, str] | None:
    """The first date ahead of which the text says "until", else the first one ahead."""
    found = [one for read in READERS for one in _read(read, text, today)]
    ahead = [
        (at, day, words)
        for at, day, words in found
        if today < day <= today + relativedelta(years=_FAR)
        and not rule(_SAID["not_a_deadline"]).match(text[at + len(words) :].strip())
    ]
    until = [one for one in ahead if _BY.search(one[2] + text[one[0] + len(one[2]) :][:_NEAR])]
    best = min(until or ahead, key=lambda one: (one[0], -len(one[2])), default=None)
    return None if best is None else best[1:]


Reader = Callable[[str, date], Iterator[tuple["re.Match[str]", date]]]


def _read(read: Reader, text: str, today: date) -> list[tuple[int, date, str]]:
    return [(said.start(), day, said[0].strip()) for said, day in read(text, today)]


def _in(text: str, today: date) -> Iterator[tuple[re.Match[str], date]]:
    for said in IN.finditer(text):
        span = _SAID["span"][said[2]]
        if said[1] == WORDS["half"]:
            if span == "years":
                yield said, today + relativedelta(months=6)
            continue
        count = int(value_of(said[1]))
        if 0 < count <= _MOST[span]:
            yield said, today + relativedelta(**{span: count})  # type: ignore[arg-type]


_MOST: Final = {"years": _FAR, "months": 120, "weeks": 520, "days": 3650}


def _year_end(text: str, today: date) -> Iterator[tuple[re.Match[str], date]]:
    for said in YEAR_END.finditer(text):
        yield from _dated(said, _year(said, today), 12, 31)


def _half(text: str, today: date) -> Iterator[tuple[re.Match[str], date]]:
    for said in HALF.finditer(text):
        month, day = (6, 30) if said[5] else (12, 31)
        yield from _dated(said, _year(said, today), month, day)


def _quarter(text: str, today: date) -> Iterator[tuple[re.Match[str], date]]:
    for said in QUARTER.finditer(text):
        yield from _month_end(said, _year(said, today), 3 * int(value_of(said[5])))


def _month(text: str, today: date) -> Iterator[tuple[re.Match[str], date]]:
    for said in MONTH.finditer(text):
        year, month = _year(said, today), int(value_of(said[5]))
        named = any(said.group(1, 2, 3, 4))
        if said[6]:
            days = [*_dated(said, year, month, int(value_of(said[6])))]
        else:
            days = [*_month_end(said, year, month)]
            if days and said[7]:  # "before June" ends with May
                days = [(said, days[0][1].replace(day=1) - ONE_DAY)]
        for found, day in days:
            later = not named and day <= today
            yield found, day + relativedelta(years=1) if later else day


def _dotted(text: str, _today: date) -> Iterator[tuple[re.Match[str], date]]:
    for said in DOTTED.finditer(text):
        if said[3]:
            yield from _dated(said, int(said[1]), int(said[2]), int(said[3]))
        else:
            yield from _month_end(said, int(said[1]), int(said[2]))


READERS: Final[tuple[Reader, ...]] = (_in, _year_end, _half, _quarter, _month, _dotted)


def _year(said: re.Match[str], today: date) -> int:
    number, _this, following, after = said.group(1, 2, 3, 4)
    if number:
        return int(number)
    return today.year + (1 if following else 2 if after else 0)


def _dated(
    said: re.Match[str], year: int, month: int, day: int
) -> Iterator[tuple[re.Match[str], date]]:
    try:
        yield said, date(year, month, day)
    except ValueError:  # the thirty-first of April
        return


def _month_end(said: re.Match[str], year: int, month: int) -> Iterator[tuple[re.Match[str], date]]:
    try:
        yield said, date(year, month, 1) + relativedelta(months=1) - timedelta(days=1)
    except (ValueError, OverflowError):
        return
