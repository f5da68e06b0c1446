"""The pace: forecast, reference, what is needed, how long it has been quiet (A1, A4, A27)."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.clock.workdays import OfficialWorkdays
from core.appointments.model import State, Suspension
from core.pace.model import Pace
from core.pace.rules import is_behind, pace, quiet_since, slipped_further
from core.shared.calendar import ONE_DAY
from core.shared.policy import Policy
from core.shared.workdays import DayKind
from tests.core.samples import FakeWorkdays, appointment, holidays

POLICY = Policy()
PLAIN = FakeWorkdays()
START = date(2026, 3, 1)
YEAR_END = date(2027, 2, 28)


def seen(
    count: int, today: date, *pauses: Suspension, workdays: FakeWorkdays = PLAIN, **about: object
) -> Pace:
    found = pace(appointment(**about), pauses, count, today, workdays=workdays, policy=POLICY)  # type: ignore[arg-type]
    assert found is not None
    return found


def test_the_forecast_goes_on_as_things_have_gone() -> None:
    """PRODUCT 2.7: a day in four working days so far; 35 more take 140 working days."""
    found = seen(10, date(2026, 4, 24))

    assert (found.on_duty, found.missing) == (40, 35)
    assert found.forecast == date(2026, 11, 6)
    assert not found.slips


def test_holidays_and_make_up_days_move_the_forecast() -> None:
    """PRODUCT 2.7: holidays and 调休 known: five days off and a Saturday worked are four."""
    plain = seen(10, date(2026, 4, 24)).forecast
    off = [date(2026, 10, day) for day in (1, 2, 5, 6, 7)]
    calendar = dict.fromkeys(off, DayKind.HOLIDAY) | {date(2026, 10, 10): DayKind.MAKE_UP}
    moved = seen(10, date(2026, 4, 24), workdays=FakeWorkdays(calendar)).forecast

    assert plain == date(2026, 11, 6)
    assert moved == date(2026, 11, 12)


@pytest.mark.parametrize(("count", "today"), [(0, date(2026, 8, 3)), (3, date(2026, 3, 12))])
def test_without_a_rhythm_there_is_no_forecast(count: int, today: date) -> None:
    """PRODUCT 2.7: before ten working days, or without a day, what is needed is said instead."""
    found = seen(count, today)

    assert found.forecast is None
    assert found.per_month is not None
    assert seen(count, today).slips is (count == 0)


def test_what_is_needed_is_told_by_the_month() -> None:
    """PRODUCT 2.7: 14 days in seven months are two a month; in the last month there is no rate."""
    assert seen(31, date(2026, 7, 31)).per_month == 2
    assert seen(40, date(2027, 1, 31)).per_month is None
    assert seen(45, date(2026, 7, 31)).per_month == 0


def test_a_full_year_needs_nothing() -> None:
    """PRODUCT 2.7: who has his 45 days is left alone."""
    found = seen(46, date(2026, 7, 31))

    assert (found.missing, found.forecast, found.slips) == (0, None, False)


def test_the_reference_is_the_share_of_the_days_gone_by() -> None:
    """1.8: 45 × elapsed / 365, rounded up, never more than 45 (A1)."""
    assert seen(0, START).reference == 0
    assert seen(0, START + timedelta(days=73)).reference == 9
    assert seen(0, START + timedelta(days=74)).reference == 10
    assert seen(0, date(2028, 2, 29)).reference == 45


def test_a_suspension_lowers_the_reference_and_not_the_goal() -> None:
    """A27: a hundred days away ask for thirteen days less by then; 45 stay 45."""
    today = date(2026, 9, 17)
    away = Suspension(first=date(2026, 5, 1), last=date(2026, 8, 8))
    plain, paused = seen(5, today), seen(5, today, away)

    assert (plain.reference, paused.reference) == (25, 13)
    assert plain.goal == paused.goal == 45
    assert paused.on_duty == plain.on_duty - 71


def test_in_a_suspension_nothing_is_forecast() -> None:
    """A27: whoever is away is neither behind nor late."""
    found = seen(2, date(2026, 9, 17), Suspension(first=date(2026, 5, 1)))

    assert found.paused
    assert (found.forecast, found.slips) == (None, False)


def test_a_last_year_cut_short_has_its_share_as_a_reference() -> None:
    """A1: half a year asks for ceil(45 × 184 / 365) = 23 days, marked as a reference."""
    found = seen(3, date(2028, 8, 1), start=date(2026, 7, 1), end=date(2028, 12, 31))

    assert found.short
    assert found.goal == 23
    assert not seen(3, date(2028, 2, 29)).short


@pytest.mark.parametrize("today", [START - ONE_DAY, date(2028, 3, 1)])
def test_outside_the_service_there_is_no_pace(today: date) -> None:
    """Before the first day and after the last one."""
    assert pace(appointment(), (), 0, today, workdays=PLAIN, policy=POLICY) is None
    assert (
        pace(appointment(state=State.ENDED), (), 0, START, workdays=PLAIN, policy=POLICY) is None
    )


def test_a_year_whose_holidays_are_unknown_is_marked() -> None:
    """The packaged calendar ends with 2026: a forecast into 2027 says that it guesses."""
    official = OfficialWorkdays()

    known = pace(appointment(), (), 30, date(2026, 6, 30), workdays=official, policy=POLICY)
    guessed = pace(appointment(), (), 10, date(2026, 6, 30), workdays=official, policy=POLICY)

    assert known is not None
    assert guessed is not None
    assert (known.official, guessed.official) == (True, False)


@pytest.mark.parametrize(
    ("count", "today", "heard"),
    [
        (12, date(2026, 8, 31), True),
        (18, date(2026, 8, 31), False),  # behind by five days only
        (22, date(2026, 8, 31), False),
        (0, date(2026, 3, 20), False),  # three weeks without a visit are no matter yet
    ],
)
def test_who_hears_of_it(count: int, today: date, heard: bool) -> None:
    """1.8: more than five days behind 45 × elapsed / 365, and the year's end would pass."""
    assert is_behind(seen(count, today), POLICY) is heard


def test_the_same_forecast_is_not_told_twice() -> None:
    """PRODUCT 2.7: a push only when the forecast slips further than the last one told."""
    found = seen(12, date(2026, 8, 31))
    assert found.forecast is not None

    assert slipped_further(found, None)
    assert slipped_further(found, found.forecast - ONE_DAY)
    assert not slipped_further(found, found.forecast)
    assert not slipped_further(seen(0, date(2026, 8, 31)), date.max)


@given(
    count=st.integers(0, 60),
    on=st.integers(0, 364),
    off=st.sets(st.dates(START, YEAR_END), max_size=30),
)
@settings(deadline=None, max_examples=80)
def test_one_more_day_never_makes_it_later(count: int, on: int, off: set[date]) -> None:
    """PRODUCT 2.7: whoever comes once more is never told a later date, nor more to do."""
    today, calendar = START + timedelta(days=on), holidays(off)
    less, more = (seen(n, today, workdays=calendar) for n in (count, count + 1))

    assert (more.forecast or date.max) <= (less.forecast or date.max) or not more.missing
    assert more.slips <= less.slips
    assert more.behind < less.behind
    assert (more.per_month or 0) <= (less.per_month or 0)


@given(count=st.integers(1, 44), on=st.integers(14, 364))
@settings(deadline=None, max_examples=80)
def test_a_forecast_is_a_working_day_ahead(count: int, on: int) -> None:
    """A date that is told lies in the future and is one on which people work."""
    today = START + timedelta(days=on)
    found = seen(count, today)

    assert found.forecast is None or found.forecast > today
    assert found.forecast is None or found.forecast.isoweekday() < 6
    assert found.slips is (found.forecast is None or found.forecast > YEAR_END)


@given(first=st.integers(0, 200), days=st.integers(0, 100))
@settings(deadline=None, max_examples=50)
def test_days_away_never_raise_the_reference(first: int, days: int) -> None:
    """A27: a suspension can only lower what is asked for by now."""
    today = date(2026, 10, 15)
    begin = START + timedelta(days=first)
    away = Suspension(first=begin, last=begin + timedelta(days=days))

    assert seen(5, today, away).reference <= seen(5, today).reference


@pytest.mark.parametrize(
    ("last", "pauses", "today", "since"),
    [
        (None, (), date(2026, 4, 1), START),
        (date(2026, 3, 20), (), date(2026, 4, 1), date(2026, 3, 20)),
        (None, (), START - ONE_DAY, None),
        (None, (), date(2028, 3, 1), None),
        (
            date(2026, 3, 20),
            (Suspension(first=date(2026, 4, 1), last=date(2026, 5, 31)),),
            date(2026, 6, 3),
            date(2026, 6, 1),
        ),
        (None, (Suspension(first=date(2026, 4, 1)),), date(2026, 6, 3), None),
        (date(2026, 2, 1), (), date(2026, 4, 1), START),
    ],
)
def test_since_when_it_has_been_quiet(
    last: date | None, pauses: tuple[Suspension, ...], today: date, since: date | None
) -> None:
    """1.8: from the last record, the start or the return; never before, after or in a pause."""
    assert quiet_since(appointment(), pauses, last, today) == since
