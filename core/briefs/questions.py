"""Briefs for the courier, put together apart from the one writer."""

from collections.abc import Mapping, Sequence

from core.briefs.model import Told
from core.briefs.reading import Reader, Shelf
from core.briefs.rules import says_something
from core.desk import Desk, question
from core.notices.contents import contents_of
from core.notices.model import Contents, HeldLetter, Letter
from core.shared.actor import Actor, May
from core.shared.ids import LetterId


@question(May.CARRY_LETTERS)
def write_briefs(
    desk: Desk, actor: Actor, letters: Sequence[Letter], shelf: Shelf | None = None
) -> Mapping[LetterId, Contents]:
    """What each of these briefs says now; one that has nothing new to say is left out.

    Asked on a reading lane, after the letters were claimed and before they are put into words:
    the writer, who serves every check-in, is not held up by it. `shelf` keeps for a second what
    colleagues have in common.
    """
    reader, found = Reader(desk, shelf), {}
    for letter in letters:
        told = desk.work.briefs.of(letter.to) or Told(person=letter.to)
        brief = reader.brief(told)
        if says_something(brief, told.said):
            held = [desk.work.letters.get(number) for number in brief.news]
            found[letter.id] = Contents(
                brief=brief,
                gathered=tuple(
                    HeldLetter(letter=one, contents=contents_of(desk, one))
                    for one in held
                    if one is not None
                ),
            )
    return found
