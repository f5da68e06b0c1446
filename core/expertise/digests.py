"""The weekly digest: which posts one tells of, read again when it goes out."""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from core.desk import Desk
from core.expertise import rules
from core.expertise.model import Following
from core.notices.model import LetterState
from core.posts.model import PostView
from core.shared.ids import PersonId

MOST: Final = 2_000
"""Posts of a week that are looked at; the programme has some hundreds a year (C4)."""

WAITING: Final = frozenset({LetterState.QUEUED, LetterState.LATER})


def subject(person: PersonId) -> str:
    """What the letters of one reader's digests are about."""
    return f"new-posts:{person}"


def tells(following: Following, view: PostView, since: datetime, until: datetime) -> bool:
    """Whether a digest of this span has the post in it."""
    at = view.post.published_at
    return at is not None and since <= at < until and rules.follows(following, view)


def waiting_since(desk: Desk, person: PersonId) -> Iterator[datetime]:
    """From when on the digests tell that have not gone out yet."""
    for letter in desk.work.letters.of_subject(subject(person)):
        if letter.state in WAITING:
            yield rules.told_in(letter.step)[0]


def taken_over(desk: Desk, person: PersonId, step: str) -> bool:
    """Whether a later digest tells of this one's posts as well."""
    since, until = rules.told_in(step)
    spans = (rules.told_in(one.step) for one in desk.work.letters.of_subject(subject(person)))
    return any(first <= since and last > until for first, last in spans)


def posts_of(desk: Desk, person: PersonId, step: str) -> tuple[PostView, ...]:
    """What the digest tells its reader now: still on the list, and still followed by him."""
    if not rules.may_still_follow(desk.work.people.holdings_of(person)):
        return ()
    since, until = rules.told_in(step)
    following = rules.following_of(desk.work.following.followed_by(person))
    new = desk.work.posts.since(since, MOST)
    return tuple(view for view in new if tells(following, view, since, until))
