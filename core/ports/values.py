"""What several repositories answer with at once."""

from core.appointments.model import Appointment, Suspension
from core.organisations.model import (
    Site,
)
from core.shared.value import Value


class Service(Value):
    """What a check-in is judged by: the appointment that the date falls to, and its gates."""

    appointment: Appointment
    enterprise_name: str
    sites: tuple[Site, ...]
    suspensions: tuple[Suspension, ...]
