"""A paper is opened again as an office would open it."""

from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook

from bot.papers.model import Column, Line, Mark, Paper
from bot.papers.sheets import HEADINGS, SEAL, SHADES, papers_file

PAPER = Paper(
    name="岗位需求[1/2]",
    title="红旗区2027年度“科技副总”岗位需求汇总表",
    left="填报单位：红旗区科技局",
    right="2027年5月12日",
    columns=(Column("序号", 6), Column("企业名称", 20), Column("需求", 30), Column("变更", 8)),
    lines=(
        Line((1, "甲公司", '=HYPERLINK("http://x","y")', None)),
        Line((2, "乙公司", "振动筛筛网寿命由三个月提高到六个月以上" * 4, "新增"), Mark.NEW),
        Line((3, "丙公司", "短", "修改"), Mark.CHANGED),
        Line((None, "丁公司", "不再需要", "撤出"), Mark.GONE),
    ),
    empty="本县（市、区）无需求。",
    notes=("注：不含联系方式。",),
    seals=("组织部（盖章）", "科技局（盖章）"),
    dated="年 月 日",
    page="第 &P 页 共 &N 页",
)


def opened(*papers: Paper) -> Any:
    return load_workbook(BytesIO(papers_file(papers)))


def test_it_prints_as_an_office_prints() -> None:
    """DOMAIN 2.2, PRODUCT §9: A4 across, as wide as the page, headings on every page, numbered."""
    sheet = opened(PAPER).worksheets[0]

    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_title_rows == f"${HEADINGS}:${HEADINGS}"
    assert sheet.oddFooter.center.text == "第 &P 页 共 &N 页"
    assert sheet.title == "岗位需求 1 2 ", "signs that a tab may not bear are left out"


def test_title_unit_date_and_seals_stand_in_their_places() -> None:
    """DOMAIN 2.2: merged title, unit at the left, day at the right, room for two round seals."""
    sheet = opened(PAPER).worksheets[0]
    merged = {str(area) for area in sheet.merged_cells.ranges}

    assert sheet["A1"].value == PAPER.title
    assert (sheet["A2"].value, sheet["C2"].value) == (PAPER.left, PAPER.right)
    assert [cell.value for cell in sheet[HEADINGS]] == ["序号", "企业名称", "需求", "变更"]
    assert {"A1:D1", "A2:B2", "C2:D2", "A8:D8", "A9:B9", "C9:D9"} == merged
    assert "组织部（盖章）" in sheet["A9"].value
    assert "科技局（盖章）" in sheet["C9"].value
    assert sheet.row_dimensions[9].height == SEAL
    assert all(cell.border.top.style == "thin" for cell in sheet[HEADINGS])


def test_nothing_on_it_is_computed() -> None:
    """A cell that an enterprise typed is words, whatever it begins with."""
    sheet = opened(PAPER).worksheets[0]

    assert [c.coordinate for row in sheet.iter_rows() for c in row if c.data_type == "f"] == []
    assert sheet["C4"].value.startswith("'=HYPERLINK")


@pytest.mark.parametrize(("row", "mark"), [(5, Mark.NEW), (6, Mark.CHANGED), (7, Mark.GONE)])
def test_a_change_is_said_and_shaded(row: int, mark: Mark) -> None:
    """PRODUCT 23: never colour alone."""
    sheet = opened(PAPER).worksheets[0]

    assert sheet.cell(row, 1).fill.fgColor.rgb.endswith(SHADES[mark])
    assert sheet.cell(row, 4).value == PAPER.lines[row - 4].cells[3]
    assert sheet.cell(4, 1).fill.fill_type is None


def test_long_words_are_seen_whole() -> None:
    """A row is as tall as its longest cell, so that nothing is cut when it is printed."""
    sheet = opened(PAPER).worksheets[0]

    assert sheet.row_dimensions[5].height >= 5 * 15
    assert sheet.row_dimensions[6].height < 30
    assert sheet["C5"].alignment.wrap_text


def test_an_empty_table_says_so() -> None:
    """A county without needs reports a paper too, and it says that there are none."""
    sheet = opened(PAPER._replace(lines=()), PAPER).worksheets[0]

    assert sheet["A4"].value == PAPER.empty
    assert "A4:D4" in {str(area) for area in sheet.merged_cells.ranges}
