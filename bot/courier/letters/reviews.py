"""Drawn days: the county is to call, the person is asked for a word (PRODUCT 2.12, 2.13)."""

from bot.courier.letters.pen import Pen, name
from bot.courier.model import Rendered


def review_due(pen: Pen) -> Rendered | None:
    """How many days of which month, and until when."""
    found = pen.contents.calls
    if found is None:
        return None
    text = pen.say(
        "letter-review-due-text", month=f"{found.month:%Y-%m}", count=found.count, due=found.due_on
    )
    return pen.opened(text)


def review_noted(pen: Pen) -> Rendered | None:
    """What the enterprise said, in the officer's words, and that a word is wanted."""
    found = pen.contents.review
    if found is None or found.note is None:
        return None
    words = found.review.words
    text = pen.say(
        "letter-review-noted-text",
        on=found.visitor.on,
        enterprise=name(found.visitor.enterprise_name),
        said=pen.say("common-quote", words=words) if words else pen.say("reviews-said-none"),
        until=found.note.expires_on,
    )
    return pen.opened(text)
