"""Counties' lists: reported to the city, handed back to the county (C20)."""

from bot.courier.letters.pen import Pen
from bot.courier.model import Rendered
from core.consolidation.model import ListNews


def list_reported(pen: Pen) -> Rendered | None:
    """To the city: which county, which report of it, how many needs."""
    news = pen.contents.listed
    if news is None:
        return None
    return pen.opened(pen.say("letter-list-reported-text", **facts_of(pen, news)))


def list_handed_back(pen: Pen) -> Rendered | None:
    """To the county: why, and that the needs are its own again."""
    news = pen.contents.listed
    if news is None:
        return None
    return pen.opened(pen.say("letter-list-handed-back-text", **facts_of(pen, news)))


def list_settled(pen: Pen) -> dict[str, object]:
    """What the words about a settled list need."""
    news = pen.contents.listed
    return facts_of(pen, news) if news is not None else {}


def facts_of(pen: Pen, news: ListNews) -> dict[str, object]:
    """What all letters of a list may mention."""
    return {
        "county": news.county.english if pen.language == "en" else news.county.name,
        "year": str(news.year),
        "round": news.listed.round,
        "posts": news.posts,
        "challenges": news.challenges,
        "reason": news.listed.reason or "",
    }
