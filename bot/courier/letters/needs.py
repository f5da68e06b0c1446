"""Needs: what waits for the county, what became of one, help with the wording."""

from typing import Final

from bot.courier.letters.pen import Pen, name
from bot.courier.model import Rendered
from bot.texts.forms import FormWords
from core.needs.model import NeedState, NeedView

QUIET: Final = frozenset({NeedState.CONFIRMED, NeedState.CONSOLIDATED, NeedState.REPORTED})
"""States that ask nothing of today, so that their letter makes no sound (PRODUCT 22)."""


def needs_waiting(pen: Pen) -> Rendered | None:
    """All that waits for the county, and the one that has waited longest."""
    waiting = pen.contents.needs
    if not waiting:
        return None
    oldest = waiting[0]
    text = pen.say(
        "letter-needs-waiting-text",
        count=len(waiting),
        enterprise=name(oldest.enterprise_name),
        since=oldest.need.moved_at,
    )
    return pen.opened(text)


def need_moved(pen: Pen) -> Rendered | None:
    """To the enterprise: which state its need has come to, and why."""
    found = pen.contents.need
    if found is None:
        return None
    state = found.need.state
    said = pen.say(f"letter-need-moved-{state}", **facts_of(pen, found))
    return pen.opened(said).model_copy(update={"silent": state in QUIET})


def need_withdrawn(pen: Pen) -> Rendered | None:
    """To the county: the enterprise has taken it back."""
    found = pen.contents.need
    return (
        pen.opened(pen.say("letter-need-withdrawn-text", **facts_of(pen, found)))
        if found
        else None
    )


def need_help(pen: Pen) -> Rendered | None:
    """To the county: who asks for help with the wording."""
    found = pen.contents.need
    if found is None:
        return None
    return pen.opened(pen.say("letter-need-help-text", **facts_of(pen, found)))


def need_proposal(pen: Pen) -> Rendered | None:
    """To the enterprise: a wording is proposed."""
    found = pen.contents.need
    return (
        pen.opened(pen.say("letter-need-proposal-text", **facts_of(pen, found))) if found else None
    )


def facts_of(pen: Pen, found: NeedView) -> dict[str, object]:
    """What every sentence about a need may mention."""
    words = FormWords(pen.catalogue, pen.language)
    return {
        "kind": words.kind(found.need),
        "title": name(found.need.form.title or found.need.form.text),
        "reference": found.need.reference or "",
        "enterprise": name(found.enterprise_name),
        "reason": found.need.reason or "",
    }
