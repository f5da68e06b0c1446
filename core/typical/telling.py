"""Whom a case's letters go to."""

from core.desk import Desk
from core.notices.model import Kind, Outcome
from core.notices.posting import post
from core.shared.actor import CITY
from core.shared.ids import PersonId
from core.typical import rules
from core.typical.model import CaseState, CaseView, Party, TypicalCase


def asked(desk: Desk, view: CaseView) -> None:
    """Both are shown the text as it would stand, and asked."""
    case, subject = view.case, rules.subject(view.case)
    desk.work.letters.close(subject, Outcome.DONE)
    for party in Party:
        post(
            desk,
            Kind.CASE_CONSENT,
            readers(desk, view, party),
            subject=subject,
            occasion=f"v{case.version}-{party}",
            step=f"{case.version}-{party}",
        )


def answered(desk: Desk, case: TypicalCase, party: Party) -> None:
    """The county hears how a party has answered; the city hears once both agree."""
    readers = set(desk.work.people.officers_of(case.county))
    if case.state is CaseState.AGREED:
        readers |= set(desk.work.people.holders_of(sorted(CITY), None))
    _told(desk, case, sorted(readers), f"r{case.revision}-{party}")


def decided(desk: Desk, view: CaseView) -> None:
    """Accepted: the two and the county hear of it; given back: the county."""
    case = view.case
    told = set(desk.work.people.officers_of(case.county))
    if case.state is CaseState.ACCEPTED:
        told |= {one for party in Party for one in readers(desk, view, party)}
    desk.work.letters.close(rules.subject(case), Outcome.DONE)
    _told(desk, case, sorted(told), f"r{case.revision}")


def readers(desk: Desk, view: CaseView, party: Party) -> tuple[PersonId, ...]:
    """Who speaks for the party."""
    if party is Party.PERSON:
        return (view.person,)
    return desk.work.people.contacts_of(view.case.enterprise)


def _told(desk: Desk, case: TypicalCase, to: list[PersonId], occasion: str) -> None:
    post(
        desk,
        Kind.CASE_DECIDED,
        to,
        subject=rules.subject(case),
        occasion=occasion,
        step=f"{case.revision}",
    )
