"""Times of day as people type them (PRODUCT 10)."""

from datetime import time

import pytest

from bot.dialogs.common.clocks import is_now, read_clock


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("17:30", time(17, 30)),
        ("１７：３０", time(17, 30)),
        ("1730", time(17, 30)),
        ("930", time(9, 30)),
        ("下午5点半", time(17, 30)),
        ("下午五点一刻", time(17, 15)),
        ("十七点三十分", time(17, 30)),
        ("二十一点零五分", time(21, 5)),
        ("中午12点", time(12)),
        ("晚上8点", time(20)),
        ("5:30 PM", time(17, 30)),
        ("5pm", time(17)),
    ],
)
def test_what_is_meant(typed: str, meant: time) -> None:
    """Full-width digits, Chinese numerals, parts of the day."""
    assert read_clock(typed) == meant


@pytest.mark.parametrize("typed", ["", "8", "24:00", "12:60", "很晚", "2026-05-06", "一" * 40])
def test_what_cannot_be_told(typed: str) -> None:
    """It is asked again instead of guessed."""
    assert read_clock(typed) is None


def test_half_past_five_is_the_afternoons_after_noon() -> None:
    """Only where the morning's would lie before the arrival."""
    assert read_clock("五点半", time(12)) == time(17, 30)
    assert read_clock("五点半", time(4)) == time(5, 30)
    assert read_clock("上午九点", time(12)) == time(9)


def test_now() -> None:
    """Said instead of a time."""
    assert is_now("现在")
    assert not is_now("17:30")
