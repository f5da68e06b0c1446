"""How it stands with a county's list, for its actions and its questions."""

from collections.abc import Iterable, Mapping
from typing import Final

from core.calls.model import Call, CallState
from core.consolidation import rules
from core.consolidation.model import CountyList, ListStanding, Readiness
from core.desk import Desk
from core.keys.model import Lock
from core.keys.turning import lock_of
from core.needs.model import NeedState, NeedView
from core.needs.rules import last_day
from core.organisations.model import County
from core.profiles.model import Flags
from core.profiles.views import flags_of_many
from core.shared.actor import Actor
from core.shared.ids import CallId, CountyCode, EnterpriseId
from core.shared.refusal import Refusal, Refused

SUBJECT: Final = "county-list"
"""Audit, keys and letters call a list `county-list:<id>`."""


def standing_of(desk: Desk, county: CountyCode, call: CallId) -> ListStanding:
    """The county's list of the call. Raises Refused(NOT_FOUND)."""
    place, found = desk.work.organisations.county(county), desk.work.calls.get(call)
    if place is None or found is None or found.state is not CallState.PUBLISHED:
        raise Refused(Refusal.NOT_FOUND)
    return _standing(desk, place, found)


def theirs(actor: Actor, county: CountyCode) -> None:
    """The actor works in one of this county's departments. Raises Refused(NOT_YOURS)."""
    if county not in actor.counties():
        raise Refused(Refusal.NOT_YOURS)


def lock(desk: Desk, standing: ListStanding) -> Lock:
    """What the county's departments sign: exactly these needs."""
    number = standing.listed.id if standing.listed else 0
    return lock_of(
        desk,
        f"{SUBJECT}:{number}",
        standing.content,
        name=f"{standing.county.name} {standing.call.title}",
        needed=desk.policy.keys_report,
        county=standing.county.code,
    )


def _standing(desk: Desk, county: County, call: Call) -> ListStanding:
    needs = desk.work.needs
    states = rules.LISTED | {NeedState.SUBMITTED, NeedState.RETURNED, NeedState.CONFIRMED}
    views = needs.of_counties([county.code], states, call.id)
    listed = desk.work.consolidations.of(county.code, call.id)
    on_list = [view for view in views if view.need.state in rules.LISTED]
    flags = _flags(desk, on_list)
    first = frozenset(number for number, one in flags.items() if one.first())
    fresh = rules.ordered((v for v in on_list if v.need.state in rules.FRESH), first)
    return ListStanding(
        county=county,
        call=call,
        listed=listed,
        fresh=fresh,
        reported=rules.ordered((v for v in on_list if v.need.state in rules.REPORTED), first),
        ready=_ready(views, fresh, flags),
        last_day=last_day(call, desk.workdays, desk.policy),
        content=rules.content(fresh, listed),
    )


def prior(desk: Desk, views: Iterable[NeedView]) -> frozenset[EnterpriseId]:
    """Enterprises that C15, C17 or C27 put first on a list."""
    return frozenset(number for number, one in _flags(desk, views).items() if one.first())


def _flags(desk: Desk, views: Iterable[NeedView]) -> Mapping[EnterpriseId, Flags]:
    """One look, however long the list is."""
    wanted = {view.need.enterprise for view in views}
    if not wanted:
        return {}
    every = desk.work.organisations.enterprises()
    return flags_of_many(desk, [one for one in every if one.id in wanted])


def _ready(
    views: tuple[NeedView, ...],
    fresh: tuple[NeedView, ...],
    flags: Mapping[EnterpriseId, Flags],
) -> Readiness:
    states = [view.need.state for view in views]
    names = {view.need.enterprise: view.enterprise_name for view in fresh}
    return Readiness(
        waiting=states.count(NeedState.SUBMITTED),
        returned=states.count(NeedState.RETURNED),
        confirmed=states.count(NeedState.CONFIRMED),
        unconfirmed=tuple(
            (number, names[number])
            for number in sorted(names)
            if number not in flags or not flags[number].confirmed
        ),
    )


def listing(listed: CountyList) -> str:
    """What the list's letters and chain are about."""
    return f"{SUBJECT}:{listed.id}"
