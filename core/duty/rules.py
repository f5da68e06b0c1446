"""How a location is judged, a day graded and counted (PRODUCT 0, A1 to A4)."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from math import asin, cos, inf, radians, sin, sqrt
from operator import itemgetter
from typing import Final

from core.appointments.model import Appointment, Suspension
from core.duty.model import (
    DutyDay,
    Grade,
    Judgement,
    Raise,
    Ring,
    Signal,
    SignalKind,
    WhyNot,
)
from core.gates.rules import fitting_system
from core.organisations.model import Point, Site
from core.ports import Service
from core.shared.calendar import local_day
from core.shared.policy import Policy

EARTH_M: Final = 6_371_008.8

STRONG: Final = frozenset(
    {SignalKind.LOCATION, SignalKind.DOOR_CODE, SignalKind.HOST, SignalKind.OFFICER}
)
"""Kinds of which two different ones make an A."""

OWN: Final = frozenset(
    {
        SignalKind.LOCATION,
        SignalKind.DOOR_CODE,
        SignalKind.OFFLINE_CODE,
        SignalKind.CLAIM,
        SignalKind.OFF_SITE,
    }
)
"""Kinds that the person himself sends: with them a day that he took back begins anew."""

CLAIMS: Final = frozenset({SignalKind.CLAIM, SignalKind.OFF_SITE})
"""Kinds that tell of a day afterwards: the host's 72 hours run from them."""

ELSEWHERE: Final = frozenset({SignalKind.OFF_SITE, SignalKind.COUNTY})
"""Kinds of a day that was spent elsewhere: nobody at the gate can speak for it (A3)."""

ON_SITE: Final = frozenset({SignalKind.LOCATION, SignalKind.DOOR_CODE, SignalKind.OFFICER})
"""Kinds that count by themselves, whatever became of a claim for the same day (PRODUCT 0)."""

DECIDED: Final = frozenset({WhyNot.WITHDRAWN, WhyNot.NOT_ACCEPTED, WhyNot.VISIT_WITHDRAWN})
"""Reasons that somebody decided; dates of the service change nothing about them."""

GIVEN_UP: Final = frozenset({WhyNot.WITHDRAWN, WhyNot.VISIT_WITHDRAWN})
"""Of these, reasons after which the person's own record begins the day anew."""

REFUTABLE: Final = frozenset({WhyNot.NOT_ACCEPTED, WhyNot.VISIT_WITHDRAWN})
"""Of these, reasons that a first signal from the gate overrides."""

CLOSENESS: Final = (Ring.INSIDE, Ring.NEAR, Ring.BEYOND, Ring.ELSEWHERE, Ring.NO_SITE)


def distance_m(point: Point, site: Site) -> float:
    """Great-circle distance in metres (haversine; the error is far below a phone's)."""
    lat1, lat2 = radians(point.latitude), radians(site.latitude)
    half_lat = (lat2 - lat1) / 2
    half_lon = radians(site.longitude - point.longitude) / 2
    chord = sin(half_lat) ** 2 + cos(lat1) * cos(lat2) * sin(half_lon) ** 2
    return 2 * EARTH_M * asin(sqrt(min(1.0, chord)))


def judge(point: Point, own: Iterable[Site], policy: Policy) -> Judgement:
    """Which ring of the own gates the point lies in; accuracy widens the inner ring.

    Gates may have rings of different sizes: the gate whose ring is reached speaks, and where no
    ring is reached the nearest gate does.

    Missing accuracy is not held against anybody: the ring is then simply not widened. A miss that
    fits a gate in another coordinate system says so (PRODUCT 2.6).
    """
    accuracy = None if point.accuracy_m is None else round(point.accuracy_m)
    measured = [(distance_m(point, site), site) for site in own]
    if not measured:
        return Judgement(ring=Ring.NO_SITE, accuracy_m=accuracy)
    reach = min(point.accuracy_m or 0.0, policy.ring_accuracy_cap_m)
    inside = [pair for pair in measured if pair[0] <= pair[1].ring_m + reach]
    distance, site = min(inside or measured, key=itemgetter(0))
    if inside:
        ring = Ring.INSIDE
    elif distance <= policy.ring_near_m:
        ring = Ring.NEAR
    else:
        ring = Ring.BEYOND
    judged = Judgement(
        ring=ring, distance_m=round(distance, -1), accuracy_m=accuracy, site=site.id
    )
    fits = None if inside else fitting_system(point, (gate for _, gate in measured), policy)
    return judged if fits is None else judged.model_copy(update={"shift": fits[1]})


def is_at(point: Point, other: Iterable[Site], policy: Policy) -> bool:
    """Whether the point lies inside the ring of one of the other gates."""
    return judge(point, other, policy).ring is Ring.INSIDE


def grade(kinds: frozenset[SignalKind], *, needs_county: bool = False) -> Grade:
    """The grade table of PRODUCT 0.

    Of an older claim the host's word alone says nothing until the county has accepted, nor the
    county's without the host's (A29); of a day elsewhere the county's alone decides (A3).
    """
    strong = kinds & STRONG
    accepted = SignalKind.COUNTY in kinds
    alone = strong <= {SignalKind.HOST}
    if needs_county and alone and not accepted:
        strong = frozenset()
    elif needs_county and accepted:
        accepted = bool(kinds & {SignalKind.HOST, SignalKind.OFF_SITE})
    if len(strong) > 1:
        return Grade.A
    if strong and strong != {SignalKind.HOST}:
        return Grade.B
    if strong or accepted or SignalKind.PAPER in kinds:
        return Grade.C
    return Grade.OPEN


def why_not(
    appointment: Appointment, suspensions: Iterable[Suspension], on: date
) -> WhyNot | None:
    """Why a day of this appointment does not count, if so (DOMAIN 1.9)."""
    if on < appointment.start:
        return WhyNot.BEFORE_TERM
    if on > appointment.last_day:
        return WhyNot.AFTER_TERM
    if any(suspension.covers(on) for suspension in suspensions):
        return WhyNot.SUSPENDED
    return None


def supports(signal: Signal) -> bool:
    """Whether the signal speaks for the day: a location only from inside the ring of a gate.

    A door code says by itself where it was; it is judged only where that was elsewhere.
    """
    if signal.judgement is not None:
        return signal.judgement.ring is Ring.INSIDE
    return signal.kind is not SignalKind.LOCATION


def proves(day: DutyDay, signal: Signal) -> bool:
    """Whether the first signal from the gate comes to a day that only words spoke for so far."""
    return signal.kind in ON_SITE and supports(signal) and not day.kinds & ON_SITE


def credit(day: DutyDay, signal: Signal) -> DutyDay:
    """The day with one more signal: graded by the best, its location the closest one."""
    changed: dict[str, object] = {}
    if supports(signal):
        kinds = day.kinds | {signal.kind}
        changed = {"kinds": kinds, "grade": grade(kinds, needs_county=day.needs_county)}
    if signal.kind is SignalKind.HOST and day.confirmed_at is None:
        changed |= {"confirmed_at": signal.at, "matched": signal.matched}
    judged = signal.judgement
    if judged is not None and _closer(judged, day):
        changed |= {
            "ring": judged.ring,
            "distance_m": judged.distance_m,
            "accuracy_m": judged.accuracy_m,
            "shift": judged.shift,
        }
    return day.model_copy(update=changed)


def regrade(day: DutyDay, standing: Iterable[Signal]) -> DutyDay:
    """The day as the signals that still stand make it, after some were taken back (A28)."""
    blank: dict[str, object] = {
        "kinds": frozenset(),
        "grade": Grade.OPEN,
        "ring": None,
        "distance_m": None,
        "accuracy_m": None,
        "shift": None,
        "confirmed_at": None,
        "matched": False,
    }
    found = day.model_copy(update=blank)
    for signal in standing:
        found = credit(found, signal)
    return found


def choose(services: Sequence[Service], point: Point, policy: Policy) -> Service | None:
    """Of several appointments the one at whose gate the point lies; None where none is it (A8)."""
    if len(services) == 1:
        return services[0]
    inside = [one for one in services if judge(point, one.sites, policy).ring is Ring.INSIDE]
    return inside[0] if len(inside) == 1 else None


def _closer(judged: Judgement, day: DutyDay) -> bool:
    """Ring first, then distance, then accuracy: a total order, so arrival decides nothing."""
    return day.ring is None or _far(judged.ring, judged) < _far(day.ring, day)


def _far(ring: Ring, at: Judgement | DutyDay) -> tuple[int, float, float]:
    distance = inf if at.distance_m is None else at.distance_m
    return CLOSENESS.index(ring), distance, inf if at.accuracy_m is None else at.accuracy_m


def confirm_until(first_at: datetime, policy: Policy) -> datetime:
    """Until when the host may confirm a day whose first signal came at `first_at`."""
    return first_at + timedelta(hours=policy.host_window_hours)


def is_elsewhere(day: DutyDay) -> bool:
    """Whether nothing speaks for the day but that it was spent elsewhere (A3)."""
    return SignalKind.OFF_SITE in day.kinds and day.kinds <= ELSEWHERE


def raises(day: DutyDay, now: datetime, policy: Policy) -> tuple[Raise, ...]:
    """What would raise the day's grade now, the likeliest first; nothing where it cannot count."""
    if day.why_not is not None or day.grade is Grade.A:
        return ()
    found = []
    asked = SignalKind.HOST not in day.kinds and not is_elsewhere(day)
    if asked and now <= confirm_until(day.first_at, policy):
        found.append(Raise.HOST_CONFIRMS)
    present = local_day(now) == day.on  # nobody stands at the gate yesterday
    if present and SignalKind.LOCATION not in day.kinds and day.ring is not Ring.NO_SITE:
        coded = SignalKind.DOOR_CODE in day.kinds
        found.append(Raise.LOCATE_TOO if coded else Raise.LOCATE_AT_GATE)
    return tuple(found)
