"""ProcessNote, what it is about, and whether its person was heard."""

from datetime import date, datetime
from enum import StrEnum

from core.shared.ids import AppointmentId, CountyCode, PersonId, ProcessNoteId
from core.shared.value import Value


class Category(StrEnum):
    """What a note is about (C33)."""

    ATTENDANCE = "attendance"
    """Being there."""
    PROGRESS = "progress"
    """The agreement's tasks."""
    EFFECT = "effect"
    """What his being there brings about."""
    OTHER = "other"


class Hearing(StrEnum):
    """Whether the person was heard; a note is never used as if he was where he was not."""

    NOT_SHOWN = "not-shown"
    """It has not reached him yet: neither the letter nor the window."""
    OPEN = "open"
    """He has seen it, and has time to answer."""
    ANSWERED = "answered"
    OVER = "over"
    """He has seen it, the time is over, and he has said nothing."""


class ProcessNote(Value):
    """Facts of one date in the county's own words; never a score, never changed (A28)."""

    id: ProcessNoteId
    appointment: AppointmentId
    county: CountyCode
    """Whose note it is: the county that looked after the enterprise then (A23)."""
    category: Category
    on: date
    words: str
    by: PersonId
    at: datetime
    supersedes: ProcessNoteId | None = None
    """The note that it corrects."""
    why: str = ""
    """Why the older one was corrected."""
    superseded_by: ProcessNoteId | None = None
    shown_at: datetime | None = None
    answer: str = ""
    answered_at: datetime | None = None


class NoteView(Value):
    """A note with its names and how it stands with the hearing."""

    note: ProcessNote
    person: PersonId
    name: str
    enterprise_name: str
    county_name: str
    county_english: str
    by_name: str
    looked_after: CountyCode
    """By which county he is looked after now: it corrects notes (A23)."""
    hearing: Hearing
    hearing_until: date | None = None
    """The last day for an answer; None as long as he has not seen it."""
    may_correct: bool = False
    may_answer: bool = False
