"""Empty tables to fill in: headings, lists to choose from, an example that is never imported."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any, Final

from bot.tables.cells import in_language, options
from bot.tables.headings import WORDS
from bot.tables.outcome import lettered
from bot.tables.words import CODES
from bot.tables.workbook import plain
from bot.texts.catalogue import Catalogue, language_of
from core.imports.columns import TYPES, CellType, Column, TableKind
from core.shared.actor import Role

TITLE, HOW, HEADS, EXAMPLE, FIRST = 1, 2, 3, 4, 5
"""Rows: what it is, how it is filled in, the headings, the example, the first one to fill in."""
LAST: Final = 3_000
"""Up to this row the lists drop down."""
FORMATTED: Final = 1_000
"""Up to this row cells are text beforehand, so that no code loses its digits."""
TEXT: Final = "@"
ACROSS: Final = 8
"""Columns over which title and explanation run: a screen's width."""
SAID: Final = frozenset(
    {
        Column.ENTERPRISE,
        Column.BUSINESS,
        Column.CERTIFICATE,
        Column.TITLE,
        Column.TEXT,
        Column.FAILS,
        Column.WHERE,
        Column.PRESENT,
        Column.TARGET,
        Column.TRIED,
        Column.PERSON,
        Column.UNIT,
    }
)
"""Columns in words of which the example has some."""
NOBODYS: Final = "91410700MA0000000R"
"""A code whose check digit is right, and that no register gives out."""
READY: Final = {
    Column.CREDIT_CODE: NOBODYS,
    Column.START: "2027-03-01",
    Column.END: "2029-02-28",
    Column.DEADLINE: "2027-12-31",
    Column.EXPIRES: "2028-12-31",
}
NTH: Final = {Column.PLATFORMS: 17}
"""Which of the list the example has, where the first one is rare."""
OTHERWISE: Final = frozenset({Role.APPOINTEE, Role.EXPERT})
"""Read where they are written, and never offered: they come by appointment and invitation."""
SEVERAL: Final = frozenset({CellType.CODES, CellType.PLATFORMS})
"""Columns in which several values may stand, typed beside what drops down."""
WIDTHS: Final = {CellType.WORDS: 26, CellType.CODES: 24, CellType.PLATFORMS: 26, CellType.CODE: 18}
NARROW: Final = 14
LONG: Final = frozenset({Column.TEXT, Column.FAILS, Column.TRIED})
LONG_WIDTH: Final = 40


def blank_table(
    catalogue: Catalogue,
    language: str | None,
    kind: TableKind,
    *,
    counties: Sequence[str] = (),
    chains: Sequence[str] = (),
) -> bytes:
    """An .xlsx for the kind; counties and chains drop down where they are given.

    Slow: to be called in a thread.
    """
    # openpyxl takes a while to import, and most replies need no table
    from openpyxl import Workbook  # noqa: PLC0415

    chinese = language_of(language) == "zh"
    columns = [Column(name) for name in WORDS["blank"][kind]]
    lists = {
        column: words
        for column in columns
        if (words := _choices(column, counties, chains, chinese=chinese))
    }
    named = catalogue.plain(language, f"tables-kind-{kind}")
    book = Workbook()
    book.remove(book.worksheets[0])
    sheet = book.create_sheet(named)
    sheet.append([catalogue.plain(language, "tables-blank-title", kind=named)])
    sheet.append([catalogue.plain(language, "tables-blank-how")])
    sheet.append([in_language(WORDS["ignored"], chinese=chinese), *_heads(kind, chinese=chinese)])
    example = [_example(catalogue, language, one, lists) for one in columns]
    sheet.append([in_language(WORDS["example"], chinese=chinese), *map(plain, example)])
    _drawn(sheet, columns)
    _dropped(book, sheet, columns, lists)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _heads(kind: TableKind, *, chinese: bool) -> list[str]:
    """As they are known again; a star on what is needed."""
    return [
        in_language(WORDS["any"][name], chinese=chinese) + "*" * (name in WORDS["needed"][kind])
        for name in WORDS["blank"][kind]
    ]


def _choices(
    column: Column, counties: Sequence[str], chains: Sequence[str], *, chinese: bool
) -> list[str]:
    """What drops down in the column."""
    if column is Column.COUNTY:
        return list(counties)
    if column is Column.CHAIN:
        return list(chains)
    kind = TYPES.get(column)
    if kind is CellType.YES_NO:
        return [in_language(CODES[answer], chinese=chinese) for answer in ("yes", "no")]
    if kind in {CellType.CODE, CellType.CODES, CellType.PLATFORMS}:
        of = options(column, chinese=chinese)
        return [words for code, words in of.items() if code not in OTHERWISE]
    return []


def _example(
    catalogue: Catalogue,
    language: str | None,
    column: Column,
    lists: Mapping[Column, Sequence[str]],
) -> str:
    if column in SAID:
        return catalogue.plain(language, f"tables-example-{column}")
    if column in READY:
        return READY[column]
    if TYPES.get(column) is CellType.NUMBER:
        return "2"
    if column not in lists:
        return ""
    return lists[column][NTH.get(column, -1 if TYPES.get(column) is CellType.YES_NO else 0)]


def _drawn(sheet: Any, columns: Sequence[Column]) -> None:  # noqa: ANN401 - openpyxl's own
    from openpyxl.styles import Alignment, Font, PatternFill  # noqa: PLC0415

    across = min(len(columns) + 1, ACROSS)
    for row, height in ((TITLE, 28), (HOW, 78)):
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=across)
        sheet.cell(row, 1).alignment = Alignment(wrap_text=True, vertical="center")
        sheet.row_dimensions[row].height = height
    sheet.cell(TITLE, 1).font = Font(bold=True, size=14)
    for cell in sheet[HEADS]:
        cell.font = Font(bold=True)
        cell.alignment = Alignment(wrap_text=True, vertical="center")
    for cell in sheet[EXAMPLE]:
        cell.font = Font(italic=True, color="7F7F7F")
        cell.fill = PatternFill("solid", fgColor="F2F2F2")
    cells = sheet.iter_rows(
        min_row=EXAMPLE, max_row=FORMATTED, min_col=2, max_col=len(columns) + 1
    )
    for row in cells:
        for cell in row:
            cell.number_format = TEXT
    sheet.column_dimensions[lettered(1)].width = NARROW
    for at, column in enumerate(columns, 2):
        width = WIDTHS.get(TYPES.get(column, CellType.WORDS), NARROW)
        sheet.column_dimensions[lettered(at)].width = LONG_WIDTH if column in LONG else width
    sheet.freeze_panes = sheet.cell(FIRST, 2)


def _dropped(
    book: Any,  # noqa: ANN401 - openpyxl's own
    sheet: Any,  # noqa: ANN401
    columns: Sequence[Column],
    lists: Mapping[Column, Sequence[str]],
) -> None:
    """The lists, on a hidden sheet; where several values may stand, others can be typed."""
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415

    hidden = book.create_sheet("lists")
    hidden.sheet_state = "hidden"
    for nth, (column, words) in enumerate(lists.items(), 1):
        for row, word in enumerate(words, 1):
            hidden.cell(row, nth, plain(word))
        place = f"lists!${lettered(nth)}$1:${lettered(nth)}${len(words)}"
        choice = DataValidation(type="list", formula1=place, allow_blank=True)
        choice.showErrorMessage = TYPES.get(column) not in SEVERAL
        choice.errorStyle = "warning"  # a short name, an amount: read as well as the list's words
        at = lettered(columns.index(column) + 2)
        choice.add(f"{at}{FIRST}:{at}{LAST}")
        sheet.add_data_validation(choice)
