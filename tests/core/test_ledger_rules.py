"""Periods of a visit ledger, and what its layouts show (C5, C34)."""

from datetime import date

import pytest

from core.campaigns.model import Layout
from core.ledgers import rules
from core.ledgers.model import Entry, Period
from core.shared.policy import Policy
from core.shared.refusal import Refusal, Refused


@pytest.mark.parametrize(
    ("period", "today", "first", "last"),
    [
        (Period.THIS_MONTH, date(2026, 11, 23), date(2026, 11, 1), date(2026, 11, 23)),
        (Period.LAST_MONTH, date(2026, 1, 5), date(2025, 12, 1), date(2025, 12, 31)),
        (Period.LAST_MONTH, date(2028, 3, 31), date(2028, 2, 1), date(2028, 2, 29)),
        (Period.THIS_QUARTER, date(2026, 11, 23), date(2026, 10, 1), date(2026, 11, 23)),
        (Period.THIS_QUARTER, date(2026, 3, 31), date(2026, 1, 1), date(2026, 3, 31)),
        (Period.LAST_QUARTER, date(2026, 2, 1), date(2025, 10, 1), date(2025, 12, 31)),
        (Period.LAST_QUARTER, date(2026, 12, 31), date(2026, 7, 1), date(2026, 9, 30)),
        (Period.THIS_YEAR, date(2026, 11, 23), date(2026, 1, 1), date(2026, 11, 23)),
    ],
)
def test_the_usual_periods(period: Period, today: date, first: date, last: date) -> None:
    """C34: a period that is over is whole, one that runs ends today."""
    span = rules.span_of(period, today)

    assert (span.first, span.last) == (first, last)


@pytest.mark.parametrize(
    ("first", "last", "code"),
    [
        (date(2026, 5, 2), date(2026, 5, 1), Refusal.SPAN_TURNED),
        (date(2026, 5, 7), date(2026, 5, 8), Refusal.SPAN_AHEAD),
        (date(2025, 5, 5), date(2026, 5, 6), Refusal.SPAN_LONG),
    ],
)
def test_own_dates_that_are_none(first: date, last: date, code: Refusal) -> None:
    """PRODUCT 11: each with its own reason."""
    with pytest.raises(Refused) as caught:
        rules.check_span(first, last, date(2026, 5, 6), Policy())

    assert caught.value.code is code


def test_own_dates_up_to_a_year() -> None:
    """One day, and 366 of them."""
    today = date(2026, 5, 6)

    assert rules.check_span(today, today, today, Policy()).days() == 1
    assert rules.check_span(date(2025, 5, 6), today, today, Policy()).days() == 366


def test_how_people_do_stands_only_where_they_are_what_it_is_about() -> None:
    """C5: a campaign for enterprises is told nothing of anybody's life or thinking."""
    own = {Entry.THINKING, Entry.LIFE, Entry.REMARK}

    assert own <= set(rules.LAYOUTS[Layout.TRACKING])
    for layout in (Layout.HELP, Layout.RESEARCH):
        assert not own & set(rules.LAYOUTS[layout])
    assert set(rules.LAYOUTS) == set(Layout)
    assert all(columns[0] is Entry.NUMBER for columns in rules.LAYOUTS.values())
