"""Appointment and its states."""

from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple, TypeAlias

from core.shared.calendar import Span
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


class Term(NamedTuple):
    """What a timer's look needs of an appointment; a plain tuple, for there may be thousands."""

    id: AppointmentId
    person: PersonId
    county: CountyCode
    start: date
    end: date
    last_day: date
    state: State


Served: TypeAlias = Appointment | Term
"""Either of them, for rules that ask for dates and state only."""


class Suspension(Value):
    """Leave, illness, study abroad: days inside it do not count (A27). `last` is open at first."""

    first: date
    last: date | None = None
    reason: str = ""
    """A code of `Reason`, or own words; beside the row and never in the chain."""

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


class Reason(StrEnum):
    """Ready reasons for a suspension or a termination; own words do as well (A27, C33)."""

    LEAVE = "leave"
    ILLNESS = "illness"
    STUDY = "study"
    UNIT_DUTY = "unit-duty"
    ENTERPRISE_PAUSE = "enterprise-pause"
    AGREED = "agreed"
    MOVED = "moved"
    HEALTH = "health"
    ENTERPRISE_CHANGED = "enterprise-changed"


PAUSES: Final = (
    Reason.LEAVE,
    Reason.ILLNESS,
    Reason.STUDY,
    Reason.UNIT_DUTY,
    Reason.ENTERPRISE_PAUSE,
)
ENDINGS: Final = (
    Reason.AGREED,
    Reason.MOVED,
    Reason.HEALTH,
    Reason.ENTERPRISE_CHANGED,
)


class RosterLine(Value):
    """An appointment as a line of a county's list."""

    appointment: AppointmentId
    person: PersonId
    name: str
    enterprise_name: str
    start: date
    end: date
    last_day: date
    state: State


class ServiceFile(Value):
    """One appointment as those see it who look after it: term, state, suspensions, days."""

    appointment: Appointment
    name: str
    enterprise: str
    unit: str
    pauses: tuple[Suspension, ...]
    year: Span
    count: int
    """Days that count in the present service year."""
    days_per_year: int
    ended_because: str | None = None
    exception: str | None = None
    """Why it stands beside another appointment of the same person (A8)."""


class ServiceChange(Value):
    """A suspension, a return or a termination, as its letter tells it."""

    enterprise: str
    on: date
    """First day of the suspension, first day that counts again, or last day of the service."""
    since: date | None = None
    """When the suspension that is over had begun."""
    reason: str = ""
