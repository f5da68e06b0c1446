"""Own quiet hours, pauses, what cannot be switched off, the week's budget (PRODUCT 10, 16, 18)."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.notices.budget import is_urgent, place_free_at, rank, takes_a_place
from core.notices.model import Held, Kind
from core.notices.rules import SILENT, is_quiet
from core.preferences.model import Group, Mode, Preferences
from core.preferences.rules import (
    GROUP_OF,
    LOCKED,
    OFFERED,
    group_of,
    held,
    is_own_quiet,
    leaves_time,
    release,
)
from core.shared.ids import PersonId
from core.shared.policy import Policy
from tests.core.samples import NOON, WANG, FakeWorkdays, shanghai

POLICY = Policy()
PLAIN = FakeWorkdays()
WEDNESDAY = date(2026, 5, 6)


def own(**wishes: object) -> Preferences:
    return Preferences.model_validate({"person": WANG, **wishes})


@pytest.mark.parametrize(
    ("kind", "step", "urgent"),
    [
        (Kind.REPORT_DUE, "M-1", False),
        (Kind.REPORT_DUE, "D-14", False),
        (Kind.REPORT_DUE, "D-7", False),
        (Kind.REPORT_DUE, "D-3", True),
        (Kind.REPORT_DUE, "D-0", True),
        (Kind.REPORT_DUE, "W+4", True),
        (Kind.REPORT_IN, "D-0", False),
        (Kind.SILENCE, "2026-03-01:30", False),
    ],
)
def test_what_is_urgent(kind: Kind, step: str, urgent: bool) -> None:
    """PRODUCT 10: a report due within three days or overdue is counted apart."""
    assert is_urgent(kind, step) is urgent
    assert takes_a_place(kind, step) is not urgent


def test_who_goes_first() -> None:
    """One place, several letters: the report before the pace before the silence."""
    waiting = [
        (Kind.SILENCE, "2026-03-01:30"),
        (Kind.PACE_BEHIND, ""),
        (Kind.CLAIM_DECIDED, ""),
        (Kind.REPORT_DUE, "D-7"),
        (Kind.REPORT_DUE, "D-0"),
    ]

    assert sorted(waiting, key=lambda one: rank(*one)) == waiting[::-1]


@given(gaps=st.lists(st.integers(0, 9 * 24), min_size=1, max_size=30))
@settings(deadline=None)
def test_never_three_in_seven_days(gaps: list[int]) -> None:
    """PRODUCT 10: whenever letters are wanted, each week of seven days holds two at most."""
    now, sent = NOON, list[datetime]()
    for hours in gaps:
        now += timedelta(hours=hours)
        free = place_free_at(sent, now, POLICY)
        if free <= now:
            sent.append(now)
        else:
            assert place_free_at(sent, free, POLICY) == free
    week = timedelta(days=7)

    assert all(third - first >= week for first, third in zip(sent, sent[2:], strict=False))


@pytest.mark.parametrize("kind", sorted(set(Kind) - SILENT))
def test_every_kind_belongs_to_a_group(kind: Kind) -> None:
    """PRODUCT 18: one that nobody has placed cannot be switched off."""
    assert group_of(kind) in OFFERED
    assert kind in GROUP_OF or group_of(kind) in LOCKED


def test_what_falls_due_to_oneself_cannot_be_switched_off() -> None:
    """PRODUCT 18: neither the report nor decisions about the own service."""
    wishes = own(modes=dict.fromkeys(Group, Mode.OFF))

    assert held(wishes, Kind.REPORT_DUE, "M-1", NOON) is None
    assert held(wishes, Kind.SUSPENDED, "", NOON) is None
    assert held(wishes, Kind.PACE_BEHIND, "", NOON) is Held.OFF
    assert held(wishes, Kind.UNREACHABLE, "", NOON) is Held.OFF


def test_a_pause_ends_by_itself() -> None:
    """PRODUCT 18: until the moment that was named, and what is urgent passes."""
    wishes = own(paused_until=NOON + timedelta(days=1))

    assert held(wishes, Kind.SILENCE, "", NOON) is Held.PAUSED
    assert held(wishes, Kind.REPORT_DUE, "D-7", NOON) is Held.PAUSED
    assert held(wishes, Kind.REPORT_DUE, "D-3", NOON) is None
    assert held(wishes, Kind.DAY_CHANGED, "", NOON) is None
    assert held(wishes, Kind.SILENCE, "", NOON + timedelta(days=1)) is None
    assert held(None, Kind.SILENCE, "", NOON) is None


@given(
    first=st.integers(0, 47),
    last=st.integers(0, 47),
    minutes=st.integers(0, 60 * 24 * 10),
    person=st.integers(1, 200),
)
@settings(deadline=None)
def test_own_hours_only_make_it_quieter(first: int, last: int, minutes: int, person: int) -> None:
    """PRODUCT 16: whatever somebody sets, nothing rings in the programme's hours nor in his."""
    hours = time(first // 2, first % 2 * 30), time(last // 2, last % 2 * 30)
    if not leaves_time(*hours, POLICY) or hours[0] == hours[1]:
        return
    wishes = Preferences(person=PersonId(person), quiet_from=hours[0], quiet_until=hours[1])
    at = shanghai(WEDNESDAY, 0) + timedelta(minutes=minutes)
    due = release(wishes, at, PLAIN, POLICY)

    assert due >= at
    assert not is_quiet(due, PLAIN, POLICY)
    assert not is_own_quiet(wishes, due)


def test_hours_that_leave_no_time_are_seen() -> None:
    """A person who could never be reminded would be told nothing without knowing it."""
    assert leaves_time(time(19), time(9), POLICY)
    assert leaves_time(time(12), time(14), POLICY)
    assert not leaves_time(time(8), time(21), POLICY)
    assert not leaves_time(time(9), time(8, 30), POLICY)
