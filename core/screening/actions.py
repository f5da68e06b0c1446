"""What counties and the city do with needs."""

from core.desk import Desk, action
from core.needs.model import Move, Need, NeedKind, NeedState
from core.needs.moving import in_time, move
from core.screening.rules import may_merge
from core.shared.actor import Actor, May
from core.shared.ids import NeedId
from core.shared.refusal import Refusal, Refused


@action(May.WORK_ON_NEEDS)
def return_need(
    desk: Desk, actor: Actor, number: NeedId, reason: str, *, seen: int | None = None
) -> Need:
    """Back to the enterprise with a reason: the same record is changed and sent again (C20).

    `seen` is the version that the officer had before him: what a colleague has confirmed since
    is not returned unread. Without it the need is taken as it is.

    Raises Refused(NOT_FOUND, NOT_YOURS, OWN_MATTER, NEED_MOVED, WORDS_EMPTY, WORDS_TOO_LONG),
    as all acts below do where they take a reason.
    """
    return move(desk, actor, _of(desk, number, seen), Move.RETURN, reason=reason)


@action(May.WORK_ON_NEEDS)
def confirm_need(desk: Desk, actor: Actor, number: NeedId, *, seen: int | None = None) -> Need:
    """The county finds it fit for its list (C20), as it was `seen`."""
    return move(desk, actor, _of(desk, number, seen), Move.CONFIRM)


@action(May.WORK_ON_NEEDS)
def unconfirm(desk: Desk, actor: Actor, number: NeedId) -> Need:
    """A confirmation is taken back within minutes (PRODUCT 6). Refused(UNDO_OVER) later."""
    need = _of(desk, number)
    if need.state is NeedState.CONFIRMED:
        in_time(desk, need)
    return move(desk, actor, need, Move.UNCONFIRM)


@action(May.WORK_ON_NEEDS)
def decline_need(
    desk: Desk, actor: Actor, number: NeedId, reason: str, *, seen: int | None = None
) -> Need:
    """The county does not take it up, and says why; `seen` as above."""
    return move(desk, actor, _of(desk, number, seen), Move.DECLINE, reason=reason)


@action(May.WORK_ON_NEEDS)
def merge_needs(desk: Desk, actor: Actor, number: NeedId, into: NeedId) -> Need:
    """One need goes on as part of another of the same enterprise, kind and call.

    The other one keeps its own words. Raises Refused(NEED_NOT_ALIKE) where they do not belong
    together, or where the other has ended.
    """
    need, other = _of(desk, number), _of(desk, into)
    if not may_merge(need, other):
        raise Refused(Refusal.NEED_NOT_ALIKE)
    return move(desk, actor, need, Move.MERGE, merged_into=other.id)


@action(May.WORK_ON_NEEDS)
def take_out(desk: Desk, actor: Actor, number: NeedId) -> Need:
    """Off the county's list again, confirmed as before."""
    return move(desk, actor, _of(desk, number), Move.TAKE_OUT)


@action(May.DECIDE_NEEDS)
def keep_challenge(desk: Desk, actor: Actor, number: NeedId) -> Need:
    """The city keeps a challenge, to be solved without a post (C21). NEED_NOT_ALIKE for a post."""
    need = _of(desk, number)
    if need.kind is not NeedKind.CHALLENGE:
        raise Refused(Refusal.NEED_NOT_ALIKE)
    return move(desk, actor, need, Move.KEEP)


@action(May.DECIDE_NEEDS)
def unkeep(desk: Desk, actor: Actor, number: NeedId) -> Need:
    """A kept challenge lies before the city once more."""
    return move(desk, actor, _of(desk, number), Move.UNKEEP)


@action(May.DECIDE_NEEDS)
def reject(desk: Desk, actor: Actor, number: NeedId, reason: str) -> Need:
    """The city does not take up a reported need, and says why (C21)."""
    return move(desk, actor, _of(desk, number), Move.REJECT, reason=reason)


def _of(desk: Desk, number: NeedId, seen: int | None = None) -> Need:
    need = desk.work.needs.get(number)
    if need is None:
        raise Refused(Refusal.NOT_FOUND)
    if seen is not None and need.version != seen:
        raise Refused(Refusal.NEED_MOVED, state=need.state)
    return need
