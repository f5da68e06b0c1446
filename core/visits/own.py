"""Whose own matter a visit is: the appointee's whom it was about, or the enterprise's."""

from core.desk import Desk
from core.shared.actor import Actor
from core.shared.ids import AppointmentId
from core.shared.refusal import Refusal, Refused
from core.visits.model import Visit


def own_place(desk: Desk, actor: Actor, visit: Visit) -> AppointmentId | None:
    """The actor's own appointment in the visit, or None for the enterprise's contact.

    Raises Refused(NOT_FOUND) for everybody else: that there was a visit is not told either.
    """
    terms = desk.work.appointments.many([one.appointment for one in visit.seen])
    for number, term in terms.items():
        if term.person == actor.known():
            return AppointmentId(number)
    if visit.enterprise in actor.enterprises():
        return None
    raise Refused(Refusal.NOT_FOUND)
