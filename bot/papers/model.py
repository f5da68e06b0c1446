"""What stands on an official table, before any library draws it."""

from enum import StrEnum
from typing import NamedTuple, TypeAlias

Cell: TypeAlias = str | int | None


class Mark(StrEnum):
    """What has changed in a row since the paper was last made."""

    NEW = "new"
    CHANGED = "changed"
    GONE = "gone"


class Column(NamedTuple):
    """A heading and how wide its column is, in characters of the body's type."""

    heading: str
    width: float


class Line(NamedTuple):
    """A row; its mark is said in words in one of the cells, and shaded beside that."""

    cells: tuple[Cell, ...]
    mark: Mark | None = None


class Paper(NamedTuple):
    """One sheet. Nothing on it is computed by the spreadsheet."""

    name: str
    """Of the sheet's tab."""
    title: str
    left: str
    """Who reports."""
    right: str
    """Which day."""
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    empty: str
    """What stands in the table where it has no rows."""
    notes: tuple[str, ...] = ()
    seals: tuple[str, ...] = ()
    """Departments which put their seal beneath it."""
    dated: str = ""
    """Beneath each seal: the place for the date."""
    page: str = ""
    """At the foot of every page; &P and &N are its number and the last one."""
