"""The weekly digest of new posts: which, where, and why it came."""

from typing import Final

from bot.courier.letters.pen import Pen, name
from bot.courier.model import Rendered
from bot.texts.catalogue import Markup

MOST: Final = 8
"""Posts in one letter: more are looked up in the list."""


def new_posts(pen: Pen) -> Rendered | None:
    """The newest first, without contact data, as on the public list."""
    found = pen.contents.posts
    if not found:
        return None
    english = pen.language == "en"
    lines = [
        pen.say(
            "letter-new-posts-line",
            number=view.post.number or "",
            title=name(view.post.title),
            enterprise=name(view.enterprise_name),
            county=view.county.english if english else view.county.name,
        )
        for view in found[:MOST]
    ]
    if len(found) > MOST:
        lines.append(pen.say("letter-new-posts-more", count=len(found) - MOST))
    text = pen.say("letter-new-posts-text", count=len(found), posts=Markup("\n".join(lines)))
    return pen.opened(text)
