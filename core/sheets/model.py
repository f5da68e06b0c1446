"""Scan, Attachment, a sheet's days and table, and what becomes of each."""

from collections.abc import Mapping
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
    appointment: AppointmentId
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


class Slip(StrEnum):
    """Why a row or a cell of a table could not be judged; nothing is guessed in its place."""

    NAME_EMPTY = "name-empty"
    NAME_UNKNOWN = "name-unknown"
    NAME_AMBIGUOUS = "name-ambiguous"
    ENTERPRISE_EMPTY = "enterprise-empty"
    ENTERPRISE_UNKNOWN = "enterprise-unknown"
    ENTERPRISE_AMBIGUOUS = "enterprise-ambiguous"
    ELSEWHERE = "elsewhere"
    """The enterprise is looked after by a county that is not the officer's."""
    OWN = "own"
    """Whoever is on the sheet never enters it (PRODUCT 30)."""
    UNREAD = "unread"
    NO_SUCH_DAY = "no-such-day"
    OTHER_MONTH = "other-month"
    REPEATED = "repeated"
    """The same person's same date stands in the table a second time."""


class Mark(Value):
    """A cell that says "was there", as far as it could be read: a date, or why there is none."""

    column: int
    """From 1, as the office's own program counts."""
    typed: str
    on: date | None = None
    slip: Slip | None = None


class TableRow(Value):
    """A row of a sheet's table: who, where, when."""

    number: int
    name: str
    enterprise: str
    """Name or credit code."""
    marks: tuple[Mark, ...] = ()


class SheetTable(Value):
    """A monthly sheet as a table, read and not yet judged."""

    month: date | None = None
    """Its first day; None where every date is written out in full."""
    name_column: int
    enterprise_column: int
    rows: tuple[TableRow, ...]


class JudgedMark(Mark):
    """A cell, and what becomes of its date."""

    fate: Fate | None = None
    """None where there is a slip."""


class JudgedRow(Value):
    """A row, each cell accounted for; `slip` where nobody could be found for it."""

    number: int
    name: str
    enterprise: str
    slip: Slip | None = None
    column: int = 0
    """Where the slip lies."""
    marks: tuple[JudgedMark, ...] = ()


class TablePlan(Value):
    """What a table means: every row and every cell, and how many days come of it."""

    rows: tuple[JudgedRow, ...]
    days: Mapping[AppointmentId, tuple[date, ...]]
    """The days that are to be entered, by appointment."""
    already: int
    refused: int
    """Cells, and rows for which nobody could be found."""
    empty: int
    """Rows in which nothing is marked."""
    doubted: bool = False
    """Whether the scan was used for one of them before."""

    @property
    def taken(self) -> int:
        """Days to be entered."""
        return sum(map(len, self.days.values()))


class SheetEntry(Value):
    """What a sheet brought to an appointee, as its letter tells it."""

    enterprise: str
    days: tuple[date, ...]
    """Those that stand by now."""
