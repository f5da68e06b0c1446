"""A year's holidays and make-up days from a table: a date and what it is, row by row."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Final

from bot.tables.opening import OF_SHEETS, pages
from bot.tables.separated import separated
from bot.voice import Say
from core.shared.workdays import DayKind

Days = dict[date, DayKind]

KINDS: Final = (DayKind.HOLIDAY, DayKind.MAKE_UP)
PACKED: Final = b"PK"
"""Begins an .xlsx; what begins otherwise is read as text."""


class RowError(Exception):
    """A row is not kept, and so nothing is: its number, what it says, and the date if it has come
    twice."""

    def __init__(self, number: int, typed: str, twice: date | None = None) -> None:
        super().__init__(typed)
        self.number, self.typed, self.twice = number, typed, twice


def words_of(say: Say) -> Mapping[str, DayKind]:
    """The words for the two kinds of days."""
    return {
        word.strip().casefold(): kind
        for kind in KINDS
        for word in (kind.value, *say(f"cli-holidays-words-{kind}").split("/"))
    }


def years_of(rows: Iterable[Sequence[str]], words: Mapping[str, DayKind]) -> dict[int, Days]:
    """The days of each year that the rows name. Raises RowError."""
    years: dict[int, Days] = {}
    for number, row in enumerate(rows, 1):
        found = _read(words, number, row)
        if found is None:
            continue
        day, kind = found
        if day in years.setdefault(day.year, {}):
            raise RowError(number, day.isoformat(), twice=day)
        years[day.year][day] = kind
    return years


def rows_of(content: bytes) -> list[list[str]]:
    """The first worksheet of an .xlsx, or a .csv, as words. Raises UnreadableError.

    Slow: to be called in a thread.
    """
    if content.startswith(PACKED):
        grid = pages(content)[0].grid
    else:
        grid = separated(content, OF_SHEETS, lambda _: 1).grid
    return [[_said(cell) for cell in row] for row in grid]


def _said(cell: object) -> str:
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return "" if cell is None else str(cell).strip()


def _read(
    words: Mapping[str, DayKind], number: int, row: Sequence[str]
) -> tuple[date, DayKind] | None:
    """A row's date and kind; None for an empty row and for headings."""
    cells = [cell.strip() for cell in row]
    if not any(cells):
        return None
    try:
        day = date.fromisoformat(cells[0].replace("/", "-")[:10])
        return day, words[cells[1].casefold()]
    except (ValueError, KeyError, IndexError):
        if number == 1:
            return None
        raise RowError(number, " ".join(cells).strip()) from None
