"""What letters about a service and its people say, read again when they go out."""

from datetime import date
from typing import Final

from core.appointments.model import ServiceChange, Suspension
from core.desk import Desk
from core.notices.model import Contents, Kind, Letter
from core.notices.reading import Readings
from core.shared.calendar import ONE_DAY
from core.shared.ids import AppointmentId, PersonId


def _unreachable(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while the person has no account that answers, and nobody has phoned."""
    number = PersonId(letter.number)
    if desk.work.people.address_of(number) is not None:
        return None
    return _whom(desk, letter) if desk.work.phoning.open_for(number) else None


def _whom(desk: Desk, letter: Letter) -> Contents | None:
    number = PersonId(letter.number)
    person = desk.work.people.person(number)
    if person is None:
        return None
    appointment = desk.work.appointments.latest_of(number)
    enterprise = (
        desk.work.organisations.enterprise(appointment.enterprise) if appointment else None
    )
    return Contents(name=person.name, enterprise=enterprise.name if enterprise else "")


def _suspended(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while the suspension lasts; once it is over, the letter of the return tells it."""
    pause = next((p for p in _pauses(desk, letter) if p.first == _on(letter)), None)
    if pause is None or pause.last is not None:
        return None
    return _change(desk, letter, None, pause.reason)


def _resumed(desk: Desk, letter: Letter) -> Contents | None:
    """Needed by whoever was away: when it had begun, and from when on days count again."""
    eve = _on(letter) - ONE_DAY
    pause = next((p for p in _pauses(desk, letter) if p.last == eve), None)
    return None if pause is None else _change(desk, letter, pause.first, "")


def _terminated(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while that day is the last one: another decision has a letter of its own."""
    number = AppointmentId(letter.number)
    appointment = desk.work.appointments.get(number)
    if appointment is None or appointment.last_day != _on(letter):
        return None
    return _change(desk, letter, None, desk.work.appointments.why_ended(number) or "")


def _change(desk: Desk, letter: Letter, since: date | None, reason: str) -> Contents | None:
    appointment = desk.work.appointments.get(AppointmentId(letter.number))
    found = desk.work.organisations.enterprise(appointment.enterprise) if appointment else None
    if found is None:
        return None
    return Contents(
        change=ServiceChange(enterprise=found.name, on=_on(letter), since=since, reason=reason)
    )


def _pauses(desk: Desk, letter: Letter) -> tuple[Suspension, ...]:
    return desk.work.appointments.suspensions(AppointmentId(letter.number))


def _on(letter: Letter) -> date:
    return date.fromisoformat(letter.step)


OPEN: Final[Readings] = {
    Kind.UNREACHABLE: _unreachable,
    Kind.SUSPENDED: _suspended,
    Kind.RESUMED: _resumed,
    Kind.TERMINATED: _terminated,
}

CLOSED: Final[Readings] = {Kind.UNREACHABLE: _whom}
