"""ReadTable and its cells, what becomes of each row, and why."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from core.imports.columns import Column, TableKind
from core.imports.why import Why
from core.shared.value import Value
from core.similarity.model import Unlike

Read = str | int | bool | date | tuple[str, ...]
"""What a cell was read as."""


class ReadCell(Value):
    """A cell that says something: as typed, and what it was read as."""

    typed: str
    column: int
    """From 1, as the office's own program counts; 0: it stands above the rows, for all of them."""
    value: Read | None = None
    """By the column's `CellType`, codes as the values of their enums; None: see `why`."""
    why: Why | None = None
    """Why it could not be read; never guessed. Words are always read."""


class ReadRow(Value):
    """A row, its cells that say something by what they are about."""

    number: int
    """From 1, as the office's own program counts."""
    cells: Mapping[Column, ReadCell]
    kind: TableKind | None = None
    """Its own kind in a table that mixes several; None: the table's."""
    sheet: str = ""
    """The worksheet, where several have rows."""
    why: Why | None = None
    """Why the row as a whole is none that could be imported."""


class ReadTable(Value):
    """A table as it was read, not yet judged."""

    kind: TableKind | None
    """None where each row names its own."""
    rows: tuple[ReadRow, ...]
    unknown_columns: tuple[str, ...] = ()
    """Headings that mean nothing here: told, so that nothing is lost silently."""
    unread_sheets: tuple[str, ...] = ()
    """Worksheets that say something and have no headings that are known."""


class RowFate(StrEnum):
    """What becomes of a row."""

    TAKEN = "taken"
    WARNED = "warned"
    """Taken, and there is something to be looked at."""
    ALREADY = "already"
    """All that it says is on record: nothing is changed."""
    REFUSED = "refused"


class Remark(Value):
    """What is to be said of a row or of one of its cells."""

    row: int
    sheet: str = ""
    column: int | None = None
    """From 1; None where it is about the row as a whole."""
    code: Why
    facts: Mapping[str, str | int | date] = {}
    """What the sentence mentions."""
    typed: str = ""


class Candidate(Value):
    """An enterprise or a unit that a row may mean."""

    key: str
    """The enterprise's credit code, or the unit's name."""
    name: str
    score: int
    """0 to 100."""
    unlike: Unlike
    """In what the names differ."""


class Question(Value):
    """A name that may mean somebody on record: the officer says who it is."""

    key: str
    name: str
    """As typed."""
    code: str = ""
    """The credit code that stands beside it, and that is on record under no name."""
    rows: tuple[int, ...]
    candidates: tuple[Candidate, ...]
    fresh: bool
    """Whether it may be somebody new; without a code nobody is registered (C13)."""
    answer: "Answer | None" = None


class Said(StrEnum):
    """What an officer says to a question."""

    SAME = "same"
    NEW = "new"
    SKIP = "skip"
    """The rows are left out."""


class Answer(Value):
    """One of the candidates, somebody new, or neither."""

    said: Said
    key: str = ""
    """The candidate's."""


class JudgedRow(Value):
    """A row, and what becomes of it."""

    number: int
    sheet: str = ""
    kind: TableKind | None
    fate: RowFate
    name: str
    """Whom or what it is about, as typed."""
    remarks: tuple[Remark, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    """Whom it may mean, where that is asked: nothing is merged silently."""


class Plan(Value):
    """What a table means: every row accounted for, nothing saved."""

    rows: tuple[JudgedRow, ...]
    questions: tuple[Question, ...] = ()
    unknown_columns: tuple[str, ...] = ()
    unread_sheets: tuple[str, ...] = ()
    enters: Mapping[TableKind, int] = {}
    """How many of each kind would be new on record."""
    confirmed: int = 0
    """Profiles that would hold at once."""
    proposed: int = 0
    """Profiles that would wait for their county."""
    seal: str = ""
    """The same again means that the same would be entered."""

    def of(self, *fates: RowFate) -> tuple[JudgedRow, ...]:
        """The rows with one of these fates."""
        return tuple(row for row in self.rows if row.fate in fates)

    @property
    def taken(self) -> int:
        """Rows that would be entered, with a warning or without."""
        return len(self.of(RowFate.TAKEN, RowFate.WARNED))
