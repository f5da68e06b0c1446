"""Where to go, what to begin with, what was noted by oneself and about oneself."""

from collections.abc import Iterable, Mapping
from datetime import date

from core.desk import Desk, question
from core.duty.rules import distance_m
from core.organisations.model import Point
from core.shared.actor import Actor, May
from core.shared.calendar import Span, local_day
from core.shared.ids import AppointmentId, EnterpriseId, VisitId
from core.shared.refusal import Refusal, Refused
from core.visits.choosing import candidate, ordered
from core.visits.model import Side
from core.visits.noting import campaigns_for, capacity_of
from core.visits.own import own_place
from core.visits.shown import Candidate, Served, VisitStart, VisitView
from core.visits.views import MOST, for_appointee, for_enterprise, for_officials, the_visit

LOOKED_BACK = 20
"""Of one's own visits: the recent enterprises and the usual campaigns are among them."""


@question(May.LOG_VISIT)
def to_visit(
    desk: Desk,
    actor: Actor,
    words: str = "",
    near: Mapping[EnterpriseId, int] | None = None,
) -> tuple[Candidate, ...]:
    """Enterprises that the actor may visit: where nobody was for longest, then his recent ones.

    Those that are `near`, at so many metres, come first; with `words` only those come whose name
    or whose appointee's name holds them, also enterprises without an appointee.
    """
    work = desk.work
    counties = None if actor.of_city() else actor.counties()
    today = local_day(desk.now)
    known = _without_own(actor, work.rosters.served(counties, actor.units()))
    served = tuple(one for one in known if one.start <= today)
    last = _last(desk, actor, served)
    there: dict[EnterpriseId, list[Served]] = {}
    for one in served:
        there.setdefault(one.enterprise, []).append(one)
    found = {number: candidate(people, last) for number, people in there.items()}
    if words.strip():
        for place in work.organisations.enterprises():
            his = counties is None or place.county in counties
            if his and place.id not in found and place.id not in actor.enterprises():
                found[place.id] = Candidate(enterprise=place.id, name=place.name)
    recent = [one.enterprise for one in work.visits.of_person(actor.known(), LOOKED_BACK)]
    return ordered(found.values(), recent, near or {}, words)


@question(May.LOG_VISIT)
def gates_near(desk: Desk, actor: Actor, point: Point) -> Mapping[EnterpriseId, int]:
    """How far (metres) each enterprise's nearest gate is, among those that are near at all."""
    found: dict[EnterpriseId, int] = {}
    for site in desk.work.organisations.sites_near(point, desk.policy.ring_near_m):
        away = round(distance_m(point, site), -1)
        found[site.enterprise] = int(min(away, found.get(site.enterprise, away)))
    return found


@question(May.LOG_VISIT)
def visit_start(desk: Desk, actor: Actor, number: EnterpriseId) -> VisitStart:
    """What a new visit begins with. Raises Refused(NOT_FOUND, NOT_YOURS, OWN_MATTER)."""
    enterprise, capacity, there = capacity_of(desk, actor, number)
    work, me = desk.work, actor.known()
    offered = campaigns_for(desk, enterprise.county)
    mine = work.visits.of_person(me, 1)
    usual = mine[0].campaigns if mine else frozenset()
    arrived = work.arrivals.latest(me, local_day(desk.now))
    today = local_day(desk.now)
    only = Span(first=today, last=today)
    people = []
    for term in there:
        person = work.people.person(term.person)
        people.append((term.id, person.name if person else ""))
    came = [one.id for one in there if work.duty.days(one.id, only)]
    return VisitStart(
        enterprise=enterprise.id,
        name=enterprise.name,
        side=capacity.side,
        people=tuple(people),
        here=frozenset(came if len(there) > 1 else [one.id for one in there]),
        campaigns=offered,
        usual=usual & {one.id for one in offered},
        arrival=arrived if arrived and arrived.enterprise == number else None,
    )


@question(May.LOG_VISIT)
def my_visits(desk: Desk, actor: Actor) -> tuple[VisitView, ...]:
    """Those that the actor noted, the latest first."""
    return for_officials(desk, actor, desk.work.visits.of_person(actor.known(), MOST))


@question(May.LOG_VISIT)
def my_visit(desk: Desk, actor: Actor, number: VisitId) -> VisitView:
    """One that the actor noted himself. Raises Refused(NOT_FOUND, NOT_YOURS)."""
    visit = the_visit(desk, number)
    if visit.by != actor.known():
        raise Refused(Refusal.NOT_YOURS)
    [view] = for_officials(desk, actor, [visit])
    return view


@question(May.READ_OWN_VISITS)
def visits_about_me(desk: Desk, actor: Actor) -> tuple[VisitView, ...]:
    """The visits that were about the appointee himself, or to the contact's enterprises."""
    work = desk.work
    terms = [term.id for term in work.appointments.all_of(actor.known())]
    views = [
        for_appointee(desk, visit, number, work.visits.replies([visit.id]))
        for number in terms
        for visit in work.visits.of_appointment(number, MOST)
    ]
    views += [
        for_enterprise(desk, visit, work.visits.replies([visit.id]))
        for number in sorted(actor.enterprises())
        for visit in work.visits.of_enterprise(number, MOST)
    ]
    return tuple(sorted(views, key=lambda view: (view.visit.on, view.visit.id), reverse=True))


@question(May.READ_OWN_VISITS)
def visit_about_me(desk: Desk, actor: Actor, number: VisitId) -> VisitView:
    """One of them. Raises Refused(NOT_FOUND) for a visit that does not concern the actor."""
    visit = the_visit(desk, number)
    own = own_place(desk, actor, visit)
    replies = desk.work.visits.replies([number])
    if own is None:
        return for_enterprise(desk, visit, replies)
    return for_appointee(desk, visit, own, replies)


def _without_own(actor: Actor, served: Iterable[Served]) -> tuple[Served, ...]:
    """Nobody visits himself, nor an enterprise whose contact he is (PRODUCT 30)."""
    every = tuple(served)
    own = {one.enterprise for one in every if one.person == actor.person} | actor.enterprises()
    return tuple(one for one in every if one.enterprise not in own)


def _last(
    desk: Desk, actor: Actor, served: Iterable[Served]
) -> Mapping[AppointmentId, date | None]:
    numbers = [one.appointment for one in served]
    side = Side.CITY if actor.of_city() else Side.COUNTY if actor.counties() else Side.UNIT
    found = desk.work.visits.last_by_side(numbers)
    return {
        number: found[number, side].met if (number, side) in found else None for number in numbers
    }
