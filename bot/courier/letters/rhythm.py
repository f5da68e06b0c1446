"""How the year goes along: behind its pace, or silent (DOMAIN 1.8)."""

from bot.cards.pace import needed, pace_notes
from bot.courier.letters.pen import Pen, name
from bot.courier.model import Rendered
from core.notices.model import Kind


def pace_behind(pen: Pen) -> Rendered | None:
    """The forecast where there is one, and what rhythm fills the year; no scolding."""
    pace = pen.contents.pace
    if pace is None or not pace.slips:
        return None
    say = pen.say
    forecast = "letter-pace-behind-forecast" if pace.forecast else "letter-pace-behind-none"
    text = say(
        "letter-pace-behind-text",
        enterprise=name(pen.contents.enterprise),
        last=pace.year.last,
        count=pace.count,
        goal=pace.goal,
        forecast=say(forecast, on=pace.forecast or pace.year.last, goal=pace.goal),
        needed=needed(say, pace),
    )
    said = "\n".join([text, *pace_notes(say, pace)])
    return pen.opened(said)


def silence(pen: Pen) -> Rendered | None:
    """Since when nothing was recorded, to the person or to the county."""
    found = pen.contents.silence
    if found is None:
        return None
    recorded = "letter-silence-recorded" if found.recorded else "letter-silence-begun"
    text = pen.say(
        f"letter-{pen.parcel.letter.kind}-text",
        name=name(found.name),
        enterprise=name(found.enterprise),
        days=found.days,
        since=pen.say(recorded, on=found.since),
    )
    first = () if pen.parcel.letter.kind is Kind.SILENCE_COUNTY else (pen.open(),)
    return pen.letter(text, (*first, pen.why()))
