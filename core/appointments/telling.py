"""The letter by which a person learns what was decided about his service."""

from datetime import date

from core.appointments.model import Appointment
from core.desk import Desk
from core.notices import rules as timing
from core.notices.model import Draft, Kind


def tell(desk: Desk, appointment: Appointment, kind: Kind, on: date) -> None:
    """One letter for each decision and its date; it rings in office hours (PRODUCT 16)."""
    person = appointment.person
    desk.work.letters.post(
        [
            Draft(
                key=f"{kind}:appointment-{appointment.id}:{on}",
                to=person,
                kind=kind,
                subject=f"appointment:{appointment.id}",
                step=on.isoformat(),
                due_at=timing.release(desk.now, person, desk.workdays, desk.policy),
            )
        ]
    )
