"""Paper sheets as offices send them: read, or told what is wrong with them (PRODUCT 0, 10, 11)."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from bot.tables.opening import OFFICE, Trouble, UnreadableError
from bot.tables.reading import read_sheet
from core.sheets.model import SheetTable, Slip, TableRow

TITLE = ["2026年10月科技副总签到表"]
HEADS = ["序号", "姓名", "接收企业"]
LI = [1, "李明", "砺宸公司"]

Rows = list[list[Any]]


def xlsx(
    *rows: list[Any], merge: str = "", title: str = "Sheet1", more: Rows | None = None
) -> bytes:
    """A workbook with these rows; `more` are those of a second worksheet."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(row)
    if merge:
        sheet.merge_cells(merge)
    if more is not None:
        second = book.create_sheet("Sheet2")
        for row in more:
            second.append(row)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def read(*rows: list[Any], **how: Any) -> SheetTable:
    return read_sheet(xlsx(*rows, **how))[0]


def october(table: SheetTable, row: int = 0) -> list[int]:
    """The days of October that the row marks."""
    found = [mark.on for mark in table.rows[row].marks if mark.on is not None]
    assert all((on.year, on.month) == (2026, 10) for on in found)
    return [on.day for on in found]


def slips(table: SheetTable, row: int = 0) -> list[Slip | None]:
    return [mark.slip for mark in table.rows[row].marks]


@pytest.mark.parametrize(
    "tick",
    [
        "√",
        "✓",
        "✔",
        1,
        1.0,
        "１",
        "是",
        " √ ",
        "√上午",
        "上午√",
        "√（下午）",
        "全天",
        "V",
        True,
        "√/√",
    ],
)
def test_ticks_in_the_columns_of_days(tick: object) -> None:
    """PRODUCT 10: whatever people put into a day's cell to say that somebody was there."""
    table = read(TITLE, [*HEADS, 1, 2, 3], [*LI, None, tick, ""])

    assert table.month == date(2026, 10, 1)
    assert october(table) == [2]
    assert slips(table) == [None]
    assert (table.rows[0].number, table.rows[0].marks[0].column) == (3, 5)


@pytest.mark.parametrize(
    "empty", [None, "", "  ", "×", "x", 0, "否", "无", "—", "-", "/", False, "休"]
)
def test_cells_that_say_nobody_was_there(empty: object) -> None:
    """Neither a day nor a refusal."""
    assert read(TITLE, [*HEADS, 1, 2], [*LI, empty, "√"]).rows[0].marks[0].column == 5


@pytest.mark.parametrize(
    "odd", ["？", "李明", 8, "9:30", 2.5, date(2026, 10, 2), "√？", "请假半天吗", "="]
)
def test_a_mark_that_is_not_known_is_not_guessed(odd: object) -> None:
    """Refused with its cell, so that the officer decides."""
    assert slips(read(TITLE, [*HEADS, 1], [*LI, odd])) == [Slip.UNREAD]


@pytest.mark.parametrize(
    ("cell", "days"),
    [
        ("3、5、12-14", [3, 5, 12, 13, 14]),
        ("３，５，１２～１４", [3, 5, 12, 13, 14]),
        ("3日，5日，12至14日", [3, 5, 12, 13, 14]),
        ("10月3日、10月5日", [3, 5]),
        ("10月份3、5日", [3, 5]),
        ("2026年10月3日、2026年10月5日", [3, 5]),
        ("2026-10-03; 2026/10/5；2026.10.7", [3, 5, 7]),
        (3, [3]),
        (3.0, [3]),
        ("31", [31]),
        (date(2026, 10, 3), [3]),
        (46298, [3]),
        ("46298", [3]),
    ],
)
def test_a_column_with_lists_of_dates(cell: object, days: list[int]) -> None:
    """Words, numbers of the spreadsheet, or true dates: each once, in order."""
    table = read(TITLE, [*HEADS, "日期"], [*LI, cell])

    assert october(table) == days
    assert set(slips(table)) == {None}


@pytest.mark.parametrize(
    ("cell", "slip"),
    [
        ("十月初", Slip.UNREAD),
        ("10.3", Slip.UNREAD),
        (10.3, Slip.UNREAD),
        ("11月3日", Slip.UNREAD),
        ("2026-10-03 左右", Slip.UNREAD),
        ("2026-13-03", Slip.UNREAD),
        ("32", Slip.UNREAD),
        ("2026-09-30", Slip.OTHER_MONTH),
        (date(2026, 11, 3), Slip.OTHER_MONTH),
    ],
    ids=repr,
)
def test_dates_that_cannot_be_told(cell: object, slip: Slip) -> None:
    """10.3 may be two days, or the third of October: asked rather than guessed."""
    assert slips(read(TITLE, [*HEADS, "日期"], [*LI, cell])) == [slip]


def test_dates_in_full_need_no_month() -> None:
    """A list of a quarter has no month, and needs none."""
    table = read(["签到登记"], [*HEADS, "日期"], [*LI, "2026-10-03、2026-11-05"])

    assert table.month is None
    assert [mark.on for mark in table.rows[0].marks] == [date(2026, 10, 3), date(2026, 11, 5)]


@pytest.mark.parametrize(
    "heads",
    [
        [
            ["序号", "姓 名", "接收企业 "],
        ],
        [["序号", "姓名：", "统一社会信用代码"]],
        [["No.", "Name", "Enterprise"]],
    ],
)
def test_headings_as_people_write_them(heads: Rows) -> None:
    """Full-width signs and spaces; either language; name or credit code."""
    table = read(
        ["说明", None, "２０２６年１０月"],
        [*heads[0], "1日", "２号", "10月3日"],
        [*LI, "√", "√", "√"],
    )

    assert october(table) == [1, 2, 3]


def test_headings_over_two_rows() -> None:
    """The day numbers stand beneath a merged heading, or the weekdays beneath the numbers."""
    below = read(
        TITLE, [*HEADS, "日期"], [None, None, None, 1, 2, 3], [*LI, "", "√", 1], merge="D2:F2"
    )
    week = read(TITLE, [*HEADS, 1, 2], [None, None, None, "四", "周五"], [*LI, "√", ""])

    assert october(below) == [2, 3]
    assert october(week) == [1]
    assert len(week.rows) == 1


def test_headings_that_are_dates() -> None:
    """A spreadsheet likes to turn 10-1 into a date: the month follows from them."""
    heads = [*HEADS, date(2026, 10, 1), date(2026, 10, 2)]

    assert october(read(heads, [*LI, "√", "√"])) == [1, 2]


def test_merged_cells_stand_for_those_below() -> None:
    """One enterprise for several people, and one person in several rows."""
    table = read(
        TITLE,
        [*HEADS, 1, 2],
        [1, "李明", "砺宸公司", "√", ""],
        [2, "赵刚", None, "", "√"],
        [3, "钱坤", None, "", "√"],
        merge="C3:C4",
    )

    assert [row.enterprise for row in table.rows] == ["砺宸公司", "砺宸公司", ""]


def test_a_day_that_the_month_has_not() -> None:
    """Told as such, with its cell."""
    table = read(["2026年9月"], [*HEADS, 30, 31], [*LI, "√", "√"])

    assert [mark.slip for mark in table.rows[0].marks] == [None, Slip.NO_SUCH_DAY]


def test_the_month_stands_in_the_worksheets_name() -> None:
    """Where the title tells none."""
    assert read([*HEADS, 1], [*LI, "√"], title="2026年10月").month == date(2026, 10, 1)


def test_empty_rows_are_passed_over_and_rows_are_counted_as_the_office_counts() -> None:
    """A footer is a row like others; what is blank is none."""
    table = read(TITLE, [], [*HEADS, 1], [], [*LI, "√"], [None], ["制表人：王芳"])

    assert [(row.number, len(row.marks)) for row in table.rows] == [(5, 1), (7, 0)]


LOCKED = OFFICE + b"\0" * 500 + "EncryptedPackage".encode("utf-16-le")


def zipped(**parts: bytes) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return file.getvalue()


@pytest.mark.parametrize(
    ("made", "trouble"),
    [
        (lambda: b"", Trouble.NO_TABLE),
        (lambda: b"no table", Trouble.NO_TABLE),
        (lambda: xlsx(TITLE)[:-100], Trouble.NO_TABLE),
        (lambda: zipped(a=b"text"), Trouble.NO_TABLE),
        (lambda: OFFICE + b"\0" * 500, Trouble.OLD),
        (lambda: LOCKED, Trouble.LOCKED),
        (lambda: b"x" * 5_000_001, Trouble.TOO_LARGE),
        (lambda: zipped(bomb=b"0" * 60_000_001), Trouble.TOO_LARGE),
        (lambda: zipped(a=b'<!DOCTYPE a [<!ENTITY b "c">]>'), Trouble.NO_TABLE),
        (xlsx, Trouble.HEADINGS),
        (lambda: xlsx(TITLE, ["姓名", "电话"], ["李明", "1"]), Trouble.HEADINGS),
        (lambda: xlsx(TITLE, HEADS, LI), Trouble.HEADINGS),
        (lambda: xlsx([*HEADS, 1], [*LI, "√"]), Trouble.MONTH),
        (lambda: xlsx(["2026年9月", "2026年10月"], [*HEADS, 1], [*LI, "√"]), Trouble.MONTH),
        (lambda: xlsx(TITLE, [*HEADS, 1], more=[[*HEADS, 1]]), Trouble.SEVERAL),
        (lambda: xlsx(TITLE, [*HEADS, 1], *[[*LI, "√"]] * 5_000), Trouble.TOO_MANY_ROWS),
    ],
    # not the content: an archive holds the time, and no two workers would name it alike
    ids=[f"file-{number}" for number in range(16)],
)
def test_what_cannot_be_read_is_told(made: Callable[[], bytes], trouble: Trouble) -> None:
    """PRODUCT 11: each has its own sentence with what to do."""
    with pytest.raises(UnreadableError) as told:
        read_sheet(made())

    assert told.value.trouble is trouble


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0), st.binary(max_size=4)), min_size=1, max_size=8))
def test_a_broken_file_is_read_or_told(slashes: list[tuple[int, bytes]]) -> None:
    """Hostile or broken: a table, or a reason; never an error of a library."""
    content = bytearray(xlsx(TITLE, [*HEADS, 1, "日期"], [*LI, "√", "3"]))
    for at, other in slashes:
        place = at % len(content)
        content[place : place + len(other)] = other
    rows: tuple[TableRow, ...] = ()
    with suppress(UnreadableError):
        rows = read_sheet(bytes(content))[0].rows

    assert all(row.number > 0 for row in rows)


cells = st.one_of(
    st.none(),
    st.text(max_size=12),
    st.integers(-5, 50_000),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.dates(date(1990, 1, 1), date(2090, 1, 1)),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(cells, min_size=5, max_size=5))
def test_whatever_stands_in_the_cells(row: list[Any]) -> None:
    """Each mark is a date of that month, or says why it is none."""
    row = [
        "".join(c for c in cell if c.isprintable()) if isinstance(cell, str) else cell
        for cell in row
    ]
    row = [f" {cell}" if isinstance(cell, str) and cell.startswith("=") else cell for cell in row]
    table = read(TITLE, [*HEADS, 1, "日期"], row)
    for found in table.rows:
        for mark in found.marks:
            assert (mark.on is None) != (mark.slip is None)
            assert mark.on is None or (mark.on.year, mark.on.month) == (2026, 10)
