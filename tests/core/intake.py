"""Tables as they are after reading, out of a few words."""

from collections.abc import Mapping
from itertools import count
from typing import Any

from core.imports.columns import TYPES, CellType, Column, TableKind
from core.imports.model import ReadCell, ReadRow, ReadTable
from core.imports.why import Why
from core.organisations.credit_code import check_digit

_codes = count(1)


def code(series: str = "MB") -> str:
    """A valid credit code that no other test has; a `series` of its own where others count too."""
    body = f"91410700{series}{next(_codes):07d}"
    return body + check_digit(body)


def cell(column: Column, value: Any, place: int) -> ReadCell:
    """Read as it stands; a `Why` in its place could not be read."""
    if isinstance(value, Why):
        return ReadCell(typed="?", column=place, why=value)
    if TYPES.get(column, CellType.WORDS) is CellType.WORDS:
        return ReadCell(typed=value, column=place, value=" ".join(value.split()))
    typed = "\u3001".join(value) if isinstance(value, tuple) else str(value)
    return ReadCell(typed=typed, column=place, value=value)


def row(number: int, cells: Mapping[Column, Any], kind: TableKind | None = None) -> ReadRow:
    places = {column: place for place, column in enumerate(Column, 1)}
    read = {column: cell(column, value, places[column]) for column, value in cells.items()}
    return ReadRow(number=number, cells=read, kind=kind)


def table(kind: TableKind | None, *rows: Mapping[Column, Any]) -> ReadTable:
    """Rows from 2 on, as beneath a line of headings."""
    return ReadTable(kind=kind, rows=tuple(row(n, cells) for n, cells in enumerate(rows, 2)))
