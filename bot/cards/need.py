"""A need in words: each line of its form as people read it, in a chat or on paper."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Final

from core.needs.completeness import parts
from core.needs.form import NeedForm, Part
from core.needs.model import NeedKind

Say = Callable[..., str]
"""The text under a key, in the reader's language."""

PICKED: Final = {
    Part.FIELD: "field-{}",
    Part.CHALLENGE_KIND: "need-challenge-kind-{}",
    Part.DEGREE: "need-degree-{}",
    Part.RANK: "need-rank-{}",
    Part.BUDGET: "need-budget-{}",
    Part.DECIDER: "need-decider-{}",
}
SEVERAL: Final = {Part.MODES: "need-mode-{}", Part.OFFERS: "need-offer-{}"}
WORDS: Final = PICKED | SEVERAL
"""The families of texts that picked answers are said with."""


def part_said(say: Say, form: NeedForm, part: Part, chain: str | None) -> str:
    """What stands in a line of the form; nothing where it is empty."""
    if not form.has(part):
        return ""
    filled = getattr(form, part)
    if part in PICKED or part in SEVERAL:
        several = filled if part in SEVERAL else (filled,)
        return say("need-said-between").join(say(WORDS[part].format(one)) for one in several)
    match part:
        case Part.CHAIN:
            return chain or ""
        case Part.CONFIDENTIAL:
            return say("need-said-confidential" if filled else "need-said-open")
        case Part.YEARS:
            return say("need-said-years", years=filled)
        case _:
            return f"{filled:%Y-%m-%d}" if isinstance(filled, date) else str(filled)


def heading(say: Say, part: Part) -> str:
    """What a line of the form is called."""
    return say(f"need-part-{part.replace('_', '-')}")


def lines(
    say: Say, kind: NeedKind, form: NeedForm, chain: str | None
) -> Iterator[tuple[Part, str, str]]:
    """The lines of the form that are filled: which, its heading, what it says."""
    for part in parts(kind):
        said = part_said(say, form, part, chain)
        if said:
            yield part, heading(say, part), said
