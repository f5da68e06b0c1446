"""Reading one's own brief, at any time."""

from core.briefs.model import Brief
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
    note_look(desk, actor.known(), found)
    return found
