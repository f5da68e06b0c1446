"""When somebody is reminded that he may still answer a note about him (C33)."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from core.desk import Desk
from core.notices.model import Kind
from core.process import rules, views
from core.process.model import Hearing
from core.shared.ids import ProcessNoteId
from core.shared.workdays import is_working
from core.timers.model import Rung

LAST: Final = "last"
"""The step of the reminder."""


def hearings(desk: Desk, subjects: Sequence[int], today: date) -> Mapping[int, Rung]:
    """A note that has not reached its person is looked at again tomorrow, whatever the reason.

    One that has is told of once more on the last working day before the time is over.
    """
    found: dict[int, Rung] = {}
    for number in subjects:
        note = desk.work.process.get(ProcessNoteId(number))
        view = views.named(desk, note) if note and note.superseded_by is None else None
        if note is None or view is None or view.hearing in {Hearing.ANSWERED, Hearing.OVER}:
            continue
        if view.hearing_until is None:
            found[number] = Rung(next_on=today + timedelta(days=1))
            continue
        reminder = _before(desk, view.hearing_until)
        if today < reminder:
            found[number] = Rung(next_on=reminder)
        else:
            found[number] = Rung(
                next_on=None,
                step=LAST,
                letters=((Kind.PROCESS_NOTE, view.person),),
                subject=rules.subject(note),
            )
    return found


def _before(desk: Desk, day: date) -> date:
    """The working day before it."""
    day -= timedelta(days=1)
    while not is_working(desk.workdays, day):
        day -= timedelta(days=1)
    return day
