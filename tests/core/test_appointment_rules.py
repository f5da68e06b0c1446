"""The transition table, the dates of a term, the days that do not count (C10, A8, A27)."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import product

import pytest

from core.appointments.model import State, Suspension
from core.appointments.rules import MOVES, check_move, check_suspension, check_term
from core.duty.model import WhyNot
from core.duty.rules import why_not
from core.shared.policy import Policy
from core.shared.refusal import Refusal, Refused
from tests.core.samples import appointment

POLICY = Policy()
ALLOWED = {
    ("active", "suspended"),
    ("active", "ended"),
    ("suspended", "active"),
    ("suspended", "ended"),
}


def refusal(act: Callable[[], object]) -> Refusal | None:
    """The code with which `act` is refused, if it is."""
    try:
        act()
    except Refused as refused:
        return refused.code
    return None


@pytest.mark.parametrize(("old", "new"), list(product(State, State)))
def test_the_transition_table(old: State, new: State) -> None:
    """C33, A27: active and suspended change into each other, both end, and an end is for good."""
    code = refusal(lambda: check_move(appointment(state=old), new))

    assert (code is None) is ((old.value, new.value) in ALLOWED)
    assert code in (None, Refusal.NOT_ACTIVE)


def test_every_state_has_its_row() -> None:
    """A state without a row would raise KeyError at its first visitor."""
    assert set(MOVES) == set(State)


@pytest.mark.parametrize(
    ("start", "end", "code"),
    [
        (date(2026, 3, 1), date(2028, 2, 29), None),
        (date(2026, 3, 1), date(2028, 2, 28), Refusal.TERM_TOO_SHORT),
        (date(2024, 2, 29), date(2026, 2, 27), None),
        (date(2024, 2, 29), date(2026, 2, 26), Refusal.TERM_TOO_SHORT),
        (date(2026, 3, 1), date(2030, 12, 31), None),
        (date(2026, 3, 1), date(2026, 2, 28), Refusal.TERM_TOO_SHORT),
    ],
)
def test_a_term_lasts_two_years_at_least(start: date, end: date, code: Refusal | None) -> None:
    """C10: two whole years, to the day."""
    assert refusal(lambda: check_term(start, end, POLICY)) is code


@pytest.mark.parametrize(
    ("first", "known", "code"),
    [
        (date(2026, 3, 1), (), None),
        (date(2028, 2, 29), (), None),
        (date(2026, 2, 28), (), Refusal.DATES_CROSSED),
        (date(2028, 3, 1), (), Refusal.DATES_CROSSED),
        (date(2026, 6, 11), (("2026-06-01", "2026-06-10"),), None),
        (date(2026, 6, 10), (("2026-06-01", "2026-06-10"),), Refusal.SUSPENSIONS_OVERLAP),
        (date(2026, 5, 1), (("2026-06-01", "2026-06-10"),), Refusal.SUSPENSIONS_OVERLAP),
        (date(2026, 7, 1), (("2026-06-01", None),), Refusal.SUSPENSIONS_OVERLAP),
    ],
)
def test_a_suspension_begins_inside_the_service_and_outside_the_others(
    first: date, known: tuple[tuple[str, str | None], ...], code: Refusal | None
) -> None:
    """A27: days of a pause are counted once, so pauses do not overlap."""
    pauses = tuple(
        Suspension(
            first=date.fromisoformat(a), last=date.fromisoformat(b) if b is not None else None
        )
        for a, b in known
    )

    assert refusal(lambda: check_suspension(appointment(), pauses, first)) is code


def test_a_terminated_service_cannot_be_suspended_after_its_last_day() -> None:
    """C33: what matters is the last day of service, not the agreed end of the term."""
    ended = appointment(last_day=date(2026, 9, 30))
    code = refusal(lambda: check_suspension(ended, (), date(2026, 10, 1)))

    assert code is Refusal.DATES_CROSSED


@pytest.mark.parametrize(
    ("on", "why"),
    [
        (date(2026, 2, 28), WhyNot.BEFORE_TERM),
        (date(2026, 3, 1), None),
        (date(2026, 5, 31), None),
        (date(2026, 6, 1), WhyNot.SUSPENDED),
        (date(2026, 6, 10), WhyNot.SUSPENDED),
        (date(2026, 6, 11), None),
        (date(2026, 8, 31), None),
        (date(2026, 9, 1), WhyNot.SUSPENDED),
        (date(2026, 9, 30), WhyNot.SUSPENDED),
        (date(2026, 10, 1), WhyNot.AFTER_TERM),
    ],
)
def test_why_a_day_does_not_count(on: date, why: WhyNot | None) -> None:
    """DOMAIN 1.9: before the term, after its last day, in a pause; both ends of each belong."""
    pauses = (
        Suspension(first=date(2026, 6, 1), last=date(2026, 6, 10)),
        Suspension(first=date(2026, 9, 1)),
    )

    assert why_not(appointment(last_day=date(2026, 9, 30)), pauses, on) is why


def test_a_termination_that_is_decided_but_not_effective_takes_no_day() -> None:
    """C33, DOMAIN 1.9: until the last day service counts as before."""
    ending = appointment(last_day=date(2026, 9, 30))

    assert why_not(ending, (), date(2026, 9, 30)) is None
    assert why_not(ending, (), date(2026, 9, 30) + timedelta(days=1)) is WhyNot.AFTER_TERM
