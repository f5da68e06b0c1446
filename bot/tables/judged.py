"""What became of a table, in words: for each row, for single cells, and the sums."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from bot.tables.outcome import Say
from core.imports.model import Candidate, JudgedRow, Plan, Remark, RowFate

Why = Callable[[Remark], str]
"""A remark as its sentence."""


class Note(NamedTuple):
    """What is said of a cell: its column from 1, the ground, the words."""

    column: int
    fate: RowFate
    words: str


class Line(NamedTuple):
    """What became of a row, in words."""

    sheet: str
    number: int
    fate: RowFate
    words: str
    notes: tuple[Note, ...]


class Told(NamedTuple):
    """All that the report says; the cells themselves come from the file."""

    sheet: str
    heading: str
    rows: tuple[Line, ...]
    sums_sheet: str
    sums: tuple[tuple[str, str, RowFate | None], ...]


def told(plan: Plan, say: Say, why: Why) -> Told:
    """What is to be said, in the reader's language."""
    return Told(
        sheet=str(say("tables-marked-sheet")),
        heading=str(say("tables-marked-heading")),
        rows=tuple(
            Line(row.sheet, row.number, row.fate, row_said(row, say, why), tuple(_notes(row, why)))
            for row in plan.rows
        ),
        sums_sheet=str(say("tables-sums-sheet")),
        sums=tuple(_sums(plan, say)),
    )


def row_said(row: JudgedRow, say: Say, why: Why) -> str:
    """What becomes of the row, its reasons one by one, and whom it may mean."""
    parts = [say(f"tables-fate-{row.fate}")]
    parts += [why(remark) for remark in row.remarks]
    if row.candidates:
        names = say("tables-marked-between").join(
            candidate_said(one, say) for one in row.candidates
        )
        parts.append(say("tables-marked-candidates", names=names))
    return "\n".join(parts)


def candidate_said(one: Candidate, say: Say) -> str:
    """Who may be meant: an enterprise with its code, a unit by its name."""
    if one.key == one.name:
        return one.name
    return say("tables-marked-candidate", name=one.name, code=one.key)


def _notes(row: JudgedRow, why: Why) -> Iterator[Note]:
    """The first remark of a refused row is the reason."""
    for nth, remark in enumerate(row.remarks):
        if remark.column is not None:
            refused = row.fate is RowFate.REFUSED and nth == 0
            fate = RowFate.REFUSED if refused else RowFate.WARNED
            yield Note(remark.column, fate, str(why(remark)))


def _sums(plan: Plan, say: Say) -> Iterator[tuple[str, str, RowFate | None]]:
    yield say("tables-sums-rows"), say("tables-sums-count", count=len(plan.rows)), None
    for fate in RowFate:
        count = say("tables-sums-count", count=len(plan.of(fate)))
        yield say(f"tables-fate-{fate}"), count, fate
    if plan.unknown_columns:
        names = say("tables-marked-between").join(plan.unknown_columns)
        yield say("tables-sums-unknown"), names, None
    if plan.unread_sheets:
        names = say("tables-marked-between").join(plan.unread_sheets)
        yield say("tables-sums-sheets"), names, None
    yield say("tables-sums-note"), say("tables-sums-how"), None
