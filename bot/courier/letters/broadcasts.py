"""A notice of the city to many, and how far its sending has come."""

from collections.abc import Callable

from bot.courier.letters.pen import Pen
from bot.courier.model import Rendered
from bot.texts.catalogue import Markup
from core.broadcasts.model import BroadcastNews
from core.mailings.figures import Figures

Say = Callable[..., Markup]


def broadcast(pen: Pen) -> Rendered | None:
    """The city's own words, as they were signed: from whom, and why they came."""
    news = pen.contents.broadcast
    return pen.letter(told(pen.say, news), (pen.why(),)) if news else None


def progress(pen: Pen) -> Rendered | None:
    """To those who signed: how many letters stand where."""
    news = pen.contents.broadcast
    if news is None:
        return None
    text = pen.say(
        "letter-broadcast-progress-text",
        number=news.broadcast.id,
        state=pen.say(f"broadcasts-state-{news.broadcast.state}"),
        figures=lines(pen.say, news.figures),
        posted=news.broadcast.posted,
    )
    return pen.letter(text, (pen.open(), pen.why()))


def told(say: Say, news: BroadcastNews) -> Markup:
    """The notice as each of its readers sees it; the same words before it is sent."""
    one = news.broadcast
    between = say("common-list-comma")
    departments = Markup(between.join(say(f"keys-department-{d}") for d in news.departments))
    kind = "urgent" if one.urgent else "usual"
    return say(
        "letter-broadcast-text",
        title=say(f"letter-broadcast-title-{kind}"),
        text=one.text,
        departments=departments,
        number=one.id,
    )


def lines(say: Say, figures: Figures) -> Markup:
    """Each figure that is not nothing, on a line of its own."""
    return Markup(
        "\n".join(
            say("deliveries-one-figure", what=say(f"deliveries-figure-{name}"), number=number)
            for name, number in figures.model_dump().items()
            if number
        )
    )
