"""A brief has reached somebody: what it said is kept, and that his people were looked at."""

from collections.abc import Iterable

from core.briefs.model import Brief, Item
from core.desk import Desk
from core.people.model import LookKind
from core.shared.ids import PersonId


def told(desk: Desk, person: PersonId, brief: Brief) -> None:
    """The next brief is sent if it says something that this one did not (PRODUCT 5)."""
    before = desk.work.briefs.of(person)
    if before is None:
        return
    changes = {
        "told_at": brief.at,
        "said": brief.marks,
        "weekly_on": brief.on if brief.weekly else before.weekly_on,
    }
    desk.work.briefs.keep(before.model_copy(update=changes))
    note_look(desk, person, brief.items)


def note_look(desk: Desk, viewer: PersonId, items: Iterable[Item]) -> None:
    """Whoever is named can see that he was: once for each brief, or list (PRODUCT 28)."""
    people = sorted({item.person for item in items if item.person is not None})
    desk.work.people.add_look(viewer, LookKind.BRIEF, people, desk.now)
