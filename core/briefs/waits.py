"""Something that waits for a reader, as an item of his brief."""

from datetime import date, datetime

from core.briefs.model import Item, Line, Urgency
from core.desk import Desk
from core.shared.calendar import local_day
from core.shared.policy import Policy
from core.shared.workdays import waited


def waiting(  # noqa: PLR0913 - an item's columns
    desk: Desk, line: Line, subject: str, name: str, at: datetime, *, climbs: bool = False
) -> Item:
    """Something that has waited since `at`; one that `climbs` grows more urgent (PRODUCT 19)."""
    since: date = local_day(at)
    days = waited(desk.workdays, since, local_day(desk.now))
    return Item(
        line=line,
        subject=subject,
        name=name,
        urgency=climbed(days, desk.policy) if climbs else Urgency.WAITS,
        since=since,
        days=days,
    )


def climbed(days: int, policy: Policy) -> Urgency:
    """How pressing something is that has waited for so many working days (PRODUCT 19)."""
    if days >= policy.escalation_workdays[-1]:
        return Urgency.ESCALATED
    return Urgency.LATE if days >= policy.escalation_workdays[0] else Urgency.WAITS
