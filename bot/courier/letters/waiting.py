"""Lists that wait too long: to the county, then to the city (PRODUCT 19)."""

from bot.courier.letters.pen import Pen
from bot.courier.model import Rendered
from core.timers.escalation import Level
from core.timers.rising import Matter

OPENED_BY_CITY = frozenset({Matter.PROFILES})
"""Lists of the counties that the city opens as well; of the rest it is told, and asks them."""


def waits_long(pen: Pen) -> Rendered | None:
    """How much waits, since when, where, and what happens next."""
    found = pen.contents.late
    if found is None:
        return None
    first, second, third = pen.policy.escalation_workdays
    level = Level(found.level)
    limit = {Level.OWNER: first, Level.COUNTY: second, Level.CITY: third}[level]
    names = found.english if pen.language == "en" else found.places
    text = pen.say(
        "letter-waits-long-text",
        matter=pen.say(f"letter-waits-long-matter-{found.matter}"),
        places=pen.say("letter-waits-long-between").join(names),
        count=found.count,
        days=found.days,
        limit=limit,
        next=pen.say(f"letter-waits-long-next-{level}", second=second, third=third),
    )
    if level is Level.CITY and found.matter not in OPENED_BY_CITY:
        return pen.letter(text, (pen.why(),))
    return pen.opened(text)
