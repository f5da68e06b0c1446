"""The State Council's notice as it is pasted: read clause by clause, doubts told."""

from datetime import date, timedelta

import chinese_calendar
import pytest

from bot.tables.notice import Statement, Unread, read_notice
from bot.tables.spans import Slip
from core.shared.workdays import DayKind

NOTICES = {
    2025: """一、元旦：1月1日（周三）放假1天，不调休。
二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
三、清明节：4月4日（周五）至6日（周日）放假，共3天。
四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。
五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。
六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。""",
    2026: """一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫等工作。""",
}
"""As they were published, but for their heads."""


def days(text: str, year: int) -> dict[date, DayKind]:
    found = read_notice(text, year)
    assert all(isinstance(one, Statement) for one in found), found
    return {d: one.kind for one in found if isinstance(one, Statement) for d in one.days()}


@pytest.mark.parametrize("year", NOTICES)
def test_the_published_notices(year: int) -> None:
    """DOMAIN 2.6: pasted as a whole, 2025 and 2026 come to what the packaged table says."""
    read = days(NOTICES[year], year)

    for n in range(365):
        day = date(year, 1, 1) + timedelta(days=n)
        plain = DayKind.WEEKEND if day.weekday() > 4 else DayKind.WORKDAY
        off = read.get(day, plain) in {DayKind.WEEKEND, DayKind.HOLIDAY}
        assert off is chinese_calendar.is_holiday(day), day


@pytest.mark.parametrize(
    ("text", "year", "first", "last", "kind"),
    [
        ("10.1-10.8 放假", 2025, (10, 1), (10, 8), DayKind.HOLIDAY),
        ("１０月１日至８日休息", 2025, (10, 1), (10, 8), DayKind.HOLIDAY),
        ("2027-10-01 to 2027-10-07 off", 2027, (10, 1), (10, 7), DayKind.HOLIDAY),
        ("9月28日上班", 2025, (9, 28), (9, 28), DayKind.MAKE_UP),
        ("9月28日取消", 2025, (9, 28), (9, 28), DayKind.WORKDAY),
        ("放假时间：10月1日至10月7日", 2027, (10, 1), (10, 7), DayKind.HOLIDAY),
        ("1月1日放假，与周末连休", 2024, (1, 1), (1, 1), DayKind.HOLIDAY),
    ],
)
def test_single_days(
    text: str, year: int, first: tuple[int, int], last: tuple[int, int], kind: DayKind
) -> None:
    """PRODUCT 10: typed the way people type it, one day or a range at a time."""
    assert read_notice(text, year) == [Statement(date(year, *first), date(year, *last), kind)]


@pytest.mark.parametrize(
    ("text", "slip"),
    [
        ("2月30日放假", Slip.NO_DATE),
        ("10月8日至1日放假", Slip.NO_DATE),
        ("1日至3日放假", Slip.NO_DATE),
        ("10月1日（周一）放假", Slip.WEEKDAY),
        ("10月1日至8日放假，共7天", Slip.COUNT),
        ("10月1日", Slip.NO_KIND),
        ("10月1日至12月8日放假", Slip.LONG),
        ("10月8日（周五）上班", Slip.WORKED_ANYWAY),
        ("2026年10月1日至7日放假", Slip.YEAR),
        ("鼓励安排职工在除夕（2月5日）休息", Slip.ADVICE),
    ],
)
def test_what_is_not_taken(text: str, slip: Slip) -> None:
    """What contradicts the calendar or itself is told with its reason and never kept."""
    [found] = read_notice(text, 2027)

    assert isinstance(found, Unread)
    assert found.slip is slip


def test_a_holiday_over_new_year() -> None:
    """The notice of 2023 began on a Saturday of 2022: that day is off anyway, and not of 2023."""
    [found] = read_notice("一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。", 2023)

    assert found == Statement(date(2023, 1, 1), date(2023, 1, 2), DayKind.HOLIDAY)


@pytest.mark.parametrize("text", ["", "你好", "各部门要安排好值班。", "📅" * 50, "上班"])
def test_nothing_in_it(text: str) -> None:
    """Talk without a date says nothing about any day."""
    assert read_notice(text, 2027) == []


@pytest.mark.parametrize("text", ["(" * 4000, "1月" * 2000, "9" * 4000, "1月1日至" * 900])
def test_hostile_texts_end(text: str) -> None:
    """However it is made, a message is read in no time and brings nothing down."""
    read_notice(text, 2027)
