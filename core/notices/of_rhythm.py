"""What letters about pace and silence say, read again when they go out."""

from typing import Final

from core.appointments.model import Appointment
from core.desk import Desk
from core.notices.model import Contents, Kind, Letter
from core.notices.reading import Readings
from core.pace.questions import pace_of, silence_of
from core.pace.rules import is_behind
from core.shared.calendar import local_day
from core.shared.ids import AppointmentId, EnterpriseId
from core.timers.rules import pace_day, silence_step, told_in


def _pace(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while the year is behind, in the month that the letter speaks of (1.8)."""
    appointment = _appointment(desk, letter)
    found = pace_of(desk, appointment) if appointment else None
    if appointment is None or found is None or not is_behind(found, desk.policy):
        return None
    month, _ = told_in(letter.step)
    if month != pace_day(appointment.start, local_day(desk.now)):
        return None
    return Contents(pace=found, enterprise=_enterprise(desk, appointment.enterprise))


def _silence(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while nobody has come since, and no later step took over (1.8)."""
    appointment = _appointment(desk, letter)
    found = silence_of(desk, appointment) if appointment else None
    if found is None:
        return None
    reached = silence_step(found.since, local_day(desk.now), desk.policy)
    return Contents(silence=found) if reached and reached[0] == letter.step else None


def _settled(desk: Desk, letter: Letter) -> Contents | None:
    """Whose matter it was, for the message that reads as done."""
    appointment = _appointment(desk, letter)
    if appointment is None:
        return None
    person = desk.work.people.person(appointment.person)
    return Contents(
        name=person.name if person else "",
        enterprise=_enterprise(desk, appointment.enterprise),
    )


def _enterprise(desk: Desk, number: EnterpriseId) -> str:
    enterprise = desk.work.organisations.enterprise(number)
    return enterprise.name if enterprise else ""


def _appointment(desk: Desk, letter: Letter) -> Appointment | None:
    return desk.work.appointments.get(AppointmentId(letter.number))


OPEN: Final[Readings] = {
    Kind.PACE_BEHIND: _pace,
    Kind.SILENCE: _silence,
    Kind.SILENCE_COUNTY: _silence,
}
CLOSED: Final[Readings] = {
    Kind.PACE_BEHIND: _settled,
    Kind.SILENCE: _settled,
    Kind.SILENCE_COUNTY: _settled,
}
