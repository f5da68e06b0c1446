"""Which reminder an appointment has come to on a day, by DOMAIN 1.8 and A12."""

from datetime import date, timedelta

from tests.year.almanac import DAY, months_before
from tests.year.book import LADDER, MONTHS_DUE, MONTHS_FIRST, QUIET, Served


def report_due(end: date) -> date:
    return months_before(end, MONTHS_DUE)


def report_step(end: date, today: date) -> str | None:
    """Two months before the end, then 14, 7, 3 and 0 days before it is due, then weekly."""
    due = report_due(end)
    late = (today - due).days // 7
    if late >= 1:
        return f"W+{late}"
    steps = [(months_before(end, MONTHS_FIRST), "M-1")]
    steps += [(due - timedelta(days=days), f"D-{days}") for days in LADDER]
    reached = [name for on, name in sorted(steps) if on <= today]
    return reached[-1] if reached else None


def urgent(step: str) -> bool:
    """Overdue, or due within three days: apart from pause and budget."""
    return step.startswith("W+") or step in {"D-3", "D-0"}


def county_hears(end: date, today: date) -> bool:
    """From a fortnight before the deadline on."""
    return today >= report_due(end) - timedelta(days=14)


def silence_step(one: Served, today: date) -> tuple[str, int] | None:
    """After thirty days and again after sixty; what began before it was entered has thirty days
    in which to be recorded."""
    since = one.quiet_since(today)
    if since is None or today < first_look(one):
        return None
    reached = [days for days in QUIET if (today - since).days >= days]
    return (f"{since}:{reached[-1]}", reached[-1]) if reached else None


def first_look(one: Served) -> date:
    return one.start if one.start > one.entered else one.entered + timedelta(days=QUIET[0])


def month_of(one: Served, today: date) -> date:
    """The latest monthly day, counted from the first day of service."""
    months = 0
    while months_before(one.start, -(months + 1)) <= today:
        months += 1
    return months_before(one.start, -months)


def next_month(one: Served, today: date) -> date:
    day = month_of(one, today)
    months = (day.year - one.start.year) * 12 + day.month - one.start.month
    found = months_before(one.start, -(months + 1))
    return found if found > today else found + DAY
