"""Looking at who is due, and putting a day's way together; that one looked is on record."""

from collections.abc import Sequence

from core.desk import Desk, action
from core.people.model import LookKind
from core.rounds.model import Round, Turn
from core.rounds.views import stops_of, turns_for
from core.shared.actor import Actor, May
from core.shared.calendar import local_day
from core.shared.ids import EnterpriseId
from core.shared.refusal import Refusal, Refused
from core.visits.model import Side


@action(May.PLAN_ROUNDS)
def see_turns(desk: Desk, actor: Actor) -> tuple[Turn, ...]:
    """Everybody whom the actor's office has to visit, the most overdue first (A24)."""
    found = turns_for(desk, actor)
    people = tuple({one.person for one in found})
    desk.work.people.add_look(actor.known(), LookKind.VISITS, people, desk.now)
    return found


@action(May.PLAN_ROUNDS)
def plan_round(desk: Desk, actor: Actor, chosen: Sequence[EnterpriseId]) -> Round:
    """A day's way through some of the actor's enterprises, the first one being where it begins.

    Raises Refused(ROUND_EMPTY, ROUND_FULL), Refused(NOT_YOURS) for an enterprise where nobody
    serves whom the actor's office visits.
    """
    wanted = tuple(dict.fromkeys(chosen))
    if not wanted:
        raise Refused(Refusal.ROUND_EMPTY)
    if len(wanted) > desk.policy.round_stops:
        raise Refused(Refusal.ROUND_FULL, most=desk.policy.round_stops)
    turns = turns_for(desk, actor)
    if not set(wanted) <= {one.enterprise for one in turns}:
        raise Refused(Refusal.NOT_YOURS)
    stops = stops_of(desk, actor, wanted, turns)
    work, me = desk.work, actor.known()
    people = tuple({turn.person for stop in stops for turn in stop.turns})
    hosts = tuple({host for one in wanted for host in work.people.contacts_of(one)})
    work.people.add_look(me, LookKind.VISITS, people, desk.now)
    work.people.add_look(me, LookKind.CONTACT, hosts, desk.now)
    side = Side.COUNTY if actor.counties() else Side.UNIT
    return Round(on=local_day(desk.now), side=side, by=actor.name, stops=stops)
