"""Tables as counties have them, .xlsx or text, read into rows by what their columns mean.

Nothing is guessed and nothing is lost: a cell that cannot be read says why, a row of an unknown
kind says so, and columns that mean nothing here are named.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from bot.tables import cells
from bot.tables.dates import read_span
from bot.tables.headings import (
    TERM,
    WORDS,
    Head,
    has_headings,
    head_of,
    ignored,
    is_beneath,
    plain,
    title,
)
from bot.tables.opening import Bounds, Grid, Page, Trouble, UnreadableError, filled, pages, said
from bot.tables.outcome import lettered
from bot.tables.separated import separated
from bot.tables.words import compared
from core.imports.columns import Column, TableKind
from core.imports.model import ReadCell, ReadRow, ReadTable
from core.imports.why import Why

OF_TABLES: Final = Bounds(size=15_000_000, unpacked=200_000_000, rows=10_000, columns=100)
PACKED: Final = b"PK\x03\x04"
OFFICE: Final = b"\xd0\xcf\x11\xe0"
FROM_ABOVE: Final = frozenset(
    {
        Column.RECORD,
        Column.COUNTY,
        Column.ENTERPRISE,
        Column.CREDIT_CODE,
        Column.KNOWN_CODE,
        Column.BUSINESS,
        Column.CHAIN,
        Column.FIELD,
        Column.PERSON,
        Column.UNIT,
        Column.CITY,
        Column.YEAR,
        Column.PROGRAMME,
        Column.NEED_KIND,
    }
)
"""Whom and what a row is about: merged downwards, one cell stands for several rows."""
SHORT: Final = 20
"""Characters of a cell that might name its row an example."""
LONGEST: Final = 40
"""Characters of an unknown heading that are told again."""


def read_table(content: bytes, kind: TableKind | None) -> tuple[ReadTable, Grid]:
    """The table of the one visible worksheet that has headings and rows, and all its cells.

    `kind` None: found by the headings; a table with a column for it may mix several.
    Slow: to be called in a thread. Raises UnreadableError.
    """
    found = []
    opened = _opened(content, kind)
    for page in opened:
        head = None if page.hidden else head_of(page, kind)
        if head is not None:
            found.append((page, *head))
    if not found:
        unclear = kind is None and any(map(has_headings, opened))
        raise UnreadableError(Trouble.KIND if unclear else Trouble.HEADINGS)
    tables = [(_table(page, head, of, kind), page.grid) for page, head, of in found]
    full = [one for one in tables if any(row.why is not Why.EXAMPLE for row in one[0].rows)]
    if len(full) > 1:
        raise UnreadableError(Trouble.SEVERAL)
    return (full or tables)[0]


def _opened(content: bytes, kind: TableKind | None) -> list[Page]:
    if content.startswith((PACKED, OFFICE)):
        return pages(content, OF_TABLES)

    def headed(grid: Grid) -> int:
        head = head_of(Page("", grid), kind)
        return 0 if head is None else len(head[0].known)

    return [separated(content, OF_TABLES, headed)]


def _table(page: Page, head: Head, of: TableKind | None, asked: TableKind | None) -> ReadTable:
    rows = tuple(_rows(page, head, of, asked))
    strange = []
    for at, words in enumerate(head.titles):
        if at in head.known or plain(words) in ignored():
            continue
        if words:
            strange.append(words[:LONGEST])
        elif any(at < len(row) and said(row[at]) for row in page.grid[head.below :]):
            strange.append(lettered(at + 1))
    return ReadTable(kind=of, rows=rows, unknown_columns=tuple(strange))


def _rows(
    page: Page, head: Head, of: TableKind | None, asked: TableKind | None
) -> Iterator[ReadRow]:
    columns = [at + 1 for at, meaning in head.known.items() if meaning in FROM_ABOVE]
    whole = filled(page, columns)
    for at in range(head.below, len(whole)):
        own = page.grid[at]
        if is_beneath(own, head, of) or not _speaks(own, head):
            continue
        found = dict(_cells(whole[at], head))
        kind, why = (of, None) if of is not None else _kind(found, asked)
        if any(isinstance(cell, str) and plain(cell[:SHORT]) in _examples() for cell in own):
            why = Why.EXAMPLE
        yield ReadRow(number=at + 1, cells=found, kind=None if of is not None else kind, why=why)


def _speaks(row: Sequence[object], head: Head) -> bool:
    """Whether the row says something; numbers of rows, signatures and sums do not."""
    spoken = [
        at
        for at, cell in enumerate(row)
        if said(cell) and not (at < len(head.titles) and plain(head.titles[at]) in ignored())
    ]
    if len([at for at in spoken if at in head.known]) > 1:
        return True
    return bool(spoken) and not any(_is_footer(cell) for cell in row)


def _is_footer(cell: object) -> bool:
    return title(cell).replace("\uff1a", ":").startswith(tuple(WORDS["footers"]))


def _cells(row: Sequence[object], head: Head) -> Iterator[tuple[Column, ReadCell]]:
    for at, meaning in head.known.items():
        cell = row[at] if at < len(row) else None
        if meaning == TERM:
            yield from _term(cell, at, head)
            continue
        column = Column(meaning)
        found = cells.read_cell(column, cell, head.titles[at])
        if found is not None:
            value, why = found
            typed = cells.typed_in(column, cell)
            yield column, ReadCell(typed=typed, column=at + 1, value=value, why=why)


def _term(cell: object, at: int, head: Head) -> Iterator[tuple[Column, ReadCell]]:
    """A cell with both days, or with a number of years; columns of their own go before it."""
    typed = cells.typed_in(Column.START, cell)
    if not typed:
        return
    span = read_span(cell)
    if span is not None:
        for column, on in zip((Column.START, Column.END), span, strict=True):
            if head.at(column) is None:
                yield column, ReadCell(typed=typed, column=at + 1, value=on)
    elif head.at(Column.YEARS) is None:
        value, why = cells.read_cell(Column.YEARS, cell) or (None, Why.UNREAD_NUMBER)
        yield Column.YEARS, ReadCell(typed=typed, column=at + 1, value=value, why=why)


def _kind(
    found: dict[Column, ReadCell], asked: TableKind | None
) -> tuple[TableKind | None, Why | None]:
    """What the row says that it is; where it says nothing, what it was asked for."""
    named = found.get(Column.RECORD)
    if named is None:
        return asked, None if asked is not None else Why.ROW_KIND
    if isinstance(named.value, str):
        return TableKind(named.value), None
    visit = compared(named.typed) in WORDS["visit"]
    return None, Why.VISIT if visit else Why.ROW_KIND


@lru_cache(maxsize=1)
def _examples() -> frozenset[str]:
    return frozenset(plain(word) for word in WORDS["example"])
