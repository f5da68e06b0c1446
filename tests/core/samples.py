"""Small made-up values for tests of the rules: one appointment, its gate, points around it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from math import degrees

from core.appointments.model import Appointment, Level, State
from core.duty.model import DutyDay, Judgement, Ring, Signal, SignalKind
from core.duty.rules import EARTH_M
from core.organisations.model import Point, Site
from core.shared.actor import Actor, Holding, Role
from core.shared.calendar import instant
from core.shared.ids import (
    AppointmentId,
    CountyCode,
    DutyDayId,
    EnterpriseId,
    PersonId,
    SiteId,
    UnitId,
)
from core.shared.workdays import DayKind

NOON = datetime(2026, 5, 6, 4, 0, tzinfo=UTC)
"""Twelve o'clock in Shanghai on a Wednesday."""

WANG = PersonId(1)
LI = PersonId(2)


def shanghai(day: date, hour: int, minute: int = 0) -> datetime:
    """The instant at which a clock in Shanghai shows this time on `day`."""
    return instant(day, time(hour, minute))


def appointment(
    start: date = date(2026, 3, 1),
    end: date = date(2028, 2, 29),
    *,
    last_day: date | None = None,
    state: State = State.ACTIVE,
) -> Appointment:
    return Appointment(
        id=AppointmentId(17),
        person=WANG,
        enterprise=EnterpriseId(5),
        unit=UnitId(3),
        county=CountyCode("410702"),
        level=Level.CITY,
        start=start,
        end=end,
        last_day=last_day or end,
        state=state,
    )


def site(number: int = 1, *, north_m: float = 0.0, ring_m: int = 300) -> Site:
    """A gate so many metres north of the origin of these tests (35° N, 113.9° E)."""
    return Site(
        id=SiteId(number),
        enterprise=EnterpriseId(5),
        name=f"gate {number}",
        latitude=35.0 + degrees(north_m / EARTH_M),
        longitude=113.9,
        ring_m=ring_m,
        enrolled_at=NOON,
    )


def gate_at(latitude: float, longitude: float, *, ring_m: int = 300) -> Site:
    """A gate at this place."""
    return site(ring_m=ring_m).model_copy(update={"latitude": latitude, "longitude": longitude})


def point(north_m: float, accuracy_m: float | None = None) -> Point:
    """A point so many metres north of the origin, as a phone reports it."""
    return Point(
        latitude=35.0 + degrees(north_m / EARTH_M), longitude=113.9, accuracy_m=accuracy_m
    )


def day(*kinds: SignalKind, on: date = date(2026, 5, 6), first_at: datetime = NOON) -> DutyDay:
    return DutyDay(
        id=DutyDayId(9),
        appointment=AppointmentId(17),
        on=on,
        kinds=frozenset(kinds),
        first_at=first_at,
    )


def located(
    ring: Ring, distance_m: int | None = None, accuracy_m: int | None = None, source: str = "1:1"
) -> Signal:
    judged = Judgement(ring=ring, distance_m=distance_m, accuracy_m=accuracy_m)
    return Signal(kind=SignalKind.LOCATION, at=NOON, source=source, judgement=judged, by=WANG)


def signal(kind: SignalKind, at: datetime = NOON) -> Signal:
    return Signal(kind=kind, at=at, source=f"{kind}:1", by=LI)


def holding(role: Role, place: str = "") -> Holding:
    """A role with the place that it needs: a county code, or an enterprise or unit number."""
    match role:
        case Role.COUNTY_ORGANISATION | Role.COUNTY_SCIENCE:
            return Holding(role=role, county=CountyCode(place or "410702"))
        case Role.CONTACT:
            return Holding(role=role, enterprise=EnterpriseId(int(place or 5)))
        case Role.UNIT_OFFICER | Role.SCIENTIST:
            return Holding(role=role, unit=UnitId(int(place or 3)))
        case _:
            return Holding(role=role)


def actor(*holdings: Holding, person: PersonId | None = WANG) -> Actor:
    return Actor(person=person, name="Wang", holdings=holdings)


@dataclass
class FakeWorkdays:
    """An official calendar that a test writes itself: Monday to Friday but for `special`."""

    special: Mapping[date, DayKind] = field(default_factory=dict)

    def kind(self, day: date) -> tuple[DayKind, bool]:
        if day in self.special:
            return self.special[day], True
        return (DayKind.WEEKEND if day.isoweekday() > 5 else DayKind.WORKDAY), True


def holidays(days: Iterable[date]) -> FakeWorkdays:
    return FakeWorkdays(dict.fromkeys(days, DayKind.HOLIDAY))
