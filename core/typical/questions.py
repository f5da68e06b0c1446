"""What is asked about typical cases."""

from core.desk import Desk, question
from core.shared.actor import Actor, May
from core.shared.ids import TypicalCaseId
from core.typical import rules, views
from core.typical.model import CaseState, CaseView, Wanted

OPEN = frozenset(CaseState) - {CaseState.ACCEPTED, CaseState.DROPPED}


@question(May.SEE_CASES)
def library(desk: Desk, actor: Actor, wanted: Wanted) -> tuple[CaseView, ...]:
    """Accepted cases that are looked for, the latest first; every official may read them."""
    return found_in(desk, wanted)


@question(May.SEE_CASES)
def open_cases(desk: Desk, actor: Actor) -> tuple[CaseView, ...]:
    """Proposed and not in the library: a county's own, the city all; the latest change first."""
    counties = None if actor.of_city() else actor.counties()
    return views.many(desk, desk.work.typical.of_counties(counties, OPEN))


@question(May.ANSWER_CASES)
def cases_about_me(desk: Desk, actor: Actor) -> tuple[CaseView, ...]:
    """Cases about the person or the enterprises that he speaks for; the latest change first."""
    terms = [one.id for one in desk.work.appointments.all_of(actor.known())]
    found = desk.work.typical.about(terms, actor.enterprises())
    return tuple(
        views.for_parties(view.model_copy(update={"mine": rules.parties(actor, view)}))
        for view in views.many(desk, found)
        if view.case.state is not CaseState.DROPPED
    )


@question(May.READ_CASES)
def case_of(desk: Desk, actor: Actor, number: TypicalCaseId) -> CaseView:
    """One case, for whoever may see it. Raises Refused(NOT_FOUND, NOT_YOURS)."""
    view = views.seen_by(desk, actor, number)
    official = actor.of_city() or view.case.county in actor.counties()
    return view if official else views.for_parties(view)


def found_in(desk: Desk, wanted: Wanted) -> tuple[CaseView, ...]:
    """The library's cases that are looked for."""
    accepted = desk.work.typical.of_counties(None, frozenset({CaseState.ACCEPTED}))
    found = views.many(desk, accepted)
    return tuple(view for view in found if rules.finds(view, wanted))
