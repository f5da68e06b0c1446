"""What a broadcast may say, whom it may be for, and what is still to be done about it."""

from typing import Final

from core.broadcasts.model import Audience, Broadcast, BroadcastState, Only, Readers
from core.shared.refusal import Refusal, Refused

SUBJECT: Final = "broadcast"
PROGRESS: Final = "broadcast-progress"
"""The subject of the message in which its senders see how far it has come."""
URGENT: Final = "urgent"
"""The step of an urgent one's letters."""
NAME_LONGEST: Final = 24
"""Characters of its text by which the other department is asked to sign it."""

NARROWING: Final = {
    Readers.APPOINTEES: (Only.ALL, Only.IN_SERVICE, Only.SUSPENDED),
    Readers.CONTACTS: (Only.ALL, Only.OPEN_NEED, Only.NO_NEED),
}
"""What readers of one kind can be narrowed to."""

OF_NO_COUNTY: Final = frozenset({Readers.UNITS, Readers.SCIENTISTS})
"""Who belongs to a unit and to no county: a choice of counties leaves them out."""

OVER: Final = frozenset({BroadcastState.SENT, BroadcastState.STOPPED})


def narrowing_of(audience: Audience) -> tuple[Only, ...]:
    """What the audience can be narrowed to: something only where one kind alone is chosen."""
    if len(audience.readers) != 1:
        return ()
    return NARROWING.get(audience.readers[0], ())


def settled(audience: Audience) -> Audience:
    """The same audience in one order, without a narrowing that no longer fits.

    Raises Refused(BROADCAST_NOBODY) where a choice of counties leaves out all whom it is for.
    """
    counted = {
        "readers": tuple(sorted(set(audience.readers))),
        "counties": tuple(sorted(set(audience.counties))),
    }
    found = audience.model_copy(update=counted)
    if found.only not in narrowing_of(found):
        found = found.model_copy(update={"only": Only.ALL})
    if found.counties and found.readers and not set(found.readers) - OF_NO_COUNTY:
        raise Refused(Refusal.BROADCAST_NOBODY)
    return found


def name_of(broadcast: Broadcast) -> str:
    """By what the other department knows it again."""
    line = " ".join(broadcast.text.split())
    return line if len(line) <= NAME_LONGEST else f"{line[: NAME_LONGEST - 1]}…"


def goes_out(broadcast: Broadcast) -> bool:
    """Whether its letters may still go out."""
    return broadcast.state in {BroadcastState.SENDING, BroadcastState.SENT}
