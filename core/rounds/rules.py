"""When a visit is due (A24), and the shortest way through a day's enterprises."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from dateutil.relativedelta import relativedelta

from core.appointments.model import Appointment, State, Suspension
from core.duty.rules import distance_m
from core.organisations.model import Point, Site
from core.rounds.model import Standing, Turn
from core.shared.ids import EnterpriseId
from core.shared.policy import Policy
from core.visits.model import Side

WANTED: Final = frozenset({Standing.OVERDUE, Standing.DUE})
"""Whoever stands so wants a visit now."""

Distances = Mapping[tuple[EnterpriseId, EnterpriseId], float]


def months_of(side: Side, policy: Policy) -> int:
    """How many months may lie between two visits of a side (A24)."""
    return policy.visit_unit_months if side is Side.UNIT else policy.visit_county_months


def due_on(start: date, last: date | None, side: Side, policy: Policy) -> date:
    """The last day of the interval that runs: from the last visit, else from the first day."""
    return (last or start) + relativedelta(months=months_of(side, policy))


def opens_on(due: date, policy: Policy) -> date:
    """From when on a visit is asked for."""
    return due - timedelta(days=policy.visit_soon_days)


def after_pauses(due: date, pauses: Iterable[Suspension], policy: Policy) -> date:
    """Whoever came back from a suspension is given time: nobody could be visited meanwhile."""
    ended = [pause.last for pause in pauses if pause.last is not None]
    back = max(ended, default=None)
    if back is None:
        return due
    return max(due, back + timedelta(days=policy.visit_soon_days))


def standing(term: Appointment, due: date, today: date, policy: Policy) -> Standing:
    """Nobody is waited for before the service begins and while it is suspended."""
    if term.state is not State.ACTIVE or today < term.start:
        return Standing.RESTING
    if today > due:
        return Standing.OVERDUE
    return Standing.DUE if today >= opens_on(due, policy) else Standing.DONE


def next_look(term: Appointment, due: date, today: date, policy: Policy) -> date | None:
    """When the timer looks again; never after the service."""
    if term.state is State.ENDED or today > term.last_day:
        return None
    if today < term.start:
        return term.start
    if term.state is State.SUSPENDED:
        return today + relativedelta(months=1)
    opens = opens_on(due, policy)
    if today < opens:
        return opens
    return due + timedelta(days=1) if today <= due else today + relativedelta(months=1)


def ranked(turns: Iterable[Turn]) -> tuple[Turn, ...]:
    """Overdue first, then due, then done; among those alike, whoever has waited longest."""
    order = [Standing.OVERDUE, Standing.DUE, Standing.DONE, Standing.RESTING]
    return tuple(
        sorted(
            turns,
            key=lambda one: (
                order.index(one.standing),
                one.due_on,
                one.enterprise_name,
                one.appointment,
            ),
        )
    )


def apart(one: Sequence[Site], other: Sequence[Site]) -> float:
    """Metres between the two nearest gates of two enterprises, as the crow flies."""
    return min(
        distance_m(Point(latitude=gate.latitude, longitude=gate.longitude), there)
        for gate in one
        for there in other
    )


def way(stops: Sequence[EnterpriseId], metres: Distances) -> tuple[EnterpriseId, ...]:
    """The shortest way through all that begins with the first of them.

    Exact: for the few stops of a day it is worked out over all subsets (Held and Karp).
    """
    if len(stops) < 2:  # noqa: PLR2004 - one stop is a way
        return tuple(stops)
    first, rest = stops[0], stops[1:]
    best: dict[tuple[frozenset[EnterpriseId], EnterpriseId], tuple[float, list[EnterpriseId]]]
    best = {(frozenset({one}), one): (metres[first, one], [one]) for one in rest}
    for _ in rest[1:]:
        longer: dict[
            tuple[frozenset[EnterpriseId], EnterpriseId], tuple[float, list[EnterpriseId]]
        ] = {}
        for (seen, last), (gone, path) in best.items():
            for one in rest:
                if one in seen:
                    continue
                key = (seen | {one}, one)
                far = gone + metres[last, one]
                if key not in longer or far < longer[key][0]:
                    longer[key] = (far, [*path, one])
        best = longer
    _, path = min(best.values(), key=lambda found: (found[0], found[1]))
    return (first, *path)


def length(path: Sequence[EnterpriseId], metres: Distances) -> float:
    """Metres of a way."""
    return sum(metres[one, other] for one, other in pairwise(path))
