"""Tables as counties have them, .xlsx or text, read into rows by what their columns mean.

Nothing is guessed and nothing is lost: a cell that cannot be read says why, a row of an unknown
kind says so, and columns and worksheets that mean nothing here are named.
"""

from collections.abc import Sequence
from typing import Final

from bot.tables.headings import Head, has_headings, head_of, ignored, plain
from bot.tables.opening import Bounds, Grid, Page, Trouble, UnreadableError, pages, said
from bot.tables.outcome import lettered
from bot.tables.rows import rows_of
from bot.tables.separated import separated
from core.imports.columns import TableKind
from core.imports.model import ReadTable
from core.imports.why import Why

OF_TABLES: Final = Bounds(size=15_000_000, unpacked=200_000_000, rows=10_000, columns=100)
PACKED: Final = b"PK\x03\x04"
OFFICE: Final = b"\xd0\xcf\x11\xe0"
LONGEST: Final = 40
"""Characters of an unknown heading that are told again."""


Sheets = dict[str, Grid]
"""All cells, by the worksheet's name; without a name where only one has rows."""


def read_table(content: bytes, kind: TableKind | None) -> tuple[ReadTable, Sheets]:
    """The rows of all visible worksheets that have headings, and all their cells.

    `kind` None: found by the headings; a table with a column for it may mix several, and so may
    worksheets. Those without known headings are named. Slow: to be called in a thread. Raises
    UnreadableError.
    """
    found, unread = [], []
    opened = _opened(content, kind)
    for page in opened:
        head = None if page.hidden else head_of(page, kind)
        if head is not None:
            found.append((page, *head))
        elif page.grid and not page.hidden:
            unread.append(page.title)
    if not found:
        unclear = kind is None and any(map(has_headings, opened))
        raise UnreadableError(Trouble.KIND if unclear else Trouble.HEADINGS)
    tables = [(page, _table(page, head, of, kind)) for page, head, of in found]
    full = [one for one in tables if any(row.why is not Why.EXAMPLE for row in one[1].rows)]
    table, sheets = _together(full or tables[:1])
    return table.model_copy(update={"unread_sheets": tuple(unread)}), sheets


def _together(tables: Sequence[tuple[Page, ReadTable]]) -> tuple[ReadTable, Sheets]:
    """Several worksheets as one table whose rows say where they stand, and what they are."""
    if len(tables) == 1:
        page, table = tables[0]
        return table, {"": page.grid}
    if sum(len(table.rows) for _, table in tables) > OF_TABLES.rows:
        raise UnreadableError(Trouble.TOO_MANY_ROWS)
    rows = tuple(
        row.model_copy(update={"sheet": page.title, "kind": row.kind or table.kind})
        for page, table in tables
        for row in table.rows
    )
    unknown = dict.fromkeys(one for _, table in tables for one in table.unknown_columns)
    kinds = {table.kind for _, table in tables}
    whole = ReadTable(
        kind=kinds.pop() if len(kinds) == 1 else None, rows=rows, unknown_columns=tuple(unknown)
    )
    return whole, {page.title: page.grid for page, _ in tables}


def _opened(content: bytes, kind: TableKind | None) -> list[Page]:
    if content.startswith((PACKED, OFFICE)):
        return pages(content, OF_TABLES)

    def headed(grid: Grid) -> int:
        head = head_of(Page("", grid), kind)
        return 0 if head is None else len(head[0].known)

    return [separated(content, OF_TABLES, headed)]


def _table(page: Page, head: Head, of: TableKind | None, asked: TableKind | None) -> ReadTable:
    found = tuple(rows_of(page, head, of, asked))
    strange = []
    for at, words in enumerate(head.titles):
        if at in head.known or plain(words) in ignored():
            continue
        if words:
            strange.append(words[:LONGEST])
        elif any(at < len(row) and said(row[at]) for row in page.grid[head.below :]):
            strange.append(lettered(at + 1))
    return ReadTable(kind=of, rows=found, unknown_columns=tuple(strange))
