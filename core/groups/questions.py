"""What is asked about work groups."""

from core.desk import Desk, question
from core.groups.model import WorkGroup
from core.groups.rules import may_bind
from core.organisations.model import County
from core.shared.actor import Actor, May
from core.shared.ids import WorkGroupId
from core.shared.refusal import Refusal, Refused


@question(May.KEEP_GROUPS)
def my_groups(desk: Desk, actor: Actor) -> tuple[WorkGroup, ...]:
    """Bound groups of the actor's counties; for the city all of them."""
    return tuple(one for one in desk.work.groups.every() if may_bind(actor, one.county))


@question(May.KEEP_GROUPS)
def my_group(desk: Desk, actor: Actor, number: WorkGroupId) -> WorkGroup:
    """One of them. Raises Refused(NOT_FOUND), also for one that is bound no longer."""
    group = desk.work.groups.get(number)
    if group is None or group.gone_at is not None or not may_bind(actor, group.county):
        raise Refused(Refusal.NOT_FOUND)
    return group


@question(May.KEEP_GROUPS)
def bindable(desk: Desk, actor: Actor) -> tuple[County, ...]:
    """The counties to which the actor may bind a group."""
    return tuple(one for one in desk.work.organisations.counties() if may_bind(actor, one.code))
