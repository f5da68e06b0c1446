"""Visits: what was noted, to those whom it concerns, and what they added (C34)."""

from bot.courier.letters.pen import Pen, name
from bot.courier.model import Rendered


def visit_told(pen: Pen) -> Rendered | None:
    """Who came or called, when, and the summary; the rest is a tap away."""
    if pen.contents.visit is None:
        return None
    return pen.opened(pen.say(f"letter-{pen.parcel.letter.kind}-text", **facts_of(pen)))


def facts_of(pen: Pen) -> dict[str, object]:
    """What all letters about a visit say of it."""
    view = pen.contents.visit
    if view is None:
        return {}
    visit = view.visit
    return {
        "on": visit.on,
        "enterprise": name(view.enterprise_name),
        "by": name(view.by_name),
        "role": pen.say(f"role-{visit.role}"),
        "channel": pen.say(f"visits-channel-{visit.channel}"),
        "summary": visit.summary or pen.say("visits-nothing"),
    }
