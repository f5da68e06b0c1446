"""Appointment and its states."""

from datetime import date
from enum import StrEnum

from core.shared.ids import AppointmentId, CountyCode, EnterpriseId, PersonId, UnitId
from core.shared.value import Value


class Level(StrEnum):
    """Which programme appointed the person; one subsidy is never counted twice (DOMAIN 0.2)."""

    CITY = "city"
    PROVINCE = "province"


class State(StrEnum):
    """active → suspended → active; active or suspended → ended, for good."""

    ACTIVE = "active"
    SUSPENDED = "suspended"
    ENDED = "ended"


class Appointment(Value):
    """A person's service at one enterprise (C10); the employer stays the unit (C1)."""

    id: AppointmentId
    person: PersonId
    enterprise: EnterpriseId
    unit: UnitId
    county: CountyCode
    """The county that looks after the enterprise now (A23)."""
    level: Level
    start: date
    end: date
    """Last day of the agreed term (A11)."""
    last_day: date
    """Last day of service: the term's end, or earlier where service was terminated (C33)."""
    state: State

    def covers(self, day: date) -> bool:
        """Whether the day lies in the service."""
        return self.start <= day <= self.last_day


class Suspension(Value):
    """Leave, illness, study abroad: days inside it do not count (A27). `last` is open at first."""

    first: date
    last: date | None = None

    def covers(self, day: date) -> bool:
        return self.first <= day and (self.last is None or day <= self.last)


class ServiceType(StrEnum):
    """What an appointee does at the enterprise (C2); the agreement's tasks use the same codes."""

    PLANNING = "planning"
    RESEARCH = "research"
    PROBLEM = "problem"
    TRANSFER = "transfer"
    PLATFORM = "platform"
    COOPERATION = "cooperation"
    RESOURCES = "resources"
    OTHER = "other"
