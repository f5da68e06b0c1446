"""The table of a paper sheet as offices fill it in: headings found, months and marks read.

What cannot be told is never guessed: it comes back with its row, its column and why.
"""

import tomllib
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final
from unicodedata import normalize

from bot.tables import marks
from bot.tables.opening import Grid, Page, Trouble, UnreadableError, filled
from bot.tables.opening import pages as opened
from core.sheets.model import Mark, SheetTable, TableRow

WORDS: Final[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_suffix(".toml").read_text(encoding="utf-8")
)
TITLE_ROWS: Final = 30
"""The headings stand within so many rows from the top."""
LONGEST: Final = 120
"""Characters of a name that are kept; nobody's is longer."""


def read_sheet(content: bytes) -> tuple[SheetTable, Grid]:
    """The table of the one worksheet that has the headings, and all its cells as they stand.

    Slow: to be called in a thread. Raises UnreadableError.
    """
    found = [(page, row) for page in opened(content) if (row := _headings(page.grid)) is not None]
    if not found:
        raise UnreadableError(Trouble.HEADINGS)
    if len(found) > 1:
        raise UnreadableError(Trouble.SEVERAL)
    page, top = found[0]
    return _table(page, top), page.grid


def _table(page: Page, top: int) -> SheetTable:
    name, enterprise = _columns(page.grid[top])
    month = _month(page, top)
    days, lists, first = _dates(page.grid, top, name, month)
    if not days and not lists:
        raise UnreadableError(Trouble.HEADINGS)
    if month is None and not lists and not any(isinstance(day, date) for day in days.values()):
        raise UnreadableError(Trouble.MONTH)
    rows = []
    for number, row in enumerate(filled(page, (name + 1, enterprise + 1)), 1):
        if number <= first + 1 or not any(words(cell) for cell in row):
            continue
        rows.append(
            TableRow(
                number=number,
                name=words(row[name])[:LONGEST],
                enterprise=words(row[enterprise])[:LONGEST],
                marks=tuple(_marks(row, days, lists, month)),
            )
        )
    return SheetTable(
        month=month, name_column=name + 1, enterprise_column=enterprise + 1, rows=tuple(rows)
    )


def _marks(
    row: tuple[object, ...], days: dict[int, int | date], lists: list[int], month: date | None
) -> Iterator[Mark]:
    for column, day in days.items():
        mark = marks.ticked(row[column], day, month, column + 1)
        if mark is not None:
            yield mark
    for column in lists:
        yield from marks.listed(row[column], month, column + 1)


def _headings(grid: Grid) -> int | None:
    """The row in which both name and enterprise are headed."""
    for number, row in enumerate(grid[:TITLE_ROWS]):
        said = {_heading(cell) for cell in row}
        if said & _known("name") and said & _known("enterprise"):
            return number
    return None


def _columns(row: tuple[object, ...]) -> tuple[int, int]:
    said = [_heading(cell) for cell in row]
    name = next(n for n, word in enumerate(said) if word in _known("name"))
    enterprise = next(n for n, word in enumerate(said) if word in _known("enterprise"))
    return name, enterprise


def _dates(
    grid: Grid, top: int, name: int, month: date | None
) -> tuple[dict[int, int | date], list[int], int]:
    """Columns of days, columns with lists of dates, and the last row of the headings."""
    days = _days(grid[top], month)
    lists = [n for n, cell in enumerate(grid[top]) if _heading(cell) in _known("days")]
    below = grid[top + 1] if top + 1 < len(grid) else ()
    if below and not words(below[name]):
        under = _days(below, month)
        if not days and len(under) > 1:  # "dates" above the days' own numbers
            return under, [n for n in lists if n not in under], top + 1
        if days and all(marks.is_weekday(below[n]) for n in days):
            return days, lists, top + 1
    return days, lists, top


def _days(row: tuple[object, ...], month: date | None) -> dict[int, int | date]:
    found = {n: marks.headed(cell, month) for n, cell in enumerate(row)}
    return {n: day for n, day in found.items() if day is not None}


def _month(page: Page, top: int) -> date | None:
    """The one month that title, headings' rows or the worksheet's name tell. Raises
    UnreadableError where they tell several."""
    for cells in ([cell for row in page.grid[:top] for cell in row], [page.title]):
        told = {found for cell in cells for found in marks.months(cell)}
        if len(told) > 1:
            raise UnreadableError(Trouble.MONTH)
        if told:
            return told.pop()
    dated = [
        cell for row in page.grid[top : top + 2] for cell in row if isinstance(cell, datetime)
    ]
    told = {cell.date().replace(day=1) for cell in dated}
    return told.pop() if len(told) == 1 and len(dated) > 1 else None


def words(cell: object) -> str:
    """A cell as it reads."""
    return "" if cell is None else " ".join(str(cell).split())


def _heading(cell: object) -> str:
    return _plain(words(cell)).rstrip(":*")


def _plain(said: str) -> str:
    return "".join(normalize("NFKC", said).split()).casefold()


def _known(what: str) -> set[str]:
    return {_plain(word) for word in WORDS[what]}
