"""The files of calls."""

from datetime import datetime
from typing import Protocol

from core.calls.model import CallFile
from core.shared.ids import CallFileId, CallId, PersonId
from core.sheets.model import Scan


class CallFiles(Protocol):
    def add(
        self, call: CallId, scan: Scan, name: str, by: PersonId, now: datetime
    ) -> CallFile: ...
    def get(self, number: CallFileId) -> CallFile | None: ...
    def of(self, call: CallId) -> tuple[CallFile, ...]:
        """In the order in which they were attached."""
        ...

    def drop(self, number: CallFileId) -> None: ...
