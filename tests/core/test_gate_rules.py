"""What visits say about a gate: another system, another centre (PRODUCT 2.6)."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.duty.model import Ring
from core.duty.rules import judge
from core.gates.model import Offset
from core.gates.rules import fitting_system, offset, place_of, proposal, quarter, shift_m
from core.organisations.coordinates import CoordinateSystem, from_wgs84, to_wgs84
from core.organisations.model import Point, Site
from core.shared.policy import Policy
from tests.core.samples import gate_at, site

POLICY = Policy()
GCJ, BD, WGS = CoordinateSystem.GCJ02, CoordinateSystem.BD09, CoordinateSystem.WGS84
TRUE = (35.3021, 113.9204)


def at(place: tuple[float, float], east_m: float = 0, north_m: float = 0) -> Point:
    """A point so many metres from a place."""
    latitude, longitude = place_of(
        gate_at(*place), Offset(east_m=round(east_m), north_m=round(north_m))
    )
    return Point(latitude=latitude, longitude=longitude, accuracy_m=10)


def entered(meant: CoordinateSystem, named: CoordinateSystem) -> Site:
    """The gate at TRUE, read off a map in one system and entered as if it were another."""
    read = from_wgs84(*TRUE, meant)
    return gate_at(*to_wgs84(*read, named)).model_copy(update={"system": named})


@pytest.mark.parametrize("named", CoordinateSystem)
@pytest.mark.parametrize("meant", CoordinateSystem)
def test_a_gate_entered_in_the_wrong_system_is_told_by_its_visits(
    meant: CoordinateSystem, named: CoordinateSystem
) -> None:
    """PRODUCT 0, 2.6: the miss fits the shift, so it is the gate that is in doubt."""
    judged = judge(at(TRUE, 40, -30), [entered(meant, named)], POLICY)

    if meant is named:
        assert (judged.ring, judged.shift) == (Ring.INSIDE, None)
    else:
        assert judged.ring in (Ring.NEAR, Ring.BEYOND)
        assert judged.shift is not None
        assert judged.shift in (meant, named)


@pytest.mark.parametrize(("off", "fits"), [(0, True), (149, True), (152, False), (290, False)])
def test_the_fit_is_close(off: int, fits: bool) -> None:
    """Within 150 m of the shifted gate, however large its ring: more would excuse anything."""
    gate = entered(GCJ, WGS)
    east = offset(at(TRUE), gate).east_m
    away = off if east < 0 else -off  # sideways of the shift, never toward the gate itself

    found = fitting_system(at(TRUE, 0, away), [gate], POLICY)

    assert (found is not None) == fits


def test_a_small_ring_asks_for_a_closer_fit() -> None:
    """The shifted gate's own ring must be met."""
    gate = entered(GCJ, WGS).model_copy(update={"ring_m": 50})

    assert fitting_system(at(TRUE, 0, 40), [gate], POLICY) is not None
    assert fitting_system(at(TRUE, 0, 70), [gate], POLICY) is None


def test_far_away_is_no_shift() -> None:
    """No system is off by five kilometres."""
    assert judge(at(TRUE, 5_000), [gate_at(*TRUE)], POLICY).shift is None


def test_the_shift_is_told_in_tens_of_metres() -> None:
    """What the county reads: about 540 m and 1,280 m in town."""
    assert shift_m(gate_at(*TRUE), GCJ) == 540
    assert shift_m(gate_at(*TRUE), BD) == 1280


def samples(*places: tuple[int, int]) -> list[Offset]:
    return [Offset(east_m=east, north_m=north) for east, north in places]


def test_five_visits_propose_the_median() -> None:
    """PRODUCT 2.6: after five confirmed visits; one that lies astray moves nothing."""
    visits = samples((120, 0), (130, 10), (120, -10), (110, 0), (700, 0))
    found = proposal(site(), visits, POLICY)

    assert found is not None
    assert found.by == Offset(east_m=120, north_m=0)
    assert (found.ring_m, found.visits) == (500, 5)
    assert proposal(site(), visits[:4], POLICY) is None


@pytest.mark.parametrize(
    ("visits", "ring_m", "wanted"),
    [
        (samples(*[(0, 0)] * 5), 300, 150),
        (samples(*[(0, 0)] * 5), 200, None),
        (samples(*[(0, 50)] * 5), 150, None),
        (samples(*[(0, 60)] * 5), 150, 150),
        (samples((0, 0), (0, 0), (0, 0), (0, 0), (0, 350)), 300, None),
        (samples((0, 0), (0, 0), (0, 0), (0, 0), (0, 360)), 300, 360),
    ],
)
def test_only_what_differs_is_proposed(
    visits: list[Offset], ring_m: int, wanted: int | None
) -> None:
    """More than 50 m in the centre or the radius, and never a radius below 150 m."""
    found = proposal(site(ring_m=ring_m), visits, POLICY)

    assert (found.ring_m if found else None) == wanted


@given(
    st.lists(
        st.builds(
            Offset,
            east_m=st.integers(-80, 80).map(lambda n: 10 * n),
            north_m=st.integers(-80, 80).map(lambda n: 10 * n),
        ),
        max_size=30,
    ),
    st.integers(10, 800),
)
@settings(deadline=None)
def test_a_proposal_keeps_its_bounds_and_is_content_with_itself(
    visits: list[Offset], ring_m: int
) -> None:
    """Once accepted, the same visits propose nothing more."""
    gate = site(ring_m=ring_m)
    found = proposal(gate, visits, POLICY)
    if found is None:
        return
    assert POLICY.fence_least_m <= found.ring_m <= POLICY.fence_most_m
    moved = [
        Offset(east_m=one.east_m - found.by.east_m, north_m=one.north_m - found.by.north_m)
        for one in visits
    ]

    assert proposal(gate.model_copy(update={"ring_m": found.ring_m}), moved, POLICY) is None


@given(st.integers(-100, 100), st.integers(-100, 100))
def test_an_offset_leads_back(east: int, north: int) -> None:
    """What is kept is ten metres coarse and no coarser."""
    kept = Offset(east_m=10 * east, north_m=10 * north)
    latitude, longitude = place_of(gate_at(*TRUE), kept)

    assert offset(Point(latitude=latitude, longitude=longitude), gate_at(*TRUE)) == kept


def test_a_quarter() -> None:
    assert [quarter(date(2026, month, 1)) for month in (1, 3, 4, 12)] == [
        "2026Q1",
        "2026Q1",
        "2026Q2",
        "2026Q4",
    ]
