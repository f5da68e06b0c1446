"""Days, signals, the host's tries, notes about a location."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from core.doubts.model import Doubt, Finding, Hints, LivePoint, LiveShare, Notes, StepUp
from core.duty.model import DutyDay, KeptSignal, Signal, Visitor
from core.ports.values import Service
from core.shared.calendar import Span
from core.shared.ids import (
    AppointmentId,
    CountyCode,
    DoubtId,
    DutyDayId,
    EnterpriseId,
    PersonId,
    SignalId,
    UnitId,
)


class Duty(Protocol):
    def services(self, person: PersonId, on: date) -> tuple[Service, ...]:
        """The person's appointments that cover `on`, else his latest one."""
        ...

    def service(self, person: PersonId, on: date) -> Service | None:
        """The first of these, for whoever needs one only."""
        ...

    def day(self, number: DutyDayId) -> DutyDay | None: ...
    def day_and_count(
        self, appointment: AppointmentId, on: date, year: Span
    ) -> tuple[DutyDay | None, int]:
        """The date's day, and how many days of the year count (that day included if it does)."""
        ...

    def days(self, appointment: AppointmentId, span: Span) -> tuple[DutyDay, ...]: ...
    def last_record(self, appointment: AppointmentId) -> date | None:
        """The latest day on record that is not ruled out; one that waits for the host is one."""
        ...

    def counts(self, appointments: Iterable[int], year: Span) -> Mapping[int, int]:
        """How many days of the year count, of many at once; who has none is left out."""
        ...

    def last_records(self, appointments: Iterable[int]) -> Mapping[int, date]:
        """The same as `last_record`, of many at once."""
        ...

    def save(self, day: DutyDay, enterprise: EnterpriseId) -> DutyDay: ...
    def visitors(self, days: Sequence[DutyDayId]) -> tuple[Visitor, ...]: ...
    def recent_visitors(
        self, enterprise: EnterpriseId, since: datetime
    ) -> tuple[Visitor, ...]: ...
    def hosts_with_visitors(
        self, since: datetime
    ) -> tuple[tuple[EnterpriseId, PersonId], ...]: ...
    def presence(
        self,
        span: Span,
        *,
        counties: Iterable[CountyCode] | None,
        enterprises: Iterable[EnterpriseId],
        units: Iterable[UnitId],
        county: CountyCode | None,
    ) -> tuple[Visitor, ...]:
        """Days of these counties, enterprises or units; `counties=None` means all of them."""
        ...

    def remember_card(self, number: DutyDayId, message: int, owner: PersonId) -> bool:
        """False where there is no such day of this person."""
        ...

    def card_message(self, number: DutyDayId) -> int | None: ...


class Signals(Protocol):
    def record(self, signal: Signal, appointment: AppointmentId, on: date) -> bool:
        """The signal is kept; False where its source had been recorded before."""
        ...

    def of_day(self, appointment: AppointmentId, on: date) -> tuple[KeptSignal, ...]:
        """All that was ever recorded for the date, in the order of arrival."""
        ...

    def within(
        self, appointment: AppointmentId, span: Span
    ) -> tuple[tuple[date, KeptSignal], ...]:
        """The same for many dates, each with its own."""
        ...

    def reverse(
        self, signals: Sequence[SignalId], by: PersonId, at: datetime, reason: str
    ) -> None:
        """They stand no longer; reversing one twice changes nothing."""
        ...


class Hosting(Protocol):
    """Numbers that were picked and were not the card's."""

    def miss(self, day: DutyDayId, number: int, by: PersonId, at: datetime) -> bool:
        """False where this number was picked for the day before."""
        ...

    def missed(self, day: DutyDayId) -> tuple[int, ...]: ...


class Doubts(Protocol):
    def compared(
        self, person: PersonId, on: date, at: datetime, digest: str
    ) -> tuple[tuple[Service, ...], Hints]:
        """`Duty.services`, with what a location that came `at` is compared with: one look."""
        ...

    def add(
        self, day: DutyDayId, found: Sequence[Finding], at: datetime, expires_on: date
    ) -> None:
        """Each is kept, unless the day has one of its kind."""
        ...

    def get(self, number: DoubtId) -> Doubt | None: ...
    def answer(self, numbers: Sequence[DoubtId], answer: str, at: datetime) -> None:
        """Those not answered before are answered."""
        ...

    def of_days(self, days: Sequence[DutyDayId]) -> tuple[Doubt, ...]: ...
    def open_of(self, days: Sequence[DutyDayId], today: date) -> tuple[Doubt, ...]:
        """Those that still want a word on `today`."""
        ...

    def ask(self, day: DutyDayId, step_up: StepUp) -> bool:
        """A live location is asked for; False where it was that day already."""
        ...

    def answer_step_up(self, day: DutyDayId, at: datetime) -> None: ...
    def notes(self, day: DutyDayId) -> Notes: ...
    def live(self, source: str) -> LiveShare | None:
        """The recorded location that this message began."""
        ...

    def add_live_point(self, signal: SignalId, point: LivePoint) -> bool:
        """False where one of the same second is there."""
        ...

    def live_points(self, signal: SignalId) -> tuple[LivePoint, ...]:
        """In the order of time."""
        ...
