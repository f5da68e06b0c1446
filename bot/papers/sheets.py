"""Papers as an .xlsx: A4 across, headings on every page, room for seals."""

import re
import unicodedata
from collections.abc import Sequence
from copy import copy
from io import BytesIO
from math import ceil
from typing import Any, Final

from bot.papers.model import Mark, Paper
from bot.tables.workbook import plain

TITLE: Final = "SimHei"
BODY: Final = "SimSun"
SIGNED: Final = "FangSong"
"""Type that every office machine has; elsewhere its own stands in."""
A4: Final = 9
SHADES: Final = {Mark.NEW: "E2EFDA", Mark.CHANGED: "FFF2CC", Mark.GONE: "D9D9D9"}
"""Light grounds that differ in brightness too; the row says the same in words."""
HEADINGS: Final = 3
"""The row with the headings: title and the line of unit and date stand above it."""
SIZE: Final = 10.5
LINE: Final = 15.0
"""Points that one line of the body takes."""
TALLEST: Final = 409.0
"""Points: a spreadsheet draws no row taller."""
SEAL: Final = 96.0
"""Points: a round seal is 42 mm wide, and must not lie on the rows."""
LONGEST_NAME: Final = 31
NO_NAME: Final = re.compile(r"[\\/*?:\[\]]")


def papers_file(papers: Sequence[Paper]) -> bytes:
    """An .xlsx with one sheet for each paper. Slow: to be called in a thread."""
    # it takes a while to import, and most replies need no table
    from openpyxl import Workbook  # noqa: PLC0415

    book = Workbook()
    book.remove(book.worksheets[0])
    for paper in papers:
        name = NO_NAME.sub(" ", paper.name)[:LONGEST_NAME]
        _draw(book.create_sheet(name), paper)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _draw(sheet: Any, paper: Paper) -> None:  # noqa: ANN401 - openpyxl comes in late
    wide = len(paper.columns)
    sheet.append([plain(paper.title)])
    sheet.append([plain(paper.left), *[None] * (wide // 2 - 1), plain(paper.right)])
    sheet.append([plain(column.heading) for column in paper.columns])
    for line in paper.lines:
        sheet.append([plain(cell) for cell in line.cells])
    if not paper.lines:
        sheet.append([plain(paper.empty)])
    last = sheet.max_row
    for note in paper.notes:
        sheet.append([plain(note)])
    _letter(sheet, paper, last)
    _merge(sheet, paper, last)
    if paper.seals:
        _seals(sheet, paper, sheet.max_row + 1)
    _set_up(sheet, paper)


def _letter(sheet: Any, paper: Paper, last: int) -> None:  # noqa: ANN401 - as above
    """Type, borders, shades and heights."""
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side  # noqa: PLC0415

    thin = Side(style="thin")
    box = Border(left=thin, right=thin, top=thin, bottom=thin)
    middle = Alignment(horizontal="center", vertical="center", wrap_text=True)
    words = Alignment(horizontal="left", vertical="center", wrap_text=True)
    fills = {mark: PatternFill("solid", fgColor=shade) for mark, shade in SHADES.items()}
    drawn: dict[tuple[bool, bool, bool, Mark | None], Any] = {}
    for number in range(1, sheet.max_row + 1):
        line = number - HEADINGS - 1
        mark = paper.lines[line].mark if 0 <= line < len(paper.lines) else None
        for column in range(1, len(paper.columns) + 1):
            cell = sheet.cell(number, column)
            centred = number == HEADINGS or _short(cell.value)
            boxed = HEADINGS <= number <= last
            key = (number == HEADINGS, centred, boxed, mark)
            if key in drawn:  # the library takes ten times as long to look a style up anew
                cell._style = copy(drawn[key])  # noqa: SLF001 - as the library's own guide does
                continue
            cell.font = Font(name=BODY, size=SIZE, bold=number == HEADINGS)
            cell.alignment = middle if centred else words
            if boxed:
                cell.border = box
            if mark is not None:
                cell.fill = fills[mark]
            drawn[key] = cell._style  # noqa: SLF001 - as above
        if HEADINGS <= number <= last:
            sheet.row_dimensions[number].height = _height(sheet, paper, number)
    sheet.cell(1, 1).font = Font(name=TITLE, size=18)
    sheet.cell(1, 1).alignment = middle
    sheet.row_dimensions[1].height = 36
    sheet.cell(2, len(paper.columns) // 2 + 1).alignment = Alignment(horizontal="right")


def _merge(sheet: Any, paper: Paper, last: int) -> None:  # noqa: ANN401 - as above
    """What is written across: title, unit and date, an empty table's word, notes."""
    wide = len(paper.columns)
    half = wide // 2
    across = [1, *range(last + 1, last + 1 + len(paper.notes))]
    if not paper.lines:
        across.append(last)
    for number in across:
        sheet.merge_cells(start_row=number, end_row=number, start_column=1, end_column=wide)
    for number in range(last + 1, last + 1 + len(paper.notes)):
        room = sum(column.width for column in paper.columns)
        sheet.row_dimensions[number].height = _lines(sheet.cell(number, 1).value, room) * LINE
    for first, end in ((1, half), (half + 1, wide)):
        sheet.merge_cells(start_row=2, end_row=2, start_column=first, end_column=end)


def _seals(sheet: Any, paper: Paper, number: int) -> None:  # noqa: ANN401 - as above
    """A tall row in which each department has its part, with the date beneath its seal."""
    from openpyxl.styles import Alignment, Font  # noqa: PLC0415

    wide, many = len(paper.columns), len(paper.seals)
    for place, seal in enumerate(paper.seals):
        first, end = place * wide // many + 1, (place + 1) * wide // many
        cell = sheet.cell(number, first, plain(f"{seal}\n\n{paper.dated}"))
        cell.font = Font(name=SIGNED, size=14)
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        sheet.merge_cells(start_row=number, end_row=number, start_column=first, end_column=end)
    sheet.row_dimensions[number].height = SEAL


def _set_up(sheet: Any, paper: Paper) -> None:  # noqa: ANN401 - as above
    """How it comes out of the printer."""
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    for number, column in enumerate(paper.columns, 1):
        sheet.column_dimensions[get_column_letter(number)].width = column.width
    sheet.freeze_panes = sheet.cell(HEADINGS + 1, 1)
    sheet.print_title_rows = f"{HEADINGS}:{HEADINGS}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_options.horizontalCentered = True
    margins = sheet.page_margins
    margins.left = margins.right = 0.5
    sheet.oddFooter.center.text = paper.page


def _short(cell: object) -> bool:
    """Numbers and single words stand in the middle, sentences at the left."""
    return not isinstance(cell, str) or _width(cell) <= 10  # noqa: PLR2004 - five characters


def _height(sheet: Any, paper: Paper, number: int) -> float:  # noqa: ANN401 - as above
    """Points: merged or wrapped rows are not measured by every program that opens them."""
    lines = max(
        _lines(sheet.cell(number, place).value, column.width)
        for place, column in enumerate(paper.columns, 1)
    )
    return min(lines * LINE + 4, TALLEST)


def _lines(cell: object, width: float) -> int:
    if cell is None:
        return 1
    return sum(max(ceil(_width(part) / max(width - 1, 1)), 1) for part in str(cell).split("\n"))


def _width(words: str) -> int:
    """Characters of a narrow type; a Chinese one is as wide as two."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WFA" else 1 for sign in words)
