"""When a letter may ring: nights, weekends, holidays, make-up days, the morning's spread."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.notices.rules import is_evening, is_quiet, release, reminder_at
from core.shared.calendar import local_day, local_time
from core.shared.ids import PersonId
from core.shared.policy import Policy
from core.shared.workdays import DayKind
from tests.core.samples import NOON, FakeWorkdays, holidays, shanghai

POLICY = Policy()
PLAIN = FakeWorkdays()
WEDNESDAY = date(2026, 5, 6)
FRIDAY = date(2026, 5, 8)
SATURDAY = date(2026, 5, 9)
MONDAY = date(2026, 5, 11)
MADE_UP = FakeWorkdays({SATURDAY: DayKind.MAKE_UP})


@pytest.mark.parametrize(
    ("at", "workdays", "quiet"),
    [
        (shanghai(WEDNESDAY, 7, 59), PLAIN, True),
        (shanghai(WEDNESDAY, 8, 0), PLAIN, False),
        (shanghai(WEDNESDAY, 20, 59), PLAIN, False),
        (shanghai(WEDNESDAY, 21, 0), PLAIN, True),
        (shanghai(WEDNESDAY, 0, 1), PLAIN, True),
        (shanghai(SATURDAY, 12, 0), PLAIN, True),
        (shanghai(SATURDAY, 12, 0), MADE_UP, False),
        (shanghai(SATURDAY, 22, 0), MADE_UP, True),
        (shanghai(WEDNESDAY, 12, 0), holidays([WEDNESDAY]), True),
    ],
)
def test_nights_weekends_and_holidays_are_quiet(
    at: datetime, workdays: FakeWorkdays, quiet: bool
) -> None:
    """PRODUCT 16: 21:00 to 08:00, weekends and holidays; a day of 调休 is a working day."""
    assert is_quiet(at, workdays, POLICY) is quiet


@pytest.mark.parametrize(
    ("at", "workdays", "morning"),
    [
        (shanghai(WEDNESDAY, 3, 0), PLAIN, WEDNESDAY),
        (shanghai(WEDNESDAY, 22, 0), PLAIN, date(2026, 5, 7)),
        (shanghai(FRIDAY, 21, 0), PLAIN, MONDAY),
        (shanghai(FRIDAY, 21, 0), MADE_UP, SATURDAY),
        (shanghai(SATURDAY, 3, 0), PLAIN, MONDAY),
        (shanghai(SATURDAY, 12, 0), holidays([MONDAY]), date(2026, 5, 12)),
        (shanghai(SATURDAY, 7, 0), MADE_UP, SATURDAY),
    ],
)
def test_what_is_held_is_released_on_the_next_working_morning(
    at: datetime, workdays: FakeWorkdays, morning: date
) -> None:
    """PRODUCT 16: the first working day's morning, within the half hour of the spread."""
    due = release(at, PersonId(4), workdays, POLICY)

    assert local_day(due) == morning
    assert time(8, 0) <= local_time(due) < time(8, 30)


def test_what_may_ring_now_rings_now() -> None:
    """Nothing is put off on a working day at noon."""
    assert release(NOON, PersonId(4), PLAIN, POLICY) == NOON


def test_the_released_queue_is_spread_and_each_person_keeps_his_minute() -> None:
    """PRODUCT 16: thirty people fill thirty minutes, and the same person is never moved."""
    night = shanghai(WEDNESDAY, 23, 0)
    due = [release(night, PersonId(n), PLAIN, POLICY) for n in range(1, 31)]

    assert len(set(due)) == 30
    assert due[3] == release(night + timedelta(minutes=40), PersonId(4), PLAIN, POLICY)


def test_a_spread_of_nothing_releases_all_at_once() -> None:
    """A city may set the spread to zero: all ring when quiet hours end."""
    policy = Policy(spread_minutes=0)

    assert release(shanghai(WEDNESDAY, 6), PersonId(4), PLAIN, policy) == shanghai(WEDNESDAY, 8)


@given(
    minutes=st.integers(0, 60 * 24 * 40),
    to=st.integers(1, 10_000),
    off=st.sets(st.dates(WEDNESDAY, date(2026, 6, 30)), max_size=20),
)
@settings(deadline=None)
def test_a_release_never_rings_in_quiet_hours_nor_in_the_past(
    minutes: int, to: int, off: set[date]
) -> None:
    """PRODUCT 16: whatever the calendar, what is released may ring, and only once put off."""
    workdays = holidays(off)
    at = shanghai(WEDNESDAY, 0) + timedelta(minutes=minutes)
    due = release(at, PersonId(to), workdays, POLICY)

    assert due >= at
    assert not is_quiet(due, workdays, POLICY)
    assert release(due, PersonId(to), workdays, POLICY) == due


def test_reminders_want_to_ring_in_office_hours_each_reader_at_his_minute() -> None:
    """PRODUCT 16: from nine in the morning in Shanghai, and no volley at nine sharp."""
    moments = [reminder_at(WEDNESDAY, PersonId(to), POLICY) for to in range(60)]
    nine = shanghai(WEDNESDAY, 9)

    assert min(moments) == nine
    assert max(moments) < nine + timedelta(minutes=POLICY.spread_minutes)
    assert len(set(moments)) == POLICY.spread_minutes
    assert moments == [reminder_at(WEDNESDAY, PersonId(to), POLICY) for to in range(60)]


@pytest.mark.parametrize(
    ("hour", "minute", "evening"), [(17, 29, False), (17, 30, True), (23, 59, True), (0, 0, False)]
)
def test_the_hosts_evening_begins_at_half_past_five(hour: int, minute: int, evening: bool) -> None:
    """PRODUCT 2.2: one evening card; midnight is the next day's morning."""
    assert is_evening(shanghai(WEDNESDAY, hour, minute), POLICY) is evening
