"""Binding a work group, letting it go, telling it what waits."""

from core.desk import Desk, action
from core.groups import rules
from core.groups.model import WorkGroup
from core.notices.model import Kind
from core.notices.posting import post
from core.shared.actor import Actor, May
from core.shared.calendar import local_day
from core.shared.ids import Account, CountyCode, WorkGroupId
from core.shared.refusal import Refusal, Refused


@action(May.KEEP_GROUPS)
def bind_group(desk: Desk, actor: Actor, chat: Account, county: CountyCode | None) -> WorkGroup:
    """A group is told of a county's work from now on; without a county, of the city's.

    The same again changes nothing. Raises Refused(NOT_FOUND) for no such county, Refused(
    NOT_YOURS) for another's, Refused(GROUP_TAKEN) for a group that is bound to something else.
    """
    if county is not None and desk.work.organisations.county(county) is None:
        raise Refused(Refusal.NOT_FOUND)
    if not rules.may_bind(actor, county):
        raise Refused(Refusal.NOT_YOURS)
    there = desk.work.groups.at(chat)
    if there is not None and there.county == county:
        return there
    if there is not None:
        raise Refused(Refusal.GROUP_TAKEN)
    made = desk.work.groups.add(chat, county, actor.known(), desk.now)
    desk.work.audit.append(_subject(made), actor, desk.now, "group-bound", {"county": county})
    return made


@action(May.KEEP_GROUPS)
def unbind_group(desk: Desk, actor: Actor, number: WorkGroupId) -> None:
    """A group is told nothing any more. Once more changes nothing. Raises Refused(NOT_FOUND)."""
    group = _own(desk, actor, number)
    _end(desk, actor, group, "group-unbound")


@action(May.KEEP_GROUPS)
def unbind_here(desk: Desk, actor: Actor, chat: Account) -> None:
    """The same from within the group. Raises Refused(NOT_FOUND) where it is bound to nothing."""
    there = desk.work.groups.at(chat)
    if there is None:
        raise Refused(Refusal.NOT_FOUND)
    _end(desk, actor, _own(desk, actor, there.id), "group-unbound")


@action(May.KEEP_GROUPS)
def tell_daily(desk: Desk, actor: Actor, number: WorkGroupId, *, daily: bool) -> WorkGroup:
    """Whether it is told on every working day, or once a week. Raises Refused(NOT_FOUND)."""
    group = _own(desk, actor, number)
    changed = group.model_copy(update={"daily": daily})
    if changed != group:
        desk.work.groups.save(changed)
        facts = {"daily": daily}
        desk.work.audit.append(_subject(group), actor, desk.now, "group-rhythm", facts)
    return changed


@action(May.CARRY_LETTERS)
def group_lost(desk: Desk, actor: Actor, chat: Account) -> None:
    """The bot was removed from a group: the binding ends."""
    there = desk.work.groups.at(chat)
    if there is not None:
        _end(desk, actor, there, "group-lost")


@action(May.CARRY_LETTERS)
def group_moved(desk: Desk, actor: Actor, old: Account, new: Account) -> None:
    """A group became a supergroup and has another number: it stays what it is."""
    desk.work.groups.move(old, new)


@action(May.RING)
def ring_groups(desk: Desk, actor: Actor) -> int:
    """Groups whose brief is due get it; whether it says anything is read when it goes out.

    Returns how many were posted.
    """
    posted = 0
    for group in desk.work.groups.every():
        step = rules.step_at(group, desk.now, desk.workdays, desk.policy)
        if step is None:
            continue
        today = local_day(desk.now)
        post(
            desk,
            Kind.GROUP_BRIEF,
            (group.bound_by,),
            subject=_subject(group),
            occasion=today.isoformat(),
            step=step,
        )
        desk.work.groups.save(group.model_copy(update={"told_on": today}))
        posted += 1
    return posted


def _own(desk: Desk, actor: Actor, number: WorkGroupId) -> WorkGroup:
    group = desk.work.groups.get(number)
    if group is None or not rules.may_bind(actor, group.county):
        raise Refused(Refusal.NOT_FOUND)
    return group


def _end(desk: Desk, actor: Actor, group: WorkGroup, what: str) -> None:
    if group.gone_at is not None:
        return
    desk.work.groups.save(group.model_copy(update={"gone_at": desk.now}))
    desk.work.letters.cancel(_subject(group))
    desk.work.audit.append(_subject(group), actor, desk.now, what, {})


def _subject(group: WorkGroup) -> str:
    return f"{rules.SUBJECT}:{group.id}"
