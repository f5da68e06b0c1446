"""The one place that changes a difficulty, whoever caused it, and tells whom it concerns."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from core.desk import Desk
from core.difficulties import rules
from core.difficulties.model import Act, Difficulty, Voice
from core.difficulties.noting import note
from core.difficulties.owner import Owner
from core.difficulties.relations import Standing, standing
from core.difficulties.rules import Who
from core.difficulties.telling import told
from core.difficulties.thread import WordDraft
from core.shared.actor import Actor
from core.shared.ids import DifficultyId
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_text

NOTHING: Final[Mapping[str, object]] = MappingProxyType({})


def of_actor(
    desk: Desk, actor: Actor, number: DifficultyId, what: Act
) -> tuple[Difficulty, Standing]:
    """The difficulty and the actor's part in it, where the act is his.

    Raises Refused(NOT_FOUND, NOT_YOURS, OWN_MATTER): who raised it decides nothing for the office.
    """
    found = desk.work.difficulties.get(number)
    if found is None:
        raise Refused(Refusal.NOT_FOUND)
    stands = standing(desk, actor, found)
    match rules.TURNS[what].who:
        case Who.RAISER:
            mine = stands.raiser
        case Who.OWNER:
            mine = stands.owner
        case Who.OWNER_OR_CITY:
            mine = stands.owner or stands.city
        case Who.OFFICE:
            mine = stands.office or (stands.official and what is Act.REMARK)
        case Who.CITY:
            mine = stands.city
        case Who.PROGRAMME:
            mine = False
    if not mine:
        raise Refused(Refusal.NOT_YOURS)
    return found, stands


def act(  # noqa: PLR0913 - a line of the thread, by keyword
    desk: Desk,
    actor: Actor,
    difficulty: Difficulty,
    what: Act,
    *,
    voice: Voice,
    text: str = "",
    to: Owner | None = None,
    changes: Mapping[str, object] = NOTHING,
) -> Difficulty:
    """The difficulty after the act, on record, with a line in its thread and its letters.

    `changes` are columns that change along with the state. Raises Refused(DIFFICULTY_MOVED,
    DIFFICULTY_CHANGED, WORDS_EMPTY, WORDS_TOO_LONG).
    """
    state = rules.after_act(difficulty, what)
    said = text
    if what in rules.WITH_WORDS or text:
        said = own_text(text, desk.policy.difficulty_signs)
    updated = {"state": state, **changes, "version": difficulty.version + 1}
    new = difficulty.model_copy(update=updated)
    if not desk.work.difficulties.save(new, difficulty.version):
        raise Refused(Refusal.DIFFICULTY_CHANGED)
    word = desk.work.difficulty_threads.say(
        WordDraft(
            difficulty=new.id,
            act=what,
            by=actor.person,
            voice=voice,
            text=said,
            internal=what is Act.REMARK,
            to=to,
            at=desk.now,
        )
    )
    note(desk, actor, new, what, {"state": [difficulty.state, new.state]})
    told(desk, new, word)
    return new
