"""Typical cases, and notes about performance."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Protocol

from core.appointments.model import Appointment
from core.process.model import Category, ProcessNote
from core.shared.fields import Field
from core.shared.ids import (
    AppointmentId,
    CountyCode,
    EnterpriseId,
    PersonId,
    ProcessNoteId,
    TypicalCaseId,
)
from core.typical.model import CaseState, Consent, Story, TypicalCase


class Typical(Protocol):
    def add(
        self,
        about: Appointment,
        field: Field,
        story: Story,
        origin: str,
        *,
        by: PersonId,
        now: datetime,
    ) -> TypicalCase: ...
    def get(self, number: TypicalCaseId) -> TypicalCase | None: ...
    def save(self, case: TypicalCase, was: int) -> bool:
        """Kept where its revision was `was`; a new version of the text is kept beside the old."""
        ...

    def of_counties(
        self, counties: Collection[CountyCode] | None, states: Collection[CaseState]
    ) -> tuple[TypicalCase, ...]:
        """In these states, the latest change first; `counties=None` means all of them."""
        ...

    def about(
        self, appointments: Collection[AppointmentId], enterprises: Collection[EnterpriseId]
    ) -> tuple[TypicalCase, ...]:
        """Cases about one of these, the latest change first."""
        ...

    def consent(self, number: TypicalCaseId, said: Consent) -> None:
        """A party's latest word on a version stands in place of its earlier one."""
        ...

    def consents(self, number: TypicalCaseId, version: int) -> tuple[Consent, ...]: ...
    def given(self, person: PersonId) -> tuple[tuple[TypicalCase, Consent], ...]:
        """Every word that the person ever gave, with its case."""
        ...


class Process(Protocol):
    def add(
        self,
        about: Appointment,
        category: Category,
        on: date,
        words: str,
        *,
        by: PersonId,
        now: datetime,
        supersedes: ProcessNoteId | None = None,
        why: str = "",
    ) -> ProcessNote:
        """Raises Refused(NOTE_SUPERSEDED) where the older one has been corrected already."""
        ...

    def get(self, number: ProcessNoteId) -> ProcessNote | None: ...
    def of_appointments(self, numbers: Collection[AppointmentId]) -> tuple[ProcessNote, ...]:
        """The latest first, corrected ones too."""
        ...

    def of_county(self, county: CountyCode | None, limit: int) -> tuple[ProcessNote, ...]:
        """Those that stand, the latest first; None means every county."""
        ...

    def unanswered(self, counties: Collection[CountyCode]) -> tuple[ProcessNote, ...]:
        """Those that stand and to which their person has said nothing."""
        ...

    def show(self, number: ProcessNoteId, now: datetime) -> bool:
        """The person has seen it; False where he had before."""
        ...

    def answer(self, number: ProcessNoteId, words: str, now: datetime) -> bool:
        """False where he has answered before."""
        ...
