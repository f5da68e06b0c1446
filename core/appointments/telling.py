"""The letter by which a person learns what was decided about his service."""

from datetime import date

from core.appointments.model import Appointment
from core.desk import Desk
from core.notices.model import Kind
from core.notices.posting import post


def tell(desk: Desk, appointment: Appointment, kind: Kind, on: date) -> None:
    """One letter for each decision and its date; it rings in office hours (PRODUCT 16)."""
    subject, step = f"appointment:{appointment.id}", on.isoformat()
    post(desk, kind, (appointment.person,), subject=subject, occasion=step, step=step)
