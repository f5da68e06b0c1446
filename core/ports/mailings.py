"""Sendings, and whom they did not reach."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from core.mailings.figures import Figures
from core.phoning.model import PhoneResult, PhoneTask
from core.shared.ids import CountyCode, PersonId, PhoneTaskId


class Mailings(Protocol):
    """With `counties`, only letters to people of these are counted; None: all."""

    def of_month(
        self, month: str, counties: Sequence[CountyCode] | None
    ) -> Mapping[str, Figures]: ...
    def of_one(self, key: str, counties: Sequence[CountyCode] | None) -> Figures: ...
    def of_subject(self, subject: str) -> Figures:
        """Of all letters about one thing."""
        ...

    def gone(self, key: str) -> Mapping[CountyCode, int]:
        """How many people of each county a sending did not reach."""
        ...


class Phoning(Protocol):
    def ask(self, person: PersonId, county: CountyCode | None, about: str, now: datetime) -> None:
        """Somebody is to phone the person; one more letter, where that was asked before."""
        ...

    def get(self, number: PhoneTaskId) -> PhoneTask | None: ...
    def open_of(self, places: Sequence[CountyCode | None]) -> tuple[PhoneTask, ...]: ...
    def open_for(self, person: PersonId) -> PhoneTask | None: ...
    def counted(self) -> Mapping[CountyCode | None, int]:
        """How many wait, by whose they are."""
        ...

    def note(
        self,
        number: PhoneTaskId,
        result: PhoneResult,
        by: PersonId,
        now: datetime,
        *,
        ends: bool,
    ) -> PhoneTask: ...
    def back(self, person: PersonId, now: datetime) -> bool:
        """The person can be written to again; whether somebody was asked to phone."""
        ...
