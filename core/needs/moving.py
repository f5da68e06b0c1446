"""The one place that changes a need's state, whoever caused it, and tells whom it concerns."""

from core.calls.telling import filed
from core.desk import Desk
from core.needs import belonging, rules
from core.needs.model import Help, Move, Need, NeedState, Who
from core.needs.telling import tell
from core.shared.actor import Actor
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_words


def move(
    desk: Desk,
    actor: Actor,
    need: Need,
    what: Move,
    *,
    reason: str | None = None,
    **facts: object,
) -> Need:
    """The need in its next state, on record; whoever it concerns gets a letter (C20).

    `facts` are columns that change along with the state. Raises Refused(NOT_YOURS, OWN_MATTER,
    NEED_MOVED, WORDS_EMPTY, WORDS_TOO_LONG); NEED_MOVED also where somebody was quicker.
    """
    turn = rules.MOVES[what]
    concerns(actor, need, turn.who)
    state = rules.after_move(need, what)
    changes: dict[str, object] = {
        "state": state,
        "moved_at": desk.now,
        "moved_by": actor.known(),
        "changed_at": desk.now,
        "version": need.version + 1,
    }
    if what in rules.WITH_REASON:
        changes["reason"] = own_words(reason or "", desk.policy.remark_signs)
    elif state not in {NeedState.SUBMITTED, NeedState.RETURNED}:
        changes["reason"] = None
    if state not in rules.EDITABLE:
        changes |= {"help": Help.NONE, "proposal": None}
    moved = need.model_copy(update=changes | facts)
    keep(desk, moved, need)
    desk.work.audit.append(
        f"need:{need.id}", actor, desk.now, f"need-{what}", {"state": [need.state, state]}
    )
    belonging.follow(desk, actor, moved)
    tell(desk, moved, need, what)
    if what is Move.SUBMIT:
        filed(desk, need.call, need.enterprise)
    return moved


def keep(desk: Desk, new: Need, old: Need) -> None:
    """The need as it is now. Refused(NEED_MOVED, NEED_CHANGED) where somebody was quicker."""
    if desk.work.needs.save(new, old.version):
        return
    now = desk.work.needs.get(old.id)
    if now is None or now.state is not old.state:
        state = now.state if now else NeedState.WITHDRAWN
        raise Refused(Refusal.NEED_MOVED, state=state)
    raise Refused(Refusal.NEED_CHANGED)


def concerns(actor: Actor, need: Need, who: Who) -> None:
    """Raises Refused(NOT_YOURS) unless the actor is on that side of this need.

    An official who is also the enterprise's contact decides nothing of it: OWN_MATTER.
    """
    own = need.enterprise in actor.enterprises()
    if who is Who.ENTERPRISE:
        if not own:
            raise Refused(Refusal.NOT_YOURS)
        return
    theirs = actor.of_city() if who is Who.CITY else need.county in actor.counties()
    if not theirs:
        raise Refused(Refusal.NOT_YOURS)
    if own:
        raise Refused(Refusal.OWN_MATTER)


def in_time(desk: Desk, need: Need) -> None:
    """Raises Refused(UNDO_OVER) once the minutes for taking back are over (PRODUCT 6)."""
    until = rules.undo_until(need, desk.policy)
    if until is not None and desk.now > until:
        raise Refused(Refusal.UNDO_OVER, minutes=desk.policy.undo_minutes)
