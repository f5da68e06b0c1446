"""A need on a card: its lines in words, as short as a window must have them."""

from typing import Final

from bot.texts.catalogue import Markup
from bot.texts.forms import FormWords
from bot.turn import Turn
from core.filing.model import NeedStep
from core.needs.completeness import parts
from core.needs.form import NeedForm, Part
from core.needs.model import NeedKind, NeedView, Who
from core.organisations.model import County

EXCERPT: Final = 60
LONGEST: Final = {Part.TEXT: 600}
LONG: Final = 200
"""Characters of a line on a card; what is kept is whole."""


def written(me: Turn, words: FormWords, form: NeedForm, kind: NeedKind) -> Markup:
    """Every line that is filled, each with its name."""
    return Markup(
        "\n".join(
            me.text("need-card-line", line=words.called(part), said=_said(words, form, part))
            for part in parts(kind)
            if form.has(part)
        )
    )


def changes(me: Turn, words: FormWords, old: NeedForm, new: NeedForm) -> Markup:
    """Line by line: as it is, and as it would be."""
    nothing = me.plain("need-card-empty")
    return Markup(
        "\n\n".join(
            me.text(
                "need-card-change",
                line=words.called(part),
                old=_said(words, old, part) or nothing,
                new=_said(words, new, part) or nothing,
            )
            for part in old.differs(new)
        )
    )


def history(me: Turn, steps: tuple[NeedStep, ...], county: County) -> Markup:
    """What was done to it, when, and on which side."""
    return Markup(
        "\n".join(
            me.text(
                "need-card-step",
                what=me.text(f"need-move-{step.what}"),
                at=step.at,
                who=side(me, step.who, county),
            )
            for step in steps
        )
    )


def side(me: Turn, who: Who, county: County) -> str:
    """The enterprise, the county's department by its county's name, or the bureau."""
    if who is Who.COUNTY:
        return me.text("need-card-county", county=county_name(me, county))
    return me.text(f"need-who-{who}")


def county_name(me: Turn, county: County) -> str:
    """In the reader's language."""
    return county.english if me.language == "en" else county.name


def titled(view: NeedView) -> str:
    """By what an enterprise knows its need: the title, else the beginning of its text."""
    return view.need.form.title or excerpt(view.need.form.text) or view.need.reference or "—"


def excerpt(text: str, most: int = EXCERPT) -> str:
    """The beginning on one line, for where a window has no room for all."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[:most]}…"


def _said(words: FormWords, form: NeedForm, part: Part) -> str:
    return excerpt(words.told(form, part), LONGEST.get(part, LONG))
