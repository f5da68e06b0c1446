"""When a visit is due, and the shortest way through a day's enterprises (A24, C34)."""

from datetime import date
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.appointments.model import State, Suspension
from core.rounds import rules
from core.rounds.model import Standing
from core.shared.ids import EnterpriseId
from core.shared.policy import Policy
from core.visits.model import Side
from tests.core.samples import appointment, site

POLICY = Policy()
START = date(2026, 3, 1)


def test_a_quarter_for_the_county_and_a_half_year_for_the_unit() -> None:
    """A24: counted from the last visit, else from the first day of service."""
    assert rules.due_on(START, None, Side.COUNTY, POLICY) == date(2026, 6, 1)
    assert rules.due_on(START, None, Side.UNIT, POLICY) == date(2026, 9, 1)
    assert rules.due_on(START, date(2026, 11, 30), Side.COUNTY, POLICY) == date(2027, 2, 28)


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2026, 2, 28), Standing.RESTING),
        (date(2026, 3, 1), Standing.DONE),
        (date(2026, 5, 17), Standing.DONE),
        (date(2026, 5, 18), Standing.DUE),
        (date(2026, 6, 1), Standing.DUE),
        (date(2026, 6, 2), Standing.OVERDUE),
    ],
)
def test_due_a_fortnight_before_and_overdue_the_day_after(today: date, expected: Standing) -> None:
    """A24: both ends of the fortnight; nobody is waited for before he begins."""
    assert rules.standing(appointment(START), date(2026, 6, 1), today, POLICY) is expected


def test_whoever_is_suspended_is_not_due_and_has_time_when_he_is_back() -> None:
    """A27: nobody could be visited meanwhile."""
    due = date(2026, 6, 1)
    pauses = [Suspension(first=date(2026, 5, 1), last=date(2026, 8, 31))]
    away = appointment(START, state=State.SUSPENDED)

    assert rules.standing(away, due, date(2026, 7, 1), POLICY) is Standing.RESTING
    assert rules.after_pauses(due, pauses, POLICY) == date(2026, 9, 14)
    assert rules.after_pauses(due, [Suspension(first=START)], POLICY) == due
    assert rules.after_pauses(date(2027, 1, 1), pauses, POLICY) == date(2027, 1, 1)


def test_the_timer_looks_again_when_something_changes_by_itself() -> None:
    """1.8: at the fortnight, on the day after the end, then once a month; never after the end."""
    due, term = date(2026, 6, 1), appointment(START)
    looks = {
        date(2026, 2, 1): START,
        START: date(2026, 5, 18),
        date(2026, 5, 18): date(2026, 6, 2),
        date(2026, 6, 2): date(2026, 7, 2),
        date(2028, 3, 1): None,
    }

    assert {day: rules.next_look(term, due, day, POLICY) for day in looks} == looks
    ended = appointment(START, state=State.ENDED)
    assert rules.next_look(ended, due, START, POLICY) is None


def test_two_enterprises_are_as_far_apart_as_their_nearest_gates() -> None:
    """C34: whoever goes there takes the gate that lies on the way."""
    one, other = [site(1), site(2, north_m=5000)], [site(3, north_m=6000)]

    assert round(rules.apart(one, other)) == 1000


def measured(places: list[tuple[int, int]]) -> rules.Distances:
    numbers = [EnterpriseId(n) for n in range(len(places))]
    return {
        (one, other): abs(complex(*places[one]) - complex(*places[other]))
        for one in numbers
        for other in numbers
        if one != other
    }


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(0, 50), st.integers(0, 50)), min_size=1, max_size=6, unique=True
    )
)
def test_no_other_order_from_the_first_is_shorter(places: list[tuple[int, int]]) -> None:
    """C34: compared with every order there is."""
    metres = measured(places)
    numbers = [EnterpriseId(n) for n in range(len(places))]
    path = rules.way(numbers, metres)
    shortest = min(rules.length((numbers[0], *rest), metres) for rest in permutations(numbers[1:]))

    assert path[0] == numbers[0]
    assert sorted(path) == numbers
    assert rules.length(path, metres) == pytest.approx(shortest)


def test_no_stop_and_one_stop_are_ways() -> None:
    """Nothing is computed where nothing is to be chosen."""
    assert rules.way([], {}) == ()
    assert rules.way([EnterpriseId(7)], {}) == (7,)
