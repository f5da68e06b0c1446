"""Entering a year's holidays, and taking that back."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from core.desk import Desk, action
from core.holidays import retiming, rules, views
from core.holidays.model import HolidayYear
from core.shared.actor import Actor, May
from core.shared.refusal import Refusal, Refused
from core.shared.workdays import DayKind

ANY: Final = -1
"""Whatever was entered before: a table at the command line takes the place of all of it."""


@action(May.KEEP_REGISTER)
def enter_holidays(
    desk: Desk, actor: Actor, year: int, days: Mapping[date, DayKind], over: int = ANY
) -> HolidayYear:
    """The year's table takes the place of the one before, whole or not at all.

    `over` is the number of the entry that was seen before, 0 for none: where somebody else has
    entered the year meanwhile, nothing is overwritten unseen. Raises Refused(HOLIDAYS_CROSSED,
    HOLIDAYS_INCOMPLETE, HOLIDAYS_MOVED).
    """
    rules.check_year(year, days, desk.policy)
    kept, last = desk.work.holidays, desk.work.holidays.last_entry(year)
    if over not in {ANY, last.id if last else 0}:
        raise Refused(Refusal.HOLIDAYS_MOVED, year=str(year))
    before = {day: kind for day, kind in kept.every().items() if day.year == year}
    kept.replace(year, days)
    kept.add_entry(year, actor.person, desk.now, before)
    desk.work.audit.append(
        f"calendar:{year}", actor, desk.now, "holidays-entered", {"days": len(days)}
    )
    retiming.retime(desk)
    return views.year_of(desk, actor, year)


@action(May.KEEP_REGISTER)
def undo_holidays(desk: Desk, actor: Actor, year: int) -> HolidayYear:
    """Within ten minutes whoever entered the year takes it back (PRODUCT 6).

    What stood before stands again. Raises Refused(NOT_FOUND), Refused(NOT_YOURS) for somebody
    else's entry, Refused(WINDOW_CLOSED).
    """
    last = desk.work.holidays.last_entry(year)
    if last is None:
        raise Refused(Refusal.NOT_FOUND)
    until = views.undo_until(desk, actor, last)
    if until is None:
        raise Refused(Refusal.NOT_YOURS)
    if desk.now > until:
        raise Refused(Refusal.WINDOW_CLOSED, minutes=desk.policy.undo_minutes)
    if not desk.work.holidays.undo(last.id, desk.now):
        raise Refused(Refusal.NOT_FOUND)
    desk.work.holidays.replace(year, last.before)
    desk.work.audit.append(
        f"calendar:{year}", actor, desk.now, "holidays-undone", {"days": len(last.before)}
    )
    retiming.retime(desk)
    return views.year_of(desk, actor, year)
