"""MyData and its days."""

from datetime import datetime

from core.difficulties.thread import Word
from core.duty.model import DutyDay
from core.expertise.model import Mark
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


class ExportedMark(Value):
    """A field, chain or word that the person has declared of himself, or follows."""

    mark: Mark
    said: str
    """A chain's name, a word; a field is named in the reader's language."""
    declared_at: datetime | None = None
    """None where it is only followed."""
    open: bool = False
    """Whether those with a matching task may see it (PRODUCT 27)."""


class MyData(Value):
    """What the export holds: days with signals, looks, letters, visits, his own words."""

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
    marks: tuple[ExportedMark, ...] = ()
