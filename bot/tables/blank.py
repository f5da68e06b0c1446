"""An empty monthly sheet to fill in, with the people of a county on it."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from io import BytesIO
from typing import Final

from bot.tables.workbook import plain
from bot.texts.catalogue import Catalogue

BETWEEN: Final = "|"
FIRST_DAY: Final = 3
"""The column of the first day: names and enterprises stand before it."""
WIDTHS: Final = (14, 36, 4.5)
HEAD_ROW: Final = 3


def blank_sheet(
    catalogue: Catalogue,
    language: str | None,
    county: str,
    month: date,
    people: Sequence[tuple[str, str]],
) -> bytes:
    """An .xlsx with a row for each (name, enterprise). Slow: to be called in a thread."""
    # openpyxl takes a while to import, and most replies need no table
    from openpyxl import Workbook  # noqa: PLC0415
    from openpyxl.styles import Alignment, Font  # noqa: PLC0415
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    last = monthrange(month.year, month.month)[1]
    book = Workbook()
    book.remove(book.worksheets[0])
    sheet = book.create_sheet(f"{month:%Y-%m}")
    said = catalogue.plain(
        language, "imports-blank-title", county=county, year=str(month.year), month=month.month
    )
    sheet.append([plain(said)])
    sheet.append([catalogue.plain(language, "imports-blank-how")])
    heads = catalogue.plain(language, "imports-blank-headings").split(BETWEEN)
    sheet.append([*heads, *range(1, last + 1)])
    for person in people:
        sheet.append([plain(word) for word in person])
    for row in (1, 2):
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=last + 2)
        sheet.cell(row, 1).alignment = Alignment(wrap_text=True, vertical="center")
    sheet.cell(1, 1).font = Font(bold=True, size=14)
    sheet.row_dimensions[2].height = 32
    for cell in sheet[HEAD_ROW]:
        cell.font = Font(bold=True)
    for column in range(1, last + FIRST_DAY):
        width = WIDTHS[min(column, FIRST_DAY) - 1]
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = sheet.cell(HEAD_ROW + 1, FIRST_DAY)
    file = BytesIO()
    book.save(file)
    return file.getvalue()
