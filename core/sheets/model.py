"""Scan, Attachment, SheetDay, SheetPlan."""

from datetime import date, datetime
from enum import StrEnum

from core.shared.ids import AppointmentId, AttachmentId, PersonId
from core.shared.value import Value


class Scan(Value):
    """The picture or file of a sheet, as the messenger keeps it."""

    file_id: str
    """By which the bot can ask for it again."""
    unique_id: str
    """The same for the same file, whoever sends it on."""
    digest: str
    """SHA-256 of its content, in hexadecimal: the same for a copy as well."""


class Attachment(Scan):
    """A scan on record: who added it, and when."""

    id: AttachmentId
    added_by: PersonId
    added_at: datetime


class Fate(StrEnum):
    """What becomes of a day of a sheet; each has its sentence."""

    TAKEN = "taken"
    ALREADY = "already"
    """It counts already: nothing is changed."""
    AHEAD = "ahead"
    OUTSIDE_TERM = "outside-term"
    SUSPENDED = "suspended"


class SheetDay(Value):
    """One date of a sheet, and what becomes of it."""

    on: date
    fate: Fate


class SheetPlan(Value):
    """A sheet's days for one appointee, each accounted for."""

    appointment: AppointmentId
    name: str
    enterprise_name: str
    days: tuple[SheetDay, ...]
    doubted: bool = False
    """Whether the scan was used for somebody else before: a note for the officer, no refusal."""

    def of(self, fate: Fate) -> tuple[date, ...]:
        """The dates with this fate."""
        return tuple(day.on for day in self.days if day.fate is fate)
