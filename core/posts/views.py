"""What several areas ask of posts: the lock under which they are published."""

from collections.abc import Sequence
from zlib import crc32

from core.desk import Desk
from core.keys.model import Lock
from core.keys.turning import lock_of
from core.posts.model import Post


def lock_of_posts(desk: Desk, posts: Sequence[Post]) -> Lock:
    """One post has a lock of its own; several are signed for together, as they are now (A25).

    Whoever changes one of several, or adds one, has changed what was signed.
    """
    first = posts[0]
    subject, version, name = f"post:{first.id}", first.version, first.title
    if len(posts) > 1:
        seen = ",".join(f"{post.id}.{post.version}" for post in posts)
        subject, version = f"posts:{first.call}", crc32(seen.encode()) & 0x7FFF_FFFF
        name = f"{first.title} +{len(posts) - 1}"
    needed = desk.policy.keys_publish_posts
    return lock_of(desk, subject, version, name=name, needed=needed)
