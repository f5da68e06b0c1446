"""A row under judgement: what its cells say, and what is said of it so far."""

from datetime import date
from typing import Final

from core.imports.columns import Column, TableKind
from core.imports.model import Candidate, JudgedRow, Read, ReadRow, Remark, RowFate
from core.imports.why import Why

TOLD: Final = frozenset(
    {
        Column.COUNTY,
        Column.ENTERPRISE,
        Column.PERSON,
        Column.ROLE,
        Column.UNIT,
        Column.TITLE,
        Column.END,
    }
)
"""Columns without which a row of some kind cannot be taken."""
Facts = dict[str, str | int | date]


class Line:
    """One row; the first reason to refuse it is told, and every warning."""

    def __init__(self, row: ReadRow, kind: TableKind | None) -> None:
        self.row = row
        self.kind = kind
        self.name = ""
        self.already = False
        self.candidates: tuple[Candidate, ...] = ()
        self._refused: Remark | None = None
        self._warned: list[Remark] = []

    @property
    def refused(self) -> bool:
        return self._refused is not None

    def refuse(self, why: Why, column: Column | None = None, **facts: str | int | date) -> None:
        """The row is not taken."""
        if self._refused is None:
            self._refused = self._remark(why, column, facts)

    def warn(self, why: Why, column: Column | None = None, **facts: str | int | date) -> None:
        """The row is taken, and somebody should look at this."""
        self._warned.append(self._remark(why, column, facts))

    def words(self, column: Column) -> str:
        """What the cell says, spaces tidied; empty where there is none."""
        cell = self.row.cells.get(column)
        if cell is None:
            return ""
        said = cell.value if isinstance(cell.value, str) else cell.typed
        return " ".join("".join(ch if ch.isprintable() else " " for ch in said).split())

    def read(self, column: Column, *, needed: bool = False) -> Read | None:
        """What the cell was read as; what could not be read is told, and so is what is needed."""
        cell = self.row.cells.get(column)
        tell = self.refuse if needed else self.warn
        if cell is None:
            if needed:
                self.refuse(Why.CELL_EMPTY, column, what=column.value)
            return None
        if cell.why is not None:
            tell(cell.why, column)
        elif cell.value is None:
            tell(Why.UNREAD_CODE, column)
        return cell.value

    def name_in(self, column: Column, longest: int) -> str:
        """A name that must be there and must not be cut; else the row is refused."""
        said = self.words(column)
        if not said:
            self.refuse(Why.CELL_EMPTY, column, what=column.value)
        elif len(said) > longest:
            self.refuse(Why.WORDS_TOO_LONG, column, length=len(said), limit=longest)
        return said

    def judged(self) -> JudgedRow:
        """What becomes of it."""
        remarks = tuple(self._warned)
        if self._refused is not None:
            fate, remarks = RowFate.REFUSED, (self._refused, *remarks)
        elif self.already:
            fate = RowFate.ALREADY
        else:
            fate = RowFate.WARNED if remarks else RowFate.TAKEN
        return JudgedRow(
            number=self.row.number,
            sheet=self.row.sheet,
            kind=self.kind,
            fate=fate,
            name=self.name,
            remarks=remarks,
            candidates=self.candidates,
        )

    def _remark(
        self, why: Why, column: Column | None, facts: dict[str, str | int | date]
    ) -> Remark:
        cell = None if column is None else self.row.cells.get(column)
        return Remark(
            row=self.row.number,
            sheet=self.row.sheet,
            column=None if cell is None else cell.column or None,
            code=why,
            facts=facts,
            typed="" if cell is None else cell.typed,
        )
