"""Timers, letters, the city's own holidays."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from core.holidays.model import HolidayEntry
from core.notices.model import Draft, Held, Letter, LetterState, Outcome, Reminder, TimerKind
from core.shared.ids import (
    HolidayEntryId,
    LetterId,
    PersonId,
)
from core.shared.workdays import DayKind


class Timers(Protocol):
    def set(self, kind: TimerKind, subject: int, next_on: date | None) -> None: ...
    def start(self, kind: TimerKind, subject: int, on: date) -> None:
        """As `set`, unless there is such a timer already."""
        ...

    def due(self, kind: TimerKind, today: date, limit: int) -> tuple[int, ...]:
        """Subjects whose day has come, those that have waited longest first."""
        ...

    def advance(self, kind: TimerKind, ahead: Mapping[int, date | None]) -> None: ...
    def begin(self, kind: TimerKind, today: date, first: date) -> None:
        """Appointments not ended that have no such timer get one, for their start or `first`."""
        ...


class Letters(Protocol):
    def post(self, drafts: Sequence[Draft | Reminder]) -> None:
        """Each letter is queued, unless its key was posted before."""
        ...

    def get(self, number: LetterId) -> Letter | None: ...
    def of_subject(self, subject: str) -> tuple[Letter, ...]: ...
    def of_subjects(self, subjects: Sequence[str]) -> tuple[Letter, ...]:
        """The letters of many matters at once, the oldest first."""
        ...

    def claim(self, now: datetime, lease: datetime, limit: int) -> tuple[Letter, ...]: ...
    def settle(
        self,
        number: LetterId,
        state: LetterState,
        now: datetime,
        *,
        due_at: datetime | None = None,
        message: int | None = None,
        attempts: int | None = None,
        version: str | None = None,
        held: Held | None = None,
    ) -> None: ...
    def sent_to(self, person: PersonId, since: datetime) -> tuple[Letter, ...]:
        """Letters to a person that went out after `since`, or are on their way."""
        ...

    def held_of(self, person: PersonId, since: datetime) -> tuple[Letter, ...]:
        """Letters withheld from a person since then, or still, and not sent; the latest first."""
        ...

    def gathered(self, person: PersonId, since: datetime) -> tuple[Letter, ...]:
        """Letters that were gathered for a person's brief since then, in their order."""
        ...

    def let_go(self, person: PersonId, now: datetime) -> None:
        """What a pause held back is due now."""
        ...

    def close(self, subject: str, outcome: Outcome) -> None:
        """The matter is settled: waiting letters are cancelled, delivered ones edited later."""
        ...

    def cancel(self, subject: str) -> int:
        """Letters about it that have not gone out never will; how many. Others stay."""
        ...

    def claim_closings(self, now: datetime, lease: datetime, limit: int) -> tuple[Letter, ...]: ...
    def closed(self, number: LetterId) -> None: ...


class Holidays(Protocol):
    """The city's own table, over the packaged one; a year in it is given in full."""

    def every(self) -> Mapping[date, DayKind]: ...
    def replace(self, year: int, days: Mapping[date, DayKind]) -> None: ...
    def add_entry(
        self, year: int, by: PersonId | None, at: datetime, before: Mapping[date, DayKind]
    ) -> None:
        """The year's table was entered over what stood `before` in the city's own."""
        ...

    def last_entry(self, year: int) -> HolidayEntry | None:
        """The last one that nobody took back."""
        ...

    def undo(self, number: HolidayEntryId, now: datetime) -> bool:
        """False where it was taken back before."""
        ...
