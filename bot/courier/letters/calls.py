"""The annual call: opened, longer, about to close, and what counties then do (DOMAIN 1.8)."""

from datetime import timedelta

from bot.courier.letters.pen import Pen, name
from bot.courier.model import Rendered
from core.calls.model import CallNews
from core.shared.calendar import local_day


def call_news(pen: Pen) -> Rendered | None:
    """To contacts, units and counties: what is called for, from when to when, with which files."""
    news = pen.contents.news
    if news is None:
        return None
    text = pen.say(f"letter-{pen.parcel.letter.kind}-text", **facts_of(news))
    return pen.opened(text)


def call_closing(pen: Pen) -> Rendered | None:
    """To a contact: which of his enterprises have sent nothing, and until when they can."""
    news = pen.contents.news
    if news is None:
        return None
    names = pen.say("letter-call-names-between").join(map(name, news.enterprises))
    text = pen.say("letter-call-closing-text", **facts_of(news), enterprises=names)
    return pen.opened(text)


def call_closing_county(pen: Pen) -> Rendered | None:
    """To a county: how many of its enterprises have filed."""
    news = pen.contents.news
    if news is None:
        return None
    facts = {**facts_of(news), "filed": news.filed, "bound": news.bound}
    return pen.opened(pen.say("letter-call-closing-county-text", **facts))


def consolidation_due(pen: Pen) -> Rendered | None:
    """To a county: how much it still has in hand, and until when it reports."""
    news = pen.contents.news
    if news is None or news.until is None:
        return None
    facts = {**facts_of(news), "left": news.left, "until": news.until}
    return pen.opened(pen.say("letter-consolidation-due-text", **facts))


def call_county(pen: Pen) -> Rendered | None:
    """To a county that has not reported: the city asks for it, with what it has in hand."""
    news = pen.contents.news
    if news is None or news.until is None:
        return None
    facts = {**facts_of(news), "left": news.left, "until": news.until}
    return pen.opened(pen.say("letter-call-county-text", **facts))


def facts_of(news: CallNews) -> dict[str, object]:
    """What all letters of a call may mention."""
    call = news.call
    return {
        "title": name(call.title),
        "first": local_day(call.opens_at),
        "last": local_day(call.closes_at - timedelta(microseconds=1)),
        "born": call.born_since,
        "files": news.files,
    }
