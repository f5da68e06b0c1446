"""What is asked about phoning, without anybody's name."""

from core.desk import Desk, question
from core.organisations.model import County
from core.phoning.model import PhoneView
from core.phoning.rules import phones, places_of
from core.phoning.views import with_place
from core.shared.actor import Actor, May
from core.shared.ids import PhoneTaskId
from core.shared.refusal import Refusal, Refused


@question(May.SEE_MAILINGS)
def count_to_phone(desk: Desk, actor: Actor) -> int:
    """How many wait for a call from the actor's office."""
    counted = desk.work.phoning.counted()
    return sum(counted.get(place, 0) for place in places_of(actor))


@question(May.SEE_MAILINGS)
def unreached_by_county(desk: Desk, actor: Actor) -> tuple[tuple[County, int], ...]:
    """For the city: of each county, how many nobody reaches; for a county its own number."""
    counted = desk.work.phoning.counted()
    own = None if actor.of_city() else actor.counties()
    return tuple(
        (county, counted[county.code])
        for county in desk.work.organisations.counties()
        if counted.get(county.code) and (own is None or county.code in own)
    )


@question(May.PHONE)
def phone_task(desk: Desk, actor: Actor, number: PhoneTaskId) -> PhoneView:
    """Somebody of the list, whose name was shown there.

    Raises Refused(NOT_FOUND) for others' and for what is none, Refused(PHONE_DONE) for one who
    has left the list.
    """
    task = desk.work.phoning.get(number)
    if task is None or not phones(actor, task):
        raise Refused(Refusal.NOT_FOUND)
    if task.done_at is not None:
        raise Refused(Refusal.PHONE_DONE)
    return with_place(desk, task)
