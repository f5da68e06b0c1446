"""Appointments, and the lists that offices read."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Protocol

from core.appointments.model import Appointment, Level, RosterLine, Suspension, Term
from core.lists.model import ListedAppointment, ListedPerson
from core.organisations.model import (
    Enterprise,
)
from core.overview.model import Tally
from core.shared.ids import (
    AppointmentId,
    CountyCode,
    PersonId,
    UnitId,
)
from core.visits.shown import Served


class Appointments(Protocol):
    def add(
        self,
        *,
        person: PersonId,
        enterprise: Enterprise,
        unit: UnitId,
        level: Level,
        start: date,
        end: date,
        exception: str | None = None,
    ) -> Appointment: ...
    def get(self, number: AppointmentId) -> Appointment | None: ...
    def many(self, numbers: Iterable[int]) -> Mapping[int, Appointment]: ...
    def terms(self, numbers: Iterable[int]) -> Mapping[int, Term]:
        """The same as `many`, as much of each as timers ask for."""
        ...

    def latest_of(self, person: PersonId) -> Appointment | None: ...
    def all_of(self, person: PersonId) -> tuple[Appointment, ...]:
        """Every appointment that the person ever had, the latest first."""
        ...

    def suspensions(self, number: AppointmentId) -> tuple[Suspension, ...]: ...
    def pauses(self, numbers: Iterable[int]) -> Mapping[int, Sequence[Suspension]]:
        """The suspensions of many at once; who has none is left out."""
        ...

    def suspend(self, number: AppointmentId, first: date, reason: str) -> None: ...
    def resume(self, number: AppointmentId, last: date) -> None: ...
    def end(
        self, number: AppointmentId, last_day: date, reason: str, *, at_once: bool
    ) -> None: ...
    def close_finished(self, today: date) -> int: ...
    def why_ended(self, number: AppointmentId) -> str | None: ...
    def exception_of(self, number: AppointmentId) -> str | None:
        """Why it may stand beside another one (A8); None for an ordinary appointment."""
        ...

    def reports_awaited(
        self, counties: Iterable[CountyCode] | None, until: date
    ) -> tuple[Appointment, ...]:
        """Without a report, with a term that ends by `until`; None means every county."""
        ...


class Rosters(Protocol):
    def of_county(self, county: CountyCode) -> tuple[RosterLine, ...]:
        """Its appointments by the name of the enterprise, then of the person."""
        ...

    def tallies(self) -> tuple[Tally, ...]:
        """How many people began to serve, by enterprise and year, the city's programme alone."""
        ...

    def every(self, county: CountyCode | None) -> tuple[ListedAppointment, ...]:
        """All appointments of a county, or of all of them, with the names that a list shows."""
        ...

    def people(self, county: CountyCode | None) -> tuple[ListedPerson, ...]:
        """Who takes part, once for each role: of a county's offices and enterprises, or all."""
        ...

    def served(
        self, counties: Iterable[CountyCode] | None, units: Iterable[UnitId]
    ) -> tuple[Served, ...]:
        """Who serves now, in these counties or from these units; `counties=None` means all."""
        ...

    def in_service(self) -> Mapping[CountyCode, int]:
        """How many appointments have not ended, by county."""
        ...
