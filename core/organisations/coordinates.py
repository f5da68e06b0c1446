"""The three coordinate systems in use in China, and the way from each to WGS-84 and back.

Phones tell WGS-84. Amap and Tencent show GCJ-02, which the state prescribes for maps; Baidu shows
BD-09, which shifts GCJ-02 once more. Neither transform was published by its maker; these are the
ones that became known, used by everybody (decision 0009). Their inverses are found by iteration.
"""

from collections.abc import Callable
from enum import StrEnum
from math import atan2, cos, hypot, pi, sin, sqrt
from typing import Final, TypeAlias

Degrees: TypeAlias = tuple[float, float]
"""Latitude and longitude."""


class CoordinateSystem(StrEnum):
    """In which system a pair of degrees was read."""

    WGS84 = "wgs84"
    """GPS, phones, Telegram."""
    GCJ02 = "gcj02"
    """Amap, Tencent, most other Chinese maps."""
    BD09 = "bd09"
    """Baidu."""


_AXIS: Final = 6_378_245.0
_ECCENTRICITY: Final = 0.00669342162296594323
"""Krasovsky's ellipsoid of 1940: semi-major axis in metres, eccentricity squared."""
_CENTRE: Final = (35.0, 105.0)
_BAIDU: Final = (0.006, 0.0065)
_BAIDU_WAVE: Final = 3000.0 * pi / 180.0

_EXACT: Final = 1e-10
"""Degrees: a hundredth of a millimetre."""
_MOST_STEPS: Final = 30


def to_wgs84(latitude: float, longitude: float, system: CoordinateSystem) -> Degrees:
    """The place in WGS-84 that `system` calls so, to less than a centimetre inside China.

    Outside China no system shifts anything.
    """
    if system is CoordinateSystem.WGS84 or not in_china(latitude, longitude):
        return latitude, longitude
    return _undone(_FORWARD[system], latitude, longitude)


def from_wgs84(latitude: float, longitude: float, system: CoordinateSystem) -> Degrees:
    """What `system` calls the place that WGS-84 calls so."""
    if system is CoordinateSystem.WGS84 or not in_china(latitude, longitude):
        return latitude, longitude
    return _FORWARD[system](latitude, longitude)


def in_china(latitude: float, longitude: float) -> bool:
    """The box in which the maps are shifted; it is rough at the borders, as the maps' own is."""
    return 0.8293 <= latitude <= 55.8271 and 72.004 <= longitude <= 137.8347  # noqa: PLR2004


def _gcj02(latitude: float, longitude: float) -> Degrees:
    north, east = latitude - _CENTRE[0], longitude - _CENTRE[1]
    radians = latitude / 180.0 * pi
    bend = 1 - _ECCENTRICITY * sin(radians) ** 2
    per_north = _AXIS * (1 - _ECCENTRICITY) / (bend * sqrt(bend)) * pi / 180.0
    per_east = _AXIS / sqrt(bend) * cos(radians) * pi / 180.0
    return (
        latitude + _metres_north(north, east) / per_north,
        longitude + _metres_east(north, east) / per_east,
    )


def _metres_north(north: float, east: float) -> float:
    slope = -100.0 + 2.0 * east + 3.0 * north + 0.2 * north**2 + 0.1 * east * north
    waves = (
        20.0 * sin(6.0 * east * pi)
        + 20.0 * sin(2.0 * east * pi)
        + 20.0 * sin(north * pi)
        + 40.0 * sin(north / 3.0 * pi)
        + 160.0 * sin(north / 12.0 * pi)
        + 320.0 * sin(north / 30.0 * pi)
    )
    return slope + 0.2 * sqrt(abs(east)) + waves * 2.0 / 3.0


def _metres_east(north: float, east: float) -> float:
    slope = 300.0 + east + 2.0 * north + 0.1 * east**2 + 0.1 * east * north
    waves = (
        20.0 * sin(6.0 * east * pi)
        + 20.0 * sin(2.0 * east * pi)
        + 20.0 * sin(east * pi)
        + 40.0 * sin(east / 3.0 * pi)
        + 150.0 * sin(east / 12.0 * pi)
        + 300.0 * sin(east / 30.0 * pi)
    )
    return slope + 0.1 * sqrt(abs(east)) + waves * 2.0 / 3.0


def _bd09(latitude: float, longitude: float) -> Degrees:
    north, east = _gcj02(latitude, longitude)
    length = hypot(east, north) + 0.00002 * sin(north * _BAIDU_WAVE)
    angle = atan2(north, east) + 0.000003 * cos(east * _BAIDU_WAVE)
    return length * sin(angle) + _BAIDU[0], length * cos(angle) + _BAIDU[1]


_FORWARD: Final[dict[CoordinateSystem, Callable[[float, float], Degrees]]] = {
    CoordinateSystem.GCJ02: _gcj02,
    CoordinateSystem.BD09: _bd09,
}


def _undone(
    forward: Callable[[float, float], Degrees], latitude: float, longitude: float
) -> Degrees:
    """The point that `forward` takes here. The shift hardly changes over its own length, so each
    step brings the guess some hundred times closer."""
    north, east = latitude, longitude
    for _ in range(_MOST_STEPS):
        there = forward(north, east)
        off = latitude - there[0], longitude - there[1]
        north, east = north + off[0], east + off[1]
        if abs(off[0]) < _EXACT and abs(off[1]) < _EXACT:
            break
    return north, east
