"""Who gets which letter about a difficulty, and which timers it has (C34, DOMAIN 1.8)."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Final

from core.desk import Desk
from core.difficulties import ladder, offices
from core.difficulties.model import Act, Difficulty, DifficultyState
from core.difficulties.owner import OwnerKind
from core.difficulties.relations import in_hand, raisers
from core.difficulties.rules import OPEN
from core.difficulties.thread import Word
from core.notices.model import Kind, Outcome, TimerKind
from core.notices.posting import post
from core.shared.calendar import ONE_DAY, local_day
from core.shared.ids import DifficultyId, PersonId

FOR_OFFICES: Final = frozenset(
    {Act.RAISE, Act.WRITE, Act.HAND_ON, Act.ASK, Act.NOT_YET, Act.REOPEN, Act.EXTEND, Act.REMARK}
)
"""What the owner and those who take part hear of."""
FOR_RAISER: Final = frozenset({Act.ANSWER, Act.HAND_ON, Act.EXTEND, Act.BY_PHONE, Act.SETTLE})
"""What the raising side hears of."""
BY_LIST: Final = frozenset({Act.RAISE, Act.HAND_ON, Act.REOPEN})
"""What puts it into an office's hands: its list says so, and a letter says nothing beside it."""
ENDS: Final = frozenset({Act.CONFIRM, Act.WITHDRAW, Act.SETTLE, Act.BY_PHONE})
ANSWERS: Final = frozenset({Act.ANSWER, Act.PROPOSE})
"""What deals with whatever the offices were told, once the owner has said it."""


def subject_of(number: DifficultyId) -> str:
    """What letters to the offices are about; they are closed together."""
    return f"difficulty:{number}"


def raiser_subject_of(number: DifficultyId) -> str:
    """The same for those to the raising side that ask for its word."""
    return f"difficulty-closing:{number}"


def asked_subject_of(number: DifficultyId) -> str:
    """The same for those who were asked to take part: the owner's answer is not theirs."""
    return f"difficulty-asked:{number}"


def told(desk: Desk, difficulty: Difficulty, word: Word) -> None:
    """The letters that follow from a line of the thread; those it answers are closed."""
    dealt = word.act in ANSWERS and difficulty.state is not DifficultyState.OPEN
    if dealt or word.act in ENDS or word.act is Act.HAND_ON:
        desk.work.letters.close(subject_of(difficulty.id), Outcome.DONE)
    if word.act in ENDS or word.act is Act.PROPOSE:
        desk.work.letters.close(asked_subject_of(difficulty.id), Outcome.DONE)
    if difficulty.state is not DifficultyState.PROPOSED:
        desk.work.letters.close(raiser_subject_of(difficulty.id), Outcome.DONE)
    if word.act in FOR_OFFICES:
        _to_offices(desk, difficulty, word)
    if word.act in FOR_RAISER and not word.internal:
        _post(desk, Kind.DIFFICULTY_ANSWERED, raisers(desk, difficulty), difficulty, word)
    if word.act is Act.PROPOSE:
        post(
            desk,
            Kind.DIFFICULTY_CLOSING,
            raisers(desk, difficulty),
            subject=raiser_subject_of(difficulty.id),
            occasion=str(word.id),
            step=str(word.id),
        )
    set_timers(desk, difficulty)


def set_timers(desk: Desk, difficulty: Difficulty) -> None:
    """Both timers of a difficulty as they follow from where it stands now."""
    today, timers = local_day(desk.now), desk.work.timers
    due = ladder.next_on(difficulty, today, desk.workdays, desk.policy)
    timers.set(TimerKind.DIFFICULTY_DUE, difficulty.id, due)
    quiet = None
    if difficulty.state is DifficultyState.PROPOSED and difficulty.proposed_at is not None:
        since = local_day(difficulty.proposed_at)
        days = [one.on for one in ladder.reminders(since, desk.workdays, desk.policy)]
        days.append(ladder.settles_on(since, desk.workdays, desk.policy))
        quiet = min((day for day in days if day > today), default=today + ONE_DAY)
    timers.set(TimerKind.DIFFICULTY_SILENCE, difficulty.id, quiet)


def _to_offices(desk: Desk, difficulty: Difficulty, word: Word) -> None:
    """Whoever has it in hand; of a hand-over, of a question or a remark whom it is meant for."""
    if word.act is Act.EXTEND and difficulty.state not in OPEN:
        return
    if word.internal and difficulty.owner.kind not in {OwnerKind.COUNTY, OwnerKind.CITY}:
        return
    office = word.to if word.act in {Act.HAND_ON, Act.ASK} else None
    meant = office or in_hand(desk, difficulty.owner)
    readers = offices.handlers(desk, difficulty, meant)
    ready = None
    if word.act is Act.RAISE:
        ready = desk.now + timedelta(minutes=desk.policy.undo_minutes)
    post(
        desk,
        Kind.DIFFICULTY_WAITING,
        [one for one in readers if one != word.by],
        subject=asked_subject_of(difficulty.id)
        if word.act is Act.ASK
        else subject_of(difficulty.id),
        occasion=str(word.id),
        step=str(word.id),
        ready=ready,
    )


def _post(
    desk: Desk, kind: Kind, to: Iterable[PersonId], difficulty: Difficulty, word: Word
) -> None:
    post(
        desk,
        kind,
        [one for one in to if one != word.by],
        subject=f"difficulty-thread:{difficulty.id}",
        occasion=str(word.id),
        step=str(word.id),
    )
