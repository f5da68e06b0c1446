"""Chains, calls, needs with their files, and the series that numbers come from."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from core.calls.model import Call
from core.chains.model import Chain
from core.needs.form import NeedForm
from core.needs.model import FileKind, Need, NeedFile, NeedKind, NeedState, NeedView
from core.shared.ids import (
    CallId,
    ChainId,
    CountyCode,
    EnterpriseId,
    NeedFileId,
    NeedId,
    PersonId,
)
from core.sheets.model import Scan


class Series(Protocol):
    def next(self, name: str) -> int:
        """1, 2, 3 and so on; a number is given once, whoever asks at the same time."""
        ...

    def take(self, name: str, count: int) -> range:
        """So many of them at once."""
        ...


class Chains(Protocol):
    def get(self, number: ChainId) -> Chain | None: ...
    def every(self) -> tuple[Chain, ...]:
        """Those that are not retired: the city's first, then by county and name."""
        ...

    def add(self, name: str, county: CountyCode | None) -> Chain: ...
    def save(self, chain: Chain) -> None: ...


class Calls(Protocol):
    def add(
        self,
        *,
        year: int,
        title: str,
        text: str,
        opens_at: datetime,
        closes_at: datetime,
        born_since: date,
        by: PersonId | None,
    ) -> Call: ...
    def get(self, number: CallId) -> Call | None: ...
    def save(self, call: Call, was: int) -> bool:
        """Kept where its version was `was`; else somebody was quicker."""
        ...

    def every(self) -> tuple[Call, ...]:
        """The latest year first."""
        ...

    def current(self, now: datetime) -> Call | None:
        """The published one whose window is open."""
        ...

    def latest(self) -> Call | None:
        """The published one that opened, or opens, last."""
        ...


class Needs(Protocol):
    def begin(
        self,
        *,
        enterprise: EnterpriseId,
        county: CountyCode,
        call: CallId,
        kind: NeedKind,
        form: NeedForm,
        by: PersonId,
        now: datetime,
    ) -> Need:
        """The enterprise's draft of this kind: a new one, or the one that is there."""
        ...

    def get(self, number: NeedId) -> Need | None: ...
    def save(self, need: Need, was: int) -> bool:
        """Kept where its version was `was`; else somebody was quicker."""
        ...

    def delete(self, number: NeedId) -> None:
        """A draft that is thrown away leaves nothing, nor do its files."""
        ...

    def views(self, numbers: Iterable[NeedId]) -> tuple[NeedView, ...]:
        """In the order of the numbers given."""
        ...

    def of_enterprises(self, enterprises: Collection[EnterpriseId]) -> tuple[NeedView, ...]:
        """All that these ever began, the latest first."""
        ...

    def of_counties(
        self, counties: Collection[CountyCode], states: Collection[NeedState], call: CallId
    ) -> tuple[NeedView, ...]:
        """By the time they were sent, the oldest first."""
        ...

    def of_call(self, call: CallId, states: Collection[NeedState]) -> tuple[NeedView, ...]:
        """By county, then by reference."""
        ...

    def asking_help(self, counties: Collection[CountyCode]) -> tuple[NeedView, ...]:
        """Whose enterprises wait for help with the wording."""
        ...

    def counted(self, call: CallId) -> Mapping[tuple[CountyCode, NeedKind, NeedState], int]: ...
    def enterprises_with(
        self, call: CallId, states: Collection[NeedState]
    ) -> frozenset[EnterpriseId]:
        """Those that have a need in one of these states."""
        ...

    def add_many(self, needs: Sequence[Need]) -> tuple[NeedId, ...]:
        """Whole needs at once, as a table brings them; their numbers in the same order."""
        ...

    def move_county(self, enterprise: EnterpriseId, to: CountyCode) -> tuple[NeedId, ...]:
        """Those that have not been reported go along; which they are."""
        ...


class NeedFiles(Protocol):
    def add(
        self, need: NeedId, scan: Scan, kind: FileKind, by: PersonId, now: datetime
    ) -> NeedFile: ...
    def get(self, number: NeedFileId) -> NeedFile | None: ...
    def of(self, need: NeedId) -> tuple[NeedFile, ...]: ...
    def drop(self, number: NeedFileId) -> None: ...
