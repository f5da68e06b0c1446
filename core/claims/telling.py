"""Who is told of a claim by letter, and who is asked no longer: host, county, person."""

from collections.abc import Iterable
from datetime import timedelta

from core.appointments.model import Appointment
from core.desk import Desk
from core.duty.model import KeptSignal
from core.duty.rules import CLAIMS
from core.hosting.asking import close_card
from core.notices.model import Kind, Outcome
from core.notices.posting import post
from core.shared.ids import ClaimId, EnterpriseId, PersonId


def tell_county(desk: Desk, appointment: Appointment, number: ClaimId, author: PersonId) -> None:
    """Each officer gets one letter, once the claim can no longer be undone in silence."""
    ready = desk.now + timedelta(minutes=desk.policy.undo_minutes)
    officers = desk.work.people.officers_of(appointment.county)
    post(
        desk,
        Kind.CLAIM_FOR_COUNTY,
        [officer for officer in officers if officer != author],
        subject=f"claim:{number}",
        occasion="filed",
        ready=ready,
    )


def given_up(desk: Desk, appointment: Appointment, gone: Iterable[KeptSignal]) -> None:
    """Neither host nor county is asked any longer about what its person took back."""
    work = desk.work
    for one in gone:
        if one.signal.kind in CLAIMS:
            number = ClaimId(int(one.signal.source.removeprefix("claim:")))
            work.claims.withdraw(number, desk.now, decided=True)
            nobody_asked(desk, number, appointment.enterprise)
    close_card(desk, appointment.enterprise)


def nobody_asked(desk: Desk, number: ClaimId, enterprise: EnterpriseId) -> None:
    """The county's letters turn to their outcome, the host's card too once nobody is on it."""
    desk.work.letters.close(f"claim:{number}", Outcome.DONE)
    close_card(desk, enterprise)


def tell_person(desk: Desk, number: ClaimId, person: PersonId) -> None:
    """What became of the claim, once."""
    post(desk, Kind.CLAIM_DECIDED, (person,), subject=f"claim:{number}", occasion="decided")
