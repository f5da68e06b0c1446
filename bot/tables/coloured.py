"""The table that was sent, marked cell by cell: by ground, by note, in words beside each row."""

from collections.abc import Sequence
from datetime import date
from io import BytesIO
from typing import Any, Final

from bot.tables.judged import Line, Told, Why, told
from bot.tables.opening import Grid
from bot.tables.outcome import Say, lettered
from bot.tables.wide import Sheets
from bot.tables.workbook import LONGEST, plain
from core.imports.model import Plan, ReadCell, ReadRow, ReadTable, RowFate

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


def marked_table(sheets: Sheets, table: ReadTable, plan: Plan, say: Say, why: Why) -> bytes:
    """An .xlsx with every cell where it stood, and a sheet with the sums.

    Slow: to be called in a thread; `apart.marked` does it in a process of its own.
    """
    return drawn(sheets, table, told(plan, say, why))


def drawn(sheets: Sheets, table: ReadTable, said: Told) -> bytes:
    """The report as a file; worksheets keep their names where there are several."""
    # openpyxl takes a while to import, and most replies need no table
    from openpyxl import Workbook  # noqa: PLC0415

    book = Workbook()
    book.remove(book.worksheets[0])
    sums, pen = book.create_sheet(said.sums_sheet), _Pen()
    for words, count, fate in said.sums:
        sums.append([plain(words), plain(count)])
        if fate is not None:
            sums.cell(sums.max_row, 1).fill = pen.fills[fate]
    for column, width in ((1, NARROW * 2), (2, WIDE)):
        sums.column_dimensions[lettered(column)].width = width
    read = {(row.sheet, row.number): row for row in table.rows}
    for name, grid in sheets.items():
        lines = [line for line in said.rows if line.sheet == name]
        sheet = book.create_sheet(name or said.sheet)
        _draw(sheet, grid, said.heading, lines)
        last = _last(grid)
        for line in lines:
            pen.mark(sheet, line, read.get((name, line.number)), last)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _draw(sheet: Any, grid: Grid, heading: str, lines: Sequence[Line]) -> None:  # noqa: ANN401
    """The cells as they stood, and the column for the results."""
    from openpyxl.styles import Font  # noqa: PLC0415

    for cells in grid:
        sheet.append([_cell(cell) for cell in cells])
    last = _last(grid)
    if lines:
        head = sheet.cell(max(lines[0].number - 1, 1), last, heading)
        head.font = Font(bold=True)
        sheet.freeze_panes = sheet.cell(head.row + 1, 1)
    for column in range(1, last + 1):
        sheet.column_dimensions[lettered(column)].width = WIDE if column == last else NARROW


def _last(grid: Grid) -> int:
    """The column after the last one that says something."""
    full = (n for row in grid for n, cell in enumerate(row, 1) if cell is not None)
    return 1 + max(full, default=0)


class _Pen:
    """Colours rows and leaves notes, as many as a file bears."""

    def __init__(self) -> None:
        from openpyxl.comments import Comment  # noqa: PLC0415
        from openpyxl.styles import Alignment, PatternFill  # noqa: PLC0415

        self.fills = {one: PatternFill("solid", fgColor=it) for one, it in GROUNDS.items()}
        self._comment = Comment
        self._top = Alignment(wrap_text=True, vertical="top")
        self._notes = 0

    def mark(
        self,
        sheet: Any,  # noqa: ANN401 - openpyxl's own
        line: Line,
        row: ReadRow | None,
        last: int,
    ) -> None:
        """What was read of the row in its colour, then what is said of single cells."""
        if line.fate is not RowFate.REFUSED and row is not None:
            ground = RowFate.TAKEN if line.fate is RowFate.WARNED else line.fate
            for cell in filter(_stands, row.cells.values()):
                sheet.cell(line.number, cell.column).fill = self.fills[ground]
        for note in line.notes:
            cell = sheet.cell(line.number, note.column)
            cell.fill = self.fills[note.fate]
            if self._notes < MOST_NOTES:
                cell.comment = self._comment(note.words, OURS, width=320, height=90)
                self._notes += 1
        result = sheet.cell(line.number, last, plain(line.words[:LONGEST]))
        result.fill, result.alignment = self.fills[line.fate], self._top


def _stands(cell: ReadCell) -> bool:
    """Whether it stands in the row itself."""
    return cell.column > 0


def _cell(cell: object) -> Any:  # noqa: ANN401 - whatever a workbook may hold
    if cell is None or isinstance(cell, bool | int | float | date):
        return cell
    return plain(str(cell))
