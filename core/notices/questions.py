"""What is asked about letters."""

from datetime import timedelta

from core.desk import Desk, question
from core.notices.contents import contents_of
from core.notices.model import HeldLetter, Kind, Letter
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


@question(May.READ_OWN_LETTERS)
def my_held_letters(desk: Desk, actor: Actor) -> tuple[HeldLetter, ...]:
    """Letters that the person's own settings withheld in the last days, with what they say now.

    The latest first; one that was sent after all is no longer among them (PRODUCT 18). A brief is
    none of them, for it can be read at any time.
    """
    since = desk.now - timedelta(days=desk.policy.held_days)
    found = desk.work.letters.held_of(actor.known(), since)
    return tuple(
        HeldLetter(letter=one, contents=contents_of(desk, one))
        for one in found
        if one.kind is not Kind.BRIEF
    )
