"""Difficulties and feedback, with their threads, offices and files."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Protocol

from core.difficulties.figures import Course
from core.difficulties.model import Difficulty, DifficultyDraft, DifficultyState, Ticket
from core.difficulties.owner import Station
from core.difficulties.thread import DifficultyFile, DifficultyFileKind, Word, WordDraft
from core.shared.calendar import Span
from core.shared.ids import (
    AppointmentId,
    CountyCode,
    DifficultyFileId,
    DifficultyId,
    EnterpriseId,
    PersonId,
    UnitId,
    VisitId,
)
from core.sheets.model import Scan


class Difficulties(Protocol):
    def add(self, draft: DifficultyDraft) -> Difficulty:
        """The new one; or the one that was said in the same words, by the same person, today."""
        ...

    def same(self, digest: str) -> Difficulty | None:
        """The one with these words (`DifficultyDraft.same`) that was not withdrawn."""
        ...

    def get(self, number: DifficultyId) -> Difficulty | None: ...
    def many(self, numbers: Iterable[int]) -> tuple[Difficulty, ...]: ...
    def save(self, difficulty: Difficulty, was: int) -> bool:
        """Kept where its version was `was`; else somebody was quicker."""
        ...

    def tickets(self, numbers: Iterable[DifficultyId]) -> tuple[Ticket, ...]:
        """In the order of the numbers given."""
        ...

    def raised(
        self,
        person: PersonId,
        appointments: Collection[AppointmentId],
        enterprises: Collection[EnterpriseId],
        units: Collection[UnitId],
    ) -> tuple[Ticket, ...]:
        """What the person raised, or what was raised for him and his, the latest first."""
        ...

    def of_visit(self, visit: VisitId) -> tuple[Ticket, ...]:
        """What came up in a visit."""
        ...

    def of_visits(self, visits: Collection[VisitId]) -> tuple[Ticket, ...]:
        """The same for many visits at once; each ticket names its visit."""
        ...

    def at_offices(
        self, offices: Collection[str], states: Collection[DifficultyState]
    ) -> tuple[Ticket, ...]:
        """Those that one of these offices (`Owner.key`) has in hand, the first due first."""
        ...

    def with_offices(
        self, offices: Collection[str], states: Collection[DifficultyState]
    ) -> tuple[Ticket, ...]:
        """The same with those that they had, or take part in."""
        ...

    def of_counties(
        self, counties: Collection[CountyCode], states: Collection[DifficultyState]
    ) -> tuple[Ticket, ...]:
        """Difficulties (no feedback) of these counties, the first due first."""
        ...

    def courses(self, counties: Collection[CountyCode], span: Span) -> tuple[Course, ...]:
        """Of difficulties (no feedback) raised or closed in these days, or open still."""
        ...

    def move_county(self, enterprise: EnterpriseId, to: CountyCode) -> tuple[DifficultyId, ...]:
        """Those that are not closed go along; which they are."""
        ...


class DifficultyThreads(Protocol):
    def say(self, draft: WordDraft) -> Word: ...
    def words(self, number: DifficultyId) -> tuple[Word, ...]:
        """The whole thread, from its first line on."""
        ...

    def join(self, number: DifficultyId, station: Station) -> None:
        """The office takes part from now on; one that does already stays what it is."""
        ...

    def stations(self, number: DifficultyId) -> tuple[Station, ...]:
        """In the order in which they came to it; the first one is the rule's."""
        ...


class DifficultyFiles(Protocol):
    def add(
        self,
        difficulty: DifficultyId,
        scan: Scan,
        kind: DifficultyFileKind,
        by: PersonId,
        now: datetime,
    ) -> DifficultyFile: ...
    def get(self, number: DifficultyFileId) -> DifficultyFile | None: ...
    def of(self, difficulty: DifficultyId) -> tuple[DifficultyFile, ...]: ...
