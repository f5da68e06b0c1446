"""The hosts' evening card (PRODUCT 2.2)."""

from typing import Final

from bot.courier.letters.pen import Pen, name
from bot.courier.model import Rendered
from bot.texts.catalogue import Markup
from bot.texts.reasons import claim_said
from core.duty.model import Visitor
from core.duty.rules import confirm_until
from core.hosting.rules import together
from core.shared.calendar import local_time

MOST_VISITORS: Final = 20
"""On one card; 20 names of any length allowed still leave room in a message of 4,096."""


def visitors(pen: Pen) -> Rendered | None:
    """Whoever does not see all names on the card confirms one by one, not all at once."""
    waiting = pen.contents.visitors
    if not waiting:
        return None
    lines = [_visitor(pen, visitor) for visitor in waiting[:MOST_VISITORS]]
    unseen = len(waiting) - len(lines)
    count = sum(map(together, waiting))
    if unseen:
        lines.append(pen.say("letter-visitors-more", count=unseen))
    text = pen.say(
        "letter-visitors-text",
        enterprise=name(pen.contents.enterprise),
        people=Markup("\n".join(lines)),
        until=min(confirm_until(v.first_at, pen.policy) for v in waiting),
        how=pen.say(
            "letter-visitors-how-each" if unseen or not count else "letter-visitors-how-all",
        ),
    )
    confirm = pen.button("confirm", "letter-button-confirm-all", count=count)
    each = pen.button("each", "letter-button-each")
    last = (each, pen.why())
    rows = [last] if unseen or not count else [(confirm,), last]
    return pen.letter(text, *rows)


def _visitor(pen: Pen, visitor: Visitor) -> str:
    if visitor.reason is not None:
        return pen.say(
            "letter-visitors-claim",
            name=name(visitor.name),
            on=visitor.on,
            at=visitor.first_at,
            reason=claim_said(pen.catalogue, pen.language, visitor.reason),
        )
    return pen.say(
        "letter-visitors-line",
        name=name(visitor.name),
        on=visitor.on,
        at=local_time(visitor.first_at),
    )
