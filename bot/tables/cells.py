"""One cell of an office's table, read by what its column is about; what is unclear says why."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Final
from unicodedata import normalize

from bot.tables.dates import read_date
from bot.tables.platforms import platforms_in, platforms_on_offer
from bot.tables.words import CODES, amounts, band, compared
from core.imports.columns import TYPES, CellType, Column
from core.imports.model import Read
from core.imports.why import Why

LONGEST: Final = 4_000
"""Characters of a cell that are kept; a need's text is shorter, and the judge says by how much."""
SHORT: Final = 200
"""Characters of a cell that might be an entry of a closed list."""
TEXTS: Final = frozenset(
    {
        Column.TITLE,
        Column.TEXT,
        Column.FAILS,
        Column.WHERE,
        Column.PRESENT,
        Column.TARGET,
        Column.TRIED,
        Column.OFFER_WORDS,
        Column.NOTE,
        Column.OUTCOME,
    }
)
"""Columns in which the line breaks are somebody's own."""
ENDS: Final = frozenset({Column.DEADLINE, Column.EXPIRES, Column.END})
"""A month or a year alone means its last day here."""
CLOSED: Final = {Column.CONDITIONS: Column.OFFERS}
"""Columns that share the closed list of another."""
BRACKETED: Final = re.compile(r"\([^()]*\)")
YEAR: Final = re.compile(r"(20\d\d)(?!\d)")

Found = tuple[Read | None, Why | None]
"""What was read, or why nothing was."""


def read_cell(column: Column, cell: object, heading: str = "") -> Found | None:
    """What the cell says; None where it says nothing. `heading` may name the unit of a number."""
    typed = typed_in(column, cell)
    if not typed:
        return None
    kind = TYPES.get(column, CellType.WORDS)
    said = compared(typed) if len(typed) <= SHORT else ""
    # there, "none" is an answer
    answered = kind is CellType.YES_NO and said in CODES["no"]
    answered = answered or (column is Column.STATE_OWNED and said in _known(column))
    if said in CODES["nothing"] and column not in TEXTS and not answered:
        return None
    if kind is CellType.WORDS:
        return typed, None
    if kind is CellType.CODES:
        return _several(column, typed)
    if kind is CellType.PLATFORMS:
        return platforms_in(typed)
    value, why = _one(column, cell, typed, heading)
    return value, None if value is not None else why


def _one(column: Column, cell: object, typed: str, heading: str) -> tuple[Read | None, Why]:
    """One value, and what there is to say where there is none."""
    kind, said = TYPES[column], compared(typed)
    if kind is CellType.YES_NO:
        return (True if said in CODES["yes"] else _not(said)), Why.UNREAD_YES_NO
    if kind is CellType.DATE:
        return read_date(cell, last=column in ENDS), Why.UNREAD_DATE
    if kind is CellType.NUMBER:
        return (_year(cell, said) if column is Column.YEAR else _years(said)), Why.UNREAD_NUMBER
    code = _known(CLOSED.get(column, column)).get(said)
    if code is None and column is not Column.STATE_OWNED:  # "not known" has "no" in it
        told = column is Column.BUDGET
        code = band(said, heading) if told else code_of(column, typed)
    return code, Why.UNREAD_CODE


def _not(said: str) -> bool | None:
    return False if said in CODES["no"] else None


def typed_in(column: Column, cell: object) -> str:
    """The cell as it reads: spaces tidied, whole numbers without a decimal point."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    if isinstance(cell, datetime) and (cell.hour, cell.minute) == (0, 0):
        cell = cell.date()
    lines = str(cell).removeprefix("'")[:LONGEST].split("\n")
    tidy = [" ".join(line.split()) for line in lines]
    return ("\n" if column in TEXTS else " ").join(line for line in tidy if line)


@lru_cache(maxsize=8192)
def code_of(column: Column, typed: str) -> str | None:
    """The value of the closed list that is meant: by its words, or by the only words of the list
    that stand within the cell."""
    if len(typed) > SHORT:
        return None
    said = compared(typed)
    known = _known(CLOSED.get(column, column))
    for words in (said, BRACKETED.sub("", said)):
        if words in known:
            return known[words]
    within = [words for words in known if len(words) > 1 and words in said]
    longest = [words for words in within if not any(words in other != words for other in within)]
    meant = {known[words] for words in longest}
    return meant.pop() if len(meant) == 1 else None


def _several(column: Column, typed: str) -> Found:
    """Several values in one cell: those that are known, and whether there were others."""
    whole = _known(CLOSED.get(column, column)).get(compared(typed))
    if whole is not None:
        return (whole,), None
    codes: dict[str, None] = {}
    unread = False
    for words in _parted(typed):
        code = code_of(column, words)
        if code is None:
            unread = unread or compared(words) not in CODES["nothing"]
        else:
            codes[code] = None
    if not codes:
        return None, Why.UNREAD_CODE
    return tuple(codes), Why.UNREAD_SEVERAL if unread else None


def _parted(typed: str) -> Iterator[str]:
    said = re.sub(r"\s*\n\s*", "\n", normalize("NFKC", typed))
    parts = [part.strip() for part in re.split(CODES["between"], BRACKETED.sub("", said))]
    if len(parts) == 1:  # "research transfer": but only where no comma says otherwise
        parts = re.split(r"\s+", parts[0]) if not parts[0].isascii() else parts
    yield from (part for part in parts if part)


def _year(cell: object, said: str) -> int | None:
    if isinstance(cell, date):
        return cell.year
    found = set(YEAR.findall(said))
    return int(found.pop()) if len(found) == 1 else None


def _years(said: str) -> int | None:
    """A number of years: "2", "two years" in either script; a range is no number."""
    found = amounts(re.sub(rf"(?:{CODES['about']})", "", BRACKETED.sub("", said)))
    bare = re.fullmatch(rf"(\d+)(?:{CODES['years']})?", found)
    return int(bare[1][:4]) if bare is not None else None


@lru_cache(maxsize=32)
def _known(column: Column) -> dict[str, str]:
    """Every word of the closed list, and every value itself."""
    known: dict[str, str] = {}
    for code, words in CODES["of"].get(column.value, {}).items():
        known |= {compared(word): code for word in (*words, code)}
    return known


def options(column: Column, *, chinese: bool) -> dict[str, str]:
    """The closed list in one language, by value: the words that the empty tables offer."""
    if column is Column.PLATFORMS:
        return platforms_on_offer(chinese=chinese)
    of = CODES["of"][CLOSED.get(column, column).value]
    return {code: in_language(words, chinese=chinese) for code, words in of.items()}


def in_language(words: Sequence[str], *, chinese: bool) -> str:
    """The first of the words that is of the language."""
    spoken = [word for word in words if any(map(str.isalpha, word))]
    word = next(word for word in spoken if word.isascii() is not chinese)
    return word[:1].upper() + word[1:]
