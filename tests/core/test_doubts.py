"""Which facts raise a doubt and what answers one, as pure rules (PRODUCT 1)."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.doubts import rules
from core.doubts.model import DoubtKind, Finding, Hints, LastPlace, LivePoint, StepUp
from core.duty.model import Grade, Judgement, Ring, SignalKind, WhyNot
from core.duty.rules import grade
from core.organisations.model import Point
from core.shared.ids import SiteId
from core.shared.policy import Policy
from tests.contracts.town import CountingTokens
from tests.core.samples import NOON, day, site

POLICY = Policy()
TOKENS = CountingTokens()
HERE, FAR = site(1), site(2, north_m=50_000)
FACT = Finding(kind=DoubtKind.SHARED_POINT, facts={})


def travel(
    here_m: int, there_m: int, minutes: float, *, gate: int = 1, before: int = 1
) -> Sequence[Finding]:
    """So many metres from one gate, and before that so many from the same or another."""
    last = LastPlace(at=NOON - timedelta(minutes=minutes), site=SiteId(before), distance_m=there_m)
    judged = Judgement(ring=Ring.BEYOND, distance_m=here_m, site=SiteId(gate))
    return rules.suspect(Hints(last=last), judged, [HERE, FAR], NOON, POLICY)


@pytest.mark.parametrize(
    ("here_m", "there_m", "minutes", "noted"),
    [
        (10, 60_000, 10, True),
        (10, 60_000, 17, True),
        (10, 60_000, 19, False),  # 190 km/h
        (10, 4_900, 0.1, False),  # a phone's drift
        (60_000, 60_000, 0.1, False),  # it may be the same place
    ],
)
def test_fast_travel_is_judged_by_its_lower_bound(
    here_m: int, there_m: int, minutes: float, noted: bool
) -> None:
    """Row 9: over 200 km/h and five kilometres, at the least that two distances allow."""
    assert bool(travel(here_m, there_m, minutes)) is noted


def test_between_two_gates_both_distances_are_taken_off() -> None:
    """Row 9: fifty kilometres apart, and as many less as he may have been on this side."""
    [found] = travel(100, 100, 5, gate=1, before=2)

    assert found.facts == {"km": 49, "minutes": 5, "kmh": 595}
    assert travel(25_000, 25_000, 5, gate=1, before=2) == ()


def test_a_gate_that_is_not_known_any_more_says_nothing() -> None:
    """A retired gate, or one of an enterprise that is over: no guess is made."""
    assert travel(10, 60_000, 1, before=9) == ()


@given(st.integers(0, 90_000), st.integers(0, 90_000), st.floats(0, 600))
def test_a_journey_within_the_bound_is_never_noted(here: int, there: int, minutes: float) -> None:
    """Whatever the real way was, somebody who kept to 200 km/h is not noted."""
    possible = POLICY.travel_kmh * 1000 * minutes / 60
    if abs(here - there) <= possible:
        assert travel(here, there, minutes) == ()


@given(st.floats(34, 36), st.floats(113, 115))
def test_a_point_is_known_again_to_six_decimals(latitude: float, longitude: float) -> None:
    """Row 4: accuracy is no part of it, and ten centimetres make another point."""
    one = Point(latitude=round(latitude, 6), longitude=round(longitude, 6))
    seen = rules.point_digest(one, TOKENS)

    assert seen == rules.point_digest(one.model_copy(update={"accuracy_m": 9}), TOKENS)
    other = one.model_copy(update={"latitude": one.latitude + 1e-6})
    assert seen != rules.point_digest(other, TOKENS)
    assert len(bytes.fromhex(seen)) == rules.FINE


@pytest.mark.parametrize(
    ("found", "kinds", "why", "asked"),
    [
        ((FACT,), {SignalKind.LOCATION}, None, True),
        ((FACT,), set(), None, True),
        ((FACT,), {SignalKind.LOCATION, SignalKind.HOST}, None, False),
        ((FACT,), {SignalKind.LOCATION}, WhyNot.SUSPENDED, False),
        ((), {SignalKind.LOCATION}, None, False),
    ],
)
def test_when_a_live_location_is_asked_for(
    found: tuple[Finding, ...], kinds: set[SignalKind], why: WhyNot | None, asked: bool
) -> None:
    """Where there is a doubt and it could help; never on an A, nor where the day cannot count."""
    policy = Policy(step_up_percent=0)
    judged = day(*kinds).model_copy(update={"why_not": why, "grade": grade(frozenset(kinds))})

    assert rules.asks(found, judged, TOKENS, policy) is asked


def test_the_draw_takes_a_tenth_and_is_the_same_each_time() -> None:
    """PRODUCT 3: at most one honest visit in ten; asking again changes nothing."""
    visits = [
        day(SignalKind.LOCATION, on=date(2026, 1, 1) + timedelta(days=n)).model_copy(
            update={"grade": Grade.B}
        )
        for n in range(2000)
    ]
    drawn = [rules.asks((), one, TOKENS, POLICY) for one in visits]

    assert 0.07 < sum(drawn) / len(drawn) < 0.13
    assert drawn == [rules.asks((), one, TOKENS, POLICY) for one in visits]
    assert all(rules.by_chance(one, TOKENS, Policy(step_up_percent=100)) for one in visits)
    assert not any(rules.by_chance(one, TOKENS, Policy(step_up_percent=0)) for one in visits)


def live(*seconds: float, inside: bool = True, moving: bool = True) -> tuple[LivePoint, ...]:
    return tuple(
        LivePoint(
            at=NOON + timedelta(seconds=after),
            inside=inside,
            accuracy_m=10,
            digest=f"{number if moving else 0}",
        )
        for number, after in enumerate(seconds)
    )


@pytest.mark.parametrize(
    ("points", "stayed"),
    [
        (live(60, 120), True),
        (live(60, 119), False),
        (live(130), False),
        (live(60, 180, inside=False), False),
        (live(10) + live(30, 60, inside=False) + live(180), True),
        ((), False),
    ],
)
def test_who_has_stayed(points: tuple[LivePoint, ...], stayed: bool) -> None:
    """Row 8: two points inside the ring at least, the last of them two minutes after the first."""
    assert rules.stayed(NOON, points, POLICY) is stayed


def test_points_without_movement() -> None:
    """Row 9: three in a row; a missing accuracy is held against nobody (PRODUCT 5)."""
    assert rules.regular(live(1, 2, moving=False), POLICY) is None
    assert rules.regular(live(1, 2, 3), POLICY) is None
    blind = [one.model_copy(update={"accuracy_m": None}) for one in live(1, 2, 3, moving=False)]
    assert rules.regular(blind, POLICY) is None
    found = rules.regular(live(1, 2, 3, 4, moving=False), POLICY)
    assert found is not None
    assert found.facts == {"points": 3, "metres": 10}


def test_an_answer_within_180_seconds() -> None:
    """Row 1: from the request on; one that was answered is answered."""
    asked = StepUp(asked_at=NOON, until=rules.until(NOON, POLICY))
    late = NOON + timedelta(seconds=181)

    assert rules.answers_step_up(NOON + timedelta(seconds=180), asked)
    assert not rules.answers_step_up(late, asked)
    assert not rules.answers_step_up(NOON, asked.model_copy(update={"answered_at": NOON}))
    assert not rules.answers_step_up(NOON, None)


def test_the_first_ten_minutes() -> None:
    """Row 8: later points are not looked at, nor ones from before it began."""
    for seconds, followed in ((-1, False), (0, False), (1, True), (600, True), (601, False)):
        at = NOON + timedelta(seconds=seconds)
        assert rules.is_followed(NOON, at, POLICY) is followed


def test_equal_points_are_told_by_their_date_and_never_by_their_owner() -> None:
    """Row 4: the facts hold numbers and dates, no names and no coordinates."""
    judged = Judgement(ring=Ring.INSIDE, distance_m=10, site=SiteId(1))
    hints = Hints(own=date(2026, 5, 3), others=True)
    own, shared = rules.suspect(hints, judged, [HERE], NOON, POLICY)

    assert (own.kind, own.facts) == (DoubtKind.REPEATED_POINT, {"earlier": "2026-05-03"})
    assert (shared.kind, shared.facts) == (DoubtKind.SHARED_POINT, {})
