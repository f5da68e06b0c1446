"""Dates as people write them into tables; one that may be two days is neither."""

import re
from calendar import monthrange
from datetime import date, datetime, timedelta
from typing import Final
from unicodedata import normalize

from bot.tables.marks import EPOCH, SERIALS
from bot.tables.words import CODES

_YEAR, _MONTH, _DAY = CODES["year"], CODES["month"], CODES["day"]
_TIME: Final = r"(?:t?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?"
_END: Final = rf"(?P<month_end>{CODES['month_end']})"
DAY: Final = re.compile(
    rf"(?P<year>(?:19|20)\d\d)(?:{_YEAR}|[-/.])(?P<month>\d{{1,2}})(?:{_MONTH}|[-/.])"
    rf"(?P<day>\d{{1,2}})(?:{_DAY})?{_TIME}"
)
WEEKDAY: Final = re.compile(rf"(?:{CODES['weekday']})$")
MONTHS: Final = (
    *("jan", "feb", "mar", "apr", "may", "jun"),
    *("jul", "aug", "sep", "oct", "nov", "dec"),
)
ENGLISH: Final = re.compile(
    rf"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?)?"
    rf"(?P<day>\d{{1,2}})(?P<month>{'|'.join(MONTHS)})[a-z]*,?(?P<year>(?:19|20)\d\d)"
)
PACKED: Final = re.compile(r"(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)")
MONTH: Final = re.compile(
    rf"(?P<year>(?:19|20)\d\d)(?:{_YEAR}|[-/.])(?P<month>\d{{1,2}})(?:{_END}|{_MONTH})?"
)
HALF: Final = re.compile(rf"(?P<year>20\d\d)(?:{CODES['half_year']})")
ENDING: Final = re.compile(
    rf"(?P<year>20\d\d)(?:{CODES['year_end']}|{CODES['second_half']}|{_YEAR})?"
)
BEFORE: Final = re.compile(CODES["before"])
BETWEEN: Final = re.compile(CODES["to"])
HALF_YEAR, DECEMBER = 6, 12


def read_date(cell: object, *, last: bool) -> date | None:
    """The day that the cell names. A month alone is its first day, or its last day where the
    column means an end (`last`); a year alone is a day only there."""
    if isinstance(cell, date):
        return cell.date() if isinstance(cell, datetime) else cell
    if isinstance(cell, bool) or (isinstance(cell, float) and str(cell).endswith(".1")):
        return None  # as a number, October is written like January
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    said = "".join(normalize("NFKC", str(cell)).split()).casefold().removeprefix("'")
    if last:
        said = BEFORE.sub("", said)
    named = ENGLISH.fullmatch(said)
    if named is not None:
        return _day(int(named["year"]), MONTHS.index(named["month"]) + 1, int(named["day"]))
    said = WEEKDAY.sub("", said)
    found = DAY.fullmatch(said) or PACKED.fullmatch(said)
    if found is not None:
        return _day(int(found["year"]), int(found["month"]), int(found["day"]))
    if said.isdecimal() and len(said) == len(str(SERIALS.start)) and int(said) in SERIALS:
        return EPOCH + timedelta(days=int(said))
    return _month(said, last=last)


def read_span(cell: object) -> tuple[date, date] | None:
    """The first and the last day of a cell that names both."""
    if isinstance(cell, date):
        return None
    said = "".join(normalize("NFKC", str(cell)).split()).casefold()
    marks = list(BETWEEN.finditer(said))
    for mark in marks:
        first = read_date(said[: mark.start()], last=False)
        end = said[mark.end() :]
        if first is not None and re.match(rf"\d{{1,2}}(?:{_MONTH})", end):  # the year once
            end = f"{first.year}{_YEAR}{end}"
        until = read_date(end, last=True)
        if first is not None and until is not None and first <= until:
            return first, until
    return None


def _month(said: str, *, last: bool) -> date | None:
    found = MONTH.fullmatch(said)
    if found is not None:
        return _whole_month(
            int(found["year"]), int(found["month"]), last=last or bool(found["month_end"])
        )
    for form, month in ((HALF, HALF_YEAR), (ENDING, DECEMBER)):
        found = form.fullmatch(said)
        if found is not None:
            return _whole_month(int(found["year"]), month, last=True) if last else None
    return None


def _whole_month(year: int, month: int, *, last: bool) -> date | None:
    if not 1 <= month <= DECEMBER:
        return None
    return date(year, month, monthrange(year, month)[1] if last else 1)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
