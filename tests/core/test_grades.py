"""The grade table and what each signal adds to a day (PRODUCT 0)."""

from datetime import timedelta
from itertools import chain, combinations, permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.duty.model import DutyDay, Grade, Judgement, Raise, Ring, Signal, SignalKind, WhyNot
from core.duty.rules import confirm_until, credit, grade, raises
from core.shared.policy import Policy
from tests.core.samples import NOON, WANG, day, located, signal

POLICY = Policy()
KINDS = tuple(SignalKind)
SUBSETS = tuple(
    frozenset(some)
    for some in chain.from_iterable(combinations(KINDS, n) for n in range(len(KINDS) + 1))
)


def stated(kinds: frozenset[SignalKind]) -> str:
    """The table of PRODUCT 0, row by row, in its own words and order."""
    location, code = SignalKind.LOCATION in kinds, SignalKind.DOOR_CODE in kinds
    host, officer = SignalKind.HOST in kinds, SignalKind.OFFICER in kinds
    if location + code + host + officer >= 2:  # two different kinds of signal among the four
        return "A"
    if location or code or officer:  # one of them; the host's word alone is not listed here
        return "B"
    if host or {SignalKind.PAPER, SignalKind.COUNTY} & kinds:  # the host alone, paper, the county
        return "C"
    return "open"


def test_there_are_five_hundred_and_twelve_combinations() -> None:
    """The table below is exhaustive only while there are nine kinds of signal."""
    assert len(SUBSETS) == 512


@pytest.mark.parametrize("kinds", SUBSETS, ids=lambda kinds: "+".join(sorted(kinds)) or "nothing")
def test_an_older_claim_needs_the_county_beside_the_host(kinds: frozenset[SignalKind]) -> None:
    """A29, PRODUCT 0: 4 to 15 days back the host's word says nothing before the county's.

    Nor the county's before the host's; of a day elsewhere the county's is enough (A3). Beside
    a signal from the gate the host's word is a second one, whatever was claimed that day.
    """
    came = kinds & {SignalKind.LOCATION, SignalKind.DOOR_CODE, SignalKind.OFFICER}
    heard = kinds if came or SignalKind.COUNTY in kinds else kinds - {SignalKind.HOST}
    if not kinds & {SignalKind.HOST, SignalKind.OFF_SITE}:
        heard -= {SignalKind.COUNTY}

    assert grade(kinds, needs_county=True) == stated(heard)


def test_a_late_code_proves_nothing_alone() -> None:
    """PRODUCT 2.5: scanned without signal, it is on record and waits for the host."""
    late = credit(day(), signal(SignalKind.OFFLINE_CODE))

    assert (late.grade, late.kinds) == (
        Grade.OPEN,
        frozenset({SignalKind.OFFLINE_CODE}),
    )
    assert credit(late, signal(SignalKind.HOST)).grade is Grade.C


@pytest.mark.parametrize("kinds", SUBSETS, ids=lambda kinds: "+".join(sorted(kinds)) or "nothing")
def test_the_grade_table(kinds: frozenset[SignalKind]) -> None:
    """PRODUCT 0: every combination of signals gets the grade that the table states."""
    assert grade(kinds) == stated(kinds)


@pytest.mark.parametrize("kinds", SUBSETS, ids=lambda kinds: "+".join(sorted(kinds)) or "nothing")
def test_more_evidence_never_lowers_a_grade(kinds: frozenset[SignalKind]) -> None:
    """PRODUCT 0: a further signal raises the grade or leaves it."""
    order = [Grade.A, Grade.B, Grade.C, Grade.OPEN]
    for more in KINDS:
        assert order.index(grade(kinds | {more})) <= order.index(grade(kinds))


@pytest.mark.parametrize("ring", [ring for ring in Ring if ring is not Ring.INSIDE])
def test_a_location_outside_the_ring_is_recorded_but_does_not_speak(ring: Ring) -> None:
    """PRODUCT 0: outside the ring the day stays open, and shows where the person was."""
    credited = credit(day(), located(ring, 900))

    assert (credited.grade, credited.kinds) == (Grade.OPEN, frozenset())
    assert (credited.ring, credited.distance_m) == (ring, 900)
    assert not credited.counts()


def test_a_location_and_the_host_make_an_a() -> None:
    """PRODUCT 0: B from the location, A once the host confirmed; the hour of it is kept."""
    located_day = credit(day(), located(Ring.INSIDE, 60))
    later = NOON + timedelta(hours=6)
    confirmed = credit(located_day, signal(SignalKind.HOST, later))

    assert (located_day.grade, located_day.confirmed_at) == (Grade.B, None)
    assert (confirmed.grade, confirmed.confirmed_at) == (Grade.A, later)
    assert confirmed.ring is Ring.INSIDE


def test_the_same_kind_twice_is_no_second_kind() -> None:
    """PRODUCT 0: two locations are one kind of signal; the day stays at B."""
    twice = credit(credit(day(), located(Ring.INSIDE, 60)), located(Ring.INSIDE, 40, source="1:2"))

    assert twice.grade is Grade.B


def test_the_best_location_wins() -> None:
    """PRODUCT 0: a near location after an inside one takes nothing away, and names nothing."""
    best = credit(day(), located(Ring.INSIDE, 60, 10))
    after = credit(best, located(Ring.NEAR, 320, 5, source="1:2"))

    assert after == best


def locations() -> st.SearchStrategy[Signal]:
    """Any location: with coarse numbers, so that ties are common."""
    return st.builds(
        lambda ring, distance, accuracy: Signal(
            kind=SignalKind.LOCATION,
            at=NOON,
            source="1:1",
            by=WANG,
            judgement=Judgement(ring=ring, distance_m=distance, accuracy_m=accuracy),
        ),
        st.sampled_from(Ring),
        st.none() | st.integers(0, 4).map(lambda n: n * 10),
        st.none() | st.integers(0, 3),
    )


def any_signal() -> st.SearchStrategy[Signal]:
    others = [kind for kind in KINDS if kind is not SignalKind.LOCATION]
    return locations() | st.sampled_from(others).map(signal)


def credited(signals: tuple[Signal, ...]) -> DutyDay:
    done = day()
    for one in signals:
        done = credit(done, one)
    return done


@given(signals=st.lists(any_signal(), max_size=4))
@settings(deadline=None, max_examples=200)
def test_the_order_of_signals_does_not_matter(signals: list[Signal]) -> None:
    """PRODUCT 0: messages arrive late and out of order, and the day is the same."""
    in_order = credited(tuple(signals))

    assert all(credited(order) == in_order for order in permutations(signals))


@given(signals=st.lists(any_signal(), max_size=6))
@settings(deadline=None)
def test_a_day_has_the_grade_of_the_signals_that_support_it(signals: list[Signal]) -> None:
    """PRODUCT 0: grade and kinds agree, and a location supports from inside the ring only."""
    done = credited(tuple(signals))

    assert done.grade == stated(done.kinds)
    inside = any(s.judgement is not None and s.judgement.ring is Ring.INSIDE for s in signals)
    assert (SignalKind.LOCATION in done.kinds) is inside
    assert (done.ring is Ring.INSIDE) is inside


@pytest.mark.parametrize("grade_", Grade)
@pytest.mark.parametrize("why", [None, *WhyNot])
def test_a_b_and_c_count_alike_unless_the_date_forbids(grade_: Grade, why: WhyNot | None) -> None:
    """PRODUCT 0: A, B and C count; an open day does not, nor one outside the service."""
    shown = day().model_copy(update={"grade": grade_, "why_not": why})

    assert shown.counts() is (grade_ is not Grade.OPEN and why is None)


@pytest.mark.parametrize(
    ("shown", "hours", "expected"),
    [
        (day(), 1, (Raise.HOST_CONFIRMS, Raise.LOCATE_AT_GATE)),
        (credit(day(), located(Ring.INSIDE, 0)), 1, (Raise.HOST_CONFIRMS,)),
        (credit(day(), located(Ring.NEAR, 500)), 1, (Raise.HOST_CONFIRMS, Raise.LOCATE_AT_GATE)),
        (credit(day(), located(Ring.NO_SITE)), 1, (Raise.HOST_CONFIRMS,)),
        (credit(day(), signal(SignalKind.HOST)), 1, (Raise.LOCATE_AT_GATE,)),
        (day(), 72, (Raise.HOST_CONFIRMS,)),  # nobody stands at the gate three days ago
        (day(), 73, ()),
        (credit(credit(day(), located(Ring.INSIDE)), signal(SignalKind.HOST)), 1, ()),
        (day().model_copy(update={"why_not": WhyNot.SUSPENDED}), 1, ()),
    ],
)
def test_what_would_raise_a_grade(shown: DutyDay, hours: int, expected: tuple[Raise, ...]) -> None:
    """PRODUCT 2.1: the card names what would raise the grade, and nothing that cannot."""
    assert raises(shown, NOON + timedelta(hours=hours), POLICY) == expected


def test_the_host_has_seventy_two_hours() -> None:
    """PRODUCT 0: counted from the first signal of the day."""
    assert confirm_until(NOON, POLICY) - NOON == timedelta(hours=72)
