"""A brief in words: the most urgent by name, the rest as counts, what else has come (PRODUCT 17).

The courier's letter and the window of `/brief` say the same.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from bot.texts.catalogue import Markup
from core.briefs.model import Brief, Item, Line, Urgency

Say = Callable[..., Markup]

MOST_NEWS: Final = 3
NAME: Final = 40
MARKED: Final = {Urgency.LATE: "late", Urgency.ESCALATED: "raised"}


def brief_text(say: Say, brief: Brief, news: Sequence[Markup] = ()) -> Markup:
    """The whole of it; one line where there is nothing."""
    title = say("brief-title-weekly" if brief.weekly else "brief-title-daily", on=brief.on)
    if brief.nothing:
        return say("brief-nothing", title=title)
    parts = [title]
    if brief.items:
        items = (numbered(say, n, item) for n, item in enumerate(brief.items, 1))
        parts.append(Markup("\n".join(items)))
    if brief.folded:
        parts.append(say("brief-folded", lists=_counts(say, brief.folded)))
    if brief.news:
        parts.append(_news(say, news, len(brief.news)))
    return Markup("\n\n".join(parts))


def item_line(say: Say, item: Item) -> Markup:
    """One thing that needs the reader: what, whose, and since or until when."""
    return say(
        f"brief-line-{item.line}-item",
        name=_name(say, item),
        place=_short(item.place),
        when=_when(say, item),
        since=item.since or "",
        due=item.due or "",
        days=abs(item.days),
    )


def numbered(say: Say, number: int, item: Item) -> Markup:
    """The same as a line of a list; one that is late, or was passed upward, is marked."""
    pressing = MARKED.get(item.urgency, "plain")
    return say(f"brief-item-{pressing}", number=number, item=item_line(say, item))


def _name(say: Say, item: Item) -> Markup | str:
    if item.line is Line.KEYS:
        return say(f"keys-what-{item.subject.partition(':')[0]}", name=item.name)
    return _short(item.name)


def _when(say: Say, item: Item) -> Markup:
    """Until when, or how long already; with no date at all, nothing."""
    if item.due is not None:
        if item.days < 0:
            return say("brief-when-late", days=-item.days)
        if item.days == 0:
            return say("brief-when-today")
        return say("brief-when-left", due=item.due, days=item.days)
    if item.since is None:
        return Markup()
    return say("brief-when-waited" if item.days else "brief-when-new", days=item.days)


def _counts(say: Say, lists: Iterable[tuple[Line, int]]) -> Markup:
    counted = (say(f"brief-line-{line}-count", count=count) for line, count in lists)
    return Markup(say("common-list-comma").join(counted))


def _news(say: Say, news: Sequence[Markup], count: int) -> Markup:
    shown = [say("brief-news-line", said=said) for said in news[:MOST_NEWS]]
    if count > len(shown):
        shown.append(say("brief-news-more", count=count - len(shown)))
    return say("brief-news", lines=Markup("\n".join(shown)))


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= NAME else f"{line[: NAME - 1]}…"
