"""The chain of what was done."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Protocol

from core.audit.model import Entry
from core.shared.actor import Actor
from core.shared.ids import (
    PersonId,
)


class Audit(Protocol):
    def append(
        self,
        subject: str,
        actor: Actor,
        now: datetime,
        what: str,
        facts: object = None,
        *,
        by: PersonId | None = None,
    ) -> str:
        """The entry is chained to the subject's last one; its hash."""
        ...

    def begin(
        self, entries: Sequence[tuple[str, str, object]], actor: Actor, now: datetime
    ) -> None:
        """First entries of new subjects, all at once: subject, what, facts of each."""
        ...

    def extend(
        self, entries: Sequence[tuple[str, str, object]], actor: Actor, now: datetime
    ) -> None:
        """The next entry of each of many subjects, all at once; no subject stands twice."""
        ...

    def of(self, subject: str) -> tuple[Entry, ...]:
        """The whole chain, from its first entry on."""
        ...

    def latest_about(self, subject: str, on: date) -> Entry | None:
        """The last entry that says what a date's grade became."""
        ...

    def between(self, lowest: str, highest: str) -> tuple[Entry, ...]:
        """Entries with such hashes; all of them are looked through."""
        ...

    def subjects(self) -> Iterator[str]: ...
