"""Writing a broadcast, signing it, sending it in portions, stopping it."""

from core.broadcasts import keeping, rules, sending
from core.broadcasts.model import Audience, Broadcast, BroadcastState
from core.desk import Desk, action
from core.keys.turning import fall, take_back, turn, turned_by
from core.shared.actor import Actor, May
from core.shared.ids import BroadcastId
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_text


@action(May.BROADCAST)
def write_broadcast(
    desk: Desk, actor: Actor, text: str, number: BroadcastId | None = None
) -> Broadcast:
    """A new draft, or other words for one: a signature given for the old ones holds no more.

    Raises Refused(WORDS_EMPTY, WORDS_TOO_LONG), Refused(NOT_FOUND, BROADCAST_NOT_DRAFT,
    BROADCAST_CHANGED).
    """
    said = own_text(text, desk.policy.broadcast_signs)
    if number is not None:
        was = keeping.draft(desk, number)
        changed = was.model_copy(update={"text": said})
        return keeping.edit(desk, actor, was, changed, "text")
    made = desk.work.broadcasts.add(said, actor.known(), desk.now)
    keeping.note(desk, actor, made, "broadcast-written", {})
    return made


@action(May.BROADCAST)
def address_broadcast(
    desk: Desk, actor: Actor, number: BroadcastId, audience: Audience
) -> Broadcast:
    """Whom a draft is for. Raises Refused(NOT_FOUND, BROADCAST_NOT_DRAFT, BROADCAST_CHANGED).

    Raises Refused(BROADCAST_NOBODY) where a choice of counties leaves all of them out.
    """
    known = {one.code for one in desk.work.organisations.counties()}
    if set(audience.counties) - known:
        raise Refused(Refusal.NOT_FOUND)
    was = keeping.draft(desk, number)
    changed = was.model_copy(update={"audience": rules.settled(audience)})
    return keeping.edit(desk, actor, was, changed, "audience")


@action(May.BROADCAST)
def mark_urgent(desk: Desk, actor: Actor, number: BroadcastId, *, urgent: bool) -> Broadcast:
    """Whether a draft is to go beside the two letters a week: what both departments then sign.

    Raises Refused(NOT_FOUND, BROADCAST_NOT_DRAFT, BROADCAST_CHANGED).
    """
    was = keeping.draft(desk, number)
    return keeping.edit(desk, actor, was, was.model_copy(update={"urgent": urgent}), "urgent")


@action(May.BROADCAST)
def drop_broadcast(desk: Desk, actor: Actor, number: BroadcastId) -> None:
    """A draft is thrown away. Raises Refused(NOT_FOUND, BROADCAST_NOT_DRAFT)."""
    was = keeping.draft(desk, number)
    fall(desk, actor, keeping.subject_of(number))
    gone = {"state": BroadcastState.DROPPED, "ended_at": desk.now, "ended_by": actor.known()}
    made = keeping.save(desk, was, was.model_copy(update=gone))
    keeping.note(desk, actor, made, "broadcast-dropped", {})


@action(May.BROADCAST)
def sign_broadcast(desk: Desk, actor: Actor, number: BroadcastId, seen: int) -> Broadcast:
    """The actor's department signs; with the signatures that A25 asks for it is sent.

    `seen` is the version that he was shown. Raises Refused(NOT_FOUND, BROADCAST_NOT_DRAFT),
    Refused(BROADCAST_NOBODY) for an audience of nobody, Refused(KEYS_FELL, KEY_…).
    """
    was = keeping.known(desk, number)
    if was.state is not BroadcastState.DRAFT and _has_signed(desk, actor, number):
        return was  # the same press again
    was = keeping.draft(desk, number)
    people, unreachable = sending.count(desk, was.audience)
    if not people:
        raise Refused(Refusal.BROADCAST_NOBODY)
    if not turn(desk, actor, keeping.lock_for(desk, was), seen=seen):
        return was
    begun = {"state": BroadcastState.SENDING, "started_at": desk.now}
    made = keeping.save(desk, was, was.model_copy(update=begun))
    facts = {"people": people, "unreachable": unreachable, "urgent": made.urgent}
    keeping.note(desk, actor, made, "broadcast-started", facts)
    return made


@action(May.BROADCAST)
def take_broadcast_key_back(desk: Desk, actor: Actor, number: BroadcastId) -> None:
    """The actor takes his signature back, while it is a draft.

    Raises Refused(NOT_FOUND, BROADCAST_NOT_DRAFT), Refused(KEY_NOT_TURNED).
    """
    keeping.draft(desk, number)
    take_back(desk, actor, keeping.subject_of(number))


@action(May.BROADCAST)
def stop_broadcast(desk: Desk, actor: Actor, number: BroadcastId) -> int:
    """What has not gone out yet stays unsent; what was delivered stays where it is.

    Either department may stop it. Returns how many letters were cancelled; a second time none.
    Raises Refused(NOT_FOUND), Refused(BROADCAST_OVER) where everything has gone out already,
    Refused(BROADCAST_CHANGED).
    """
    was = keeping.known(desk, number)
    if was.state is BroadcastState.STOPPED:
        return 0
    if was.state is not BroadcastState.SENDING and not _has_put_off(desk, was):
        raise Refused(Refusal.BROADCAST_OVER)
    ended = {"state": BroadcastState.STOPPED, "ended_at": desk.now, "ended_by": actor.known()}
    made = keeping.save(desk, was, was.model_copy(update=ended))
    cancelled = desk.work.letters.cancel(keeping.subject_of(number))
    keeping.note(desk, actor, made, "broadcast-stopped", {"cancelled": cancelled})
    sending.tell_progress(desk, made, sending.figures_of(desk, made))
    return cancelled


@action(May.RING)
def send_broadcasts(desk: Desk, actor: Actor, limit: int) -> int:
    """The next portion of the oldest broadcast whose letters are not all posted.

    Returns how many were posted; ask again while it equals `limit`. A process that dies between
    two portions goes on with the next one. Each look tells those who signed how far it has come.
    """
    posted = 0
    for one in desk.work.broadcasts.sending():
        made = one
        if one.posted_at is None and not posted:
            made, posted = sending.post_some(desk, one, limit)
            made = keeping.save(desk, one, made)
        figures = sending.figures_of(desk, made)
        if sending.is_through(made, figures):
            ended = {"state": BroadcastState.SENT, "ended_at": desk.now}
            made = keeping.save(desk, made, made.model_copy(update=ended))
            facts = figures.model_dump(exclude_defaults=True)
            keeping.note(desk, actor, made, "broadcast-sent", facts)
        sending.tell_progress(desk, made, figures)
    return posted


def _has_signed(desk: Desk, actor: Actor, number: BroadcastId) -> bool:
    signed = turned_by(desk, keeping.subject_of(number))
    return any(key.by == actor.person for key in signed)


def _has_put_off(desk: Desk, broadcast: Broadcast) -> bool:
    """Whether letters of one that is through still wait for the morning, or for a pause's end."""
    sent = broadcast.state is BroadcastState.SENT
    return sent and bool(sending.figures_of(desk, broadcast).later)
