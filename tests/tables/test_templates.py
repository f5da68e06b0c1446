"""Empty tables for every import: filled in as they are, they are read as they were meant."""

from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook

from bot.tables.outcome import lettered
from bot.tables.templates import EXAMPLE, FIRST, HEADS, blank_table
from bot.tables.wide import read_table
from core.imports.columns import TYPES, CellType, Column, TableKind
from core.imports.why import Why
from core.organisations.credit_code import is_valid
from tests.dialogs.scene import catalogue

COUNTIES = ("红旗区", "=获嘉县")


def blank(kind: TableKind, language: str = "zh") -> bytes:
    return blank_table(catalogue(), language, kind, counties=COUNTIES, chains=("装备制造",))


def choices(book: Any, at: str) -> list[str]:
    """What drops down in the cell."""
    sheet = book.worksheets[0]
    (choice,) = [one for one in sheet.data_validations.dataValidation if at in one.sqref]
    cells = book["lists"][choice.formula1.removeprefix("lists!").replace("$", "")]
    return [row[0].value for row in cells] if isinstance(cells, tuple) else [cells.value]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("kind", list(TableKind))
def test_an_empty_table_holds_an_example_that_is_never_imported(
    kind: TableKind, language: str
) -> None:
    """Sent back as it is, it is known by its headings, and its one row is the example."""
    table, _ = read_table(blank(kind, language), None)

    assert table.kind is kind
    assert table.unknown_columns == ()
    assert [(row.number, row.why) for row in table.rows] == [(EXAMPLE, Why.EXAMPLE)]
    assert {cell.why for cell in table.rows[0].cells.values()} == {None}


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("kind", list(TableKind))
def test_all_that_drops_down_is_read(kind: TableKind, language: str) -> None:
    """Each entry of each list, chosen in a row of its own, means a value; no two the same."""
    book = load_workbook(BytesIO(blank(kind, language)))
    sheet = book.worksheets[0]
    letters = [lettered(at) for at in range(2, sheet.max_column + 1)]
    columns = {
        letter: choices(book, f"{letter}{FIRST}")
        for letter in letters
        if any(f"{letter}{FIRST}" in one.sqref for one in sheet.data_validations.dataValidation)
    }
    for letter, words in columns.items():
        for row, word in enumerate(words, FIRST):
            sheet[f"{letter}{row}"] = word
    file = BytesIO()
    book.save(file)
    table, _ = read_table(file.getvalue(), kind)
    for letter, words in columns.items():
        at = sheet[f"{letter}1"].column
        found = [
            (column, cell)
            for row in table.rows[1:]
            for column, cell in row.cells.items()
            if cell.column == at
        ]
        assert [cell.why for _, cell in found] == [None] * len(words)
        assert len({cell.value for _, cell in found}) == len(words)


def test_counties_drop_down_as_words() -> None:
    """The register's names; a name is never a formula."""
    book = load_workbook(BytesIO(blank(TableKind.ENTERPRISES)))

    assert choices(book, f"B{FIRST}") == ["红旗区", "'=获嘉县"]
    assert book["lists"].sheet_state == "hidden"


def test_codes_and_days_are_typed_as_text() -> None:
    """A spreadsheet would round a code of eighteen digits and turn days into numbers."""
    sheet = load_workbook(BytesIO(blank(TableKind.NEEDS))).worksheets[0]

    assert {cell.number_format for cell in sheet[FIRST][1:]} == {"@"}
    assert str(sheet[HEADS][3].value) == "统一社会信用代码"
    assert is_valid(str(sheet[EXAMPLE][3].value))


def test_several_values_may_be_typed_where_several_may_stand() -> None:
    """The list drops down, and does not forbid a second value; a single one is warned of."""
    book = load_workbook(BytesIO(blank(TableKind.NEEDS)))
    sheet = book.worksheets[0]
    table, _ = read_table(blank(TableKind.NEEDS), None)
    cells = table.rows[0].cells
    strict = {
        next(iter(one.sqref.ranges)).min_col: one.showErrorMessage
        for one in sheet.data_validations.dataValidation
    }

    for column in (Column.MODES, Column.OFFERS, Column.FIELD, Column.BUDGET):
        assert strict[cells[column].column] is (TYPES[column] is CellType.CODE)
