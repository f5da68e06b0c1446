"""The weekly digest of new posts, when it rings (PRODUCT 27)."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from core.desk import Desk
from core.expertise import digests, rules
from core.notices.model import Kind
from core.shared.ids import PersonId
from core.timers.model import Rung


def followers(desk: Desk, today: date, limit: int) -> Sequence[int]:
    """Whoever follows something and whose week is over."""
    return [one.person for one in desk.work.following.due(today, limit)]


def new_posts(desk: Desk, subjects: Sequence[int], today: date) -> Mapping[int, Rung]:
    """On a week's first working day followers hear of the posts that are new to them.

    One letter for all that is new since the last, whatever was down meanwhile; no letter where
    nothing is.
    """
    work = desk.work
    due = [one for one in work.following.due(today, len(subjects)) if one.person in subjects]
    new = work.posts.since(min(one.since for one in due), digests.MOST) if due else ()
    followed = work.following.followed_by_many([one.person for one in due]) if new else {}
    found: dict[int, Rung] = {}
    for one in due:
        following = rules.following_of(followed.get(one.person, ()))
        if any(digests.tells(following, view, one.since, desk.now) for view in new):
            found[one.person] = _told(desk, one.person, one.since, today)
    ahead = rules.next_digest(today, desk.workdays)
    work.following.advance([one.person for one in due], since=desk.now, next_on=ahead)
    return found


def _told(desk: Desk, person: PersonId, since: datetime, today: date) -> Rung:
    """A letter that still waits is taken over by this one, which tells of its posts too."""
    since = min([since, *digests.waiting_since(desk, person)])
    return Rung(
        next_on=None,
        step=rules.digest_step(since, desk.now),
        letters=((Kind.NEW_POSTS, person),),
        subject=digests.subject(person),
        occasion=today.isoformat(),
    )
