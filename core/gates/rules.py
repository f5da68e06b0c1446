"""What a gate's visits say about the gate: another coordinate system, another centre."""

from collections.abc import Iterable, Sequence
from datetime import date
from math import ceil, cos, degrees, hypot, radians
from statistics import median
from typing import Final

from core.gates.model import Offset, Proposal
from core.organisations.coordinates import CoordinateSystem, from_wgs84, to_wgs84
from core.organisations.model import Enterprise, Point, Site
from core.shared.actor import Actor, Role
from core.shared.policy import Policy

EARTH_M: Final = 6_371_008.8
FARTHEST_SHIFT_M: Final = 2_000
"""No system shifts anything by more, wherever in China; farther off, nothing is computed."""
SHIFTED: Final = (CoordinateSystem.GCJ02, CoordinateSystem.BD09)
TEN: Final = 10


def metres_from(site: Site, latitude: float, longitude: float) -> tuple[float, float]:
    """East and north of the gate, as on a flat map: exact to a metre within some kilometres."""
    east = radians(longitude - site.longitude) * cos(radians(site.latitude)) * EARTH_M
    return east, radians(latitude - site.latitude) * EARTH_M


def offset(point: Point, site: Site) -> Offset:
    """The point as it is kept: seen from the gate, to ten metres."""
    east, north = metres_from(site, point.latitude, point.longitude)
    return Offset(east_m=TEN * round(east / TEN), north_m=TEN * round(north / TEN))


def place_of(site: Site, at: Offset) -> tuple[float, float]:
    """Latitude and longitude of what lies there, seen from the gate."""
    north = degrees(at.north_m / EARTH_M)
    east = degrees(at.east_m / (EARTH_M * cos(radians(site.latitude))))
    return site.latitude + north, site.longitude + east


def fitting_system(
    point: Point, sites: Iterable[Site], policy: Policy
) -> tuple[Site, CoordinateSystem] | None:
    """The gate that the point would meet, had it been entered in another system (PRODUCT 2.6).

    Met means within the gate's ring, and within `shift_fit_m` however large the ring is. None
    where the point fits no gate so; the closest fit where it fits several.
    """
    found: list[tuple[float, Site, CoordinateSystem]] = []
    for site in sites:
        east, north = metres_from(site, point.latitude, point.longitude)
        if hypot(east, north) > FARTHEST_SHIFT_M:
            continue
        for system, place in _elsewhere(site):
            gate_east, gate_north = metres_from(site, *place)
            off = hypot(east - gate_east, north - gate_north)
            if off <= min(site.ring_m, policy.shift_fit_m):
                found.append((off, site, system))
    if not found:
        return None
    _, site, system = min(found, key=lambda fit: fit[0])
    return site, system


def _elsewhere(site: Site) -> Iterable[tuple[CoordinateSystem, tuple[float, float]]]:
    """Where the gate would be, had its degrees been meant otherwise, in either direction."""
    here = site.latitude, site.longitude
    for system in SHIFTED:
        yield system, to_wgs84(*here, system)
        yield system, from_wgs84(*here, system)
    if site.system in SHIFTED:  # given as one of the two, and meant as the other
        given = from_wgs84(*here, site.system)
        [other] = (one for one in SHIFTED if one is not site.system)
        yield other, to_wgs84(*given, other)


def shift_m(site: Site, system: CoordinateSystem) -> int:
    """By how many metres (to ten) the system would misplace this gate."""
    return TEN * round(
        hypot(*metres_from(site, *to_wgs84(site.latitude, site.longitude, system))) / TEN
    )


def proposal(site: Site, samples: Sequence[Offset], policy: Policy) -> Proposal | None:
    """The centre and radius that the confirmed visits propose; None where they are as they are.

    The centre is the median of the visits, so that one that lies astray moves nothing; the
    radius holds all of them, within `fence_least_m` and `fence_most_m`.
    """
    if len(samples) < policy.fence_samples:
        return None
    east = TEN * round(median(one.east_m for one in samples) / TEN)
    north = TEN * round(median(one.north_m for one in samples) / TEN)
    farthest = max(hypot(one.east_m - east, one.north_m - north) for one in samples)
    wanted = TEN * ceil(farthest / TEN)
    ring = min(max(wanted, policy.fence_least_m), policy.fence_most_m)
    moved = hypot(east, north) > policy.fence_news_m
    if not moved and abs(ring - site.ring_m) <= policy.fence_news_m:
        return None
    return Proposal(
        site=site.id, by=Offset(east_m=east, north_m=north), ring_m=ring, visits=len(samples)
    )


def keeps(actor: Actor, enterprise: Enterprise) -> bool:
    """Whether the actor keeps the gates of this enterprise: its contact, its county, the city."""
    return (
        enterprise.id in actor.enterprises()
        or enterprise.county in actor.counties()
        or actor.of_city()
        or Role.OPERATOR in actor.roles()
    )


def in_city(latitude: float, longitude: float, policy: Policy) -> bool:
    """Whether the place (WGS-84) can be a gate of this city's enterprises."""
    south, west, north, east = policy.city_box
    return south <= latitude <= north and west <= longitude <= east


def quarter(day: date) -> str:
    """The quarter that a day lies in ("2026Q2"): a gate asks its contact once in each."""
    return f"{day.year}Q{(day.month + 2) // 3}"
