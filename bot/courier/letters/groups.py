"""What a work group reads: how much waits in each list, and nobody's name."""

from bot.courier.letters.pen import Pen
from bot.courier.model import Rendered
from bot.texts.catalogue import Markup


def group_brief(pen: Pen) -> Rendered | None:
    """Numbers alone, and why they come: a button would ask in the name of whoever presses it."""
    brief = pen.contents.group
    if brief is None:
        return None
    place = brief.county or pen.say("groups-city")
    lines = [
        pen.say("letter-group-brief-line", what=pen.say(f"brief-line-{line}-count", count=number))
        for line, number in brief.counts
    ]
    told = Markup("\n".join(lines)) if lines else pen.say("letter-group-brief-nothing")
    rhythm = "weekly" if brief.weekly else "daily"
    text = pen.say(
        "letter-group-brief-text",
        rhythm=pen.say(f"groups-rhythm-{rhythm}"),
        county=place,
        on=brief.on,
        lines=told,
        why=pen.say("letter-group-brief-why"),
    )
    return Rendered(text=text, silent=True)
