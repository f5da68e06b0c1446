"""A heading marked as a problem is raised as a difficulty, at once and out of the visit."""

from core.desk import Desk, action
from core.difficulties.model import Category, Difficulty, Side
from core.difficulties.raising import raise_one
from core.shared.actor import Actor, May
from core.shared.ids import AppointmentId, VisitId
from core.shared.refusal import Refusal, Refused
from core.visits.model import Heading, State
from core.visits.views import the_visit


@action(May.LOG_VISIT)
def raise_from_visit(  # noqa: PLR0913, PLR0917 - which finding, and as what it is raised
    desk: Desk,
    actor: Actor,
    number: VisitId,
    appointment: AppointmentId,
    heading: Heading,
    category: Category,
    words: str = "",
) -> Difficulty:
    """The line under the heading is its text, or `words` where there was none.

    The appointee is whose difficulty it is: he says in the end whether it is solved. A second
    press finds the first one. Raises Refused(NOT_FOUND) where nothing was marked as a problem,
    Refused(NOT_YOURS) for another's visit, Refused(VISIT_WITHDRAWN), and what raising raises.
    """
    visit = the_visit(desk, number)
    if visit.by != actor.known():
        raise Refused(Refusal.NOT_YOURS)
    if visit.withdrawn_at is not None:
        raise Refused(Refusal.VISIT_WITHDRAWN)
    seen = visit.of(appointment)
    marks = {mark.heading: mark for mark in seen.marks} if seen else {}
    mark = marks.get(heading)
    if mark is None or mark.state is not State.PROBLEM:
        raise Refused(Refusal.NOT_FOUND)
    return raise_one(
        desk,
        actor,
        side=Side.APPOINTEE,
        category=category,
        text=words.strip() or mark.line,
        appointment=appointment,
        visit=number,
    )
