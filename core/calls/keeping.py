"""How a call is found, changed and put on record: what all of its actions share."""

from collections.abc import Mapping
from datetime import date

from core.calls import rules
from core.calls.model import Call, CallState
from core.desk import Desk
from core.keys.turning import fall
from core.notices.model import TimerKind
from core.shared.actor import Actor
from core.shared.calendar import local_day
from core.shared.ids import CallId
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_text, own_words


def known(desk: Desk, number: CallId) -> Call:
    """The call. Raises Refused(NOT_FOUND)."""
    call = desk.work.calls.get(number)
    if call is None:
        raise Refused(Refusal.NOT_FOUND)
    return call


def draft(desk: Desk, number: CallId) -> Call:
    """A call that is not published yet. Raises Refused(NOT_FOUND), Refused(CALL_NOT_DRAFT)."""
    call = known(desk, number)
    if call.state is not CallState.DRAFT:
        raise Refused(Refusal.CALL_NOT_DRAFT)
    return call


def published(desk: Desk, number: CallId) -> Call:
    """A published call. Raises Refused(NOT_FOUND), Refused(CALL_NOT_OPEN)."""
    call = known(desk, number)
    if call.state is not CallState.PUBLISHED:
        raise Refused(Refusal.CALL_NOT_OPEN)
    return call


def save(desk: Desk, call: Call, changed: Call) -> Call:
    """The next version. Raises Refused(CALL_CHANGED) where somebody was quicker."""
    following = changed.model_copy(update={"version": call.version + 1})
    if not desk.work.calls.save(following, call.version):
        raise Refused(Refusal.CALL_CHANGED)
    return following


def edit(desk: Desk, actor: Actor, call: Call, changed: Call, part: str) -> Call:
    """A draft's next version, under which no earlier signature holds."""
    fall(desk, actor, f"{rules.SUBJECT}:{call.id}")
    following = save(desk, call, changed)
    note(desk, actor, following, "call-changed", {"part": part})
    return following


def words(what: Mapping[str, str | None]) -> dict[str, object]:
    """A new title or text as it is kept. Raises Refused(WORDS_EMPTY, WORDS_TOO_LONG)."""
    changes: dict[str, object] = {}
    title, text = what.get("title"), what.get("text")
    if title is not None:
        changes["title"] = own_words(title, rules.TITLE_LONGEST)
    if text is not None:
        changes["text"] = own_text(text, rules.TEXT_LONGEST)
    return changes


def window(call: Call, first: date | None, last: date | None) -> dict[str, object]:
    """A new window as it is kept. Raises Refused(CALL_DATES_CROSSED).

    A first day beyond the last one moves the last one along, so that neither of two dates has
    to be changed in the right order; a last day before the first is a slip.
    """
    begins = first or rules.first_day(call)
    ends = last or rules.last_day(call)
    if last is None and ends < begins:
        ends = begins + (rules.last_day(call) - rules.first_day(call))
    opens_at, closes_at = rules.window(begins, ends)
    return {"opens_at": opens_at, "closes_at": closes_at}


def set_timer(desk: Desk, call: Call) -> None:
    """When the next reminder of a published call rings: after today, which has its own letter."""
    on = rules.next_ring(call, local_day(desk.now), desk.workdays, desk.policy)
    desk.work.timers.set(TimerKind.CALL, call.id, on)


def note(desk: Desk, actor: Actor, call: Call, what: str, facts: Mapping[str, object]) -> None:
    """The audit's entry: which version, which dates; nobody's words."""
    told = {"version": call.version, **facts}
    desk.work.audit.append(f"{rules.SUBJECT}:{call.id}", actor, desk.now, what, told)
