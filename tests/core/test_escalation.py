"""What waits rises on days that are known beforehand (PRODUCT 19)."""

from datetime import date, datetime

import pytest

from core.shared.calendar import SHANGHAI
from core.shared.policy import Policy
from core.timers import escalation
from tests.core.samples import FakeWorkdays, holidays

POLICY = Policy()
WORKDAYS = FakeWorkdays()
THURSDAY = date(2026, 5, 7)


def test_three_five_eight_working_days_after() -> None:
    """PRODUCT 19: the day itself is not one of them, a weekend is none."""
    found = escalation.steps(THURSDAY, WORKDAYS, POLICY)

    assert [(one.name, one.on) for one in found] == [
        ("owner", date(2026, 5, 12)),
        ("county", date(2026, 5, 14)),
        ("city", date(2026, 5, 19)),
    ]


def test_a_moment_counts_from_its_day_in_shanghai() -> None:
    """A2: half past midnight belongs to the day that has just begun there."""
    at = datetime(2026, 5, 7, 0, 30, tzinfo=SHANGHAI)

    assert escalation.steps(at, WORKDAYS, POLICY) == escalation.steps(THURSDAY, WORKDAYS, POLICY)


def test_holidays_push_it_back() -> None:
    """PRODUCT 16: nobody is late for not working on the first of October."""
    off = holidays([date(2026, 5, 8), date(2026, 5, 11)])

    assert escalation.steps(THURSDAY, off, POLICY)[0].on == date(2026, 5, 14)


@pytest.mark.parametrize(
    ("today", "stage", "ahead"),
    [
        (THURSDAY, None, date(2026, 5, 12)),
        (date(2026, 5, 11), None, date(2026, 5, 12)),
        (date(2026, 5, 12), "owner", date(2026, 5, 14)),
        (date(2026, 5, 13), "owner", date(2026, 5, 14)),
        (date(2026, 5, 18), "county", date(2026, 5, 19)),
        (date(2026, 8, 1), "city", None),
    ],
)
def test_after_a_downtime_it_stands_on_the_latest_step(
    today: date, stage: str | None, ahead: date | None
) -> None:
    """DOMAIN 1.8: one letter, of the present step, and the next day it is looked at again."""
    found = escalation.stage(THURSDAY, today, WORKDAYS, POLICY)

    assert (found.name if found else None) == stage
    assert escalation.next_on(THURSDAY, today, WORKDAYS, POLICY) == ahead


@pytest.mark.parametrize("days", [(3, 3, 8), (5, 3, 8), (3, 5), (0, 5, 8)])
def test_a_ladder_that_does_not_rise_is_no_setting(days: tuple[int, ...]) -> None:
    """PRODUCT 19: three steps, each later than the one before it."""
    with pytest.raises(ValueError, match="escalation_workdays"):
        Policy.model_validate({"escalation_workdays": days})
