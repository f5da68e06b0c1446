"""Reading one's own brief and its lists, at any time."""

from core.briefs.model import Brief, Item, Line
from core.briefs.reading import Reader
from core.briefs.telling import note_look
from core.desk import Desk, action
from core.shared.actor import Actor, May


@action(May.READ_BRIEF)
def read_brief(desk: Desk, actor: Actor) -> Brief:
    """What needs the actor now, the weekly lists among it; that he looked is on record.

    It takes nothing from the next one that is sent (PRODUCT 17, 28).
    """
    found = Reader(desk).everything(actor.known())
    note_look(desk, actor.known(), found.items)
    return found


@action(May.READ_BRIEF)
def read_list(desk: Desk, actor: Actor, line: Line) -> tuple[Item, ...]:
    """All of one list that needs the actor now, the most urgent first; the look is on record."""
    found = Reader(desk).of_line(actor.known(), line)
    note_look(desk, actor.known(), found)
    return found
