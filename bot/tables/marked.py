"""The sheet that was sent, marked cell by cell: by colour, and in words at the end of each row."""

from datetime import date
from io import BytesIO
from typing import Any, Final

from bot.tables.opening import Grid
from bot.tables.outcome import Refusal, Say, lettered, named, why
from bot.tables.workbook import LONGEST, plain
from core.sheets.model import Fate, JudgedRow, TablePlan
from core.sheets.tables import is_refused

TAKEN: Final = "C6E0B4"
ALREADY: Final = "D9D9D9"
REFUSED: Final = "F8CBAD"
"""Light grounds that differ in brightness too; the last column says the same in words."""


def marked_sheet(grid: Grid, plan: TablePlan, say: Say) -> bytes:
    """An .xlsx with every cell where it stood. Slow: to be called in a thread."""
    # openpyxl takes a while to import, and most replies need no table
    from openpyxl import Workbook  # noqa: PLC0415
    from openpyxl.styles import PatternFill  # noqa: PLC0415

    fills = {colour: PatternFill("solid", fgColor=colour) for colour in (TAKEN, ALREADY, REFUSED)}
    book = Workbook()
    book.remove(book.worksheets[0])
    sheet = book.create_sheet(str(say("imports-marked-sheet")))
    for cells in grid:
        sheet.append([_cell(cell) for cell in cells])
    wide = max(
        (n for cells in grid for n, cell in enumerate(cells, 1) if cell is not None), default=0
    )
    last = wide + 1
    for row in plan.rows:
        sheet.cell(row.number, last, plain(_said(row, say)[:LONGEST]))
        if row.slip is not None:
            sheet.cell(row.number, row.column).fill = fills[REFUSED]
        for mark in row.marks:
            colour = REFUSED if is_refused(mark) else ALREADY
            colour = TAKEN if mark.fate is Fate.TAKEN else colour
            sheet.cell(row.number, mark.column).fill = fills[colour]
    if plan.rows:
        heading = max(plan.rows[0].number - 1, 1)
        sheet.cell(heading, last, str(say("imports-marked-heading")))
    sheet.column_dimensions[lettered(last)].width = 60
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _said(row: JudgedRow, say: Say) -> str:
    """What became of the row, its refusals one by one."""
    if row.slip is not None:
        one = Refusal(row.number, row.column, named(row, row.slip), row.slip)
        return one.said(say)
    if not row.marks:
        return say("imports-marked-empty")
    taken = [mark.on for mark in row.marks if mark.fate is Fate.TAKEN]
    already = [mark.on for mark in row.marks if mark.fate is Fate.ALREADY]
    parts = [
        say(f"imports-marked-{fate}", count=len(days), days=_days(days))
        for fate, days in (("taken", taken), ("already", already))
        if days
    ]
    parts += [
        Refusal(row.number, mark.column, mark.typed, why(mark)).said(say)
        for mark in row.marks
        if is_refused(mark)
    ]
    return "\n".join(parts)


def _days(days: list[date | None]) -> str:
    return " ".join(f"{on:%m-%d}" for on in sorted(on for on in days if on is not None))


def _cell(cell: object) -> Any:  # noqa: ANN401 - whatever a workbook may hold
    if cell is None or isinstance(cell, bool | int | float | date):
        return cell
    return plain(str(cell))
