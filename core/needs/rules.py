"""Who may do what to a need in which state, what its form still lacks, what it is called."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Final

from core.calls.model import Call, CallState
from core.needs.model import Move, Need, NeedKind, NeedState, Who
from core.shared.calendar import local_day
from core.shared.policy import Policy
from core.shared.refusal import Refusal, Refused
from core.shared.value import Value
from core.shared.workdays import Workdays, after

_S = NeedState


class Turn(Value):
    """A move: from which states, to which one, and whose it is."""

    begins: frozenset[NeedState]
    to: NeedState
    who: Who


def _turn(who: Who, to: NeedState, *begins: NeedState) -> Turn:
    return Turn(begins=frozenset(begins), to=to, who=who)


MOVES: Final[Mapping[Move, Turn]] = {
    Move.SUBMIT: _turn(Who.ENTERPRISE, _S.SUBMITTED, _S.DRAFT, _S.RETURNED),
    Move.UNDO: _turn(Who.ENTERPRISE, _S.DRAFT, _S.SUBMITTED),
    Move.WITHDRAW: _turn(Who.ENTERPRISE, _S.WITHDRAWN, _S.DRAFT, _S.SUBMITTED, _S.RETURNED),
    Move.RETURN: _turn(Who.COUNTY, _S.RETURNED, _S.SUBMITTED, _S.CONFIRMED),
    Move.CONFIRM: _turn(Who.COUNTY, _S.CONFIRMED, _S.SUBMITTED),
    Move.UNCONFIRM: _turn(Who.COUNTY, _S.SUBMITTED, _S.CONFIRMED),
    Move.MERGE: _turn(Who.COUNTY, _S.MERGED, _S.SUBMITTED, _S.RETURNED, _S.CONFIRMED),
    Move.DECLINE: _turn(Who.COUNTY, _S.DECLINED, _S.SUBMITTED, _S.RETURNED, _S.CONFIRMED),
    Move.CONSOLIDATE: _turn(Who.COUNTY, _S.CONSOLIDATED, _S.CONFIRMED),
    Move.TAKE_OUT: _turn(Who.COUNTY, _S.CONFIRMED, _S.CONSOLIDATED),
    Move.REPORT: _turn(Who.COUNTY, _S.REPORTED, _S.CONSOLIDATED),
    Move.HAND_BACK: _turn(Who.CITY, _S.CONSOLIDATED, _S.REPORTED),
    Move.PUBLISH: _turn(Who.CITY, _S.PUBLISHED, _S.REPORTED),
    Move.UNPUBLISH: _turn(Who.CITY, _S.REPORTED, _S.PUBLISHED),
    Move.KEEP: _turn(Who.CITY, _S.KEPT, _S.REPORTED),
    Move.UNKEEP: _turn(Who.CITY, _S.REPORTED, _S.KEPT),
    Move.REJECT: _turn(Who.CITY, _S.DECLINED, _S.REPORTED),
}
"""The whole of it (C20, C21). An undo after a second sending leads back to "returned"; a draft is
withdrawn where its sending was undone, for it has a reference; one never sent is thrown away."""

WITH_REASON: Final = frozenset({Move.RETURN, Move.DECLINE, Move.HAND_BACK, Move.REJECT})
"""Moves against what was asked for; nobody is left without knowing why."""

EDITABLE: Final = frozenset({_S.DRAFT, _S.RETURNED})
"""States in which the enterprise changes the form."""

ENDED: Final = frozenset({_S.PUBLISHED, _S.KEPT, _S.DECLINED, _S.WITHDRAWN, _S.MERGED})

NO_POST: Final = frozenset({_S.DECLINED, _S.WITHDRAWN, _S.MERGED})
"""States of a post that nothing can belong to (C19)."""

MOVABLE: Final = frozenset({_S.DRAFT, _S.SUBMITTED, _S.RETURNED, _S.CONFIRMED, _S.CONSOLIDATED})
"""What goes along when the enterprise comes to another county (A23)."""

_HOLDERS: Final = {
    _S.DRAFT: Who.ENTERPRISE,
    _S.RETURNED: Who.ENTERPRISE,
    _S.SUBMITTED: Who.COUNTY,
    _S.CONFIRMED: Who.COUNTY,
    _S.CONSOLIDATED: Who.COUNTY,
    _S.REPORTED: Who.CITY,
}


def after_move(need: Need, what: Move) -> NeedState:
    """The state that follows. Raises Refused(NEED_MOVED) where the need is past it."""
    turn = MOVES[what]
    if need.state not in turn.begins:
        raise Refused(Refusal.NEED_MOVED, state=need.state)
    if what is Move.WITHDRAW and need.submitted_at is None:
        raise Refused(Refusal.NEED_MOVED, state=need.state)
    if what is Move.UNDO and need.reason is not None:
        return NeedState.RETURNED
    return turn.to


def may_belong(challenge: Need, post: Need) -> bool:
    """A challenge may belong to a post of its enterprise and call that goes on (C19)."""
    kinds = (challenge.kind, post.kind) == (NeedKind.CHALLENGE, NeedKind.POST)
    ours = (challenge.enterprise, challenge.call) == (post.enterprise, post.call)
    return kinds and ours and post.state not in NO_POST


def holder(state: NeedState) -> Who | None:
    """With whom the need lies; None once it has ended."""
    return _HOLDERS.get(state)


def last_open_day(call: Call) -> date:
    """The last day on which needs may be filed."""
    return local_day(call.closes_at - timedelta(microseconds=1))


def last_day(call: Call, workdays: Workdays, policy: Policy) -> date:
    """Until when counties consolidate: working days after the window's last day (DOMAIN 1.8)."""
    return after(workdays, last_open_day(call), policy.consolidation_days)


def may_send(need: Need, call: Call, now: datetime, workdays: Workdays, policy: Policy) -> bool:
    """A new one while the window is open; a returned one until the counties have consolidated.

    A need filed in time is not lost because its county returned it on the last day.
    """
    if call.is_open(now):
        return True
    returned = need.state is NeedState.RETURNED and call.state is CallState.PUBLISHED
    return (
        returned and call.closes_at <= now and local_day(now) <= last_day(call, workdays, policy)
    )


def undo_until(need: Need, policy: Policy) -> datetime | None:
    """Until when a sending or a confirmation can be taken back (PRODUCT 6)."""
    if need.state not in {NeedState.SUBMITTED, NeedState.CONFIRMED} or need.moved_at is None:
        return None
    return need.moved_at + timedelta(minutes=policy.undo_minutes)


def series(call: Call, kind: NeedKind) -> str:
    """The name of the series that a reference's number comes from: per year and kind."""
    return f"need:{call.year}:{kind}"


def reference(call: Call, kind: NeedKind, number: int) -> str:
    """How people call it on the telephone: XQ (post) or NT (challenge), year, number."""
    letters = {NeedKind.POST: "XQ", NeedKind.CHALLENGE: "NT"}[kind]
    return f"{letters}{call.year}-{number:04d}"
