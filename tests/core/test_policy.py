"""The programme's numbers: their defaults, their sources, and what is refused (DOMAIN 1.7)."""

from datetime import time

import pytest
from pydantic import ValidationError

from core.shared.policy import Policy


def test_the_numbers_that_the_plan_itself_gives() -> None:
    """C10, C35: 45 days, two years, one month before the end; reminded a month earlier."""
    policy = Policy()

    assert policy.days_per_year == 45
    assert policy.min_term_years == 2
    assert (policy.report_due_months, policy.report_first_months) == (1, 2)


@pytest.mark.parametrize("name", sorted(Policy.model_fields))
def test_every_setting_says_where_it_comes_from(name: str) -> None:
    """DOMAIN 1.7: a setting without a source would be a constant buried in code."""
    assert Policy.model_fields[name].description


@pytest.mark.parametrize(
    "wrong",
    [
        {"days_per_year": -1},
        {"days_per_year": 367},
        {"min_term_years": 0},
        {"ring_inside_m": 0},
        {"ring_inside_m": 900},
        {"host_window_hours": 0},
        {"report_overdue_days": 0},
        {"report_due_months": 2},
        {"report_steps_days": (-1,)},
        {"retry_seconds": ()},
        {"retry_attempts": 0},
        {"spread_minutes": -1},
        {"quiet_until": time(21, 0)},
        {"quiet_from": time(0, 0)},
        {"quiet_from": time(8, 20)},
        {"days_per_yaer": 45},
    ],
)
def test_settings_that_would_stop_the_service_are_refused(wrong: dict[str, object]) -> None:
    """A slip in the configuration is found at the start, not at the first letter of a night."""
    with pytest.raises(ValidationError):
        Policy.model_validate(wrong)


def test_unset_is_a_legal_value_where_the_plan_gives_no_number() -> None:
    """DOMAIN 5: a city may ask for no days and set no spread."""
    assert Policy(days_per_year=0, spread_minutes=0, report_steps_days=()).days_per_year == 0
