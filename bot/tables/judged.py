"""The table that was sent, marked cell by cell: by ground, by note, in words beside each row."""

from collections.abc import Callable, Iterator
from datetime import date
from io import BytesIO
from typing import Any, Final, NamedTuple

from bot.tables.opening import Grid
from bot.tables.outcome import Say, lettered
from bot.tables.workbook import LONGEST, plain
from core.imports.model import JudgedRow, Plan, ReadTable, Remark, RowFate

GROUNDS: Final = {
    RowFate.TAKEN: "C6E0B4",
    RowFate.WARNED: "FFE699",
    RowFate.ALREADY: "D9D9D9",
    RowFate.REFUSED: "F8CBAD",
}
"""Light grounds that differ in brightness too; the last column says the same in words."""
MOST_NOTES: Final = 1_000
"""Notes on cells: more of them make the file slow to open, and the last column says it all."""
WIDE: Final = 60
NARROW: Final = 14
OURS: Final = "fuzong"
"""Who left the notes."""

Why = Callable[[Remark], str]
"""A remark as its sentence."""


class Spot(NamedTuple):
    """A cell of the report: row and column from 1, its ground, a note or none."""

    row: int
    column: int
    fate: RowFate
    note: str = ""


def marked_table(grid: Grid, table: ReadTable, plan: Plan, say: Say, why: Why) -> bytes:
    """An .xlsx with every cell where it stood, and a sheet with the sums.

    Slow: to be called in a thread.
    """
    # openpyxl takes a while to import, and most replies need no table
    from openpyxl import Workbook  # noqa: PLC0415
    from openpyxl.comments import Comment  # noqa: PLC0415
    from openpyxl.styles import Alignment, Font, PatternFill  # noqa: PLC0415

    fills = {fate: PatternFill("solid", fgColor=ground) for fate, ground in GROUNDS.items()}
    book = Workbook()
    book.remove(book.worksheets[0])
    sheet = book.create_sheet(str(say("tables-marked-sheet")))
    for cells in grid:
        sheet.append([_cell(cell) for cell in cells])
    last = 1 + max(
        (n for row in grid for n, cell in enumerate(row, 1) if cell is not None), default=0
    )
    notes = 0
    for spot in _spots(table, plan, why):
        cell = sheet.cell(spot.row, spot.column)
        cell.fill = fills[spot.fate]
        if spot.note and notes < MOST_NOTES:
            cell.comment = Comment(spot.note, OURS, width=320, height=90)
            notes += 1
    for row in plan.rows:
        cell = sheet.cell(row.number, last, plain(row_said(row, say, why)[:LONGEST]))
        cell.fill = fills[row.fate]
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    if plan.rows:
        heading = sheet.cell(max(plan.rows[0].number - 1, 1), last)
        heading.value = str(say("tables-marked-heading"))
        heading.font = Font(bold=True)
        sheet.freeze_panes = sheet.cell(heading.row + 1, 1)
    for column in range(1, last):
        sheet.column_dimensions[lettered(column)].width = NARROW
    sheet.column_dimensions[lettered(last)].width = WIDE
    sums = book.create_sheet(str(say("tables-sums-sheet")), 0)
    for line, fate in _sums(table, plan, say):
        sums.append([plain(words) for words in line])
        if fate is not None:
            sums.cell(sums.max_row, 1).fill = fills[fate]
    for name, width in (("A", NARROW * 2), ("B", WIDE)):
        sums.column_dimensions[name].width = width
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def row_said(row: JudgedRow, say: Say, why: Why) -> str:
    """What becomes of the row, its reasons one by one, and whom it may mean."""
    parts = [say(f"tables-fate-{row.fate}")]
    parts += [why(remark) for remark in row.remarks]
    if row.candidates:
        names = say("tables-marked-between").join(one.name for one in row.candidates)
        parts.append(say("tables-marked-candidates", names=names))
    return "\n".join(parts)


def _spots(table: ReadTable, plan: Plan, why: Why) -> Iterator[Spot]:
    """What was read of a row, in its colour; then what is said of single cells."""
    read = {row.number: row for row in table.rows}
    for row in plan.rows:
        taken = row.fate is not RowFate.REFUSED
        ground = RowFate.TAKEN if row.fate is RowFate.WARNED else row.fate
        if taken and row.number in read:
            for cell in read[row.number].cells.values():
                yield Spot(row.number, cell.column, ground)
        for nth, remark in enumerate(row.remarks):
            if remark.column is not None:
                refused = row.fate is RowFate.REFUSED and nth == 0
                fate = RowFate.REFUSED if refused else RowFate.WARNED
                yield Spot(row.number, remark.column, fate, why(remark))


def _sums(
    table: ReadTable, plan: Plan, say: Say
) -> Iterator[tuple[tuple[str, str], RowFate | None]]:
    yield (say("tables-sums-rows"), say("tables-sums-count", count=len(plan.rows))), None
    for fate in RowFate:
        count = say("tables-sums-count", count=len(plan.of(fate)))
        yield (say(f"tables-fate-{fate}"), count), fate
    if table.unknown_columns:
        names = say("tables-marked-between").join(table.unknown_columns)
        yield (say("tables-sums-unknown"), names), None
    yield (say("tables-sums-note"), say("tables-sums-how")), None


def _cell(cell: object) -> Any:  # noqa: ANN401 - whatever a workbook may hold
    if cell is None or isinstance(cell, bool | int | float | date):
        return cell
    return plain(str(cell))
