"""Looking a case up for whoever acts on it, and keeping what was changed."""

from core.desk import Desk
from core.shared.actor import Actor
from core.shared.ids import DifficultyId, TypicalCaseId, VisitId
from core.shared.refusal import Refusal, Refused
from core.typical import rules, views
from core.typical.model import CaseState, CaseView, TypicalCase


def ours(desk: Desk, actor: Actor, number: TypicalCaseId) -> CaseView:
    """The county's own, to be changed; never about the officer himself."""
    view = views.seen_by(desk, actor, number)
    if view.case.county not in actor.counties():
        raise Refused(Refusal.NOT_YOURS)
    if view.mine:
        raise Refused(Refusal.OWN_MATTER)
    rules.check_stands(view.case, rules.CHANGEABLE)
    return view


def theirs(desk: Desk, actor: Actor, number: TypicalCaseId) -> CaseView:
    """One that the city decides about; never about the officer himself."""
    view = views.seen_by(desk, actor, number)
    if view.mine:
        raise Refused(Refusal.OWN_MATTER)
    rules.check_stands(view.case, {CaseState.AGREED})
    return view


def kept(desk: Desk, case: TypicalCase, seen: int, after: dict[str, object]) -> TypicalCase:
    """The changed case. Raises Refused(CASE_MOVED) where it is not as it was seen."""
    new = {**after, "revision": case.revision + 1, "changed_at": desk.now}
    changed = case.model_copy(update=new)
    if not desk.work.typical.save(changed, seen):
        raise Refused(Refusal.CASE_MOVED)
    return changed


def noted(desk: Desk, actor: Actor, case: TypicalCase, what: str) -> None:
    """The audit's entry: which text, about which appointment; nobody's words."""
    facts = {"version": case.version, "appointment": case.appointment}
    desk.work.audit.append(rules.subject(case), actor, desk.now, what, facts)


def check_origin(desk: Desk, origin: str, county: str) -> None:
    """A visit or a difficulty of the same county, or none. Raises Refused(NOT_FOUND).

    Never a feedback: that one is accepted would tell from which county it came.
    """
    if not origin:
        return
    what, _, number = origin.partition(":")
    if not number.isdecimal():
        raise Refused(Refusal.NOT_FOUND)
    place: str | None = None
    if what == "visit" and (visit := desk.work.visits.get(VisitId(int(number)))):
        place = visit.county
    elif what == "difficulty" and (one := desk.work.difficulties.get(DifficultyId(int(number)))):
        place = None if one.feedback else one.county
    if place != county:
        raise Refused(Refusal.NOT_FOUND)
