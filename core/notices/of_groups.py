"""What a work group is told: how much waits in each list, read when it goes out."""

from collections import Counter
from typing import Final

from core.briefs.model import Line
from core.briefs.rules import WEEKLY as ONCE_A_WEEK
from core.briefs.sources import SOURCES
from core.desk import Desk
from core.groups.model import GroupBrief
from core.groups.rules import WEEKLY, office_of
from core.notices.model import Contents, Kind, Letter
from core.notices.reading import Readings
from core.shared.calendar import local_day
from core.shared.ids import WorkGroupId

PRIVATE: Final = frozenset({Line.FEEDBACK})
"""Not even how many: somebody of the group may be whom it is about."""


def _brief(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while the group is bound: weekly in any case, daily where something waits.

    Only numbers leave the lists here: whoever is in the group needs no leave to see them.
    """
    group = desk.work.groups.get(WorkGroupId(letter.number))
    if group is None or group.gone_at is not None:
        return None
    office, today = office_of(group), local_day(desk.now)
    weekly = letter.step == WEEKLY
    counts = Counter(
        item.line
        for line, read in SOURCES.items()
        if line not in PRIVATE and (weekly or line not in ONCE_A_WEEK)
        for item in read(desk, office)
    )
    if not counts and not weekly:
        return None
    place = desk.work.organisations.county(group.county) if group.county is not None else None
    return Contents(
        group=GroupBrief(
            on=today,
            weekly=weekly,
            county=place.name if place else "",
            english=place.english if place else "",
            counts=tuple((line, counts[line]) for line in SOURCES if counts[line]),
        )
    )


OPEN: Final[Readings] = {Kind.GROUP_BRIEF: _brief}
