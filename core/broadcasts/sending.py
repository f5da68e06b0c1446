"""Letters of a broadcast, posted in portions, and the message that says how far it has come."""

from core.broadcasts import rules
from core.broadcasts.keeping import subject_of
from core.broadcasts.model import Audience, Broadcast, BroadcastState
from core.desk import Desk
from core.keys.turning import turned_by
from core.mailings.figures import Figures
from core.notices.model import Draft, Kind
from core.notices.posting import post
from core.shared.ids import CallId


def present_call(desk: Desk) -> CallId | None:
    """The call that a narrowing by needs speaks of."""
    call = desk.work.calls.latest()
    return call.id if call is not None else None


def post_some(desk: Desk, broadcast: Broadcast, limit: int) -> tuple[Broadcast, int]:
    """The letters of the next `limit` people; how many there were.

    A portion is one transaction: whoever checks in meanwhile waits for a portion at most.
    """
    found = desk.work.audiences.after(
        broadcast.audience, present_call(desk), broadcast.posted_to, limit
    )
    step = rules.URGENT if broadcast.urgent else ""
    subject = subject_of(broadcast.id)
    post(desk, Kind.BROADCAST, found, subject=subject, occasion="sent", step=step)
    changes: dict[str, object] = {"posted": broadcast.posted + len(found)}
    if found:
        changes["posted_to"] = found[-1]
    if len(found) < limit:
        changes["posted_at"] = desk.now
    return broadcast.model_copy(update=changes), len(found)


def figures_of(desk: Desk, broadcast: Broadcast) -> Figures:
    """What became of its letters so far."""
    return desk.work.mailings.of_subject(subject_of(broadcast.id))


def tell_progress(desk: Desk, broadcast: Broadcast, figures: Figures) -> None:
    """Those who signed see how far it has come: one message each, edited in place.

    Nothing is posted where nothing has changed since. It is what they are waiting for, so that
    neither quiet hours nor a pause hold it.
    """
    stands = f"{broadcast.state}-{figures.delivered}-{figures.waiting}-{figures.gone}"
    subject = f"{rules.PROGRESS}:{broadcast.id}"
    desk.work.letters.post(
        [
            Draft(
                key=f"{Kind.BROADCAST_PROGRESS}:{subject}:{stands}:{key.by}",
                to=key.by,
                kind=Kind.BROADCAST_PROGRESS,
                subject=subject,
                step=stands,
                due_at=desk.now,
            )
            for key in turned_by(desk, subject_of(broadcast.id))
        ]
    )


def is_through(broadcast: Broadcast, figures: Figures) -> bool:
    """Whether nothing of it is under way: what was put off goes out by itself in time."""
    sending = broadcast.state is BroadcastState.SENDING
    return sending and broadcast.posted_at is not None and not figures.waiting


def count(desk: Desk, audience: Audience) -> tuple[int, int]:
    """How many people it is, and how many of them nobody can write to now."""
    return desk.work.audiences.count(audience, present_call(desk))
