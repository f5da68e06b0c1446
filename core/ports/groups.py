"""Work groups."""

from datetime import datetime
from typing import Protocol

from core.groups.model import WorkGroup
from core.shared.ids import Account, CountyCode, PersonId, WorkGroupId


class Groups(Protocol):
    def add(
        self, chat: Account, county: CountyCode | None, by: PersonId, now: datetime
    ) -> WorkGroup:
        """Raises Refused(GROUP_TAKEN) where the chat is bound already."""
        ...

    def get(self, number: WorkGroupId) -> WorkGroup | None: ...
    def at(self, chat: Account) -> WorkGroup | None:
        """What the chat is bound to now."""
        ...

    def every(self) -> tuple[WorkGroup, ...]:
        """All that are bound."""
        ...

    def save(self, group: WorkGroup) -> None: ...
    def move(self, old: Account, new: Account) -> bool:
        """The chat has another number from now on; whether there was one to move."""
        ...
