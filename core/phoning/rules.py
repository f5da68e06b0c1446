"""Who phones whom."""

from collections.abc import Iterable
from typing import Final

from core.phoning.model import PhoneResult, PhoneTask
from core.shared.actor import Actor
from core.shared.ids import CountyCode

BY_HAND: Final = (PhoneResult.TOLD, PhoneResult.NO_ANSWER, PhoneResult.MOVED_ON)
"""What whoever phoned may note."""
ENDS: Final = frozenset({PhoneResult.TOLD, PhoneResult.MOVED_ON, PhoneResult.BACK})


def phones(actor: Actor, task: PhoneTask) -> bool:
    """Whether it is the actor's to phone: the county's officers, or the city's for the rest."""
    if task.person == actor.person:
        return False
    return actor.of_city() if task.county is None else task.county in actor.counties()


def places_of(actor: Actor) -> tuple[CountyCode | None, ...]:
    """Whose lists are the actor's: his counties', and the city's own."""
    own: Iterable[CountyCode | None] = sorted(actor.counties())
    return (*own, *([None] if actor.of_city() else []))
