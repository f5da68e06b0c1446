"""Tables as counties have them: read, every row accounted for (issue 4, DOMAIN 3)."""

from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from bot.tables.headings import known, plain
from bot.tables.opening import OFFICE, Trouble, UnreadableError
from bot.tables.wide import read_table
from core.imports.columns import Column, TableKind
from core.imports.model import ReadTable
from core.imports.why import Why
from core.needs.form import Part
from tests.dialogs.scene import catalogue

SAMPLE = Path(__file__).with_name("import-sample.csv").read_bytes()
HEADS: list[Any] = ["序号", "县（市、区）", "企业名称", "需求名称", "备注"]
LICHEN: list[Any] = [1, "红旗区", "砺宸公司", "降低电机噪声", None]
ENDING: list[Any] = [2, "红旗区", "砺宸公司", "提高电机效率", None]


def xlsx(
    *rows: list[Any], merge: tuple[str, ...] = (), more: list[Any] | None = None, hide: str = ""
) -> bytes:
    """A workbook with these rows; `more` are those of a second worksheet."""
    book = Workbook()
    book.remove(book.worksheets[0])
    sheets = [book.create_sheet("Sheet1")]
    for row in rows:
        sheets[0].append(row)
    for cells in merge:
        sheets[0].merge_cells(cells)
    if more is not None:
        sheets.append(book.create_sheet("Sheet2"))
        for row in more:
            sheets[1].append(row)
    for sheet in sheets:
        if sheet.title == hide:
            sheet.sheet_state = "hidden"
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def read(content: bytes, kind: TableKind | None = None) -> ReadTable:
    return read_table(content, kind)[0]


def said(table: ReadTable, *columns: Column) -> list[tuple[Any, ...]]:
    """Row by row what was read in these columns."""
    return [
        tuple(row.cells[one].value if one in row.cells else None for one in columns)
        for row in table.rows
    ]


def test_every_row_of_the_real_sample_is_accounted_for() -> None:
    """Issue 4: twenty transcribed rows of mixed kinds, numbered as the office counts."""
    table = read(SAMPLE)

    assert table.kind is None
    assert table.unknown_columns == ("pairing_confidence",)
    assert [row.number for row in table.rows] == list(range(2, 22))
    assert [row.kind.value if row.kind else row.why for row in table.rows] == [
        *["appointments"] * 10,
        *["needs"] * 4,
        Why.VISIT,
        *["enterprises"] * 5,
    ]
    assert said(table, Column.COUNTY, Column.TITLE, Column.FIELD, Column.UNIT)[6] == (
        "嘉鱼县",
        "水泥助磨剂联合研发",
        "materials",
        "武汉理工大学材料科学与工程学院",
    )
    assert table.rows[5].cells[Column.FIELD].why is Why.UNREAD_CODE  # two fields in one cell
    assert Column.PERSON not in table.rows[4].cells
    assert said(table, Column.YEAR)[15:17] == [(2026,), (2026,)]


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("between", [",", ";", "\t", "，"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_text_in_every_encoding_of_offices(code: str, between: str, end: str) -> None:
    """Whatever program saved it, the rows are the same."""
    lines = [between.join(str(cell or "") for cell in row) for row in (HEADS, LICHEN, [], ENDING)]
    table = read((end.join(lines) + end).encode(code))

    assert table.kind is TableKind.NEEDS
    assert [row.number for row in table.rows] == [2, 4]
    assert said(table, Column.ENTERPRISE, Column.TITLE) == [
        ("砺宸公司", "降低电机噪声"),
        ("砺宸公司", "提高电机效率"),
    ]


def test_quotes_hold_separators_and_line_breaks() -> None:
    """A need's text may have commas and lines of its own."""
    text = '企业名称,需求名称,需求描述\n砺宸公司,"噪声,振动","一、噪声""大""\n二、寿命短"\n'
    table = read(text.encode("gb18030"))

    assert said(table, Column.TITLE, Column.TEXT) == [("噪声,振动", '一、噪声"大"\n二、寿命短')]


def test_a_first_line_may_name_the_separator() -> None:
    """As spreadsheets write it; rows are counted with it, for the office sees it too."""
    table = read("sep=|\n企业名称|需求名称\n砺宸公司|噪声\n".encode())

    assert [(row.number, row.cells[Column.TITLE].typed) for row in table.rows] == [(3, "噪声")]


@pytest.mark.parametrize(
    ("rows", "merge"),
    [
        (
            [
                ["2026年科技副总需求汇总表"],
                ["填报单位：红旗区"],
                ["序号", "企业信息", None, "需求", None],
                [None, "名称", "信用代码", "名称", "需求描述"],
                [1, "砺宸公司", "91410702MA40EJCP8A", "噪声", "电机噪声大"],
            ],
            ("A1:E1", "A3:A4", "B3:C3", "D3:E3"),
        ),
        (
            [
                ["序号", "企业名称（全称）", "统一社会\n信用代码", "需求", None],
                [None, None, None, "名 称", "具体需求"],
                ["(1)", "(加盖公章)", "(18位)", "（简要）", None],
                [1, 2, 3, 4, 5],
                [1, "砺宸公司", "91410702MA40EJCP8A", "噪声", "电机噪声大"],
            ],
            ("A1:A2", "B1:B2", "C1:C2", "D1:E1"),
        ),
    ],
    ids=["titles-above", "hints-beneath"],
)
@pytest.mark.parametrize("text", [False, True], ids=["xlsx", "csv"])
def test_headings_over_several_rows(
    rows: list[list[Any]], merge: tuple[str, ...], text: bool
) -> None:
    """Merged above, parted beneath, with hints and numbered columns; as text without merges."""
    content = xlsx(*rows, merge=merge)
    if text:
        quoted = [['"' + str(cell or "") + '"' for cell in row] for row in rows]
        content = "\n".join(map(",".join, quoted)).encode()
    table = read(content, TableKind.NEEDS)

    assert said(table, Column.ENTERPRISE, Column.CREDIT_CODE, Column.TITLE, Column.TEXT) == [
        ("砺宸公司", "91410702MA40EJCP8A", "噪声", "电机噪声大")
    ]
    assert table.rows[0].number == 5
    assert table.unknown_columns == ()


def test_merged_cells_stand_for_several_needs_of_one_enterprise() -> None:
    """And an empty cell that is not merged stays empty: nothing is guessed."""
    rows = [[n, None, None, f"难题{n}", None] for n in (2, 3, 4)]
    table = read(xlsx(HEADS, LICHEN, *rows, merge=("B2:B4", "C2:C4")))

    assert said(table, Column.COUNTY, Column.ENTERPRISE) == [
        ("红旗区", "砺宸公司"),
        ("红旗区", "砺宸公司"),
        ("红旗区", "砺宸公司"),
        (None, None),
    ]


def test_full_width_signs_and_traditional_headings() -> None:
    """Headings with spaces, stars and colons, half or full width, in either script."""
    table = read(
        xlsx([" * 企 業 名 稱：", "需求名称＊", "领域"], ["ＡＢＣ公司", "噪声", "新材料"])
    )

    assert said(table, Column.ENTERPRISE, Column.FIELD) == [("ＡＢＣ公司", "materials")]


def test_what_is_no_row_is_passed_over_and_what_is_unclear_is_not() -> None:
    """Numbered empty rows, signatures, sums and headings printed again are no rows."""
    table = read(
        xlsx(
            HEADS,
            LICHEN,
            [2, None, None, None, None],
            HEADS,
            ENDING,
            [3, None, None, "没有企业的需求", None],
            ["合计", None, None, "3项", None],
            ["填表人：王芳", None, "审核人：李明", None, None],
            [None, "说明：本表一式两份", None, None, None],
        )
    )

    assert [row.number for row in table.rows] == [2, 5, 6]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_lines_of_the_form_are_headings(language: str) -> None:
    """What the chat calls a line of a need heads its column; what left it can come back."""
    meant = known(TableKind.NEEDS)
    for part in Part:
        line = part.replace("_", "-")
        assert meant[plain(catalogue().plain(language, f"need-part-{line}"))] == line


def test_unknown_columns_are_named() -> None:
    """By their headings, or by their letters; numbers of rows and earlier results are not."""
    heads = ["序号", "企业名称", "需求名称", "联系电话", None, "处理结果"]
    table = read(xlsx(heads, [1, "砺宸公司", "噪声", "13800000000", "什么", "可以导入"]))

    assert table.unknown_columns == ("联系电话", "E")
    assert set(table.rows[0].cells) == {Column.ENTERPRISE, Column.TITLE}


@pytest.mark.parametrize(
    ("heads", "kind"),
    [
        (["企业名称", "统一社会信用代码", "主营业务"], TableKind.ENTERPRISES),
        (["名称", "所属县区", "税号"], TableKind.ENTERPRISES),
        (["单位名称", "需求内容"], TableKind.NEEDS),
        (["姓名", "身份", "单位名称"], TableKind.PEOPLE),
        (["名称", "单位性质"], TableKind.UNITS),
        (["姓名", "接收企业", "派出单位", "服务期"], TableKind.APPOINTMENTS),
        (["Name", "Enterprise", "Start", "End"], TableKind.APPOINTMENTS),
        (["enterprise_name", "county_or_zone"], TableKind.ENTERPRISES),
    ],
)
def test_the_kind_is_found_by_the_headings(heads: list[str], kind: TableKind) -> None:
    """Where the officer has not said which it is."""
    assert read(xlsx(heads, ["甲"] * len(heads))).kind is kind


@pytest.mark.parametrize(
    ("cell", "read_as"),
    [
        ("2025.3-2027.3", {Column.START: "2025-03-01", Column.END: "2027-03-31"}),
        ("2025年3月1日至2027年2月28日", {Column.START: "2025-03-01", Column.END: "2027-02-28"}),
        ("2年", {Column.YEARS: "2"}),
        ("两年", {Column.YEARS: "2"}),
        ("长期", {Column.YEARS: "None"}),
    ],
)
def test_a_term_in_one_cell(cell: str, read_as: dict[Column, str]) -> None:
    """First and last day, or years; what is neither is told."""
    table = read(xlsx(["姓名", "接收企业", "派出单位", "服务期"], ["李明", "砺宸", "师大", cell]))
    found = table.rows[0].cells

    assert {one: str(found[one].value) for one in found if found[one].column == 4} == read_as


def test_hidden_and_empty_sheets_do_not_count() -> None:
    """Lists for drop-downs are hidden; of a single table the sheet's name is not told."""
    table = [HEADS, LICHEN]
    for found in (
        read(xlsx(*table, more=table, hide="Sheet2")),
        read(xlsx(*table, more=[HEADS])),
    ):
        assert [(row.sheet, row.number) for row in found.rows] == [("", 2)]
        assert found.unread_sheets == ()


def test_every_sheet_with_rows_is_read_and_others_are_named() -> None:
    """Issue: no row is lost silently; each says where it stands, and what it is."""
    works = [["企业名称", "统一社会信用代码", "主营业务"], ["禾屿公司", "91410702MA40EJCP8A", "x"]]
    content = xlsx(HEADS, LICHEN, more=works)
    table, sheets = read_table(content, None)
    assert table.kind is None
    assert [(row.sheet, row.number, row.kind) for row in table.rows] == [
        ("Sheet1", 2, TableKind.NEEDS),
        ("Sheet2", 2, TableKind.ENTERPRISES),
    ]
    assert [*sheets] == ["Sheet1", "Sheet2"]
    asked = read(content, TableKind.NEEDS)
    assert (len(asked.rows), asked.unread_sheets) == (1, ("Sheet2",))
    assert read(xlsx(["说明"], more=[HEADS, LICHEN])).unread_sheets == ("Sheet1",)


def test_sheets_named_after_the_kind_of_need() -> None:
    """As counties' lists have posts and challenges, a sheet for each."""
    book = Workbook()
    for name in ("岗位需求", "技术创新难题"):
        sheet = book.create_sheet(name)
        sheet.append(["企业名称", "需求名称", "备注"])
        sheet.append(["砺宸公司", "降低噪声", "修改：需求名称\n企业要求保密"])
        sheet.append(["砺宸公司", "提高效率", "撤出"])
        sheet.append([None, "县（市、区）科技部门（盖章）\n\n年　月　日", None])
    file = BytesIO()
    book.save(file)
    table = read(file.getvalue())

    assert table.kind is TableKind.NEEDS
    assert said(table, Column.NEED_KIND, Column.CONFIDENTIAL) == [
        ("post", True),
        ("post", None),
        ("challenge", True),
        ("challenge", None),
    ]
    assert [row.why for row in table.rows] == [None, Why.TAKEN_OUT] * 2


def test_the_example_of_an_empty_table_is_never_a_need() -> None:
    """Its row says that it is the example."""
    table = read(xlsx(HEADS, ["示例（不导入）", *LICHEN[1:]], LICHEN))

    assert [row.why for row in table.rows] == [Why.EXAMPLE, None]


@pytest.mark.parametrize(
    ("made", "trouble"),
    [
        (lambda: b"", Trouble.HEADINGS),
        (lambda: b"no table", Trouble.HEADINGS),
        (lambda: b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Trouble.NO_TABLE),
        (lambda: xlsx(HEADS, LICHEN)[:-100], Trouble.NO_TABLE),
        (lambda: OFFICE + b"\0" * 500, Trouble.OLD),
        (lambda: b"<html><table><tr><td>", Trouble.OLD),
        (lambda: OFFICE + "EncryptedPackage".encode("utf-16-le"), Trouble.LOCKED),
        (lambda: b"x" * 15_000_001, Trouble.TOO_LARGE),
        ("企业名称,需求名称\n锟斤拷,锟斤拷\n".encode, Trouble.ENCODING),
        (lambda: "企业名称,需求".encode() + b"\xff\xff\n", Trouble.ENCODING),
        (lambda: xlsx(["姓名", "电话"], ["李明", "1"]), Trouble.HEADINGS),
        (lambda: xlsx(["技术领域", "职称"], ["新材料", "教授"]), Trouble.KIND),
        (lambda: b"enterprise,need\n" + b"a,b\n" * 10_000, Trouble.TOO_MANY_ROWS),
        (lambda: b'enterprise,need\n"' + b"a" * 200_000, Trouble.NO_TABLE),
    ],
    ids=[f"file-{number}" for number in range(14)],
)
def test_what_cannot_be_read_is_told(made: Callable[[], bytes], trouble: Trouble) -> None:
    """Each has its own sentence with what to do; .xls how to save it."""
    with pytest.raises(UnreadableError) as told:
        read(made())

    assert told.value.trouble is trouble


@settings(max_examples=80, deadline=None)
@given(st.binary(max_size=200), st.sampled_from([None, *TableKind]))
def test_any_bytes_are_read_or_told(content: bytes, kind: TableKind | None) -> None:
    """Never an error of a library, alone or behind good headings."""
    for file in (content, "企业名称,需求名称,姓名,身份\n".encode() + content):
        with suppress(UnreadableError):
            assert all(row.number > 1 for row in read(file, kind).rows)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0), st.binary(max_size=4)), min_size=1, max_size=8))
def test_a_broken_workbook_is_read_or_told(slashes: list[tuple[int, bytes]]) -> None:
    """Hostile or broken: a table, or a reason."""
    content = bytearray(xlsx(HEADS, LICHEN, ENDING, merge=("B2:B3",)))
    for at, other in slashes:
        place = at % len(content)
        content[place : place + len(other)] = other
    with suppress(UnreadableError):
        assert len(read(bytes(content)).rows) <= 10_000


cells = st.one_of(
    st.none(),
    st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="="), max_size=12),
    st.integers(-5, 50_000),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.dates(),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(cells, min_size=6, max_size=6), min_size=1, max_size=4))
def test_whatever_stands_in_the_cells(rows: list[list[Any]]) -> None:
    """A cell is read or says why not; words are always read."""
    heads = ["企业名称", "需求名称", "完成期限", "预算", "合作方式", "是否保密"]
    table = read(xlsx(heads, *rows), TableKind.NEEDS)
    for row in table.rows:
        for column, cell in row.cells.items():
            assert cell.typed
            assert cell.value is not None or cell.why is not None
            assert cell.why is None or column not in {Column.ENTERPRISE, Column.TITLE}
