"""Visits with their names, and of each only what its reader may know."""

from collections.abc import Iterable, Sequence
from typing import Final

from core.desk import Desk
from core.shared.actor import Actor
from core.shared.ids import AppointmentId, VisitId
from core.shared.refusal import Refusal, Refused
from core.visits import rules
from core.visits.model import Reply, Side, Visit
from core.visits.shown import VisitView

MOST: Final = 50
"""Visits of a list; older ones are in the ledger."""


def of_appointment(desk: Desk, actor: Actor, appointment: AppointmentId) -> tuple[VisitView, ...]:
    """The visits that were about an appointee, for officials; the latest first.

    Raises Refused(NOT_FOUND, NOT_YOURS).
    """
    found = desk.work.appointments.get(appointment)
    if found is None:
        raise Refused(Refusal.NOT_FOUND)
    if not (actor.of_city() or found.county in actor.counties() or found.unit in actor.units()):
        raise Refused(Refusal.NOT_YOURS)
    return for_officials(desk, actor, desk.work.visits.of_appointment(appointment, MOST))


def the_visit(desk: Desk, number: VisitId) -> Visit:
    """Raises Refused(NOT_FOUND)."""
    found = desk.work.visits.get(number)
    if found is None:
        raise Refused(Refusal.NOT_FOUND)
    return found


def units_of(desk: Desk, visit: Visit) -> frozenset[int]:
    """The units of the appointees whom it was about."""
    numbers = [one.appointment for one in visit.seen]
    return frozenset(one.unit for one in desk.work.appointments.many(numbers).values())


def for_officials(desk: Desk, actor: Actor, visits: Sequence[Visit]) -> tuple[VisitView, ...]:
    """Those that the official may read; a unit sees its own appointees in them, and no remark."""
    replies = _replies(desk, visits)
    views = []
    for visit in visits:
        numbers = [one.appointment for one in visit.seen]
        terms = desk.work.appointments.many(numbers)
        works = desk.work.organisations.enterprise(visit.enterprise)
        now_in = works.county if works else visit.county
        if not rules.may_read(actor, visit, now_in, {one.unit for one in terms.values()}):
            continue
        all_of_it = rules.sees_all(actor, visit, now_in)
        seen = tuple(
            one for one in visit.seen if all_of_it or terms[one.appointment].unit in actor.units()
        )
        about = {one.appointment for one in seen}
        shown = visit.model_copy(
            update={"seen": seen, "remark": visit.remark if all_of_it else ""}
        )
        said = tuple(
            one
            for one in replies.get(visit.id, ())
            if (all_of_it if one.appointment is None else one.appointment in about)
        )
        mine = visit.by == actor.person and visit.withdrawn_at is None and not said
        until = rules.amend_until(visit, desk.policy)
        view = named(desk, shown).model_copy(
            update={
                "replies": said,
                "amend_until": until if mine and desk.now <= until else None,
                "may_withdraw": rules.may_withdraw(actor, visit),
            }
        )
        views.append(view)
    return tuple(views)


def for_appointee(
    desk: Desk, visit: Visit, own: AppointmentId, replies: Iterable[Reply] = ()
) -> VisitView:
    """What concerns the appointee: who came, the summary, what was noted of himself."""
    seen = tuple(one for one in visit.seen if one.appointment == own)
    shown = visit.model_copy(update={"seen": seen, "remark": "", "withdrawn_why": ""})
    said = tuple(one for one in replies if one.appointment == own)
    return named(desk, shown).model_copy(update={"replies": said, "own": own, "files": ()})


def for_enterprise(desk: Desk, visit: Visit, replies: Iterable[Reply] = ()) -> VisitView:
    """What concerns the enterprise: who came, when, the summary; nothing of a person's state."""
    shown = visit.model_copy(update={"seen": (), "remark": "", "withdrawn_why": ""})
    said = tuple(one for one in replies if one.appointment is None)
    return named(desk, shown).model_copy(update={"replies": said, "files": ()})


def named(desk: Desk, visit: Visit) -> VisitView:
    """The visit with the names that it mentions."""
    work = desk.work
    enterprise = work.organisations.enterprise(visit.enterprise)
    by = work.people.person(visit.by)
    terms = work.appointments.many([one.appointment for one in visit.seen])
    people = {
        number: person.name
        for number, term in terms.items()
        if (person := work.people.person(term.person)) is not None
    }
    tags = (work.campaigns.get(number) for number in sorted(visit.campaigns))
    return VisitView(
        visit=visit,
        enterprise_name=enterprise.name if enterprise else "",
        by_name=by.name if by else "",
        people=tuple((one.appointment, people.get(one.appointment, "")) for one in visit.seen),
        campaigns=tuple(one for one in tags if one is not None),
        files=work.visits.files(visit.id),
    )


def _replies(desk: Desk, visits: Sequence[Visit]) -> dict[VisitId, list[Reply]]:
    found: dict[VisitId, list[Reply]] = {}
    for one in desk.work.visits.replies([visit.id for visit in visits]):
        found.setdefault(one.visit, []).append(one)
    return found


def own_side(actor: Actor, visit: Visit) -> bool:
    """Whether the reader is of the side that came: its reading is the one that is waited for."""
    if visit.by == actor.person:
        return True
    if visit.side is Side.COUNTY:
        return visit.county in actor.counties()
    return visit.side is Side.CITY and actor.of_city()
