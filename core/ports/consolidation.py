"""Counties' lists, and what was exported of them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from core.consolidation.model import CountyList, Exported, ListExport
from core.shared.ids import CallId, CountyCode, CountyListId, PersonId


class Consolidations(Protocol):
    def begin(self, county: CountyCode, call: CallId) -> CountyList:
        """The county's list of the call: a new one, or the one that is there."""
        ...

    def get(self, number: CountyListId) -> CountyList | None: ...
    def of(self, county: CountyCode, call: CallId) -> CountyList | None: ...
    def of_call(self, call: CallId) -> tuple[CountyList, ...]:
        """By county; a county that has not touched its list has none."""
        ...

    def reported(self, call: CallId) -> Mapping[CountyCode, datetime]:
        """Counties whose list lies with the city, and since when."""
        ...

    def save(self, listed: CountyList, was: int) -> bool:
        """Kept where its version was `was`; else somebody was quicker."""
        ...

    def add_export(
        self,
        county: CountyCode,
        call: CallId,
        lines: Sequence[Exported],
        *,
        by_city: bool,
        by: PersonId,
        now: datetime,
    ) -> ListExport: ...
    def last_export(
        self, county: CountyCode, call: CallId, *, by_city: bool
    ) -> ListExport | None: ...
