"""What became of a table, cell by cell (issue 4: "a report as .xlsx marked cell by cell")."""

from io import BytesIO
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from bot.tables.coloured import GROUNDS, MOST_NOTES, marked_table
from bot.tables.wide import read_table
from core.imports.columns import Column, TableKind
from core.imports.model import Candidate, JudgedRow, Plan, Remark, RowFate
from core.imports.why import Why
from core.similarity.model import Unlike
from tests.dialogs.scene import catalogue

TEXT = """县区,企业名称,需求名称,完成期限,联系电话
红旗区,砺宸公司,噪声,2027年6月,138
红旗区,砺宸公司,=1+1,尽快,
,,寿命,2027年,
红旗区,=HYPERLINK("http://x"),旧需求,,
"""


def marked(*rows: JudgedRow, language: str = "zh", content: bytes = TEXT.encode("gb18030")) -> Any:
    table, grid = read_table(content, TableKind.NEEDS)
    plan = Plan(rows=rows, unknown_columns=table.unknown_columns)
    file = marked_table(
        grid,
        table,
        plan,
        lambda key, **facts: catalogue().plain(language, key, **facts),
        lambda remark: f"because: {remark.code.value}",
    )
    return load_workbook(BytesIO(file))


def judged(number: int, fate: RowFate, *remarks: Remark) -> JudgedRow:
    return JudgedRow(
        number=number, kind=TableKind.NEEDS, fate=fate, name="砺宸公司", remarks=remarks
    )


def ground(cell: Any) -> str:
    return str(cell.fill.fgColor.rgb)[2:] if cell.fill.fill_type else ""


ROWS = (
    judged(2, RowFate.TAKEN),
    judged(3, RowFate.WARNED, Remark(row=3, column=4, code=Why.UNREAD_DATE, typed="尽快")),
    judged(4, RowFate.REFUSED, Remark(row=4, column=2, code=Why.CELL_EMPTY)),
    judged(5, RowFate.ALREADY),
)


def test_every_cell_stands_where_it_stood_with_its_fate() -> None:
    """By ground, by a note on the cell, and in words at the end of the row."""
    sheet = marked(*ROWS).worksheets[1]

    assert [sheet.cell(2, n).value for n in (1, 2, 3)] == ["红旗区", "砺宸公司", "噪声"]
    assert ground(sheet["B2"]) == GROUNDS[RowFate.TAKEN]
    assert ground(sheet["D3"]) == GROUNDS[RowFate.WARNED]
    assert ground(sheet["C3"]) == GROUNDS[RowFate.TAKEN]
    assert ground(sheet["B4"]) == GROUNDS[RowFate.REFUSED]
    assert ground(sheet["C4"]) == ""
    assert ground(sheet["A5"]) == GROUNDS[RowFate.ALREADY]
    assert sheet["D3"].comment.text == "because: unread-date"
    assert sheet["F1"].value == "处理结果"
    assert sheet["F2"].value == "可以导入"
    assert sheet["F4"].value == "没有导入\nbecause: cell-empty"
    assert [ground(sheet[f"F{n}"]) for n in (2, 3, 4, 5)] == [
        *list(GROUNDS.values())[:2],
        GROUNDS[RowFate.REFUSED],
        GROUNDS[RowFate.ALREADY],
    ]


def test_nothing_in_the_report_is_computed() -> None:
    """What somebody typed stays words, whatever sign it begins with."""
    sheet = marked(*ROWS).worksheets[1]

    assert sheet["C3"].value == "'=1+1"
    assert sheet["B5"].data_type == "s"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_sums_add_up_and_name_the_columns_that_were_not_read(language: str) -> None:
    """Rows by what becomes of them, all of them together, and nothing lost silently."""
    sums = marked(*ROWS, language=language).worksheets[0]
    lines = [(row[0].value, row[1].value) for row in sums.iter_rows()]
    counts = [int(str(words).split()[0]) for _, words in lines[:5]]

    assert counts[0] == sum(counts[1:]) == len(ROWS)
    assert lines[5][1] == "联系电话"


def test_a_table_full_of_faults_stays_a_file_that_opens() -> None:
    """Notes end at a bound; the last column still says why, row by row."""
    rows = MOST_NOTES + 50
    content = ("企业名称,需求名称\n" + "甲,乙\n" * rows).encode()
    table, _ = read_table(content, TableKind.NEEDS)
    judged_rows = [
        judged(
            row.number,
            RowFate.REFUSED,
            Remark(row=row.number, column=1, code=Why.CODE_NEEDED),
        )
        for row in table.rows
    ]
    sheet = marked(*judged_rows, content=content).worksheets[1]
    notes = sum(cell.comment is not None for (cell,) in sheet["A2:A2000"])

    assert notes == MOST_NOTES
    assert sheet.cell(rows + 1, 3).value.endswith("because: code-needed")


def test_an_earlier_report_is_a_table_like_others() -> None:
    """Corrected and sent again, its results are no column of the office's."""
    book = marked(*ROWS)
    file = BytesIO()
    book.save(file)
    table, _ = read_table(file.getvalue(), None)

    assert table.kind is TableKind.NEEDS
    assert [row.number for row in table.rows] == [2, 3, 4, 5]
    assert table.unknown_columns == ("联系电话",)
    assert table.rows[1].cells[Column.TITLE].value == "=1+1"


def test_several_sheets_are_marked_each_where_it_stood() -> None:
    """A row of one sheet is not marked on the other, and the report can be sent again."""
    book = Workbook()
    for name in ("岗位需求", "技术创新难题"):
        sheet = book.create_sheet(name)
        sheet.append(["企业名称", "需求名称"])
        sheet.append(["砺宸公司", name])
    del book["Sheet"]
    file = BytesIO()
    book.save(file)
    kinds = [Remark(row=2, sheet="技术创新难题", code=Why.CODE_NEEDED)]
    rows = (
        judged(2, RowFate.TAKEN).model_copy(update={"sheet": "岗位需求"}),
        judged(2, RowFate.REFUSED, *kinds).model_copy(update={"sheet": "技术创新难题"}),
    )
    report = marked(*rows, content=file.getvalue())
    assert report.sheetnames[1:] == ["岗位需求", "技术创新难题"]
    assert [report[name]["C2"].value for name in report.sheetnames[1:]] == [
        "可以导入",
        "没有导入\nbecause: code-needed",
    ]
    again = BytesIO()
    report.save(again)
    table, _ = read_table(again.getvalue(), TableKind.NEEDS)
    kinds_ = [row.cells[Column.NEED_KIND].value for row in table.rows]
    assert kinds_ == ["post", "challenge"]


def test_whom_a_row_may_mean_stands_beside_it() -> None:
    """With the code to write into the column that answers."""
    offered = (
        Candidate(key="91410700MA0000000R", name="砺宸有限公司", score=95, unlike=Unlike.FORM),
        Candidate(key="新乡大学", name="新乡大学", score=80, unlike=Unlike.SHORT),
    )
    row = judged(2, RowFate.REFUSED).model_copy(update={"candidates": offered})
    sheet = marked(row).worksheets[1]

    assert sheet["F2"].value == ("没有导入\n可能是：砺宸有限公司（91410700MA0000000R）、新乡大学")
