"""Single cells of offices' tables: what is clear is read, what is not says why (DOMAIN 3)."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any

import pytest

from bot.tables.cells import options, read_cell
from bot.tables.dates import read_date, read_span
from core.appointments.model import Level
from core.imports.columns import TYPES, CellType, Column, TableKind
from core.imports.why import Why
from core.needs.form import Budget, ChallengeKind, Decider, Degree, Mode, Offer, Rank
from core.needs.model import NeedKind
from core.organisations.model import UnitCategory
from core.profiles.form import Ownership, PlatformKind, PlatformLevel, Qualification
from core.shared.actor import Role
from core.shared.fields import Field
from tests.dialogs.scene import catalogue

MARCH = date(2026, 3, 5)


@pytest.mark.parametrize(
    "cell",
    [
        "2026.3.5",
        "２０２６年３月５日",
        "2026-03-05",
        "2026/3/5 ",
        "2026年3月5号",
        "2026-03-05 00:00:00",
        "20260305",
        "2026-03-05 周四",
        "2026年3月5日（星期四）",
        "Thu 5 Mar 2026",
        "5 March 2026",
        20260305,
        20260305.0,
        46086,
        "46086",
        "'2026-03-05",
        MARCH,
        datetime(2026, 3, 5, 8, 30),  # noqa: DTZ001 - a spreadsheet knows no zones
    ],
    ids=repr,
)
def test_a_day_as_people_write_it(cell: object) -> None:
    """Words, numbers of the spreadsheet, true dates."""
    assert read_date(cell, last=False) == MARCH
    assert read_date(cell, last=True) == MARCH


@pytest.mark.parametrize(
    ("cell", "first", "last"),
    [
        ("2026年3月", date(2026, 3, 1), date(2026, 3, 31)),
        ("2026.3", date(2026, 3, 1), date(2026, 3, 31)),
        (2026.3, date(2026, 3, 1), date(2026, 3, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2026年3月底", date(2026, 3, 31), date(2026, 3, 31)),
        ("2026年底", None, date(2026, 12, 31)),
        ("2026年上半年", None, date(2026, 6, 30)),
        ("2026年", None, date(2026, 12, 31)),
        ("2026年6月30日前", None, date(2026, 6, 30)),
        (2026.1, None, None),
        ("26.3.5", None, None),
        ("3/5/2026", None, None),
        ("2026-02-30", None, None),
        ("2026-13", None, None),
        ("尽快", None, None),
        ("长期", None, None),
        (True, None, None),
        (5, None, None),
    ],
    ids=repr,
)
def test_a_month_is_its_first_day_or_its_last(
    cell: object, first: date | None, last: date | None
) -> None:
    """By what the column means; what may be two days is neither (2026.1 may be October)."""
    assert read_date(cell, last=False) == first
    assert read_date(cell, last=True) == last


@pytest.mark.parametrize(
    ("cell", "span"),
    [
        ("2025-03-01-2027-02-28", (date(2025, 3, 1), date(2027, 2, 28))),
        ("2025.3～2027.2", (date(2025, 3, 1), date(2027, 2, 28))),
        ("2025年3月-9月", (date(2025, 3, 1), date(2025, 9, 30))),
        ("2027年3月至2025年2月", None),
        ("2年", None),
        ("", None),
    ],
)
def test_a_first_and_a_last_day_in_one_cell(cell: str, span: tuple[date, date] | None) -> None:
    """Never the later one first."""
    assert read_span(cell) == span


@pytest.mark.parametrize(
    ("column", "cell", "value"),
    [
        (Column.BUDGET, "面议", "open"),
        (Column.BUDGET, "30万元", "to-50"),
        (Column.BUDGET, "约 30 万", "to-50"),
        (Column.BUDGET, "300,000元", "to-50"),
        (Column.BUDGET, "30-50万元", "to-50"),
        (Column.BUDGET, "10万以内", "under-10"),
        (Column.BUDGET, "50万元以内", "to-50"),
        (Column.BUDGET, "500万以上", "over-500"),
        (Column.BUDGET, "600万-2000万", "over-500"),
        (
            Column.MODES,
            "联合攻关、成果转化；顾问/实习",
            ("research", "transfer", "advice", "interns"),
        ),
        (Column.MODES, "联合攻关\n联合攻关", ("research",)),
        (Column.QUALIFICATIONS, "高新技术企业（2025年）、规上工业", ("high-tech", "above-scale")),
        (Column.QUALIFICATIONS, "國家高新技術企業", ("high-tech",)),
        (Column.QUALIFICATIONS, "国家级专精特新“小巨人”企业", ("little-giant",)),
        (Column.QUALIFICATIONS, "省级专精特新中小企业", ("specialised",)),
        (Column.QUALIFICATIONS, "高企 科小", ("high-tech", "tech-sme")),
        (Column.CONDITIONS, "食宿、办公室", ("living", "work")),
        (Column.FIELD, "大健康与生物医药", "biomedicine"),
        (Column.FIELD, "海洋装备", "manufacturing"),
        (Column.RANK, "副高及以上职称", "vice-senior"),
        (Column.RANK, "教授级高工", "senior"),
        (Column.DEGREE, "博士研究生及以上学历", "doctor"),
        (Column.YEARS, "两年", 2),
        (Column.YEARS, "3年以上", 3),
        (Column.YEARS, 2.0, 2),
        (Column.YEAR, "2026-01-16", 2026),
        (Column.YEAR, "2025年度", 2025),
        (Column.CONFIDENTIAL, "是", True),
        (Column.CONFIDENTIAL, "无", False),
        (Column.STATE_OWNED, "国有控股", "holding"),
        (Column.STATE_OWNED, "无", "none"),
        (Column.STATE_OWNED, False, "none"),
        (Column.PLATFORMS, "市级工程技术研究中心", ("city/engineering/",)),
        (
            Column.PLATFORMS,
            "河南省振动机械工程技术研究中心、国家级企业技术中心",
            ("province/engineering/河南省振动机械工程技术研究中心", "national/technology/"),
        ),
        (Column.PLATFORMS, "municipal engineering centre", ("city/engineering/",)),
        (Column.CREDIT_CODE, 914107001234567.0, "914107001234567"),
        (Column.TITLE, " 降低\u3000电机  噪声 ", "降低 电机 噪声"),
        (Column.TEXT, "一、噪声\n\n二、 寿命", "一、噪声\n二、 寿命"),
        (Column.TITLE, "无", "无"),
    ],
)
def test_what_a_cell_says(column: Column, cell: object, value: object) -> None:
    """By the words of offices, by the only known words in the cell, by the unit of a number."""
    assert read_cell(column, cell) == (value, None)


@pytest.mark.parametrize(
    ("column", "cell", "why"),
    [
        (Column.BUDGET, "30", Why.UNREAD_CODE),
        (Column.BUDGET, "20-80万", Why.UNREAD_CODE),
        (Column.BUDGET, "50万以上", Why.UNREAD_CODE),
        (Column.FIELD, "半导体与新材料", Why.UNREAD_CODE),
        (Column.CHALLENGE_KIND, "工艺设计、质量工程", Why.UNREAD_CODE),
        (Column.MODES, "火箭", Why.UNREAD_CODE),
        (Column.YEARS, "1-2年", Why.UNREAD_NUMBER),
        (Column.YEARS, "若干", Why.UNREAD_NUMBER),
        (Column.YEAR, "2024-2026", Why.UNREAD_NUMBER),
        (Column.CONFIDENTIAL, "也许", Why.UNREAD_YES_NO),
        (Column.DEADLINE, "尽快", Why.UNREAD_DATE),
        (Column.STATE_OWNED, "是", Why.UNREAD_CODE),
        (Column.STATE_OWNED, "not known", Why.UNREAD_CODE),
        (Column.PLATFORMS, "工程技术研究中心", Why.UNREAD_PLATFORM),
        (Column.PLATFORMS, "市级", Why.UNREAD_PLATFORM),
        (Column.PLATFORMS, "市级重点实验室中试基地", Why.UNREAD_PLATFORM),
    ],
)
def test_what_is_unclear_is_not_guessed(column: Column, cell: object, why: Why) -> None:
    """Two values, no unit, a range: the officer decides."""
    assert read_cell(column, cell) == (None, why)


def test_of_several_values_the_known_ones_are_read_and_the_rest_is_told() -> None:
    """Nothing that was typed is lost silently."""
    assert read_cell(Column.MODES, "联合攻关，火箭") == (("research",), Why.UNREAD_SEVERAL)


@pytest.mark.parametrize("cell", [None, "", "  ", "/", "—", "无", "N/A", "不详"])
def test_cells_that_say_nothing(cell: Any) -> None:
    """Marks for an empty cell are no names and no values."""
    assert read_cell(Column.ENTERPRISE, cell) is None
    assert read_cell(Column.DEADLINE, cell) is None
    assert read_cell(Column.MODES, cell) is None


def test_a_bare_amount_is_read_where_the_heading_names_its_unit() -> None:
    """Budget in 10,000 yuan: the usual heading of real forms."""
    assert read_cell(Column.BUDGET, 30, "预算（万元）") == ("to-50", None)


def test_platforms_are_those_of_the_core() -> None:
    """C15: each pair that drops down is a level and a kind; in both languages it is read so."""
    for chinese in (True, False):
        offered = options(Column.PLATFORMS, chinese=chinese)
        pairs = {tuple(pair.split("/")) for pair in offered}
        assert pairs == {(level, kind) for level in PlatformLevel for kind in PlatformKind}
        for pair, words in offered.items():
            assert read_cell(Column.PLATFORMS, words) == ((f"{pair}/",), None)


CLOSED = [column for column, kind in TYPES.items() if kind in {CellType.CODE, CellType.CODES}]


@pytest.mark.parametrize("chinese", [True, False])
@pytest.mark.parametrize("column", CLOSED)
def test_what_the_empty_tables_offer_is_read_again(column: Column, chinese: bool) -> None:
    """Every entry of every closed list, in both languages, means its own value."""
    several = TYPES[column] is CellType.CODES
    for code, words in options(column, chinese=chinese).items():
        assert read_cell(column, words) == ((code,) if several else code, None)
        assert read_cell(column, code) == ((code,) if several else code, None)


CALLED = {
    Column.NEED_KIND: "need-kind",
    Column.CHALLENGE_KIND: "need-challenge-kind",
    Column.FIELD: "field",
    Column.MODES: "need-mode",
    Column.BUDGET: "need-budget",
    Column.DECIDER: "need-decider",
    Column.DEGREE: "need-degree",
    Column.RANK: "need-rank",
    Column.OFFERS: "need-offer",
    Column.CONDITIONS: "need-offer",
    Column.QUALIFICATIONS: "profile-qualification",
    Column.ROLE: "role",
}


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("column", list(CALLED))
def test_the_empty_tables_speak_as_the_chat_does(column: Column, language: str) -> None:
    """One name for one thing; what left the chat as a table can come back as one."""
    for code, words in options(column, chinese=language == "zh").items():
        called = catalogue().plain(language, f"{CALLED[column]}-{code}")
        assert words.casefold() == called.casefold()


def test_the_closed_lists_are_those_of_the_core() -> None:
    """A value that the core does not know could never be entered."""
    lists: dict[Column, type[StrEnum]] = {
        Column.CATEGORY: UnitCategory,
        Column.LEVEL: Level,
        Column.RECORD: TableKind,
        Column.NEED_KIND: NeedKind,
        Column.CHALLENGE_KIND: ChallengeKind,
        Column.FIELD: Field,
        Column.MODES: Mode,
        Column.BUDGET: Budget,
        Column.DECIDER: Decider,
        Column.DEGREE: Degree,
        Column.RANK: Rank,
        Column.OFFERS: Offer,
        Column.CONDITIONS: Offer,
        Column.QUALIFICATIONS: Qualification,
        Column.STATE_OWNED: Ownership,
    }
    for column, values in lists.items():
        assert set(options(column, chinese=True)) == {value.value for value in values}
    assert set(options(Column.ROLE, chinese=True)) < {role.value for role in Role}
    assert set(CLOSED) == {*lists, Column.ROLE}
