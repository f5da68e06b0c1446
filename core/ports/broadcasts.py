"""Broadcasts, and the people whom they are for."""

from datetime import datetime
from typing import Protocol

from core.broadcasts.model import Audience, Broadcast
from core.shared.ids import BroadcastId, CallId, PersonId


class Broadcasts(Protocol):
    def add(self, text: str, by: PersonId, now: datetime) -> Broadcast: ...
    def get(self, number: BroadcastId) -> Broadcast | None: ...
    def save(self, broadcast: Broadcast, was: int) -> bool:
        """False where the stored one is not of version `was`."""
        ...

    def every(self, limit: int) -> tuple[Broadcast, ...]:
        """The latest first."""
        ...

    def sending(self) -> tuple[Broadcast, ...]:
        """Those whose letters are being sent, the oldest first."""
        ...


class Audiences(Protocol):
    """`call` is the one that a narrowing by needs speaks of."""

    def count(self, audience: Audience, call: CallId | None) -> tuple[int, int]:
        """How many people, and how many of them have no account that answers."""
        ...

    def after(
        self, audience: Audience, call: CallId | None, person: PersonId, limit: int
    ) -> tuple[PersonId, ...]:
        """The next `limit` of them by number, after `person`."""
        ...
