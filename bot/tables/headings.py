"""The headings of an office's table: where they stand, over how many rows, what they mean."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, NamedTuple

from bot.tables.cells import BRACKETED
from bot.tables.opening import Block, Grid, Page, said
from bot.tables.words import compared
from core.imports.columns import Column, TableKind

WORDS: Final[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("wide.toml").read_text(encoding="utf-8")
)
TITLE_ROWS: Final = 30
"""The headings begin within so many rows from the top."""
DEEPEST: Final = 3
"""Rows that headings may take."""
TERM: Final = "term"
"""Not a column of its own: a first and a last day, or years, in one cell."""
MIXED: Final = frozenset({Column.RECORD, Column.ENTERPRISE})
"""A table whose rows say themselves what they are."""
GROUP: Final = re.compile(WORDS["group"])
LONGEST: Final = 60
"""Characters of a heading."""
MANY: Final = 3
"""So many headings in a row beneath are the same headings once more, for the printer."""


class Head(NamedTuple):
    """What the columns of one table are about. Rows and columns from 0."""

    top: int
    below: int
    """The first row that may hold data."""
    titles: tuple[str, ...]
    known: dict[int, str]
    """By column: a `Column`, or TERM."""

    def at(self, column: str) -> int | None:
        """Where it stands."""
        return next((at for at, found in self.known.items() if found == column), None)

    def meant(self) -> frozenset[str]:
        """What its columns are about."""
        return frozenset(self.known.values())


def head_of(page: Page, kind: TableKind | None) -> tuple[Head, TableKind | None] | None:
    """The headings, and what the rows beneath them are: None where each row says so itself.

    None where no headings of the kind are found, or of any kind where none is given.
    """
    best: tuple[tuple[int, int, int], Head, TableKind | None] | None = None
    for head, of in _heads(page, kind):
        worth = (len(head.meant()), head.top - head.below, -head.top)
        if best is None or worth > best[0]:
            best = worth, head, of
    return None if best is None else best[1:]


def has_headings(page: Page) -> bool:
    """Whether some row heads columns that are known, whatever the rows beneath may be."""
    rows = _spread(page.grid[:TITLE_ROWS], page.merged)
    return any(
        len(_head(_stacked([row], sideways=False), at, 1, known(None)).known) > 1
        for at, row in enumerate(rows)
    )


def _heads(page: Page, kind: TableKind | None) -> Iterator[tuple[Head, TableKind | None]]:
    grid = _spread(page.grid[: TITLE_ROWS + DEEPEST], page.merged)
    kinds = tuple(TableKind) if kind is None else (kind,)
    for top in range(min(TITLE_ROWS, len(grid))):
        for depth in range(1, DEEPEST + 1):
            if top + depth > len(grid):
                break
            stacked = _stacked(grid[top : top + depth], sideways=depth > 1 and not page.merged)
            heads = {one: _head(stacked, top, depth, known(one)) for one in kinds}
            mixed = [head for head in heads.values() if head.meant() >= MIXED]
            told = _told(heads)
            if mixed:
                yield mixed[0], None
            elif told is not None:
                yield heads[told], told


def _told(heads: dict[TableKind, Head]) -> TableKind | None:
    """The kind that the headings tell, by the strictest of the signs."""
    for signs in WORDS["tells"]:
        for name, sets in signs.items():
            head = heads.get(TableKind(name))
            if head is not None and any(head.meant() >= set(needed) for needed in sets):
                return TableKind(name)
    return None


def _head(stacked: list[list[str]], top: int, depth: int, words: dict[str, str]) -> Head:
    found: dict[int, str] = {}
    for at, titles in enumerate(stacked):
        meaning = _meaning(titles, words)
        if meaning is not None and meaning not in found.values():
            found[at] = meaning
    return Head(top, top + depth, tuple(" ".join(titles) for titles in stacked), found)


def _meaning(titles: Sequence[str], words: dict[str, str]) -> str | None:
    """By the lowest heading with those above it, or alone; what only explains is no heading."""
    said = [plain(title) for title in titles]
    said = [title for title in said if title and BRACKETED.sub("", title)] or said
    above = [GROUP.sub("", title) for title in said[:-1]]
    for at in range(len(said)):
        joined = "".join((*above[at:], said[-1]))
        for one in (joined, BRACKETED.sub("", joined)):
            if one in words:
                return words[one]
    return None


def _stacked(rows: Sequence[Sequence[str]], *, sideways: bool) -> list[list[str]]:
    """For each column its headings from the top, repeated ones once."""
    width = max(map(len, rows), default=0)
    stacked: list[list[str]] = []
    for at in range(width):
        titles: list[str] = []
        for level, row in enumerate(rows):
            here = row[at] if at < len(row) else ""
            if not here and sideways and level < len(rows) - 1:  # text knows no merged cells
                beneath = any(at < len(low) and low[at] for low in rows[level + 1 :])
                here = next((one for one in reversed(row[:at]) if one), "") if beneath else ""
            if here and here not in titles:
                titles.append(here)
        stacked.append(titles)
    return stacked


def _spread(grid: Grid, merged: Sequence[Block]) -> list[list[str]]:
    """The cells as words, merged ones in each of their columns."""
    rows = [[title(cell) for cell in row] for row in grid]
    for first, top, last, bottom in merged:
        if top > len(rows) or first > len(rows[top - 1]):
            continue
        words = rows[top - 1][first - 1]
        for row in rows[top - 1 : bottom]:
            for at in range(first - 1, min(last, len(row))):
                row[at] = row[at] or words
    return rows


def is_beneath(row: Sequence[object], head: Head, kind: TableKind | None) -> bool:
    """Whether a row belongs to the headings: explains or numbers the columns, or repeats them."""
    cells = [title(cell) for cell in row if said(cell)]
    if not cells or any(len(cell) > LONGEST for cell in cells):
        return False
    if cells[-1] == str(len(cells)) and cells == [str(n) for n in range(1, len(cells) + 1)]:
        return len(cells) > MANY
    if all(BRACKETED.sub("", plain(cell)) == "" for cell in cells):
        return True
    words = known(kind)
    same = [at for at, meaning in head.known.items() if words.get(_cell(row, at)) == meaning]
    return len(same) >= MANY


def _cell(row: Sequence[object], at: int) -> str:
    return plain(title(row[at])) if at < len(row) else ""


def title(cell: object) -> str:
    """A heading as it reads."""
    return "" if cell is None else " ".join(str(cell).split())


@lru_cache(maxsize=4096)
def plain(words: str) -> str:
    """A heading as it is compared."""
    return compared(words).strip(":*")


@lru_cache(maxsize=16)
def known(kind: TableKind | None) -> dict[str, str]:
    """What each heading means in a table of the kind."""
    words = {plain(word): TERM for word in WORDS[TERM]}
    for part in (WORDS["any"], {} if kind is None else WORDS[kind]):
        for column, titles in part.items():
            words |= {plain(one): column for one in titles}
    return words


@lru_cache(maxsize=1)
def ignored() -> frozenset[str]:
    """Headings of columns that say nothing: numbers of rows, an earlier report's results."""
    return frozenset(plain(word) for word in WORDS["ignored"])
