"""What letters about difficulties say, read again when they go out."""

from typing import Final

from core.desk import Desk
from core.difficulties import ladder
from core.difficulties.model import Act, Difficulty, DifficultyState
from core.difficulties.relations import standing
from core.difficulties.thread import Word
from core.difficulties.views import news
from core.notices.model import Contents, Kind, Letter
from core.notices.reading import Readings
from core.shared.actor import Actor
from core.shared.calendar import local_day
from core.shared.ids import DifficultyId
from core.shared.refusal import Refused


def reader_of(desk: Desk, letter: Letter) -> Actor:
    """Whom the letter is for, in the roles that he holds now."""
    return Actor(person=letter.to, holdings=desk.work.people.holdings_of(letter.to))


def concerns(desk: Desk, letter: Letter) -> bool:
    """Whether the reader still has a part in the difficulty: who left is told nothing of it."""
    found = _difficulty(desk, letter)
    if found is None:
        return False
    try:
        standing(desk, reader_of(desk, letter), found)
    except Refused:
        return False
    return True


def _waiting(desk: Desk, letter: Letter) -> Contents | None:
    """Needed by an office until it has answered what is told, or something newer is."""
    found, word = _difficulty(desk, letter), _word(desk, letter)
    waits = {DifficultyState.OPEN, DifficultyState.ANSWERED, DifficultyState.PROPOSED}
    if found is None or word is None or found.state not in waits:
        return None
    if word.act is Act.RAISE and found.state is not DifficultyState.OPEN:
        return None
    return _news(desk, letter, word) if _newest(desk, letter, word) else None


def _answered(desk: Desk, letter: Letter) -> Contents | None:
    """Needed unless something newer is on its way to the same reader."""
    word = _word(desk, letter)
    if word is None or not _newest(desk, letter, word):
        return None
    return _news(desk, letter, word)


def _closing(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while the owner waits for the raiser's word."""
    found = _difficulty(desk, letter)
    if found is None or found.state is not DifficultyState.PROPOSED:
        return None
    said = desk.work.difficulty_threads.words(found.id)
    return _news(desk, letter, next((w for w in reversed(said) if w.act is Act.PROPOSE), None))


def _overdue(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while the difficulty stands on the step that was meant."""
    found = _difficulty(desk, letter)
    if found is None:
        return None
    step = ladder.stage(found, local_day(desk.now), desk.workdays, desk.policy)
    return _news(desk, letter, None) if step and step.name == letter.step else None


def _whatever(desk: Desk, letter: Letter) -> Contents | None:
    return _news(desk, letter, None)


def _difficulty(desk: Desk, letter: Letter) -> Difficulty | None:
    return desk.work.difficulties.get(DifficultyId(letter.number))


def _word(desk: Desk, letter: Letter) -> Word | None:
    said = desk.work.difficulty_threads.words(DifficultyId(letter.number))
    return next((word for word in said if str(word.id) == letter.step), None)


def _newest(desk: Desk, letter: Letter, word: Word) -> bool:
    """Whether no later letter of this kind tells the same reader of the difficulty."""
    later = desk.work.letters.of_subject(letter.subject)
    return not any(
        one.to == letter.to and one.kind is letter.kind and int(one.step or 0) > word.id
        for one in later
        if one.step.isdecimal()
    )


def _news(desk: Desk, letter: Letter, word: Word | None) -> Contents | None:
    try:
        told = news(desk, DifficultyId(letter.number), reader_of(desk, letter), word)
    except Refused:
        return None
    return Contents(difficulty=told)


OPEN: Final[Readings] = {
    Kind.DIFFICULTY_WAITING: _waiting,
    Kind.DIFFICULTY_ANSWERED: _answered,
    Kind.DIFFICULTY_CLOSING: _closing,
    Kind.DIFFICULTY_OVERDUE: _overdue,
}
CLOSED: Final[Readings] = {
    Kind.DIFFICULTY_WAITING: _whatever,
    Kind.DIFFICULTY_CLOSING: _whatever,
    Kind.DIFFICULTY_OVERDUE: _whatever,
}
