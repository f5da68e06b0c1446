"""Who is told of a call by letter, and who is asked no longer."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Final

from core.calls.model import Call
from core.calls.rules import SENT, SUBJECT
from core.desk import Desk
from core.notices.model import Kind, Outcome
from core.notices.posting import post
from core.shared.actor import COUNTY, Role
from core.shared.ids import CallId, CountyCode, EnterpriseId, PersonId

UNFILED: Final = "unfiled"
CONSOLIDATION: Final = "consolidation"


def readers(desk: Desk) -> tuple[PersonId, ...]:
    """Contacts, unit officers and county officers: everybody who is to act upon a call."""
    people = desk.work.people
    counties = [county.code for county in desk.work.organisations.counties()]
    found = set(people.holders_of([Role.CONTACT, Role.UNIT_OFFICER]))
    found |= {one for many in people.officers_of_many(counties).values() for one in many}
    return tuple(sorted(found))


def tell(desk: Desk, call: Call, kind: Kind, occasion: str) -> int:
    """One letter to every reader, once the act can no longer be undone in silence.

    They are spread over half an hour, so that it is no volley.
    """
    to = readers(desk)
    spread = desk.policy.spread_minutes or 1
    ready = desk.now + timedelta(minutes=desk.policy.undo_minutes)
    subject = f"{SUBJECT}:{call.id}"
    for reader in to:
        at = ready + timedelta(minutes=reader * 7 % spread)
        post(desk, kind, (reader,), subject=subject, occasion=occasion, step=occasion, ready=at)
    return len(to)


def unfiled(call: CallId, person: PersonId) -> str:
    """The subject of the letters that ask a contact to file."""
    return f"{UNFILED}-{call}:{person}"


def consolidation(call: CallId, county: CountyCode) -> str:
    """The subject of the letters that ask a county to consolidate and report."""
    return f"{CONSOLIDATION}-{call}:{county}"


def has_filed(desk: Desk, call: CallId, enterprises: Iterable[EnterpriseId]) -> bool:
    """Whether each of these enterprises has sent a need in the call."""
    return not without(desk, call, enterprises)


def without(
    desk: Desk, call: CallId, enterprises: Iterable[EnterpriseId]
) -> tuple[EnterpriseId, ...]:
    """Which of these have sent no need in the call."""
    mine = sorted(set(enterprises))
    sent = {
        view.need.enterprise
        for view in desk.work.needs.of_enterprises(mine)
        if view.need.call == call and view.need.state in SENT
    }
    return tuple(one for one in mine if one not in sent)


def filed(desk: Desk, call: CallId, enterprise: EnterpriseId) -> None:
    """The enterprise has sent a need: its contacts are asked no longer."""
    for person in desk.work.people.contacts_of(enterprise):
        if has_filed(desk, call, enterprises_of(desk, person)):
            desk.work.letters.close(unfiled(call, person), Outcome.DONE)


def reported(desk: Desk, call: CallId, county: CountyCode) -> None:
    """The county has reported: its officers are asked no longer."""
    desk.work.letters.close(consolidation(call, county), Outcome.DONE)


def enterprises_of(desk: Desk, person: PersonId) -> tuple[EnterpriseId, ...]:
    """Those whose contact the person is."""
    held = desk.work.people.holdings_of(person)
    return tuple(one.enterprise for one in held if one.enterprise is not None)


def counties_of(desk: Desk, person: PersonId) -> tuple[CountyCode, ...]:
    """Those in one of whose departments the person works."""
    held = desk.work.people.holdings_of(person)
    return tuple(sorted({o.county for o in held if o.county is not None and o.role in COUNTY}))
