"""What officials are told of in their briefs, and when each is told next."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Protocol

from core.briefs.model import Doubted, Served, Told
from core.shared.ids import CountyCode, PersonId, UnitId


class Briefs(Protocol):
    def begin(self, at: datetime, on: date) -> int:
        """Every official without a row gets one: his first brief is due `at`.

        This week's longer one counts as told `on`. Returns how many there were.
        """
        ...

    def due(self, now: datetime, limit: int) -> tuple[PersonId, ...]: ...
    def of(self, person: PersonId) -> Told | None: ...
    def advance(self, ahead: Mapping[PersonId, datetime | None]) -> None: ...
    def keep(self, told: Told) -> None:
        """What was said; when the next one is due stays as it is."""
        ...


class Outlook(Protocol):
    """Lists of a place that only briefs read."""

    def served(
        self, counties: Iterable[CountyCode] | None, units: Iterable[UnitId] = ()
    ) -> tuple[Served, ...]:
        """Appointments that have not ended: of the counties and the units, or of all (None)."""
        ...

    def doubted(self, counties: Iterable[CountyCode]) -> tuple[Doubted, ...]:
        """Gates of the counties whose coordinate system is in doubt."""
        ...
