"""What is said in a difficulty's thread, and what is sent along."""

from datetime import date, datetime
from enum import StrEnum

from core.difficulties.model import Act, Ticket, Voice
from core.difficulties.owner import Owner
from core.shared.ids import DifficultyFileId, DifficultyId, PersonId, WordId
from core.shared.value import Value


class WordDraft(Value):
    """A line of the thread about to be written."""

    difficulty: DifficultyId
    act: Act
    by: PersonId | None = None
    voice: Voice
    text: str = ""
    internal: bool = False
    to: Owner | None = None
    """To whom it was handed on, or who was asked to take part."""
    at: datetime


class Word(WordDraft):
    """A line of the thread: something said, or something done, with its reason."""

    id: WordId


class DifficultyFileKind(StrEnum):
    """What was sent along."""

    PHOTO = "photo"
    VOICE = "voice"
    DOCUMENT = "document"


class DifficultyFile(Value):
    """A photo, a voice message or a file, kept where the messenger keeps it."""

    id: DifficultyFileId
    difficulty: DifficultyId
    file_id: str
    unique_id: str
    digest: str
    kind: DifficultyFileKind
    added_by: PersonId
    added_at: datetime


class DifficultyNews(Value):
    """A difficulty as a letter tells of it: which line is new, on what day what happens next."""

    ticket: Ticket
    word: Word | None = None
    age: int = 0
    """Working days since it was raised."""
    waits_until: date | None = None
    """How long the raiser is waited for."""
