"""Looking up whom to phone, and noting that somebody has."""

from core.desk import Desk, action
from core.notices.model import Outcome
from core.people.model import LookKind
from core.phoning.model import PhoneResult, PhoneTask, PhoneView
from core.phoning.rules import BY_HAND, ENDS, phones, places_of
from core.phoning.views import with_place
from core.shared.actor import Actor, May
from core.shared.ids import PhoneTaskId
from core.shared.refusal import Refusal, Refused


@action(May.PHONE)
def see_phone_list(desk: Desk, actor: Actor) -> tuple[PhoneView, ...]:
    """Whom the actor's office is asked to phone, the longest unreached first.

    Names are personal: that somebody looked is recorded (PRODUCT 28).
    """
    found = [
        with_place(desk, task)
        for task in desk.work.phoning.open_of(places_of(actor))
        if task.person != actor.person
    ]
    seen = [view.task.person for view in found]
    desk.work.people.add_look(actor.known(), LookKind.PHONING, seen, desk.now)
    return tuple(found)


@action(May.PHONE)
def note_phoned(desk: Desk, actor: Actor, number: PhoneTaskId, result: PhoneResult) -> PhoneTask:
    """Somebody phoned; where that settles it, the person leaves the list.

    The same note twice changes nothing. Raises Refused(NOT_FOUND) for what is none or somebody
    else's, and for a result that is nobody's to note; Refused(PHONE_DONE) where a colleague was
    quicker.
    """
    task = desk.work.phoning.get(number)
    if task is None or not phones(actor, task) or result not in BY_HAND:
        raise Refused(Refusal.NOT_FOUND)
    if task.done_at is not None:
        if task.result is result and task.tried_by == actor.person:
            return task
        raise Refused(Refusal.PHONE_DONE)
    ends = result in ENDS
    noted = desk.work.phoning.note(number, result, actor.known(), desk.now, ends=ends)
    facts = {"result": result}
    desk.work.audit.append(f"person:{task.person}", actor, desk.now, "phoned", facts)
    if ends:
        desk.work.letters.close(f"unreachable:{task.person}", Outcome.DONE)
    return noted
