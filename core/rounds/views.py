"""Who is to be visited, and what to know at a stop: for whoever was let through already."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

from core.desk import Desk
from core.difficulties.rules import OPEN
from core.organisations.model import Site
from core.rounds import rules
from core.rounds.model import Pending, Standing, Stop, Trouble, Turn, Watched
from core.shared.actor import Actor
from core.shared.calendar import local_day
from core.shared.ids import CountyCode, EnterpriseId, UnitId
from core.visits.model import Lately, Side, State
from core.visits.shown import Served

LATEST: Final = 5
"""Visits of an appointee in which the last one that stands is looked for."""
MOST_WATCHED: Final = 3
"""Appointees, and difficulties, told of at one stop."""


def turns_for(desk: Desk, actor: Actor) -> tuple[Turn, ...]:
    """Everybody in service in the actor's counties and from his units, the most overdue first.

    Nobody visits himself (PRODUCT 30).
    """
    theirs = of_counties(desk, actor.counties()) if actor.counties() else ()
    own = of_units(desk, actor.units()) if actor.units() else ()
    counted = {one.appointment for one in theirs}
    both = (*theirs, *(one for one in own if one.appointment not in counted))
    return rules.ranked(one for one in both if one.person != actor.person)


def of_counties(desk: Desk, counties: Collection[CountyCode]) -> tuple[Turn, ...]:
    """What the counties owe to whoever serves in them: once a quarter (A24)."""
    return _turns(desk, desk.work.rosters.served(counties, ()), Side.COUNTY)


def of_units(desk: Desk, units: Collection[UnitId]) -> tuple[Turn, ...]:
    """What the units owe to their own people: once a half-year (A24)."""
    return _turns(desk, desk.work.rosters.served((), units), Side.UNIT)


def pending(turns: Iterable[Turn]) -> Pending | None:
    """How many want a visit now; None where nobody does."""
    wanted = [one for one in turns if one.wanted]
    if not wanted:
        return None
    overdue = sum(one.standing is Standing.OVERDUE for one in wanted)
    return Pending(
        overdue=overdue,
        due=len(wanted) - overdue,
        first=min(one.due_on for one in wanted),
    )


def stops_of(
    desk: Desk, actor: Actor, chosen: Sequence[EnterpriseId], turns: Iterable[Turn]
) -> tuple[Stop, ...]:
    """The enterprises in the order of the shortest way from the first; those without a gate last.

    `turns` are the actor's own: what he is told of people is told of these only.
    """
    gates = {one: _gates(desk, one) for one in chosen}
    placed = [one for one in chosen if gates[one]]
    metres = {
        (one, other): rules.apart(gates[one], gates[other])
        for one in placed
        for other in placed
        if one != other
    }
    path = rules.way(placed, metres)
    there: dict[EnterpriseId, list[Turn]] = {one: [] for one in chosen}
    for turn in turns:
        if turn.enterprise in there:
            there[turn.enterprise].append(turn)
    nowhere = sorted((one for one in chosen if not gates[one]), key=lambda one: _name(desk, one))
    troubles = _troubles(desk, actor, chosen)
    stops = []
    for turn_of, one in enumerate((*path, *nowhere)):
        before = path[turn_of - 1] if 0 < turn_of < len(path) else None
        stops.append(
            Stop(
                enterprise=one,
                name=_name(desk, one),
                gate=gates[one][0].name if gates[one] else "",
                metres=None if before is None else round(metres[before, one]),
                turns=tuple(there[one]),
                contacts=_contacts(desk, one),
                watched=_watched(desk, there[one]),
                troubles=troubles.get(one, ())[:MOST_WATCHED],
            )
        )
    return tuple(stops)


def _turns(desk: Desk, served: Iterable[Served], side: Side) -> tuple[Turn, ...]:
    known = {one.appointment: one for one in served}
    terms = desk.work.appointments.many(known)
    last, pauses = desk.work.visits.last_by_side(known), desk.work.appointments.pauses(known)
    today, policy = local_day(desk.now), desk.policy
    found = []
    for number, one in known.items():
        term = terms[number]
        if today > term.last_day:
            continue
        lately = last.get((number, side), Lately())
        due = rules.due_on(term.start, lately.met, side, policy)
        if today >= rules.opens_on(due, policy):
            due = rules.after_pauses(due, pauses.get(number, ()), policy)
        found.append(
            Turn(
                **one.model_dump(exclude={"state", "start"}),
                side=side,
                standing=rules.standing(term, due, today, policy),
                last=lately.met,
                contact=lately.contact,
                due_on=due,
            )
        )
    return rules.ranked(found)


def _gates(desk: Desk, number: EnterpriseId) -> tuple[Site, ...]:
    return tuple(
        site for site in desk.work.organisations.sites_of(number) if site.retired_at is None
    )


def _name(desk: Desk, number: EnterpriseId) -> str:
    found = desk.work.organisations.enterprise(number)
    return found.name if found else ""


def _contacts(desk: Desk, number: EnterpriseId) -> tuple[str, ...]:
    named = (desk.work.people.person(one) for one in desk.work.people.contacts_of(number))
    return tuple(one.name for one in named if one is not None)


def _watched(desk: Desk, turns: Iterable[Turn]) -> tuple[Watched, ...]:
    """What the last visit that stands found not to be fine, person by person."""
    found = []
    for turn in turns:
        for visit in desk.work.visits.of_appointment(turn.appointment, LATEST):
            seen = visit.of(turn.appointment)
            if visit.withdrawn_at is not None or seen is None:
                continue
            marks = tuple(mark for mark in seen.marks if mark.state is not State.FINE)
            if marks:
                found.append(Watched(name=turn.name, on=visit.on, marks=marks))
            break
    return tuple(found[:MOST_WATCHED])


def _troubles(
    desk: Desk, actor: Actor, chosen: Collection[EnterpriseId]
) -> Mapping[EnterpriseId, tuple[Trouble, ...]]:
    """Open difficulties at the enterprises, for the county in whose hands they are."""
    if not actor.counties():
        return {}
    found: dict[EnterpriseId, tuple[Trouble, ...]] = {}
    for ticket in desk.work.difficulties.of_counties(actor.counties(), OPEN):
        one = ticket.difficulty
        if one.enterprise is not None and one.enterprise in chosen:
            told = Trouble(number=one.number, category=one.category, due_on=one.due_on)
            found[one.enterprise] = (*found.get(one.enterprise, ()), told)
    return found
