"""Fields, chains and words, and why somebody fits, put into words for cards and lists."""

from collections.abc import Mapping, Sequence
from typing import Final

from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.expertise.model import Declaration, MarkKind, Reason
from core.shared.ids import ChainId

ORDER: Final = (MarkKind.FIELD, MarkKind.CHAIN, MarkKind.WORD)


def why_fits(me: Turn, reasons: Sequence[Reason]) -> Markup:
    """The reasons, by kind: the same field, the same chain, the words that stand in the task."""
    comma, parts = me.text("common-list-comma"), []
    for kind in ORDER:
        said = [_said(me, reason) for reason in reasons if reason.kind is kind]
        if said:
            parts.append(me.text(f"reason-{kind}", said=Markup(comma.join(said))))
    return Markup(me.text("reason-and").join(parts))


def _said(me: Turn, reason: Reason) -> Markup:
    if reason.kind is MarkKind.FIELD:
        return me.text(f"field-{reason.said}")
    return Markup.of(reason.said)


def declared(me: Turn, said: Declaration, chains: Mapping[ChainId, str]) -> dict[str, Markup]:
    """The three lines of a declaration; empty where nothing is said."""
    comma = me.text("common-list-comma")
    named = (Markup.of(chains[one]) for one in said.chains if one in chains)
    return {
        "fields": Markup(comma.join(me.text(f"field-{one}") for one in said.fields)),
        "chains": Markup(comma.join(named)),
        "words": Markup(comma.join(Markup.of(word) for word in said.words)),
    }
