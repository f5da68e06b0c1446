"""What letters about service reports say, read again when they go out (1.8)."""

from typing import Final

from core.assessment.questions import standing
from core.desk import Desk
from core.notices import rules
from core.notices.model import Contents, Kind, Letter
from core.notices.reading import Readings
from core.shared.calendar import local_day
from core.shared.ids import AppointmentId


def _report_due(desk: Desk, letter: Letter) -> Contents | None:
    """Needed until the report is in, the service was terminated, or a later step took over."""
    appointment = desk.work.appointments.get(AppointmentId(letter.number))
    if appointment is None:
        return None
    terminated = appointment.last_day < appointment.end
    step = rules.report_schedule(appointment.end, desk.policy).at(local_day(desk.now))
    stands = standing(desk, appointment)
    if terminated or stands.handed_in_at is not None or step is None or step.name != letter.step:
        return None
    return Contents(report=stands)


def _report_in(desk: Desk, letter: Letter) -> Contents | None:
    """True while the report is in: a mark taken back is neither told nor shown as done."""
    appointment = desk.work.appointments.get(AppointmentId(letter.number))
    stands = standing(desk, appointment) if appointment else None
    if stands is None or stands.handed_in_at is None:
        return None
    return Contents(report=stands)


OPEN: Final[Readings] = {
    Kind.REPORT_DUE: _report_due,
    Kind.REPORT_DUE_COUNTY: _report_due,
    Kind.REPORT_IN: _report_in,
}
CLOSED: Final[Readings] = {
    Kind.REPORT_DUE: _report_in,
    Kind.REPORT_DUE_COUNTY: _report_in,
}
