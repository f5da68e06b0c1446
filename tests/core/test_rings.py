"""In which ring a location lies (PRODUCT 0)."""

from math import cos, degrees, radians

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from core.duty.model import Ring
from core.duty.rules import EARTH_M, distance_m, is_at, judge
from core.organisations.model import Point
from core.shared.policy import Policy
from tests.core.samples import point, site

POLICY = Policy()


@pytest.mark.parametrize(
    ("north_m", "accuracy_m", "ring"),
    [
        (0, None, Ring.INSIDE),
        (299, None, Ring.INSIDE),
        (301, None, Ring.NEAR),
        (301, 0, Ring.NEAR),
        (349, 50, Ring.INSIDE),
        (351, 50, Ring.NEAR),
        # accuracy widens the ring by 200 m at most
        (499, 200, Ring.INSIDE),
        (499, 1500, Ring.INSIDE),
        (501, 200, Ring.NEAR),
        (501, 1500, Ring.NEAR),
        (799, None, Ring.NEAR),
        (801, None, Ring.BEYOND),
        (801, 1500, Ring.BEYOND),
        (1_000_000, None, Ring.BEYOND),
    ],
)
def test_the_rings(north_m: float, accuracy_m: float | None, ring: Ring) -> None:
    """PRODUCT 0: inside <= 300 m + min(accuracy, 200 m), near <= 800 m, then beyond."""
    assert judge(point(north_m, accuracy_m), [site()], POLICY).ring is ring


def test_missing_accuracy_is_judged_like_a_perfect_one() -> None:
    """PRODUCT 5: nobody is refused because his phone does not tell its accuracy."""
    known, unknown = judge(point(250, 0), [site()], POLICY), judge(point(250), [site()], POLICY)

    assert known.ring is unknown.ring is Ring.INSIDE
    assert (known.accuracy_m, unknown.accuracy_m) == (0, None)


def test_without_a_gate_nothing_can_be_said() -> None:
    """An enterprise that has enrolled no gate yet holds nothing against its visitor."""
    judged = judge(point(0, 12.6), [], POLICY)

    assert (judged.ring, judged.distance_m, judged.site) == (Ring.NO_SITE, None, None)
    assert judged.accuracy_m == 13


def test_of_several_gates_the_one_that_is_met_speaks() -> None:
    """A plant has several gates: the nearest of those whose ring is reached is named."""
    judged = judge(point(900), [site(1), site(2, north_m=1000), site(3, north_m=1200)], POLICY)

    assert (judged.ring, judged.site, judged.distance_m) == (Ring.INSIDE, 2, 100)


def test_a_wide_ring_far_away_does_not_hide_a_near_gate() -> None:
    """Rings may differ in size: near and beyond are measured from the nearest gate."""
    gates = [site(1, ring_m=300), site(2, north_m=2190, ring_m=1000)]
    judged = judge(point(790), gates, POLICY)

    assert (judged.ring, judged.site) == (Ring.NEAR, 1)


def test_a_small_ring_close_by_does_not_hide_a_wide_one() -> None:
    """The ring that is reached speaks, though another gate is closer."""
    gates = [site(1, ring_m=100), site(2, north_m=900, ring_m=1000)]
    judged = judge(point(200), gates, POLICY)

    assert (judged.ring, judged.site) == (Ring.INSIDE, 2)


def test_another_enterprises_gate_is_recognised_by_its_ring_alone() -> None:
    """DOMAIN 1.9: at another enterprise means inside its ring, not merely near it."""
    assert is_at(point(310, 20), [site()], POLICY)
    assert not is_at(point(500), [site()], POLICY)
    assert not is_at(point(0), [], POLICY)


@given(
    north=st.floats(-30_000, 30_000),
    east=st.floats(-30_000, 30_000),
    accuracy=st.none() | st.floats(0, 1500),
)
@settings(deadline=None, max_examples=300)
def test_the_distance_is_that_of_the_plane_where_the_city_is_flat(
    north: float, east: float, accuracy: float | None
) -> None:
    """Haversine agrees with Pythagoras to a few metres over the whole city."""
    here = Point(
        latitude=35.0 + degrees(north / EARTH_M),
        longitude=113.9
        + degrees(east / (EARTH_M * cos(radians(35.0 + degrees(north / EARTH_M))))),
        accuracy_m=accuracy,
    )
    flat = (north**2 + east**2) ** 0.5

    assert distance_m(here, site()) == pytest.approx(flat, rel=0.005, abs=0.5)


@given(
    latitude=st.floats(-90, 90),
    longitude=st.floats(-180, 180),
    accuracy=st.none() | st.floats(0, 1e300),
)
@settings(deadline=None)
def test_any_point_on_earth_is_judged(
    latitude: float, longitude: float, accuracy: float | None
) -> None:
    """Inputs are hostile: poles, antipodes and absurd accuracies get an answer."""
    here = Point(latitude=latitude, longitude=longitude, accuracy_m=accuracy)
    judged = judge(here, [site()], POLICY)

    assert judged.distance_m is not None
    assert 0 <= judged.distance_m <= 20_037_510
    assert (judged.ring is Ring.INSIDE) <= (judged.distance_m <= 510)


@pytest.mark.parametrize(
    "wrong",
    [
        {"latitude": 90.1},
        {"latitude": float("nan")},
        {"longitude": -180.5},
        {"longitude": float("inf")},
        {"accuracy_m": -1},
        {"accuracy_m": float("nan")},
        {"accuracy_m": float("inf")},
    ],
)
def test_what_is_no_place_on_earth_is_no_point(wrong: dict[str, float]) -> None:
    """A point is checked where it is made, so that no rule has to."""
    with pytest.raises(ValidationError):
        Point.model_validate({"latitude": 35.0, "longitude": 113.9} | wrong)
