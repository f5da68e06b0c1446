"""What imported tables are judged against, and many rows at once."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from core.imports.batch import NewEnterprise
from core.imports.known import KnownNeed, KnownTerm, Seat
from core.shared.actor import Holding
from core.shared.ids import CallId, EnterpriseId, PersonId


class Intake(Protocol):
    def standing(self) -> str:
        """Differs as soon as a register differs on which a judgement rests."""
        ...

    def seats(self) -> tuple[Seat, ...]:
        """Every role that is held for a place, with the holder's name."""
        ...

    def terms(self) -> tuple[KnownTerm, ...]:
        """Every appointment with its names."""
        ...

    def needs(self, call: CallId) -> tuple[KnownNeed, ...]:
        """Every need of the call but drafts."""
        ...

    def contacts(self) -> Mapping[EnterpriseId, Sequence[PersonId]]:
        """Of every enterprise that has any."""
        ...

    def add_enterprises(self, new: Sequence[NewEnterprise]) -> Mapping[str, EnterpriseId]:
        """All at once; their numbers by code. Raises Refused(CREDIT_CODE_TAKEN)."""
        ...

    def add_people(
        self, new: Sequence[tuple[str, Holding]], now: datetime
    ) -> tuple[PersonId, ...]:
        """All at once, each with a role; their numbers in the same order."""
        ...
