"""A paper as a document is opened again as an office would open it."""

from io import BytesIO
from typing import Any

from docx import Document
from docx.oxml.ns import qn

from bot.papers.document import papers_document
from bot.papers.model import Column, Line, Paper

PAPER = Paper(
    name="岗位表",
    title="新乡市“科技副总”岗位表",
    left="新乡市科学技术局",
    right="2027年5月12日",
    columns=(Column("序号", 6), Column("岗位编号", 12), Column("岗位名称", 30)),
    lines=(Line((1, "2027-001", "电解液添加剂\x00<b>")), Line((2, "2027-002", None))),
    empty="暂无岗位。",
    notes=("注：不含联系方式。",),
)


def opened(*papers: Paper) -> Any:
    return Document(BytesIO(papers_document(papers)))


def test_the_document_holds_title_date_table_and_note() -> None:
    """Issue 4: the public list as .docx: title, date, numbered table; words are words."""
    document = opened(PAPER)

    said = [paragraph.text for paragraph in document.paragraphs]
    rows = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
    assert said == [PAPER.title, f"{PAPER.left}\t{PAPER.right}", PAPER.notes[0]]
    assert rows == [
        ["序号", "岗位编号", "岗位名称"],
        ["1", "2027-001", "电解液添加剂<b>"],
        ["2", "2027-002", ""],
    ]


def test_the_document_prints_as_an_office_prints() -> None:
    """A4 across, the headings on every page, no row torn in two, Chinese type for Chinese."""
    document = opened(PAPER)

    section, table = document.sections[0], document.tables[0]
    assert round(section.page_width.mm) == 297
    assert round(section.page_height.mm) == 210
    assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)
    fonts = document.paragraphs[0].runs[0]._element.rPr.rFonts
    assert fonts.get(qn("w:eastAsia")) == fonts.get(qn("w:ascii")) == "SimHei"


def test_an_empty_table_says_so_and_each_paper_has_its_own() -> None:
    """A list without rows is a list, and not a fault of the file."""
    document = opened(PAPER, PAPER._replace(lines=()))

    first, second = document.tables
    assert len(first.rows) == 3
    assert second.rows[1].cells[0].text == "暂无岗位。"
