"""Difficulties and feedback that an office has in hand, and what is overdue below it (C34)."""

from core.briefs.model import Item, Line, Urgency
from core.briefs.rules import urgency
from core.briefs.waits import climbed
from core.desk import Desk
from core.difficulties.model import DifficultyState, Ticket
from core.difficulties.waiting import in_hand_of, overdue_below
from core.shared.actor import Actor, May
from core.shared.calendar import local_day
from core.shared.workdays import waited


def difficulties(desk: Desk, actor: Actor) -> tuple[Item, ...]:
    """What the actor's offices are to answer or to solve; overdue ones of others go up to him."""
    if not actor.may(May.HANDLE_DIFFICULTY):
        return ()
    mine = [_item(desk, one) for one in in_hand_of(desk, actor) if not one.difficulty.feedback]
    below = [
        _item(desk, one).model_copy(update={"urgency": Urgency.ESCALATED, "only_for": None})
        for one in overdue_below(desk, actor)
    ]
    return (*mine, *below)


def feedback(desk: Desk, actor: Actor) -> tuple[Item, ...]:
    """Feedback that the actor's offices deal with: a number and a date, and nobody's name."""
    if not actor.may(May.HANDLE_DIFFICULTY):
        return ()
    return tuple(
        _item(desk, one).model_copy(
            update={
                "line": Line.FEEDBACK,
                "place": "",
                "not_for": one.difficulty.raised_by,
            }
        )
        for one in in_hand_of(desk, actor)
        if one.difficulty.feedback
    )


def _item(desk: Desk, ticket: Ticket) -> Item:
    """Unanswered ones climb with the days they wait; the others by their date (PRODUCT 19)."""
    one, today = ticket.difficulty, local_day(desk.now)
    days = (one.due_on - today).days
    pressing = urgency(days, desk.policy.brief_soon_days)
    if one.state is DifficultyState.OPEN:
        since = local_day(one.waiting_since)
        pressing = max(pressing, climbed(waited(desk.workdays, since, today), desk.policy))
    return Item(
        line=Line.DIFFICULTIES,
        subject=f"difficulty:{one.id}",
        name=one.number,
        place=ticket.enterprise_name or ticket.unit_name or ticket.person_name or "",
        urgency=pressing,
        due=one.due_on,
        days=days,
        only_for=one.owner.person,
    )
