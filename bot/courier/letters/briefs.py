"""An official's brief: a button for each list that needs him (PRODUCT 17)."""

from typing import Final

from bot.cards.brief import brief_text
from bot.courier.letters.pen import Pen
from bot.courier.model import Button, Rendered
from bot.texts.catalogue import Markup
from core.briefs.model import Brief, Line, Urgency

MOST_LISTS: Final = 6
"""With the way to the whole brief and to its reason there are eight buttons (PRODUCT 8)."""


class Told:
    """The last brief's words: colleagues get the very same one, and it is worded once."""

    def __init__(self) -> None:
        self._last: tuple[Brief, str | None, Markup] | None = None

    def words(self, pen: Pen, brief: Brief, news: tuple[Markup, ...]) -> Markup:
        """The text in the reader's language."""
        if self._last is not None and self._last[0] is brief and self._last[1] == pen.language:
            return self._last[2]
        said = brief_text(pen.say, brief, news)
        text = said if brief.nothing else pen.say("letter-brief-text", brief=said)
        # one with news is its reader's own
        self._last = (brief, pen.language, text)
        return text


def brief(pen: Pen, news: tuple[Markup, ...] = (), told: Told | None = None) -> Rendered | None:
    """What needs the reader today; without a sound where nothing in it does (PRODUCT 22)."""
    found = pen.contents.brief
    if found is None:
        return None
    text = (told or Told()).words(pen, found, news)
    buttons = [_list(pen, line, count) for line, count in found.counts[:MOST_LISTS]]
    rows = [tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2)]
    silent = all(item.urgency < Urgency.TODAY for item in found.items)
    return Rendered(text=text, rows=(*rows, (pen.open(), pen.why())), silent=silent)


def _list(pen: Pen, line: Line, count: int) -> Button:
    label = pen.catalogue.plain(pen.language, f"brief-line-{line}-button", count=count)
    return Button(label=label, data=f"letter:list-{line}:{pen.parcel.letter.id}")
