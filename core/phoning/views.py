"""What other areas ask about people to be phoned."""

from core.desk import Desk
from core.phoning.model import PhoneTask, PhoneView
from core.phoning.rules import phones, places_of
from core.shared.actor import Actor


def waiting_for(desk: Desk, actor: Actor) -> tuple[PhoneView, ...]:
    """Whom the actor's office is asked to phone, the longest unreached first."""
    open_ones = desk.work.phoning.open_of(places_of(actor))
    return tuple(with_place(desk, task) for task in open_ones if phones(actor, task))


def with_place(desk: Desk, task: PhoneTask) -> PhoneView:
    """The task with the enterprise where the person is found, if he is found at one."""
    appointment = desk.work.appointments.latest_of(task.person)
    at = appointment.enterprise if appointment else None
    if at is None:
        held = desk.work.people.holdings_of(task.person)
        at = next((one.enterprise for one in held if one.enterprise is not None), None)
    found = desk.work.organisations.enterprise(at) if at is not None else None
    return PhoneView(task=task, place=found.name if found else "")
