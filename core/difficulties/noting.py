"""What goes on record of a difficulty: acts and dates, never words, never a feedback's author."""

from collections.abc import Mapping
from typing import Final

from core.desk import Desk
from core.difficulties.model import Act, Difficulty
from core.shared.actor import SYSTEM, Actor

HIDES: Final = "author"


def note(
    desk: Desk,
    actor: Actor,
    difficulty: Difficulty,
    what: Act,
    facts: Mapping[str, object] | None = None,
) -> None:
    """The audit's entry; in place of a feedback's author stands a sealed number.

    The seal proves later who it was to whoever knows already, and tells nobody else.
    """
    told: dict[str, object] = dict(facts or {})
    by = actor
    if difficulty.feedback and actor.person == difficulty.raised_by:
        seal = desk.tokens.seal(f"feedback:{difficulty.number}:{actor.person}".encode())
        told[HIDES] = seal.hex()
        by = SYSTEM
    subject = f"difficulty:{difficulty.id}"
    desk.work.audit.append(subject, by, desk.now, f"difficulty-{what}", told or None)
