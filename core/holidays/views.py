"""What others may ask about the calendar."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from core.desk import Desk
from core.holidays import rules
from core.holidays.model import HolidayEntry, HolidayYear
from core.shared.actor import Actor
from core.shared.calendar import local_day
from core.shared.workdays import DayKind


def missing_year(desk: Desk) -> int | None:
    """The year whose official table the city has to enter by now; None where none is missing."""
    over = rules.Overlaid(desk.workdays, desk.work.holidays.every())
    return rules.missing(local_day(desk.now), over, desk.policy)


def year_of(desk: Desk, actor: Actor, year: int) -> HolidayYear:
    """The year's table, and whether the actor may still take the last entry back."""
    own: Mapping[date, DayKind] = desk.work.holidays.every()
    over = rules.Overlaid(desk.workdays, own)
    entry = desk.work.holidays.last_entry(year)
    until = undo_until(desk, actor, entry)
    return HolidayYear(
        year=year,
        source=rules.source(year, own, desk.workdays),
        days=rules.named(year, over),
        entry=entry,
        undo_until=until if until and until >= desk.now else None,
    )


def undo_until(desk: Desk, actor: Actor, entry: HolidayEntry | None) -> datetime | None:
    """Until when the actor may take the entry back; None for somebody else's (PRODUCT 6)."""
    if entry is None or entry.by is None or entry.by != actor.person:
        return None
    return entry.at + timedelta(minutes=desk.policy.undo_minutes)
