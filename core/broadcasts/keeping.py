"""How a broadcast is found, changed and put on record: what all of its actions share."""

from collections.abc import Mapping

from core.broadcasts import rules
from core.broadcasts.model import Broadcast, BroadcastState
from core.desk import Desk
from core.keys.model import Lock
from core.keys.turning import fall, lock_of
from core.shared.actor import Actor
from core.shared.ids import BroadcastId
from core.shared.refusal import Refusal, Refused


def known(desk: Desk, number: BroadcastId) -> Broadcast:
    """The broadcast. Raises Refused(NOT_FOUND), also for one that was dropped."""
    found = desk.work.broadcasts.get(number)
    if found is None or found.state is BroadcastState.DROPPED:
        raise Refused(Refusal.NOT_FOUND)
    return found


def draft(desk: Desk, number: BroadcastId) -> Broadcast:
    """One that is not being sent yet. Raises Refused(NOT_FOUND, BROADCAST_NOT_DRAFT)."""
    found = known(desk, number)
    if found.state is not BroadcastState.DRAFT:
        raise Refused(Refusal.BROADCAST_NOT_DRAFT)
    return found


def subject_of(number: BroadcastId) -> str:
    """What is signed, what its letters are about, and where its entries stand."""
    return f"{rules.SUBJECT}:{number}"


def lock_for(desk: Desk, broadcast: Broadcast) -> Lock:
    """What waits for signatures (A25)."""
    return lock_of(
        desk,
        subject_of(broadcast.id),
        broadcast.version,
        name=rules.name_of(broadcast),
        needed=desk.policy.keys_broadcast,
    )


def save(desk: Desk, was: Broadcast, changed: Broadcast) -> Broadcast:
    """The next version. Raises Refused(BROADCAST_CHANGED) where somebody was quicker."""
    following = changed.model_copy(update={"version": was.version + 1})
    if not desk.work.broadcasts.save(following, was.version):
        raise Refused(Refusal.BROADCAST_CHANGED)
    return following


def edit(desk: Desk, actor: Actor, was: Broadcast, changed: Broadcast, part: str) -> Broadcast:
    """A draft's next version, under which no earlier signature holds."""
    if changed == was:
        return was
    fall(desk, actor, subject_of(was.id))
    following = save(desk, was, changed)
    note(desk, actor, following, "broadcast-changed", {"part": part})
    return following


def note(
    desk: Desk, actor: Actor, broadcast: Broadcast, what: str, facts: Mapping[str, object]
) -> None:
    """The audit's entry: which version, how many; nobody's words."""
    told = {"version": broadcast.version, **facts}
    desk.work.audit.append(subject_of(broadcast.id), actor, desk.now, what, told)
