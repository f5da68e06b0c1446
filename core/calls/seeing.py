"""Who sees a call, and what of it waits for signatures."""

from core.calls.model import Call, CallState
from core.calls.rules import SUBJECT, WINDOW
from core.desk import Desk
from core.keys.model import Lock
from core.keys.turning import lock_of
from core.shared.actor import Actor, May
from core.shared.ids import CallId
from core.shared.refusal import Refusal, Refused


def seen(desk: Desk, actor: Actor, number: CallId) -> Call:
    """The call, where the actor may see it. Raises Refused(NOT_FOUND)."""
    call = desk.work.calls.get(number)
    if call is None:
        raise Refused(Refusal.NOT_FOUND)
    if call.state is CallState.DRAFT and not actor.may(May.KEEP_CALLS):
        raise Refused(Refusal.NOT_FOUND)
    if call.state is CallState.WITHDRAWN and call.published_at is None:
        raise Refused(Refusal.NOT_FOUND)
    return call


def lock_for(desk: Desk, call: Call) -> Lock | None:
    """What of the call waits for signatures: itself while a draft, or a longer window."""
    needed = desk.policy.keys_open_call
    if call.state is CallState.DRAFT:
        return lock_of(desk, f"{SUBJECT}:{call.id}", call.version, name=call.title, needed=needed)
    if call.state is CallState.PUBLISHED and call.extend_to is not None:
        return lock_of(desk, f"{WINDOW}:{call.id}", call.version, name=call.title, needed=needed)
    return None
