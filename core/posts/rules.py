"""What may become of a post, what a draft begins with, and how words are compared."""

from collections.abc import Sequence
from typing import Final
from unicodedata import normalize

from core.needs.form import NeedForm
from core.needs.model import Need, NeedKind
from core.posts.model import PostAct, PostDraft, PostPart, PostState
from core.shared.ids import CallId
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_text, own_words

LONGEST_TITLE: Final = 60
LONGEST_TEXT: Final = 1500
"""Characters: card, buttons and all fit into one message of 4,096."""
LONGEST_SPECIALTY: Final = 100
LONGEST_SEARCH: Final = 60
MOST_WORDS: Final = 5
MOST_YEARS: Final = 10
REASONS: Final = ("asked", "changed", "duplicate")
"""Ready reasons for taking a post off the list; own words do as well."""
MOST_NEEDS: Final = 10

AFTER: Final[dict[tuple[PostState, PostAct], PostState]] = {
    (PostState.DRAFT, PostAct.CHANGE): PostState.DRAFT,
    (PostState.DRAFT, PostAct.PUBLISH): PostState.PUBLISHED,
    (PostState.DRAFT, PostAct.DROP): PostState.DROPPED,
    (PostState.PUBLISHED, PostAct.WITHDRAW): PostState.WITHDRAWN,
    (PostState.PUBLISHED, PostAct.CLOSE): PostState.CLOSED,
}
"""Every act that is possible; any other is refused."""

LIVE: Final = frozenset({PostState.DRAFT, PostState.PUBLISHED, PostState.CLOSED})
"""A need that is part of one of these is part of no other."""
PUBLIC: Final = frozenset({PostState.PUBLISHED, PostState.CLOSED, PostState.WITHDRAWN})
"""Whoever kept its number may look up what became of it."""


def after(state: PostState, act: PostAct) -> PostState:
    """What the post is after the act. Raises Refused(POST_MOVED) where it is not possible."""
    found = AFTER.get((state, act))
    if found is None:
        raise Refused(Refusal.POST_MOVED)
    return found


def number(year: int, turn: int) -> str:
    """ "2026-017": the call's year and the running number within it."""
    return f"{year}-{turn:03d}"


def draft_of(call: CallId, needs: Sequence[Need]) -> PostDraft:
    """What a post of these needs begins with: the post need's words, then the challenges'.

    What an enterprise calls confidential is left to the city to put into words. Raises
    Refused(POST_NEEDS_ONE) without any need, Refused(POST_ONE_ENTERPRISE) for needs of two.
    """
    if not needs or len(needs) > MOST_NEEDS:
        raise Refused(Refusal.POST_NEEDS_ONE, most=MOST_NEEDS)
    if len({need.enterprise for need in needs}) > 1:
        raise Refused(Refusal.POST_ONE_ENTERPRISE)
    ordered = sorted(needs, key=lambda need: (need.kind is not NeedKind.POST, need.id))
    forms = [need.form for need in ordered]
    first = ordered[0]
    text = "\n".join(filter(None, map(_told, forms)))
    return PostDraft(
        call=call,
        enterprise=first.enterprise,
        county=first.county,
        title=next((f.title for f in forms if f.title), "")[:LONGEST_TITLE],
        text=text if len(text) <= LONGEST_TEXT else f"{text[: LONGEST_TEXT - 1]}…",
        field=next((f.field for f in forms if f.field), None),
        chain=next((f.chain for f in forms if f.chain), None),
        degree=next((f.degree for f in forms if f.degree), None),
        rank=next((f.rank for f in forms if f.rank), None),
        specialty=next((f.specialty for f in forms if f.specialty), "")[:LONGEST_SPECIALTY],
        years=next((f.years for f in forms if f.years), None),
        modes=tuple(dict.fromkeys(mode for f in forms for mode in f.modes)),
        needs=tuple(need.id for need in ordered),
    )


def _told(form: NeedForm) -> str:
    if form.confidential:
        return ""
    change = " → ".join(filter(None, (form.present, form.target)))
    lines = dict.fromkeys((form.text, form.fails, form.where, change))
    return "\n".join(filter(None, lines))


def cleaned(part: PostPart, said: object) -> object:
    """What is kept of a line: words tidied and never cut, years between one and ten.

    Raises Refused(WORDS_EMPTY, WORDS_TOO_LONG), Refused(YEARS_ODD).
    """
    if part is PostPart.TITLE:
        return own_words(str(said), LONGEST_TITLE)
    if part is PostPart.TEXT:
        return own_text(str(said), LONGEST_TEXT)
    if part is PostPart.SPECIALTY:
        return own_words(str(said), LONGEST_SPECIALTY)
    if part is PostPart.YEARS and said not in range(1, MOST_YEARS + 1):
        raise Refused(Refusal.YEARS_ODD, most=MOST_YEARS)
    return said


def complete(draft: PostDraft) -> bool:
    """Whether it says enough to be published: what it is called, what it is about, its field."""
    return bool(draft.title and draft.text and draft.field)


def comparable(words: str) -> str:
    """Words as they are compared: full-width as half-width, capitals as small letters."""
    return " ".join(normalize("NFKC", words).casefold().split())


def searched(words: str) -> tuple[str, ...]:
    """The single words of a search; what is beyond the fifth is not looked at."""
    return tuple(dict.fromkeys(comparable(words[:LONGEST_SEARCH]).split()))[:MOST_WORDS]


def haystack(draft: PostDraft, number: str | None, enterprise: str, chain: str | None) -> str:
    """All that a search by words looks through."""
    told = (number, draft.title, draft.text, draft.specialty, enterprise, chain)
    return comparable(" ".join(filter(None, told)))
