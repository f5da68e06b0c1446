"""The service year: from which day to which a duty day is counted (A1, A2, A11)."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.shared.calendar import (
    ONE_DAY,
    Span,
    instant,
    local_day,
    local_time,
    months_before,
    service_year,
    term_end,
)


def d(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("start", "end", "on", "first", "last"),
    [
        ("2026-03-01", "2028-02-29", "2026-03-01", "2026-03-01", "2027-02-28"),
        ("2026-03-01", "2028-02-29", "2027-02-28", "2026-03-01", "2027-02-28"),
        ("2026-03-01", "2028-02-29", "2027-03-01", "2027-03-01", "2028-02-29"),
        ("2026-03-01", "2028-02-29", "2028-02-29", "2027-03-01", "2028-02-29"),
        # before the term and after it: the nearest year
        ("2026-03-01", "2028-02-29", "2025-12-31", "2026-03-01", "2027-02-28"),
        ("2026-03-01", "2028-02-29", "2030-01-01", "2027-03-01", "2028-02-29"),
        # a last year that the term cuts short
        ("2026-07-01", "2028-12-31", "2028-07-01", "2028-07-01", "2028-12-31"),
        ("2026-07-01", "2028-12-31", "2029-06-30", "2028-07-01", "2028-12-31"),
        # a term of whole years that ends on the last day of a month
        ("2025-04-01", "2027-03-31", "2027-03-31", "2026-04-01", "2027-03-31"),
        # anniversaries of a 29 February
        ("2024-02-29", "2028-02-28", "2025-02-27", "2024-02-29", "2025-02-27"),
        ("2024-02-29", "2028-02-28", "2025-02-28", "2025-02-28", "2026-02-27"),
        ("2024-02-29", "2028-02-28", "2028-02-28", "2027-02-28", "2028-02-28"),
        ("2024-02-29", "2032-02-28", "2028-02-29", "2028-02-29", "2029-02-27"),
        # the calendar year is passed in the middle
        ("2025-11-15", "2027-11-14", "2026-01-01", "2025-11-15", "2026-11-14"),
    ],
)
def test_a_service_year_runs_from_anniversary_to_the_day_before_the_next(
    start: str, end: str, on: str, first: str, last: str
) -> None:
    """A1: from the anniversary, cut short by the term's end; days outside take the nearest."""
    assert service_year(d(start), d(end), d(on)) == Span(first=d(first), last=d(last))


@given(
    start=st.dates(date(2020, 1, 1), date(2032, 12, 31)),
    length=st.integers(0, 2500),
    offset=st.integers(-40, 2600),
)
@settings(deadline=None, max_examples=300)
def test_every_day_of_a_term_lies_in_exactly_one_year(
    start: date, length: int, offset: int
) -> None:
    """A1: years follow each other without gap or overlap, begin and end with the term."""
    end = start + timedelta(days=length)
    year = service_year(start, end, start + timedelta(days=offset))

    assert start <= year.first <= year.last <= end
    assert year.days() <= 366
    assert service_year(start, end, year.first) == year == service_year(start, end, year.last)
    if year.first > start:
        before = service_year(start, end, year.first - ONE_DAY)
        assert before.last + ONE_DAY == year.first
    if year.last < end:
        assert service_year(start, end, year.last + ONE_DAY).first == year.last + ONE_DAY
        assert year.days() >= 365


@pytest.mark.parametrize(
    ("start", "years", "end"),
    [
        ("2026-03-01", 2, "2028-02-29"),
        ("2025-04-01", 2, "2027-03-31"),
        ("2024-02-29", 2, "2026-02-27"),
        ("2024-02-29", 4, "2028-02-28"),
        ("2026-01-01", 3, "2028-12-31"),
    ],
)
def test_a_term_ends_the_day_before_its_anniversary(start: str, years: int, end: str) -> None:
    """A11: end = start + n years - 1 day."""
    assert term_end(d(start), years) == d(end)


@pytest.mark.parametrize(
    ("end", "months", "before"),
    [
        ("2027-03-31", 1, "2027-02-28"),
        ("2028-03-31", 1, "2028-02-29"),
        ("2028-02-29", 1, "2028-01-29"),
        ("2027-04-30", 2, "2027-02-28"),
        ("2027-01-15", 2, "2026-11-15"),
        ("2027-12-31", 12, "2026-12-31"),
    ],
)
def test_months_are_calendar_months_clipped_to_the_shorter_month(
    end: str, months: int, before: str
) -> None:
    """A12: the same day of the month, or the last one where there is none."""
    assert months_before(d(end), months) == d(before)


@pytest.mark.parametrize(
    ("at", "day"),
    [
        (datetime(2026, 5, 6, 15, 59, tzinfo=UTC), "2026-05-06"),
        (datetime(2026, 5, 6, 16, 1, tzinfo=UTC), "2026-05-07"),
        # a phone in Berlin at ten in the evening: next morning in Shanghai
        (datetime(2026, 5, 6, 22, 0, tzinfo=ZoneInfo("Europe/Berlin")), "2026-05-07"),
        (datetime(2026, 5, 6, 1, 0, tzinfo=ZoneInfo("Asia/Shanghai")), "2026-05-06"),
    ],
)
def test_a_day_is_a_day_in_shanghai(at: datetime, day: str) -> None:
    """A2: 23:59 and 00:01 fall on two dates, whatever zone the phone is set to."""
    assert local_day(at) == d(day)
    assert instant(local_day(at), local_time(at)) == at


def test_a_span_counts_both_its_ends() -> None:
    """A span of one day has one day, and contains it and no other."""
    span = Span(first=d("2026-05-06"), last=d("2026-05-06"))

    assert span.days() == 1
    assert d("2026-05-06") in span
    assert d("2026-05-05") not in span
    assert d("2026-05-07") not in span
