"""What is declared, what is followed, who gets his digest next."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from core.expertise.model import Candidate, Expertise, Follower, Mark
from core.shared.fields import Field
from core.shared.ids import ChainId, PersonId, UnitId


class Expertises(Protocol):
    """Of a person or of a unit: one of the two is given, never both."""

    def of_person(self, person: PersonId) -> Expertise | None: ...
    def of_unit(self, unit: UnitId) -> Expertise | None: ...
    def declare(
        self,
        person: PersonId | None,
        unit: UnitId | None,
        marks: Sequence[Mark],
        *,
        open: bool,  # noqa: A002 - the column's name
        by: PersonId,
        at: datetime,
    ) -> Expertise:
        """It takes the place of the last one."""
        ...

    def remove(self, person: PersonId | None, unit: UnitId | None) -> bool:
        """Deleted with all its marks; False where there was none."""
        ...

    def candidates(
        self, field: Field | None, chain: ChainId | None, text: str
    ) -> tuple[Candidate, ...]:
        """Open declarations that may fit: a field, a chain, or a word that stands in `text`."""
        ...


class Followings(Protocol):
    def followed_by(self, person: PersonId) -> tuple[Mark, ...]: ...
    def followed_by_many(
        self, people: Sequence[PersonId]
    ) -> Mapping[PersonId, tuple[Mark, ...]]: ...
    def follow(self, person: PersonId, mark: Mark) -> None: ...
    def unfollow(self, person: PersonId, mark: Mark) -> None: ...
    def begin(self, follower: Follower) -> None:
        """The digests of somebody who followed nothing begin; those of others go on."""
        ...

    def forget(self, person: PersonId) -> None:
        """Somebody follows nothing any more."""
        ...

    def due(self, today: date, limit: int) -> tuple[Follower, ...]: ...
    def advance(self, people: Sequence[PersonId], *, since: datetime, next_on: date) -> None: ...
