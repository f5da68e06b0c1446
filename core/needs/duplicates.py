"""Needs that may be one need filed twice: offered with what they share, never joined by itself."""

from collections.abc import Iterable
from typing import Final

from core.needs.model import Need, NeedState, NeedView
from core.shared.value import Value
from core.similarity.names import same_name
from core.similarity.texts import LIKELY, alike_texts

ALIKE: Final = LIKELY
"""Of a hundred: from here on two texts are worth reading beside each other."""
NEVER: Final = frozenset(
    {NeedState.DRAFT, NeedState.WITHDRAWN, NeedState.DECLINED, NeedState.MERGED}
)
"""What nobody has sent, or nobody will go on with, duplicates nothing."""
MOST: Final = 5


class Duplicate(Value):
    """A need that may be the same as another one, and why it is offered."""

    view: NeedView
    score: int
    """0 to 100: how much their words have in common."""
    same_enterprise: bool
    """False where only the names of the enterprises are alike."""


def likely_duplicates(one: NeedView, others: Iterable[NeedView]) -> tuple[Duplicate, ...]:
    """Needs of the same kind and enterprise with alike words, the likeliest first.

    An enterprise counts as the same where its name differs in signs, script or the legal form's
    spelling alone; whether it is the same one is for somebody to decide.
    """
    found = []
    for other in others:
        near = _near(one, other)
        if near is None:
            continue
        score = alike(one.need, other.need)
        if score >= ALIKE:
            found.append(Duplicate(view=other, score=score, same_enterprise=near))
    return tuple(sorted(found, key=lambda d: (-d.score, d.view.need.id))[:MOST])


def alike(one: Need, other: Need) -> int:
    """How much the words of two needs have in common, 0 to 100: whichever is nearer, the whole or
    the first text alone, which an import often has twice under two titles."""
    whole = alike_texts(_words(one), _words(other))
    return max(whole, alike_texts(one.form.text, other.form.text))


def _near(one: NeedView, other: NeedView) -> bool | None:
    """Whether it is the enterprise itself, or only alike by name; None for all else."""
    a, b = one.need, other.need
    if a.id == b.id or a.kind is not b.kind or a.call != b.call or b.state in NEVER:
        return None
    if a.enterprise == b.enterprise:
        return True
    return False if same_name(one.enterprise_name, other.enterprise_name) else None


def _words(need: Need) -> str:
    form = need.form
    parts = (form.title, form.text, form.fails, form.where, form.present, form.target)
    return "\n".join(part for part in parts if part)
