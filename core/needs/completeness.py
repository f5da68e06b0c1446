"""Which lines a need's form has, what it still lacks, and how long each may be (DOMAIN 2.2)."""

from collections.abc import Mapping
from typing import Final

from pydantic import ValidationError

from core.needs.form import NeedForm, Part
from core.needs.model import NeedKind
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_text, own_words

_NEEDED: Final = {
    NeedKind.CHALLENGE: (Part.TITLE, Part.TEXT, Part.FIELD),
    NeedKind.POST: (Part.TITLE, Part.TEXT, Part.FIELD),
}
"""Without these it says too little to be sent."""

_HELPFUL: Final = {
    NeedKind.CHALLENGE: (
        Part.FAILS,
        Part.PRESENT,
        Part.TARGET,
        Part.WHERE,
        Part.TRIED,
        Part.DEADLINE,
        Part.BUDGET,
        Part.MODES,
        Part.DECIDER,
        Part.CHALLENGE_KIND,
        Part.CHAIN,
        Part.CONFIDENTIAL,
    ),
    NeedKind.POST: (
        Part.SPECIALTY,
        Part.DEGREE,
        Part.MODES,
        Part.OFFERS,
        Part.YEARS,
        Part.RANK,
        Part.BUDGET,
        Part.DECIDER,
        Part.CHAIN,
        Part.CONFIDENTIAL,
    ),
}
"""What makes a match more likely, the most helpful first (DOMAIN 2.2)."""

_NEVER: Final = {
    NeedKind.CHALLENGE: frozenset(
        {Part.DEGREE, Part.RANK, Part.SPECIALTY, Part.YEARS, Part.OFFERS, Part.OFFER_WORDS}
    ),
    NeedKind.POST: frozenset(
        {Part.CHALLENGE_KIND, Part.FAILS, Part.WHERE, Part.PRESENT, Part.TARGET, Part.TRIED}
    ),
}

LIMITS: Final[Mapping[Part, int]] = {
    Part.TITLE: 60,
    Part.TEXT: 2000,
    Part.FAILS: 500,
    Part.WHERE: 200,
    Part.PRESENT: 300,
    Part.TARGET: 300,
    Part.TRIED: 500,
    Part.SPECIALTY: 100,
    Part.OFFER_WORDS: 300,
}
"""Characters: what the county's printed list and one message can hold."""


def parts(kind: NeedKind) -> tuple[Part, ...]:
    """The lines of the form that this kind has, in the form's order."""
    return tuple(part for part in Part if part not in _NEVER[kind])


def needed(kind: NeedKind, form: NeedForm) -> tuple[Part, ...]:
    """Lines that are empty and without which it cannot be sent."""
    return tuple(part for part in _NEEDED[kind] if not form.has(part))


def missing(kind: NeedKind, form: NeedForm) -> tuple[Part, ...]:
    """Lines that are empty: those that are needed first, then by how much they would help."""
    helpful = tuple(part for part in _HELPFUL[kind] if not form.has(part))
    return needed(kind, form) + helpful


def enough(kind: NeedKind, form: NeedForm) -> bool:
    """Whether it can be sent."""
    return not needed(kind, form)


def with_changes(form: NeedForm, changes: Mapping[Part, object]) -> NeedForm:
    """The form with some lines changed; an empty word empties its line.

    Raises Refused(WORDS_TOO_LONG) for own words, or NOT_FOUND for what no form can say.
    """
    said = form.model_dump()
    for part, given in changes.items():
        limit = LIMITS.get(part)
        if limit is None:
            said[part] = given
        elif not isinstance(given, str):
            raise Refused(Refusal.NOT_FOUND)
        else:
            tidy = own_text if part is Part.TEXT else own_words
            said[part] = tidy(given, limit) if given.strip() else ""
    try:
        return NeedForm.model_validate(said)
    except ValidationError:
        raise Refused(Refusal.NOT_FOUND) from None
