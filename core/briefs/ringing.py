"""When a brief rings: on working days, at the time that its reader chose (PRODUCT 17)."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Final

from core.briefs.rules import is_weekly, next_brief
from core.desk import Desk
from core.notices.model import Kind
from core.notices.rules import is_quiet
from core.preferences.model import Group, Mode, Preferences
from core.preferences.rules import GATHERED, mode_of
from core.shared.ids import PersonId
from core.timers.model import Rung

SUBJECT: Final = "brief"


def officials_due(desk: Desk, today: date, limit: int) -> Sequence[int]:
    """Whose brief is due; whoever has become an official since gets his first one next."""
    briefs = desk.work.briefs
    briefs.begin(next_brief(desk.now, desk.policy.brief_at, desk.workdays), today)
    return briefs.due(desk.now, limit)


def brief_due(desk: Desk, subjects: Sequence[int], today: date) -> Mapping[int, Rung]:
    """One letter for the day, whatever was missed in a downtime.

    It is read when it goes out, and is good for its day alone: one that a pause or a sleeping
    courier held back is taken over by the next. In quiet hours none is posted.
    """
    quiet = is_quiet(desk.now, desk.workdays, desk.policy)
    found: dict[int, Rung] = {}
    ahead: dict[PersonId, datetime | None] = {}
    for number in subjects:
        person = PersonId(number)
        own = desk.work.preferences.of(person)
        at = own.brief_at if own is not None and own.brief_at else desk.policy.brief_at
        ahead[person] = next_brief(desk.now, at, desk.workdays)
        if not quiet and _wanted(desk, person, own, today):
            found[number] = Rung(
                next_on=None,
                step=today.isoformat(),
                letters=((Kind.BRIEF, person),),
                subject=f"{SUBJECT}:{person}",
            )
    desk.work.briefs.advance(ahead)
    return found


def _wanted(desk: Desk, person: PersonId, own: Preferences | None, today: date) -> bool:
    """Daily by whoever has something gathered; who hears of all singly gets the weekly one."""
    modes = {mode_of(own, group) for group in GATHERED}
    if mode_of(own, Group.BRIEF) is Mode.OFF or modes == {Mode.OFF}:
        return False
    if Mode.DIGEST in modes:
        return True
    told = desk.work.briefs.of(person)
    return told is not None and is_weekly(told, today)
