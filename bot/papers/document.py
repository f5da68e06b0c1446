"""Papers as a .docx: the same table for whoever writes a notice around it."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any, Final

from bot.papers.model import Paper

HEADING: Final = "SimHei"
BODY: Final = "FangSong"
"""Type of official documents; where it is missing, the office's own stands in."""
A4: Final = (297.0, 210.0)
"""Millimetres, lying."""
MARGIN: Final = 20.0
TITLE_SIZE: Final = 18
LINE_SIZE: Final = 12
CELL_SIZE: Final = 10.5


def papers_document(papers: Sequence[Paper]) -> bytes:
    """A .docx with one page section for each paper. Slow: to be called in a thread.

    The row of headings comes again on every page, and no row is torn in two.
    """
    # it takes a while to import, and most replies need no document
    from docx import Document  # noqa: PLC0415
    from docx.enum.section import WD_ORIENT  # noqa: PLC0415
    from docx.shared import Mm  # noqa: PLC0415

    document = Document()
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(A4[0]), Mm(A4[1])
    section.left_margin = section.right_margin = Mm(MARGIN)
    section.top_margin = section.bottom_margin = Mm(MARGIN)
    for number, paper in enumerate(papers):
        if number:
            document.add_page_break()  # type: ignore[no-untyped-call]
        _paper(document, paper)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _paper(document: Any, paper: Paper) -> None:  # noqa: ANN401 - python-docx comes in late
    from docx.enum.table import WD_TABLE_ALIGNMENT  # noqa: PLC0415
    from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: PLC0415
    from docx.shared import Mm  # noqa: PLC0415

    title = document.add_paragraph()
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _write(title, paper.title, HEADING, TITLE_SIZE)
    beneath = document.add_paragraph()
    beneath.paragraph_format.tab_stops.add_tab_stop(Mm(A4[0] - 2 * MARGIN), _right())
    _write(beneath, f"{paper.left}\t{paper.right}", BODY, LINE_SIZE)
    table = document.add_table(rows=1, cols=len(paper.columns))
    table.style = "Table Grid"
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    table.autofit = False
    whole = sum(column.width for column in paper.columns)
    widths = [Mm((A4[0] - 2 * MARGIN) * column.width / whole) for column in paper.columns]
    head = table.rows[0]
    for cell, column in zip(head.cells, paper.columns, strict=True):
        cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
        _write(cell.paragraphs[0], column.heading, HEADING, CELL_SIZE)
    _says(head, "w:tblHeader")
    for line in paper.lines:
        row = table.add_row()
        for cell, said in zip(row.cells, line.cells, strict=True):
            _write(cell.paragraphs[0], "" if said is None else str(said), BODY, CELL_SIZE)
    if not paper.lines:
        cells = table.add_row().cells
        _write(cells[0].merge(cells[-1]).paragraphs[0], paper.empty, BODY, CELL_SIZE)
    for row in table.rows:
        _says(row, "w:cantSplit")
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = width
    for note in paper.notes:
        _write(document.add_paragraph(), note, BODY, LINE_SIZE)


def _right() -> Any:  # noqa: ANN401 - as above
    from docx.enum.text import WD_TAB_ALIGNMENT  # noqa: PLC0415

    return WD_TAB_ALIGNMENT.RIGHT


def _write(paragraph: Any, words: str, font: str, size: float) -> None:  # noqa: ANN401 - as above
    """Words in one type: a document asks for it apart for Latin and for Chinese signs."""
    from docx.oxml.ns import qn  # noqa: PLC0415
    from docx.shared import Pt  # noqa: PLC0415

    run = paragraph.add_run(_printable(words))
    run.font.name = font
    run.font.size = Pt(size)
    run._element.rPr.rFonts.set(qn("w:eastAsia"), font)  # noqa: SLF001 - it has no other door


def _says(row: Any, what: str) -> None:  # noqa: ANN401 - as above
    """A property of the row that the library has no name for."""
    from docx.oxml import OxmlElement  # noqa: PLC0415

    row._tr.get_or_add_trPr().append(OxmlElement(what))  # noqa: SLF001 - it has no other door


def _printable(words: str) -> str:
    """Without signs that no XML can hold."""
    return "".join(sign for sign in words if sign in "\t\n" or sign.isprintable())
