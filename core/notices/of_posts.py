"""What letters about published posts say, read again when they go out."""

from typing import Final

from core.desk import Desk
from core.expertise import digests
from core.notices.model import Contents, Kind, Letter
from core.notices.reading import Readings


def new_posts(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while a post of its days is listed and followed, and no later one tells of it."""
    if digests.taken_over(desk, letter.to, letter.step):
        return None
    posts = digests.posts_of(desk, letter.to, letter.step)
    return Contents(posts=posts) if posts else None


OPEN: Final[Readings] = {Kind.NEW_POSTS: new_posts}
