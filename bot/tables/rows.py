"""The rows beneath the headings of an office's table: which are rows, and what they say."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from bot.tables import cells
from bot.tables.cells import code_of
from bot.tables.dates import read_span
from bot.tables.headings import TERM, WORDS, Head, ignored, is_beneath, plain, title
from bot.tables.opening import Page, filled, said
from bot.tables.words import compared
from core.imports.columns import Column, TableKind
from core.imports.model import ReadCell, ReadRow
from core.imports.why import Why

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
SEALED: Final = 60
"""Characters of a cell that might be the place for a seal."""


def rows_of(
    page: Page, head: Head, of: TableKind | None, asked: TableKind | None
) -> Iterator[ReadRow]:
    """Every row beneath the headings that is one, with what its cells say."""
    columns = [at + 1 for at, meaning in head.known.items() if meaning in FROM_ABOVE]
    whole = filled(page, columns)
    for at in range(head.below, len(whole)):
        own = page.grid[at]
        if is_beneath(own, head, of) or not _speaks(own, head):
            continue
        found = dict(_cells(whole[at], head))
        kind, why = (of, None) if of is not None else _kind(found, asked)
        found |= _above(page, head, of)
        if of is TableKind.NEEDS:
            why = _listed(found) or why
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
    words = title(cell).replace("\uff1a", ":")
    return words.startswith(tuple(WORDS["footers"])) or any(
        seal in compared(words[:SEALED]) for seal in WORDS["seals"]
    )


def _above(page: Page, head: Head, of: TableKind | None) -> dict[Column, ReadCell]:
    """Posts and challenges often stand on a worksheet each, which is called so."""
    if of is not TableKind.NEEDS or head.at(Column.NEED_KIND) is not None:
        return {}
    code = code_of(Column.NEED_KIND, page.title)
    return (
        {}
        if code is None
        else {Column.NEED_KIND: ReadCell(typed=page.title, column=0, value=code)}
    )


def _listed(found: dict[Column, ReadCell]) -> Why | None:
    """What a county's list says in its last column: taken out, or confidential."""
    note = found.get(Column.NOTE)
    words = [compared(line) for line in note.typed.split("\n")] if note else []
    if note and set(words) & set(WORDS["confidential_note"]):
        found.setdefault(Column.CONFIDENTIAL, note.model_copy(update={"value": True, "why": None}))
    return Why.TAKEN_OUT if set(words) & set(WORDS["taken_out"]) else None


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
