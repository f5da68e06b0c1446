"""A file that claims to be an .xlsx: opened with bounds, its cells as plain values.

Slow: to be called in a thread.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from typing import Final
from zipfile import ZipFile

MOST_BYTES: Final = 5_000_000
MOST_UNPACKED: Final = 60_000_000
"""Five thousand rows of a month need a third of it; a packed bomb needs far more."""
MOST_ROWS: Final = 5_000
MOST_COLUMNS: Final = 80
MOST_SHEETS: Final = 20

OFFICE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""Begins an .xls of old, and an .xlsx under a password."""
LOCKED: Final = "EncryptedPackage".encode("utf-16-le")
SHEETS: Final = "xl/worksheets/"
MERGED: Final = re.compile(rb'<mergeCell ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')

Grid = list[tuple[object, ...]]


class Trouble(StrEnum):
    """Why a file cannot be read; each has its sentence with what to do."""

    TOO_LARGE = "too-large"
    OLD = "old"
    LOCKED = "locked"
    NO_TABLE = "no-table"
    TOO_MANY_ROWS = "too-many-rows"
    HEADINGS = "headings"
    SEVERAL = "several"
    MONTH = "month"
    GONE = "gone"
    """It was sent earlier and cannot be fetched any more."""


class UnreadableError(Exception):
    """The file is no sheet that can be read."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class Page:
    """A worksheet: its title, its cells row by row, and which cells stand for those above."""

    title: str
    grid: Grid
    merged: tuple[tuple[int, int, int], ...] = ()
    """Column, first row, last row: from 1, within one column."""


def pages(content: bytes) -> list[Page]:
    """The worksheets of the file. Raises UnreadableError."""
    if len(content) > MOST_BYTES:
        raise UnreadableError(Trouble.TOO_LARGE)
    if content.startswith(OFFICE):
        raise UnreadableError(Trouble.LOCKED if LOCKED in content else Trouble.OLD)
    try:
        merged = _looked_into(content)
        found = list(_pages(content, merged))
    except UnreadableError:
        raise
    # a broken or hostile file fails in whatever part of the library it reaches
    except Exception as error:
        raise UnreadableError(Trouble.NO_TABLE) from error
    return found


def _looked_into(content: bytes) -> tuple[tuple[int, int, int], ...]:
    """Its sizes are as they should be, and nothing in it unfolds; the merged cells.

    A worksheet is found by its place only where there is one, so that no cell is filled with
    what belongs to another worksheet. Raises UnreadableError.
    """
    with ZipFile(BytesIO(content)) as packed:
        parts = packed.infolist()
        if sum(part.file_size for part in parts) > MOST_UNPACKED:
            raise UnreadableError(Trouble.TOO_LARGE)
        if any(part.flag_bits & 1 for part in parts):
            raise UnreadableError(Trouble.LOCKED)
        of_sheets: list[bytes] = []
        for part in parts:
            inside = packed.read(part)
            if b"<!ENTITY" in inside:
                raise UnreadableError(Trouble.NO_TABLE)
            if part.filename.startswith(SHEETS) and part.filename.endswith(".xml"):
                of_sheets.append(inside)
    if len(of_sheets) != 1:
        return ()
    return tuple(_merged(of_sheets[0]))


def _merged(sheet: bytes) -> Iterator[tuple[int, int, int]]:
    from openpyxl.utils import column_index_from_string  # noqa: PLC0415

    for first, top, last, bottom in MERGED.findall(sheet):
        if first == last and int(bottom) <= MOST_ROWS:
            yield column_index_from_string(first.decode()), int(top), int(bottom)


def _pages(content: bytes, merged: tuple[tuple[int, int, int], ...]) -> Iterator[Page]:
    # openpyxl takes a while to import, and most replies need no table
    from openpyxl import load_workbook  # noqa: PLC0415

    book = load_workbook(BytesIO(content), read_only=True, data_only=True, keep_links=False)
    try:
        for sheet in book.worksheets[:MOST_SHEETS]:
            rows = sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS, values_only=True)
            grid: Grid = [tuple(row) for row in rows]
            if len(grid) > MOST_ROWS and any(map(_said, grid[MOST_ROWS])):
                raise UnreadableError(Trouble.TOO_MANY_ROWS)
            yield Page(title=sheet.title, grid=_trimmed(grid), merged=merged)
    finally:
        book.close()


def _trimmed(grid: Grid) -> Grid:
    last = max((n for n, row in enumerate(grid, 1) if any(map(_said, row))), default=0)
    return grid[: min(last, MOST_ROWS)]


def _said(cell: object) -> bool:
    return cell is not None and str(cell).strip() != ""


def filled(page: Page, columns: Sequence[int]) -> Grid:
    """The cells, those that are merged downwards in these columns (from 1) filled."""
    rows = [list(row) for row in page.grid]
    for column, top, bottom in page.merged:
        if column not in columns:
            continue
        for number in range(top, min(bottom, len(rows))):
            if column <= len(rows[number]) and not _said(rows[number][column - 1]):
                rows[number][column - 1] = rows[top - 1][column - 1]
    return [tuple(row) for row in rows]
