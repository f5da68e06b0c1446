"""One cell of a paper sheet: a month, a day's heading, a tick, a list of dates."""

import re
import tomllib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Final
from unicodedata import normalize

from core.sheets.model import Mark, Slip
from core.sheets.rules import read_days

WORDS: Final[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("reading.toml").read_text(encoding="utf-8")
)
LONGEST: Final = 80
"""Characters of a cell that are told again."""
DAYS_OF_MONTH: Final = 31
SERIALS: Final = range(36_526, 73_051)
"""A date as a spreadsheet counts it: 2000 to 2099."""
EPOCH: Final = date(1899, 12, 30)

_YEAR, _MONTH, _DAY = WORDS["year"], WORDS["month"], WORDS["day"]
MONTH: Final = re.compile(
    rf"(?<!\d)(20\d\d)(?:{_YEAR}|[-/.])(\d{{1,2}})(?!\d)(?!(?:{_MONTH}|[-/.])\d)"
)
"""A year and a month without a day behind them: that would be a date on its own."""
FULL: Final = re.compile(
    rf"(?<!\d)(20\d\d)(?:{_YEAR}|[-/.])(\d{{1,2}})(?:{_MONTH}|[-/.])(\d{{1,2}})(?!\d)(?:{_DAY})?"
)
HEADED: Final = re.compile(rf"(?:(\d{{1,2}}){_MONTH})?(\d{{1,2}})(?:{_DAY})?(?:\(.*\))?")
WEEKDAY: Final = re.compile(WORDS["weekday"])
BETWEEN: Final = re.compile(r"[/,;\u3001]")
PART: Final = re.compile(WORDS["part"])
POINTED: Final = re.compile(r"\d\s*\.\s*\d")


def months(cell: object) -> set[date]:
    """The months that a title tells."""
    if isinstance(cell, datetime | date):
        return {date(cell.year, cell.month, 1)}
    found = set()
    for year, month in MONTH.findall(plain(cell)):
        if 1 <= int(month) <= 12:  # noqa: PLR2004 - of a year
            found.add(date(int(year), int(month), 1))
    return found


def headed(cell: object, month: date | None) -> int | date | None:
    """The day that a column is headed with: its number, or the date where it is written out."""
    if isinstance(cell, datetime):
        return cell.date()
    found = FULL.fullmatch(plain(cell))
    if found is not None:
        return _date(*found.groups())
    told = HEADED.fullmatch(_whole(cell))
    if told is None or not 1 <= int(told[2]) <= DAYS_OF_MONTH:
        return None
    if told[1] and (month is None or int(told[1]) != month.month):
        return None
    return int(told[2])


def is_weekday(cell: object) -> bool:
    """Whether the cell names a day of the week, or nothing."""
    said = plain(cell)
    return not said or WEEKDAY.fullmatch(said) is not None


def ticked(cell: object, day: int | date, month: date | None, column: int) -> Mark | None:
    """A day's cell: None where nobody was there; a mark that is not known is not guessed."""
    here = _tick(cell)
    if here is False:
        return None
    typed = _typed(cell)
    if here is None:
        return Mark(column=column, typed=typed, slip=Slip.UNREAD)
    return _mark(_on(day, month), month, column, typed)


def listed(cell: object, month: date | None, column: int) -> Iterator[Mark]:
    """A cell with dates: "3, 5, 12-14", or dates in full, or one date of the spreadsheet's."""
    typed, said = _typed(cell), plain(cell)
    if not said or said in WORDS["away"]:
        return
    days = _dates(cell, said, month)
    if not days:
        yield Mark(column=column, typed=typed, slip=Slip.UNREAD)
    for on in days:
        yield _mark(on, month, column, typed)


def _dates(cell: object, said: str, month: date | None) -> tuple[date, ...]:
    if isinstance(cell, datetime):
        return (cell.date(),)
    whole = _whole(cell)
    if whole.isdecimal() and int(whole[:9]) in SERIALS:
        return (EPOCH + timedelta(days=int(whole)),)
    full = [_date(*found) for found in FULL.findall(said)]
    if full:  # nothing else may stand between them
        left = BETWEEN.sub("", FULL.sub("", said))
        return () if left or None in full else tuple(on for on in full if on is not None)
    if month is None or POINTED.search(whole):  # 10.3 may be two days, or the third of October
        return ()
    own = re.sub(rf"(?<!\d)(?:{month.year}{_YEAR})?0?{month.month}{_MONTH}(?:\u4efd)?", " ", whole)
    return read_days(own, month) or ()


def _mark(on: date | None, month: date | None, column: int, typed: str) -> Mark:
    if on is None:
        return Mark(column=column, typed=typed, slip=Slip.NO_SUCH_DAY)
    if month is not None and on.replace(day=1) != month:
        return Mark(column=column, typed=typed, slip=Slip.OTHER_MONTH)
    return Mark(column=column, typed=typed, on=on)


def _on(day: int | date, month: date | None) -> date | None:
    if isinstance(day, date):
        return day
    return None if month is None else _date(month.year, month.month, day)


def _tick(cell: object) -> bool | None:
    """Whether somebody was there; None where the mark is not known."""
    if isinstance(cell, datetime | date | time):
        return None
    said = _whole(cell)
    if not said:
        return False
    ticks = [mark for mark in BETWEEN.split(PART.sub("", said).replace("()", "")) if mark]
    if all(mark in WORDS["here"] for mark in ticks) and (ticks or PART.search(said)):
        return True
    return False if said in WORDS["away"] else None


def _date(year: int | str, month: int | str, day: int | str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _whole(cell: object) -> str:
    """As `plain`, a number without its decimal point where nothing stands behind it."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return plain(cell)


def plain(cell: object) -> str:
    """As cells are compared: half-width, without spaces."""
    return "" if cell is None else "".join(normalize("NFKC", str(cell)).split()).casefold()


def _typed(cell: object) -> str:
    return " ".join(str(cell).split())[:LONGEST]
