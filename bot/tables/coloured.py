"""The table that was sent, marked cell by cell: by ground, by note, in words beside each row."""

from datetime import date
from io import BytesIO
from typing import Any, Final

from bot.tables.judged import Line, Told, Why, told
from bot.tables.opening import Grid
from bot.tables.outcome import Say, lettered
from bot.tables.workbook import LONGEST, plain
from core.imports.model import Plan, ReadRow, ReadTable, RowFate

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


def marked_table(grid: Grid, table: ReadTable, plan: Plan, say: Say, why: Why) -> bytes:
    """An .xlsx with every cell where it stood, and a sheet with the sums.

    Slow: to be called in a thread; `apart.marked` does it in a process of its own.
    """
    return drawn(grid, table, told(plan, say, why))


def drawn(grid: Grid, table: ReadTable, said: Told) -> bytes:
    """The report as a file."""
    # openpyxl takes a while to import, and most replies need no table
    from openpyxl import Workbook  # noqa: PLC0415
    from openpyxl.styles import Font  # noqa: PLC0415

    book = Workbook()
    book.remove(book.worksheets[0])
    sums, sheet = book.create_sheet(said.sums_sheet), book.create_sheet(said.sheet)
    pen = _Pen(sheet)
    for words, count, fate in said.sums:
        sums.append([plain(words), plain(count)])
        if fate is not None:
            sums.cell(sums.max_row, 1).fill = pen.fills[fate]
    for cells in grid:
        sheet.append([_cell(cell) for cell in cells])
    full = (n for row in grid for n, cell in enumerate(row, 1) if cell is not None)
    last = 1 + max(full, default=0)
    read = {row.number: row for row in table.rows}
    for line in said.rows:
        pen.mark(line, read.get(line.number), last)
    if said.rows:
        heading = sheet.cell(max(said.rows[0].number - 1, 1), last, said.heading)
        heading.font = Font(bold=True)
        sheet.freeze_panes = sheet.cell(heading.row + 1, 1)
    widths = [(sums, 1, NARROW * 2), (sums, 2, WIDE), (sheet, last, WIDE)]
    widths += [(sheet, column, NARROW) for column in range(1, last)]
    for one, column, width in widths:
        one.column_dimensions[lettered(column)].width = width
    file = BytesIO()
    book.save(file)
    return file.getvalue()


class _Pen:
    """Colours rows and leaves notes, as many as a file bears."""

    def __init__(self, sheet: Any) -> None:  # noqa: ANN401 - openpyxl's own
        from openpyxl.comments import Comment  # noqa: PLC0415
        from openpyxl.styles import Alignment, PatternFill  # noqa: PLC0415

        self.fills = {one: PatternFill("solid", fgColor=it) for one, it in GROUNDS.items()}
        self._sheet = sheet
        self._comment = Comment
        self._top = Alignment(wrap_text=True, vertical="top")
        self._notes = 0

    def mark(self, line: Line, row: ReadRow | None, last: int) -> None:
        """What was read of the row in its colour, then what is said of single cells."""
        if line.fate is not RowFate.REFUSED and row is not None:
            ground = RowFate.TAKEN if line.fate is RowFate.WARNED else line.fate
            for cell in row.cells.values():
                self._sheet.cell(line.number, cell.column).fill = self.fills[ground]
        for note in line.notes:
            cell = self._sheet.cell(line.number, note.column)
            cell.fill = self.fills[note.fate]
            if self._notes < MOST_NOTES:
                cell.comment = self._comment(note.words, OURS, width=320, height=90)
                self._notes += 1
        result = self._sheet.cell(line.number, last, plain(line.words[:LONGEST]))
        result.fill, result.alignment = self.fills[line.fate], self._top


def _cell(cell: object) -> Any:  # noqa: ANN401 - whatever a workbook may hold
    if cell is None or isinstance(cell, bool | int | float | date):
        return cell
    return plain(str(cell))
