"""Days of a paper sheet: how they are typed, and what becomes of each (PRODUCT 0)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.appointments.model import Suspension
from core.duty.model import SignalKind
from core.duty.rules import credit
from core.sheets.model import Fate
from core.sheets.rules import fate, read_days
from tests.core.samples import appointment, day, signal

MAY = date(2026, 5, 1)
TODAY = date(2026, 5, 6)


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("3 5 12-14", [3, 5, 12, 13, 14]),
        ("３、５、１２～１４", [3, 5, 12, 13, 14]),
        ("3号，5日，12至14日", [3, 5, 12, 13, 14]),
        ("12 - 14", [12, 13, 14]),
        ("12日-14日", [12, 13, 14]),
        ("5,5,3", [3, 5]),
        ("31", [31]),
    ],
)
def test_days_as_people_type_them(typed: str, days: list[int]) -> None:
    """PRODUCT 10: full-width digits, ranges, whatever stands between; each once, in order."""
    assert read_days(typed, MAY) == tuple(MAY.replace(day=number) for number in days)


@pytest.mark.parametrize(
    "typed", ["", " ", "三天", "0", "32", "14-12", "3 abc", "-", "1-40", "123", "9" * 300]
)
def test_what_cannot_be_told_is_not_guessed(typed: str) -> None:
    """PRODUCT 11: asked again rather than read wrongly."""
    assert read_days(typed, MAY) is None


def test_april_has_thirty_days() -> None:
    """A day that the month has not is no day."""
    assert read_days("29-31", date(2026, 4, 1)) is None


@given(st.text(max_size=40))
def test_nothing_that_is_typed_breaks_it(typed: str) -> None:
    """Hostile or clumsy: days of that month, or none."""
    found = read_days(typed, MAY)

    assert found is None or all((one.year, one.month) == (2026, 5) for one in found)


def test_what_becomes_of_a_date() -> None:
    """DOMAIN 1.9: neither to come nor outside the term nor suspended; what counts stays."""
    service = appointment(last_day=date(2026, 5, 5))
    pause = [Suspension(first=date(2026, 5, 1), last=date(2026, 5, 2))]
    counted = credit(day(), signal(SignalKind.PAPER))

    assert fate(service, (), date(2026, 5, 7), TODAY, None) is Fate.AHEAD
    assert fate(service, (), TODAY, TODAY, None) is Fate.OUTSIDE_TERM
    assert fate(service, (), date(2026, 2, 28), TODAY, None) is Fate.OUTSIDE_TERM
    assert fate(service, pause, date(2026, 5, 2), TODAY, None) is Fate.SUSPENDED
    assert fate(service, pause, date(2026, 5, 3), TODAY, None) is Fate.TAKEN
    assert fate(service, (), date(2026, 5, 3), TODAY, day()) is Fate.TAKEN
    assert fate(service, (), date(2026, 5, 3), TODAY, counted) is Fate.ALREADY
