"""What waits for an office: in its hands, or overdue in the hands of others below it."""

from typing import Final

from core.desk import Desk
from core.difficulties import offices, rules
from core.difficulties.model import DifficultyState, Ticket
from core.difficulties.shown import Line
from core.difficulties.views import line
from core.shared.actor import Actor
from core.shared.calendar import local_day
from core.shared.ids import CountyCode

WAITS: Final = frozenset({DifficultyState.OPEN, DifficultyState.ANSWERED})
"""States in which the owner is to do something."""


def waiting_for(desk: Desk, actor: Actor) -> tuple[Line, ...]:
    """What the actor's offices have in hand and have to act upon: unanswered first, then by date.

    For the brief; what the raiser is asked about waits for nobody else.
    """
    found = desk.work.difficulties.at_offices(offices.keys_of(actor), WAITS)
    lines = [one for ticket in found if (one := line(desk, actor, ticket)) and not one.mine]
    lines.sort(
        key=lambda one: (
            one.ticket.difficulty.state is not DifficultyState.OPEN,
            one.ticket.difficulty.due_on,
            one.ticket.difficulty.id,
        )
    )
    return tuple(lines)


def in_hand_of(desk: Desk, actor: Actor) -> tuple[Ticket, ...]:
    """Those that wait for the actor's offices, whoever of an office he is; none about himself.

    What one official alone has in hand names him (`owner.person`).
    """
    bare = [office for office in offices.offices_of(actor) if office.person is None]
    named = [
        office.model_copy(update={"person": person})
        for office in bare
        for person in offices.people_of(desk, office)
    ]
    keys = {office.key() for office in (*bare, *named)}
    found = desk.work.difficulties.at_offices(keys, WAITS)
    return tuple(one for one in found if not offices.concerned(actor.holdings, one.difficulty))


def overdue_below(desk: Desk, actor: Actor) -> tuple[Ticket, ...]:
    """Overdue ones in other hands: of the actor's county, or of all of them for the city."""
    today = local_day(desk.now)
    own = [office for office in offices.offices_of(actor) if office.person is None]
    found = desk.work.difficulties.of_counties(counties_of(desk, actor), WAITS)
    return tuple(
        one
        for one in found
        if rules.is_overdue(one.difficulty, today)
        and one.difficulty.owner.model_copy(update={"person": None}) not in own
    )


def counties_of(desk: Desk, actor: Actor) -> frozenset[CountyCode]:
    """Whose difficulties the actor reads as an official."""
    if actor.of_city():
        return frozenset(county.code for county in desk.work.organisations.counties())
    return actor.counties()
