"""Signatures of departments."""

from collections.abc import Iterable
from datetime import datetime
from typing import Protocol

from core.keys.model import Key, KeyEnd, Lock
from core.shared.ids import CountyCode, KeyId, PersonId
from core.shared.keys import Department


class KeyRing(Protocol):
    def add(self, lock: Lock, department: Department, by: PersonId, now: datetime) -> None:
        """Raises Refused(KEY_TURNED) for a department's second signature that holds,
        Refused(KEY_SAME_PERSON) for a person's."""
        ...

    def get(self, number: KeyId) -> Key | None: ...
    def of(self, subject: str) -> tuple[Key, ...]:
        """Signatures that hold and have not been used, in their order."""
        ...

    def used(self, subject: str) -> tuple[Key, ...]: ...
    def end(
        self,
        subject: str,
        how: KeyEnd,
        now: datetime,
        *,
        by: PersonId | None = None,
        other_than: int | None = None,
    ) -> None:
        """Those that hold end: all, one person's, or those under `other_than` this version."""
        ...

    def waiting(self, counties: Iterable[CountyCode], *, city: bool) -> tuple[Key, ...]:
        """Signatures that hold and wait for another, of these counties and of the city."""
        ...
