"""What is asked about calls."""

from core.calls.model import Call, CallFile, CallState, CallView
from core.calls.rules import SUBJECT
from core.calls.seeing import lock_for, seen
from core.desk import Desk, question
from core.keys.turning import standing, turned_by
from core.shared.actor import Actor, May
from core.shared.ids import CallFileId, CallId
from core.shared.refusal import Refusal, Refused


@question(May.READ_CALL)
def calls(desk: Desk, actor: Actor) -> tuple[Call, ...]:
    """The published ones, the latest year first; the city's departments see drafts too."""
    keeps = actor.may(May.KEEP_CALLS)
    shown = {CallState.PUBLISHED, *({CallState.DRAFT} if keeps else ())}
    return tuple(call for call in desk.work.calls.every() if call.state in shown)


@question(May.READ_CALL)
def call_of(desk: Desk, actor: Actor, number: CallId) -> CallView:
    """One call with its files; for the city with its signatures too.

    Raises Refused(NOT_FOUND), also for another's draft and for what was withdrawn unpublished.
    """
    call = seen(desk, actor, number)
    keeps = actor.may(May.KEEP_CALLS)
    lock = lock_for(desk, call)
    return CallView(
        call=call,
        files=desk.work.call_files.of(number),
        standing=standing(desk, actor, lock) if keeps and lock else None,
        signed=turned_by(desk, f"{SUBJECT}:{number}") if keeps else (),
        keeps=keeps,
    )


@question(May.READ_CALL)
def call_file(desk: Desk, actor: Actor, number: CallFileId) -> CallFile:
    """A file of a call that the actor may read. Raises Refused(NOT_FOUND)."""
    found = desk.work.call_files.get(number)
    if found is None:
        raise Refused(Refusal.NOT_FOUND)
    seen(desk, actor, found.call)
    return found
