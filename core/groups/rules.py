"""Whose group a chat may be, and when it is told of what waits."""

from datetime import date, datetime, timedelta

from core.groups.model import WorkGroup
from core.shared.actor import CITY, COUNTY, Actor, Holding
from core.shared.calendar import local_day, local_time
from core.shared.ids import CountyCode
from core.shared.policy import Policy
from core.shared.workdays import Workdays, is_working

SUBJECT = "group"
WEEKLY = "weekly"
DAILY = "daily"
"""The steps of a group's brief."""


def may_bind(actor: Actor, county: CountyCode | None) -> bool:
    """An official binds a group to his own county; the city's to any, or to the city."""
    return actor.of_city() or (county is not None and county in actor.counties())


def office_of(group: WorkGroup) -> Actor:
    """Nobody in person: the office whose work the group is told of."""
    roles = CITY if group.county is None else COUNTY
    held = tuple(Holding(role=role, county=group.county) for role in sorted(roles))
    return Actor(holdings=held)


def step_at(group: WorkGroup, now: datetime, workdays: Workdays, policy: Policy) -> str | None:
    """What the group is to be told now: once a week, in between only where it is wished.

    The week's brief comes on its first working day, or as soon after as the service runs; after
    a downtime it is one, not several.
    """
    today = local_day(now)
    if local_time(now) < policy.brief_at or not is_working(workdays, today):
        return None
    told = group.told_on
    if told is None or told < monday_of(today):
        return WEEKLY
    return DAILY if group.daily and told < today else None


def monday_of(day: date) -> date:
    """The Monday of the day's week."""
    return day - timedelta(days=day.weekday())
