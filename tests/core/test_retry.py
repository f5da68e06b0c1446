"""What follows an attempt to deliver: done, later, given up, broken (DESIGN 4, PRODUCT 20, 21)."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.notices.model import LetterState, Verdict, VerdictKind
from core.notices.rules import SETTLED, settle
from core.shared.policy import Policy
from tests.core.samples import NOON

POLICY = Policy()


def after(kind: VerdictKind, attempts: int = 1, wait: float = 0.0) -> tuple[LetterState, float]:
    """State after the verdict, and in how many seconds the next attempt is due."""
    state, due = settle(Verdict(kind=kind, wait=wait), attempts, NOON, POLICY)
    return state, (due - NOON).total_seconds()


@pytest.mark.parametrize(
    ("kind", "state"),
    [
        (VerdictKind.DELIVERED, LetterState.DELIVERED),
        (VerdictKind.GONE, LetterState.GONE),
        (VerdictKind.BROKEN, LetterState.BROKEN),
    ],
)
def test_three_verdicts_end_a_letter(kind: VerdictKind, state: LetterState) -> None:
    """PRODUCT 21: delivered, nobody there, refused by the messenger: no further attempt."""
    assert after(kind) == (state, 0)
    assert state in SETTLED


@pytest.mark.parametrize("attempts", [0, 1, 39, 40, 1000])
def test_a_wait_that_the_messenger_asks_for_is_obeyed_and_costs_no_patience(attempts: int) -> None:
    """PRODUCT 20: the retry_after of a 429 is the wait, however often it comes."""
    assert after(VerdictKind.LATER, attempts, wait=37.5) == (LetterState.LATER, 37.5)


@pytest.mark.parametrize(
    ("attempts", "seconds"),
    [(1, 5), (2, 30), (3, 120), (4, 600), (5, 1800), (6, 3600), (7, 3600), (39, 3600)],
)
def test_a_failing_network_is_given_longer_and_longer(attempts: int, seconds: int) -> None:
    """DESIGN 5: the waits grow and the last one repeats."""
    assert after(VerdictKind.AGAIN, attempts) == (LetterState.LATER, seconds)


def test_after_the_last_attempt_the_letter_is_broken_and_not_forgotten() -> None:
    """DESIGN 5: a letter ends in a state that somebody can look for."""
    assert after(VerdictKind.AGAIN, 40) == (LetterState.BROKEN, 0)


def test_patience_lasts_about_a_day_and_a_half() -> None:
    """The setting says so: the sum of all waits lies between 30 and 40 hours."""
    waited = sum(after(VerdictKind.AGAIN, n)[1] for n in range(1, POLICY.retry_attempts))

    assert timedelta(hours=30) < timedelta(seconds=waited) < timedelta(hours=40)


@given(
    waits=st.lists(st.integers(1, 10_000), min_size=1, max_size=8).map(tuple),
    attempts=st.integers(1, 60),
    most=st.integers(1, 50),
)
@settings(deadline=None)
def test_any_ladder_of_waits_is_followed_to_its_end(
    waits: tuple[int, ...], attempts: int, most: int
) -> None:
    """A city may set its own waits: the n-th failure takes the n-th wait, or the last one."""
    policy = Policy(retry_seconds=waits, retry_attempts=most)
    state, due = settle(Verdict(kind=VerdictKind.AGAIN), attempts, NOON, policy)
    ladder = dict(enumerate(waits, start=1))

    if attempts >= most:
        assert state is LetterState.BROKEN
    else:
        assert state is LetterState.LATER
        assert (due - NOON).total_seconds() == ladder.get(attempts, waits[-1])


def test_a_letter_has_an_end_in_four_states_only() -> None:
    """A settled letter is never reopened; the others are still on their way."""
    under_way = {LetterState.QUEUED, LetterState.SENDING, LetterState.LATER}

    assert set(LetterState) - SETTLED == under_way
