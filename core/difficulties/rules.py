"""Who may do what to a difficulty in which state, its days, and when figures are told (C34)."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from enum import StrEnum
from statistics import median
from typing import Final

from core.difficulties.figures import Course
from core.difficulties.model import Act, Category, Difficulty, DifficultyState, Side
from core.shared.calendar import local_day
from core.shared.policy import Policy
from core.shared.refusal import Refusal, Refused
from core.shared.value import Value
from core.shared.workdays import Workdays, after, waited

_S = DifficultyState

OPEN: Final = frozenset({_S.OPEN, _S.ANSWERED, _S.PROPOSED})
"""States in which it is not closed."""
CLOSED: Final = frozenset({_S.SOLVED, _S.SETTLED, _S.WITHDRAWN})
ENDED: Final = frozenset({_S.SOLVED, _S.SETTLED})
"""Closed with a result; a withdrawn one has none."""


class Who(StrEnum):
    """On which side of a difficulty an act lies."""

    RAISER = "raiser"
    OWNER = "owner"
    OWNER_OR_CITY = "owner-or-city"
    """The owner; the city may put it into other hands too."""
    OFFICE = "office"
    """Any office that takes part, the owner among them."""
    CITY = "city"
    PROGRAMME = "programme"


class Turn(Value):
    """An act: from which states, to which one (None: it stays), and whose it is."""

    begins: frozenset[DifficultyState]
    to: DifficultyState | None
    who: Who


def _turn(who: Who, to: DifficultyState | None, *begins: DifficultyState) -> Turn:
    return Turn(begins=frozenset(begins), to=to, who=who)


TURNS: Final[Mapping[Act, Turn]] = {
    Act.ANSWER: _turn(Who.OFFICE, None, *OPEN),
    Act.WRITE: _turn(Who.RAISER, None, *OPEN),
    Act.REMARK: _turn(Who.OFFICE, None, *OPEN, *ENDED),
    Act.HAND_ON: _turn(Who.OWNER_OR_CITY, _S.OPEN, _S.OPEN, _S.ANSWERED),
    Act.ASK: _turn(Who.OWNER, None, _S.OPEN, _S.ANSWERED),
    Act.EXTEND: _turn(Who.CITY, None, _S.OPEN, _S.ANSWERED),
    Act.PROPOSE: _turn(Who.OWNER, _S.PROPOSED, _S.OPEN, _S.ANSWERED),
    Act.CONFIRM: _turn(Who.RAISER, _S.SOLVED, *OPEN),
    Act.NOT_YET: _turn(Who.RAISER, _S.OPEN, _S.PROPOSED),
    Act.BY_PHONE: _turn(Who.OWNER, _S.SOLVED, _S.ANSWERED, _S.PROPOSED),
    Act.SETTLE: _turn(Who.PROGRAMME, _S.SETTLED, _S.PROPOSED),
    Act.REOPEN: _turn(Who.RAISER, _S.OPEN, *ENDED),
    Act.WITHDRAW: _turn(Who.RAISER, _S.WITHDRAWN, *OPEN),
    Act.ESCALATE: _turn(Who.PROGRAMME, None, _S.OPEN, _S.ANSWERED),
}
"""The whole of it. An owner's answer makes an open one answered; an asked office's does not."""

WITH_WORDS: Final = frozenset(Act) - {Act.CONFIRM, Act.SETTLE, Act.WITHDRAW, Act.ESCALATE}
"""Acts that are nothing without a word: what is answered, or why."""

SAYING: Final = frozenset(
    {
        Act.WRITE,
        Act.ANSWER,
        Act.REMARK,
        Act.PROPOSE,
        Act.NOT_YET,
        Act.BY_PHONE,
        Act.REOPEN,
    }
)
"""Acts that are done with a word and nothing else."""


def after_act(difficulty: Difficulty, what: Act) -> DifficultyState:
    """The state that follows. Raises Refused(DIFFICULTY_MOVED) where it is past the act."""
    turn = TURNS[what]
    if difficulty.state not in turn.begins:
        raise Refused(Refusal.DIFFICULTY_MOVED, state=difficulty.state, number=difficulty.number)
    return turn.to or difficulty.state


def due_on(*, feedback: bool, since: date, workdays: Workdays, policy: Policy) -> date:
    """Until when it is to be solved, or answered: so many working days (DOMAIN 1.8)."""
    count = policy.feedback_workdays if feedback else policy.difficulty_workdays
    return after(workdays, since, count)


def age(difficulty: Difficulty, now: datetime, workdays: Workdays) -> int:
    """Working days since it was raised, up to its closing."""
    until = difficulty.closed_at or now
    return waited(workdays, local_day(difficulty.raised_at), local_day(until))


def is_overdue(difficulty: Difficulty, today: date) -> bool:
    """Whether its date has passed without the owner's word that it is solved."""
    return difficulty.state in {_S.OPEN, _S.ANSWERED} and today > difficulty.due_on


def reopen_until(difficulty: Difficulty, policy: Policy) -> date | None:
    """Until when the raiser may open it again; None where he may not, or not once more."""
    if difficulty.state not in ENDED or difficulty.reopened_at or difficulty.closed_at is None:
        return None
    return local_day(difficulty.closed_at) + timedelta(days=policy.difficulty_reopen_days)


def undo_until(difficulty: Difficulty, policy: Policy) -> datetime | None:
    """Until when the raiser's own word that it is solved can be taken back (PRODUCT 6)."""
    if difficulty.state is not _S.SOLVED or difficulty.closed_at is None:
        return None
    return difficulty.closed_at + timedelta(minutes=policy.undo_minutes)


def number(*, feedback: bool, year: int, turn: int) -> str:
    """How people call it on the telephone: KN (difficulty) or TS (feedback), year, number."""
    return f"{'TS' if feedback else 'KN'}{year}-{turn:04d}"


def series(*, feedback: bool, year: int) -> str:
    """The name of the series that its number comes from."""
    return f"{'feedback' if feedback else 'difficulty'}:{year}"


def median_days(courses: Iterable[Course], workdays: Workdays, least: int) -> int | None:
    """Working days from raising to closing in the middle of the closed ones.

    None where fewer than `least` are closed: one hard case would stand for a county.
    """
    days = [
        waited(workdays, local_day(one.raised_at), local_day(one.closed_at))
        for one in courses
        if one.closed_at is not None and one.state in ENDED
    ]
    return round(median(days)) if len(days) >= max(least, 1) else None


def offered_categories(side: Side) -> tuple[Category, ...]:
    """The categories, the likely ones of a side first."""
    first = {
        Side.APPOINTEE: (Category.EQUIPMENT, Category.LIVING),
        Side.UNIT: (Category.TIME, Category.AGREEMENT),
    }.get(side, ())
    return (*first, *(one for one in Category if one not in first))
