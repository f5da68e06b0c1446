"""What an office has to see to outside: calls about drawn days, visits that are due."""

from core.briefs.model import Item, Line
from core.briefs.rules import urgency
from core.desk import Desk
from core.reviews.views import waiting_for
from core.rounds.views import turns_for
from core.shared.actor import Actor, May
from core.shared.calendar import local_day


def reviews(desk: Desk, actor: Actor) -> tuple[Item, ...]:
    """Drawn days that want a call (PRODUCT 2.12)."""
    if not actor.may(May.REVIEW_DAYS):
        return ()
    today, soon = local_day(desk.now), desk.policy.brief_soon_days
    return tuple(
        Item(
            line=Line.REVIEWS,
            subject=f"review:{one.review.id}",
            name=one.visitor.name,
            place=one.visitor.enterprise_name,
            urgency=urgency(days, soon),
            due=one.review.due_on,
            days=days,
            person=one.visitor.person,
        )
        for one in waiting_for(desk, actor)
        for days in ((one.review.due_on - today).days,)
    )


def visits(desk: Desk, actor: Actor) -> tuple[Item, ...]:
    """Whoever is to be visited by the county or by his unit, soon or late (A24)."""
    if not actor.may(May.PLAN_ROUNDS):
        return ()
    today, soon = local_day(desk.now), desk.policy.brief_soon_days
    return tuple(
        Item(
            line=Line.VISITS,
            subject=f"visit-due:{one.side}:{one.appointment}",
            name=one.name,
            place=one.enterprise_name,
            urgency=urgency(days, soon),
            due=one.due_on,
            days=days,
            person=one.person,
        )
        for one in turns_for(desk, actor)
        if one.wanted
        for days in ((one.due_on - today).days,)
    )
