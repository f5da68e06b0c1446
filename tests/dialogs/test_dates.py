"""Dates as people type them (PRODUCT 10)."""

from datetime import date

import pytest

from bot.dialogs.common.dates import read_day

TODAY = date(2026, 11, 22)
"""A Sunday."""


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2026-03-05", date(2026, 3, 5)),
        ("2026/3/5", date(2026, 3, 5)),
        ("2026年3月5日", date(2026, 3, 5)),
        ("２０２６．３．５", date(2026, 3, 5)),
        ("20260305", date(2026, 3, 5)),
        ("3.5", date(2026, 3, 5)),
        ("３．５", date(2026, 3, 5)),
        (" 3 月 5 日 ", date(2026, 3, 5)),
        ("3月5号", date(2026, 3, 5)),
        ("三月五日", date(2026, 3, 5)),
        ("十一月二十日", date(2026, 11, 20)),
        ("3。5", date(2026, 3, 5)),
        ("12.30", date(2025, 12, 30)),
        ("2.29", date(2024, 2, 29)),
        ("20号", date(2026, 11, 20)),
        ("25日", date(2026, 10, 25)),
        ("今天", TODAY),
        ("昨天", date(2026, 11, 21)),
        ("大前天", date(2026, 11, 19)),
        ("3天前", date(2026, 11, 19)),
        ("十天前", date(2026, 11, 12)),
        ("上周三", date(2026, 11, 11)),
        ("上个星期三", date(2026, 11, 11)),
        ("周三", date(2026, 11, 18)),
        ("本周日", TODAY),
        ("礼拜天", TODAY),
        ("下周一", date(2026, 11, 23)),
        ("Yesterday", date(2026, 11, 21)),
        ("last Wednesday", date(2026, 11, 11)),
        ("Mar 5", date(2026, 3, 5)),
        ("5 March 2026", date(2026, 3, 5)),
    ],
)
def test_what_people_type(typed: str, meant: date) -> None:
    """Full-width signs, Chinese words and numerals, English; no year means the last such day."""
    assert read_day(typed, TODAY) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("12.30", date(2026, 12, 30)),
        ("1月5日", date(2027, 1, 5)),
        ("25号", date(2026, 11, 25)),
        ("3号", date(2026, 12, 3)),
        ("明天", date(2026, 11, 23)),
        ("10.8", date(2026, 10, 8)),
    ],
)
def test_a_day_that_may_lie_ahead(typed: str, meant: date) -> None:
    """Where plans are made, the nearest such day is meant."""
    assert read_day(typed, TODAY, ahead=True) == meant


@pytest.mark.parametrize(
    "typed",
    ["", " ", "不知道", "13.40", "2026-02-30", "2.30", "5", "35", "0.0", "32号", "9999天前",
     "周八", "99999999", "上周", "上三", "月日", "2026-3-5-7", "9999-12-31-", "十十十日",
     "一二三天前", "我上周三去了企业，大约十点钟到的，一直到下午五点才离开厂区大门，谢谢"],
)  # fmt: skip
def test_what_is_no_date(typed: str) -> None:
    """Never a guess and never an error: the step asks again."""
    assert read_day(typed, TODAY) is None
