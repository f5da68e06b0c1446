"""The county reaches the enterprise about a need."""

from core.desk import Desk, action
from core.needwork.model import Reach
from core.needwork.views import theirs
from core.people.model import LookKind
from core.shared.actor import Actor, May
from core.shared.ids import NeedId


@action(May.WORK_ON_NEEDS)
def see_contacts(desk: Desk, actor: Actor, number: NeedId) -> tuple[Reach, ...]:
    """The enterprise's contacts as of now; that the county looked is recorded (PRODUCT 28).

    Nobody where all of them have left. Raises Refused(NOT_FOUND, NOT_YOURS).
    """
    view = theirs(desk, actor, number)
    people = desk.work.people
    found = people.contacts_of(view.need.enterprise)
    reached = []
    for one in found:
        person, address = people.person(one), people.address_of(one)
        if person is not None:
            reached.append(Reach(name=person.name, account=address[0] if address else None))
    if found:
        people.add_look(actor.known(), LookKind.CONTACT, found, desk.now)
    return tuple(reached)
