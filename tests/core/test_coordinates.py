"""The three coordinate systems: published pairs, round trips, and the shifts of this city."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.duty.rules import distance_m
from core.organisations.coordinates import CoordinateSystem, from_wgs84, to_wgs84
from core.organisations.model import Point
from tests.core.samples import gate_at

GCJ, BD, WGS = CoordinateSystem.GCJ02, CoordinateSystem.BD09, CoordinateSystem.WGS84
INSIDE = {"latitude": st.floats(18.0, 53.5), "longitude": st.floats(73.5, 134.5)}
DOWNTOWN = {"latitude": st.floats(35.24, 35.33), "longitude": st.floats(113.84, 113.96)}


def apart(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Metres between two places."""
    return distance_m(Point(latitude=one[0], longitude=one[1]), gate_at(*other))


@pytest.mark.parametrize(
    ("system", "wgs84", "theirs", "within_m"),
    [
        # the pairs that the library eviltransform has been tested with since 2013
        (GCJ, (31.1774276, 121.5272106), (31.17530398364597, 121.531541859215), 0.2),
        (GCJ, (22.543847, 113.912316), (22.540796131694766, 113.9171764808363), 0.2),
        (GCJ, (39.911954, 116.377817), (39.91334545536069, 116.38404722455657), 0.2),
        # and another one, geotool, for all three systems
        (GCJ, (30.6107779, 121.0917077), (30.608604331756705, 121.09626935575027), 0.2),
        (BD, (30.6107779, 121.0917077), (30.61484572185035, 121.10271732371203), 0.2),
        # what coordtransform, the most used of all, says of one place
        (GCJ, (39.915, 116.404), (39.91640428150164, 116.41024449916938), 0.2),
        # gcoord's table of cities: Zhengzhou is the neighbour, the others lie around; its WGS-84
        # was found by a way back that is off by two thirds of a metre
        (GCJ, (34.7478004, 113.6192856), (34.7466173, 113.6253334), 1),
        (BD, (34.7478004, 113.6192856), (34.7528605, 113.6317519), 1),
        (GCJ, (33.0133556, 114.0164322), (33.0115324, 114.022306), 1),
        (BD, (33.0133556, 114.0164322), (33.0176697, 114.0287781), 1),
        (GCJ, (37.0700925, 114.498916), (37.0705911, 114.5048503), 1),
        (BD, (37.0700925, 114.498916), (37.0766797, 114.5113116), 1),
        (GCJ, (35.0271663, 111.0017421), (35.0264171, 111.0075355), 1),
        (BD, (35.0271663, 111.0017421), (35.0327206, 111.0139261), 1),
    ],
)
def test_published_pairs(
    system: CoordinateSystem,
    wgs84: tuple[float, float],
    theirs: tuple[float, float],
    within_m: float,
) -> None:
    """PRODUCT 2.6: the transforms are the ones that the maps use, both ways."""
    assert apart(from_wgs84(*wgs84, system), theirs) < within_m
    assert apart(to_wgs84(*theirs, system), wgs84) < within_m


@given(**INSIDE, system=st.sampled_from(CoordinateSystem))
@settings(deadline=None, max_examples=400)
@example(latitude=35.0, longitude=105.0, system=GCJ)
def test_there_and_back(latitude: float, longitude: float, system: CoordinateSystem) -> None:
    """The inverse is exact to half a metre and far better, everywhere in China."""
    here = latitude, longitude

    assert apart(to_wgs84(*from_wgs84(*here, system), system), here) < 0.01
    assert apart(from_wgs84(*to_wgs84(*here, system), system), here) < 0.01


@given(**DOWNTOWN)
@settings(deadline=None, max_examples=200)
def test_the_shifts_of_this_city(latitude: float, longitude: float) -> None:
    """PRODUCT 0: in town GCJ-02 lies 510 to 560 m off and BD-09 1,245 to 1,300 m."""
    here = latitude, longitude

    assert 510 <= apart(from_wgs84(*here, GCJ), here) <= 560
    assert 1_245 <= apart(from_wgs84(*here, BD), here) <= 1_300


@pytest.mark.parametrize("place", [(51.5072, -0.1276), (-27.4698, 153.0251), (39.7392, -104.9903)])
@pytest.mark.parametrize("system", CoordinateSystem)
def test_outside_china_nothing_is_shifted(
    place: tuple[float, float], system: CoordinateSystem
) -> None:
    """The maps show other countries as they are."""
    assert from_wgs84(*place, system) == to_wgs84(*place, system) == place


@given(
    latitude=st.floats(-90, 90),
    longitude=st.floats(-180, 180),
    system=st.sampled_from(CoordinateSystem),
)
@settings(deadline=None)
def test_any_place_on_earth_gets_an_answer(
    latitude: float, longitude: float, system: CoordinateSystem
) -> None:
    """At the borders of the maps' box, too, where the way back may be none."""
    for there in (
        to_wgs84(latitude, longitude, system),
        from_wgs84(latitude, longitude, system),
    ):
        assert apart(there, (latitude, longitude)) < 3_000
