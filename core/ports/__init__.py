"""All that the core asks of the world.

`Work` is one transaction and its repositories; a method that adds something unique raises
Refused with the clash's own code, because what must be unique is an index, never a look first.
"""

from datetime import date
from typing import Protocol

from core.duty.model import DayKind
from core.ports.audit import Audit
from core.ports.cases import Attachments, Claims, Disputes, Reports
from core.ports.duty import Doubts, Duty, Hosting, Signals
from core.ports.keys import KeyRing
from core.ports.notices import Holidays, Letters, Timers
from core.ports.people import People, PreferencesOf
from core.ports.places import Doors, Fences, Organisations
from core.ports.service import Appointments, Rosters
from core.ports.values import Service

__all__ = ["Service", "Tokens", "Work", "Workdays"]


class Tokens(Protocol):
    """Secrets and seals: what travels in links, and what proves that it came from here."""

    def make(self) -> str: ...
    def digest(self, token: str) -> str: ...
    def seal(self, data: bytes) -> bytes:
        """A keyed digest of 32 bytes: it proves that `data` is ours, or stands in its place."""
        ...


class Workdays(Protocol):
    """The official calendar."""

    def kind(self, day: date) -> tuple[DayKind, bool]:
        """What the day is, and whether an official table says so (False: a guess)."""
        ...


class Work(Protocol):
    """One transaction: everything in it happens, or nothing does."""

    @property
    def people(self) -> People: ...
    @property
    def organisations(self) -> Organisations: ...
    @property
    def appointments(self) -> Appointments: ...
    @property
    def rosters(self) -> Rosters: ...
    @property
    def duty(self) -> Duty: ...
    @property
    def signals(self) -> Signals: ...
    @property
    def hosting(self) -> Hosting: ...
    @property
    def attachments(self) -> Attachments: ...
    @property
    def claims(self) -> Claims: ...
    @property
    def disputes(self) -> Disputes: ...
    @property
    def doors(self) -> Doors: ...
    @property
    def fences(self) -> Fences: ...
    @property
    def doubts(self) -> Doubts: ...
    @property
    def reports(self) -> Reports: ...
    @property
    def timers(self) -> Timers: ...
    @property
    def holidays(self) -> Holidays: ...
    @property
    def preferences(self) -> PreferencesOf: ...
    @property
    def keys(self) -> KeyRing: ...
    @property
    def letters(self) -> Letters: ...
    @property
    def audit(self) -> Audit: ...
