"""The hosts' evening card (PRODUCT 2.2)."""

from collections.abc import Sequence
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
    lines = _lines(pen, waiting[:MOST_VISITORS])
    unseen = len(waiting) - MOST_VISITORS
    count = sum(map(together, waiting))
    if unseen > 0:
        lines.append(pen.say("letter-visitors-more", count=unseen))
    text = pen.say(
        "letter-visitors-text",
        where=_where(pen, waiting),
        people=Markup("\n".join(lines)),
        until=min(confirm_until(v.first_at, pen.policy) for v in waiting),
        how=pen.say(
            "letter-visitors-how-each" if unseen > 0 or not count else "letter-visitors-how-all",
        ),
    )
    confirm = pen.button("confirm", "letter-button-confirm-all", count=count)
    each = pen.button("each", "letter-button-each")
    last = (each, pen.why())
    rows = [last] if unseen > 0 or not count else [(confirm,), last]
    return pen.letter(text, *rows)


def _one_place(waiting: Sequence[Visitor]) -> bool:
    return len({visitor.enterprise for visitor in waiting}) == 1


def _where(pen: Pen, waiting: Sequence[Visitor]) -> str:
    if _one_place(waiting):
        return pen.say("letter-visitors-where", enterprise=name(waiting[0].enterprise_name))
    return pen.say("letter-visitors-where-each")


def _lines(pen: Pen, waiting: Sequence[Visitor]) -> list[str]:
    """A line each; where they were at several enterprises, under the name of each."""
    if _one_place(waiting):
        return [_visitor(pen, visitor) for visitor in waiting]
    found: dict[str, list[str]] = {}
    for visitor in waiting:
        found.setdefault(visitor.enterprise_name, []).append(_visitor(pen, visitor))
    return [
        line
        for enterprise, lines in found.items()
        for line in (pen.say("letter-visitors-place", enterprise=name(enterprise)), *lines)
    ]


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
