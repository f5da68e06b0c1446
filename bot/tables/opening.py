"""A file that claims to be an .xlsx: opened with bounds, its cells as plain values.

Slow: to be called in a thread.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from typing import Final, NamedTuple
from zipfile import ZipFile

MOST_BYTES: Final = 5_000_000
MOST_ROWS: Final = 5_000
MOST_SHEETS: Final = 20
MOST_MERGED: Final = 200_000
"""Cells that stand for others, in one worksheet: more is no table but an attack."""


class Bounds(NamedTuple):
    """How large a file may be: as sent, unpacked, in rows and columns."""

    size: int
    unpacked: int
    rows: int
    columns: int


OF_SHEETS: Final = Bounds(size=MOST_BYTES, unpacked=60_000_000, rows=MOST_ROWS, columns=80)
"""Five thousand rows of a month need a third of it unpacked; a packed bomb needs far more."""

OFFICE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""Begins an .xls of old, and an .xlsx under a password."""
ENTITIES: Final = tuple("<!ENTITY".encode(code) for code in ("ascii", "utf-16-le", "utf-16-be"))
LOCKED: Final = "EncryptedPackage".encode("utf-16-le")
SHEETS: Final = "xl/worksheets/"
MERGED: Final = re.compile(rb'<mergeCell ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')

PATH: Final = "_worksheet_path"
"""Where the library keeps which part of the file a worksheet is."""

Grid = list[tuple[object, ...]]


class Block(NamedTuple):
    """Merged cells: first and last column, first and last row, all from 1."""

    first: int
    top: int
    last: int
    bottom: int


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
    ENCODING = "encoding"
    """Text in no encoding that is used here, or garbled by an earlier program."""
    KIND = "kind"
    """It has headings, and they do not say what its rows are."""
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
    merged: tuple[Block, ...] = ()
    hidden: bool = False


def pages(content: bytes, bounds: Bounds = OF_SHEETS) -> list[Page]:
    """The worksheets of the file. Raises UnreadableError."""
    if len(content) > bounds.size:
        raise UnreadableError(Trouble.TOO_LARGE)
    if content.startswith(OFFICE):
        raise UnreadableError(Trouble.LOCKED if LOCKED in content else Trouble.OLD)
    try:
        merged = _looked_into(content, bounds)
        found = list(_pages(content, merged, bounds))
    except UnreadableError:
        raise
    # a broken or hostile file fails in whatever part of the library it reaches
    except Exception as error:
        raise UnreadableError(Trouble.NO_TABLE) from error
    return found


def _looked_into(content: bytes, bounds: Bounds) -> dict[str, tuple[Block, ...]]:
    """Its sizes are as they should be, and nothing in it unfolds; the merged cells of each part.

    Raises UnreadableError.
    """
    with ZipFile(BytesIO(content)) as packed:
        parts = packed.infolist()
        if sum(part.file_size for part in parts) > bounds.unpacked:
            raise UnreadableError(Trouble.TOO_LARGE)
        if any(part.flag_bits & 1 for part in parts):
            raise UnreadableError(Trouble.LOCKED)
        merged = {}
        for part in parts:
            inside = packed.read(part)
            if any(sign in inside for sign in ENTITIES):
                raise UnreadableError(Trouble.NO_TABLE)
            if part.filename.startswith(SHEETS) and part.filename.endswith(".xml"):
                merged[part.filename] = tuple(_merged(inside, bounds))
    return merged


def _merged(sheet: bytes, bounds: Bounds) -> Iterator[Block]:
    from openpyxl.utils import column_index_from_string  # noqa: PLC0415

    cells = 0
    for first, top, last, bottom in MERGED.findall(sheet):
        block = Block(
            column_index_from_string(first.decode()),
            int(top),
            column_index_from_string(last.decode()),
            min(int(bottom), bounds.rows),
        )
        if block.last <= bounds.columns:
            cells += max(block.bottom - block.top, 0) * (block.last - block.first + 1)
            yield block
        if cells > MOST_MERGED:
            raise UnreadableError(Trouble.NO_TABLE)


def _pages(content: bytes, merged: dict[str, tuple[Block, ...]], bounds: Bounds) -> Iterator[Page]:
    # openpyxl takes a while to import, and most replies need no table
    from openpyxl import load_workbook  # noqa: PLC0415

    book = load_workbook(BytesIO(content), read_only=True, data_only=True, keep_links=False)
    try:
        for sheet in book.worksheets[:MOST_SHEETS]:
            rows = sheet.iter_rows(
                max_row=bounds.rows + 1, max_col=bounds.columns, values_only=True
            )
            grid: Grid = [tuple(row) for row in rows]
            if len(grid) > bounds.rows and any(map(said, grid[bounds.rows])):
                raise UnreadableError(Trouble.TOO_MANY_ROWS)
            yield Page(
                title=sheet.title,
                grid=trimmed(grid, bounds.rows),
                merged=merged.get(str(getattr(sheet, PATH, "")).lstrip("/"), ()),
                hidden=sheet.sheet_state != "visible",
            )
    finally:
        book.close()


def trimmed(grid: Grid, rows: int) -> Grid:
    """Without the empty rows at its end."""
    last = max((n for n, row in enumerate(grid, 1) if any(map(said, row))), default=0)
    return grid[: min(last, rows)]


def said(cell: object) -> bool:
    """Whether something stands in the cell."""
    return cell is not None and str(cell).strip() != ""


def filled(page: Page, columns: Sequence[int]) -> Grid:
    """The cells, those that are merged downwards in these columns (from 1) filled."""
    rows = [list(row) for row in page.grid]
    for column, top, last, bottom in page.merged:
        if column not in columns or last != column:
            continue
        for number in range(top, min(bottom, len(rows))):
            if column <= len(rows[number]) and not said(rows[number][column - 1]):
                rows[number][column - 1] = rows[top - 1][column - 1]
    return [tuple(row) for row in rows]
