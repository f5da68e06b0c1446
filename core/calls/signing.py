"""What happens when the signatures are complete: the call is published, the window grows (A25)."""

from core.calls import keeping, rules
from core.calls.model import Call, CallState
from core.calls.seeing import lock_for
from core.calls.telling import tell
from core.desk import Desk
from core.keys.turning import fall, turn
from core.notices.model import Kind, Outcome, TimerKind
from core.shared.actor import Actor
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_words


def publish(desk: Desk, actor: Actor, call: Call) -> Call:
    """The call holds from now on; contacts, units and counties are told."""
    opened = {"state": CallState.PUBLISHED, "published_at": desk.now}
    call = keeping.save(desk, call, call.model_copy(update=opened))
    tell(desk, call, Kind.CALL_OPENED, "opened")
    keeping.set_timer(desk, call)
    keeping.note(desk, actor, call, "call-opened", {"closes": _day(call)})
    return call


def sign_window(desk: Desk, actor: Actor, call: Call, seen: int) -> Call:
    """The actor's department signs the longer window; once complete, it holds and is told.

    Raises Refused(CALL_NO_LONGER) where none is proposed, Refused(KEYS_FELL, KEY_…).
    """
    lock = lock_for(desk, call)
    if lock is None or call.extend_to is None:
        raise Refused(Refusal.CALL_NO_LONGER, present=rules.last_day(call))
    if not turn(desk, actor, lock, seen=seen):
        return call
    _, closes_at = rules.window(rules.first_day(call), call.extend_to)
    longer = {"closes_at": closes_at, "extend_to": None}
    call = keeping.save(desk, call, call.model_copy(update=longer))
    tell(desk, call, Kind.CALL_EXTENDED, _day(call))
    keeping.set_timer(desk, call)
    keeping.note(desk, actor, call, "call-extended", {"closes": _day(call)})
    return call


def withdraw(desk: Desk, actor: Actor, call: Call, reason: str) -> Call:
    """The call holds no longer; what was told of it says so, what was not told stays untold.

    Raises Refused(WORDS_EMPTY, WORDS_TOO_LONG), Refused(CALL_HAS_NEEDS).
    """
    was_published = call.state is CallState.PUBLISHED
    said = own_words(reason, desk.policy.reason_signs) if was_published else None
    if was_published:
        count = len(desk.work.needs.enterprises_with(call.id, rules.SENT))
        if count:
            raise Refused(Refusal.CALL_HAS_NEEDS, count=count)
    for subject in (rules.SUBJECT, rules.WINDOW):
        fall(desk, actor, f"{subject}:{call.id}")
    gone = {
        "state": CallState.WITHDRAWN,
        "extend_to": None,
        "withdrawn_at": desk.now,
        "reason": said,
    }
    call = keeping.save(desk, call, call.model_copy(update=gone))
    desk.work.letters.close(f"{rules.SUBJECT}:{call.id}", Outcome.DONE)
    desk.work.timers.set(TimerKind.CALL, call.id, None)
    keeping.note(desk, actor, call, "call-withdrawn", {"published": was_published})
    return call


def _day(call: Call) -> str:
    return rules.last_day(call).isoformat()
