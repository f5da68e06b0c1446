"""Rows become an .xlsx that every spreadsheet opens, and that computes nothing."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from io import BytesIO
from typing import Final, TypeAlias

Cell: TypeAlias = str | int | float | date | None
Row: TypeAlias = Sequence[Cell]

STARTS: Final = ("=", "+", "-", "@", "\t", "\r")
"""With one of these a spreadsheet begins a formula; so does a copy of the cell as text."""
WIDTHS: Final = (8, 48)
"""Characters: the narrowest and the widest column."""
LONGEST: Final = 32_767
"""Characters that a cell may hold."""


def workbook(sheets: Mapping[str, tuple[Row, Iterable[Row]]]) -> bytes:
    """Each sheet's name with its headings and rows. Slow: to be called in a thread."""
    # it takes a while to import, and most replies need no table
    from openpyxl import Workbook  # noqa: PLC0415
    from openpyxl.styles import Font  # noqa: PLC0415
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    book = Workbook()
    book.remove(book.worksheets[0])
    for name, (headings, rows) in sheets.items():
        sheet = book.create_sheet(name)
        widths = [len(str(heading)) * 2 for heading in headings]
        sheet.append(list(headings))
        for row in rows:
            cells = [plain(cell) for cell in row]
            sheet.append(cells)
            widths = [
                max(width, len(str(cell)) * 2 if isinstance(cell, str) else 12)
                for width, cell in zip(widths, cells, strict=True)
            ]
        for number, width in enumerate(widths, start=1):
            column = sheet.column_dimensions[get_column_letter(number)]
            column.width = min(max(width, WIDTHS[0]), WIDTHS[1])
        for cell in sheet[1]:
            cell.font = Font(bold=True)
        sheet.freeze_panes = "A2"
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def plain(cell: Cell) -> Cell:
    """Words that no spreadsheet takes for a formula, without signs that a workbook refuses."""
    if not isinstance(cell, str):
        return cell
    words = "".join(sign for sign in cell if sign in "\t\n\r" or ord(sign) >= ord(" "))
    words = words[: LONGEST - 1]
    return f"'{words}" if words.startswith(STARTS) else words
