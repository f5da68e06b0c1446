"""MyData and its days."""

from datetime import datetime

from core.difficulties.thread import Word
from core.duty.model import DutyDay
from core.notices.model import Letter
from core.people.model import LookKind
from core.process.model import NoteView
from core.record.model import Source
from core.reviews.model import ReviewView
from core.shared.value import Value
from core.typical.model import CaseView, Consent
from core.visits.shown import VisitView


class ExportedDay(Value):
    """One day of one appointment, with all its signals and the minutes on site."""

    enterprise: str
    day: DutyDay
    sources: tuple[Source, ...]
    minutes: int | None = None


class ExportedWord(Value):
    """A line of the thread of a difficulty or a feedback that the person raised."""

    number: str
    word: Word


class ExportedCase(Value):
    """A typical case about the person or his enterprise, and his own word on its text."""

    case: CaseView
    said: tuple[Consent, ...] = ()


class MyData(Value):
    """What the export holds: days with signals, looks, letters, visits, what he raised."""

    name: str
    at: datetime
    days: tuple[ExportedDay, ...]
    looks: tuple[tuple[datetime, str, LookKind], ...]
    letters: tuple[Letter, ...]
    notes: tuple[NoteView, ...] = ()
    """What the county noted about his service, corrected notes too (C33)."""
    cases: tuple[ExportedCase, ...] = ()
    visits: tuple[VisitView, ...] = ()
    """What was noted about the person himself, without the officials' internal remarks."""
    difficulties: tuple[ExportedWord, ...] = ()
    reviews: tuple[ReviewView, ...] = ()
    """Days of his that were drawn for a call-back."""
