"""Cases with the names that they mention, and what their reader may do."""

from collections.abc import Iterable

from core.desk import Desk
from core.shared.actor import Actor, May
from core.shared.ids import TypicalCaseId
from core.shared.refusal import Refusal, Refused
from core.typical import rules
from core.typical.model import Answer, CaseState, CaseView, TypicalCase


def named(desk: Desk, case: TypicalCase) -> CaseView:
    """The case with its names and the words on its present text."""
    work = desk.work
    appointment = work.appointments.get(case.appointment)
    enterprise = work.organisations.enterprise(case.enterprise)
    county = work.organisations.county(case.county)
    unit = work.organisations.unit(case.unit)
    if appointment is None or enterprise is None or county is None or unit is None:
        raise Refused(Refusal.NOT_FOUND)
    person = work.people.person(appointment.person)
    return CaseView(
        case=case,
        person=appointment.person,
        name=person.name if person else "",
        enterprise_name=enterprise.name,
        unit_name=unit.name,
        county_name=county.name,
        county_english=county.english,
        consents=work.typical.consents(case.id, case.version),
    )


def many(desk: Desk, cases: Iterable[TypicalCase]) -> tuple[CaseView, ...]:
    """Several of them, in their order."""
    return tuple(named(desk, case) for case in cases)


def for_parties(view: CaseView) -> CaseView:
    """Without what the city wrote to the county: why it gave the case back."""
    return view.model_copy(update={"case": view.case.model_copy(update={"reason": ""})})


def seen_by(desk: Desk, actor: Actor, number: TypicalCaseId) -> CaseView:
    """The case for somebody who may see it, with what he may do.

    The county that proposed it, the city, the two whom it is about; officials also what is in
    the library. Raises Refused(NOT_FOUND, NOT_YOURS).
    """
    case = desk.work.typical.get(number)
    if case is None:
        raise Refused(Refusal.NOT_FOUND)
    view = named(desk, case)
    mine = rules.parties(actor, view)
    ours = case.county in actor.counties()
    public = case.state is CaseState.ACCEPTED and actor.may(May.SEE_CASES)
    if not (mine or ours or actor.of_city() or public):
        raise Refused(Refusal.NOT_YOURS)
    party = bool(mine)
    return view.model_copy(
        update={
            "mine": mine,
            "may_change": ours and not party and case.state in rules.CHANGEABLE,
            "may_decide": actor.of_city() and not party and case.state is CaseState.AGREED,
            "consents": view.consents if mine or ours or actor.of_city() else (),
        }
    )


def waiting_for(desk: Desk, actor: Actor) -> tuple[CaseView, ...]:
    """Cases that wait for the actor's side: the city decides, the county writes anew."""
    kept = desk.work.typical
    if actor.may(May.DECIDE_CASES):
        return many(desk, kept.of_counties(None, {CaseState.AGREED}))
    if not actor.may(May.PROPOSE_CASES):
        return ()
    states = {CaseState.ASKED, CaseState.RETURNED}
    return tuple(
        view
        for view in many(desk, kept.of_counties(actor.counties(), states))
        if view.case.state is CaseState.RETURNED
        or any(one.answer is Answer.CHANGES for one in view.consents)
    )
