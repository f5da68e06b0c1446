"""An official's brief: a button for each list that needs him (PRODUCT 17)."""

from typing import Final

from bot.cards.brief import brief_text
from bot.courier.letters.pen import Pen
from bot.courier.model import Button, Rendered
from bot.texts.catalogue import Markup
from core.briefs.model import Line, Urgency

MOST_LISTS: Final = 6
"""With the way to the whole brief and to its reason there are eight buttons (PRODUCT 8)."""


def brief(pen: Pen, news: tuple[Markup, ...] = ()) -> Rendered | None:
    """What needs the reader today; without a sound where nothing in it does (PRODUCT 22)."""
    found = pen.contents.brief
    if found is None:
        return None
    said = brief_text(pen.say, found, news)
    text = said if found.nothing else pen.say("letter-brief-text", brief=said)
    buttons = [_list(pen, line, count) for line, count in found.counts[:MOST_LISTS]]
    rows = [tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2)]
    silent = all(item.urgency < Urgency.TODAY for item in found.items)
    return Rendered(text=text, rows=(*rows, (pen.open(), pen.why())), silent=silent)


def _list(pen: Pen, line: Line, count: int) -> Button:
    label = pen.catalogue.plain(pen.language, f"brief-line-{line}-button", count=count)
    return Button(label=label, data=f"letter:list-{line}:{pen.parcel.letter.id}")
