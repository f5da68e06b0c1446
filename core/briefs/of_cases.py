"""What waits for a county's word about people's days, and who is to be phoned."""

from core.assessment.questions import awaited, standing
from core.briefs.model import Item, Line, Urgency
from core.briefs.rules import urgency
from core.briefs.waits import waiting
from core.claims.views import waiting as claims_waiting
from core.desk import Desk
from core.disputes.questions import cases_waiting
from core.keys.questions import keys_waiting
from core.notices.rules import report_schedule
from core.phoning.views import waiting_for
from core.shared.actor import Actor, May
from core.shared.calendar import local_day


def keys(desk: Desk, actor: Actor) -> tuple[Item, ...]:
    """What the other department has signed, and this one has not (A25)."""
    if not actor.may(May.TURN_KEYS):
        return ()
    return tuple(
        waiting(desk, Line.KEYS, key.subject, key.name, key.at).model_copy(
            update={"urgency": Urgency.TODAY, "not_for": key.by}
        )
        for key in keys_waiting(desk, actor)
    )


def claims(desk: Desk, actor: Actor) -> tuple[Item, ...]:
    """Claims that the county decides; one that has waited too long is late (PRODUCT 19)."""
    if not actor.may(May.DECIDE_CLAIM):
        return ()
    return tuple(
        waiting(
            desk,
            Line.CLAIMS,
            f"claim:{one.claim.id}",
            one.name,
            one.claim.filed_at,
            climbs=True,
        ).model_copy(update={"place": one.enterprise_name, "person": one.person})
        for one in claims_waiting(desk, actor)
    )


def disputes(desk: Desk, actor: Actor) -> tuple[Item, ...]:
    """Disputes that wait for the county's word (PRODUCT 2.13)."""
    if not actor.may(May.SETTLE_DISPUTES):
        return ()
    found = []
    for case in cases_waiting(desk, actor):
        dispute, visitor = case.dispute, case.visitor
        item = waiting(
            desk,
            Line.DISPUTES,
            f"dispute:{dispute.id}",
            visitor.name,
            dispute.answered_at or dispute.at,
            climbs=True,
        )
        place = {"place": visitor.enterprise_name, "person": visitor.person}
        found.append(item.model_copy(update=place))
    return tuple(found)


def reports(desk: Desk, actor: Actor) -> tuple[Item, ...]:
    """Summary reports that are due soon or overdue, as the county is told of them (C35, 1.8)."""
    if not actor.counties():
        return ()
    today, policy = local_day(desk.now), desk.policy
    items = []
    for appointment in awaited(desk, actor.counties()):
        days = (report_schedule(appointment.end, policy).due - today).days
        if days > policy.report_county_days:
            continue
        # a term that has ended without its report is no service any more, and still owes it
        stands = standing(desk, appointment)
        items.append(
            Item(
                line=Line.REPORTS,
                subject=f"report:{appointment.id}",
                name=stands.name,
                place=stands.enterprise,
                urgency=urgency(days, policy.brief_soon_days),
                due=stands.due,
                days=days,
                person=appointment.person,
            )
        )
    return tuple(items)


def unreachable(desk: Desk, actor: Actor) -> tuple[Item, ...]:
    """People to be phoned (PRODUCT 21)."""
    if not actor.may(May.PHONE):
        return ()
    return tuple(
        waiting(
            desk, Line.UNREACHABLE, f"phone:{one.task.id}", one.task.name, one.task.since
        ).model_copy(
            update={"urgency": Urgency.TODAY, "place": one.place, "person": one.task.person}
        )
        for one in waiting_for(desk, actor)
    )
