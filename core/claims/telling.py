"""Who is told of a claim by letter: the county that is to decide, the person when it has."""

from datetime import timedelta

from core.appointments.model import Appointment
from core.desk import Desk
from core.notices import rules as timing
from core.notices.model import Draft, Kind
from core.shared.ids import ClaimId, PersonId


def tell_county(desk: Desk, appointment: Appointment, number: ClaimId, author: PersonId) -> None:
    """Each officer gets one letter, once the claim can no longer be undone in silence."""
    ready = desk.now + timedelta(minutes=desk.policy.undo_minutes)
    desk.work.letters.post(
        [
            Draft(
                key=f"claim-for-county:{number}:{officer}",
                to=officer,
                kind=Kind.CLAIM_FOR_COUNTY,
                subject=f"claim:{number}",
                due_at=timing.release(ready, officer, desk.workdays, desk.policy),
            )
            for officer in desk.work.people.officers_of(appointment.county)
            if officer != author
        ]
    )


def tell_person(desk: Desk, number: ClaimId, person: PersonId) -> None:
    """What became of the claim, once."""
    desk.work.letters.post(
        [
            Draft(
                key=f"claim-decided:{number}",
                to=person,
                kind=Kind.CLAIM_DECIDED,
                subject=f"claim:{number}",
                due_at=timing.release(desk.now, person, desk.workdays, desk.policy),
            )
        ]
    )
