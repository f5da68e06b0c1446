"""What is asked about letters."""

from core.desk import Desk, question
from core.notices.model import Letter
from core.shared.actor import Actor, May
from core.shared.ids import LetterId
from core.shared.refusal import Refusal, Refused


@question(May.READ_OWN_LETTERS)
def my_letter(desk: Desk, actor: Actor, number: LetterId) -> Letter:
    """A letter to this person. Raises Refused(NOT_FOUND, NOT_YOURS)."""
    letter = desk.work.letters.get(number)
    if letter is None:
        raise Refused(Refusal.NOT_FOUND)
    if letter.to != actor.person:
        raise Refused(Refusal.NOT_YOURS)
    return letter
