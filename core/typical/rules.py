"""When a case may be changed, answered, accepted; what a search finds."""

from collections.abc import Iterable
from typing import Final

from core.shared.actor import Actor
from core.shared.policy import Policy
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_text, own_words
from core.typical.model import (
    Answer,
    CaseState,
    CaseView,
    Consent,
    Party,
    Story,
    TypicalCase,
    Wanted,
)

CHANGEABLE: Final = frozenset(CaseState) - {CaseState.DROPPED}
ANSWERABLE: Final = frozenset({CaseState.ASKED, CaseState.AGREED, CaseState.ACCEPTED})
"""A word may be changed as long as the case is asked about, decided about, or in the library."""
SUBJECT: Final = "typical"


def subject(case: TypicalCase) -> str:
    """What its letters and its audit are about."""
    return f"{SUBJECT}:{case.id}"


def checked(story: Story, policy: Policy) -> Story:
    """The text without stray spaces. Raises Refused(WORDS_EMPTY, WORDS_TOO_LONG)."""
    most = policy.case_part_signs
    return Story(
        title=own_words(story.title, policy.case_title_signs),
        problem=own_text(story.problem, most),
        done=own_text(story.done, most),
        effect=own_text(story.effect, most),
    )


def check_stands(case: TypicalCase, state: Iterable[CaseState]) -> None:
    """Raises Refused(CASE_SETTLED) for a case that is past that."""
    if case.state not in set(state):
        raise Refused(Refusal.CASE_SETTLED)


def parties(actor: Actor, view: CaseView) -> tuple[Party, ...]:
    """As whom the actor is asked: himself, his enterprise, or both."""
    return tuple(
        party
        for party, there in (
            (Party.PERSON, view.person == actor.person),
            (Party.ENTERPRISE, view.case.enterprise in actor.enterprises()),
        )
        if there
    )


def state_after(consents: Iterable[Consent], now: CaseState) -> CaseState:
    """Where the case stands with these words on its present text."""
    said = {one.party: one.answer for one in consents}
    if Answer.DECLINES in said.values():
        return CaseState.DECLINED
    if all(said.get(party) is Answer.AGREES for party in Party):
        return now if now is CaseState.ACCEPTED else CaseState.AGREED
    return CaseState.ASKED


def finds(view: CaseView, wanted: Wanted) -> bool:
    """Whether the case is one that is looked for: every word stands somewhere in it."""
    case, story = view.case, view.case.story
    if wanted.field not in {None, case.field} or wanted.county not in {None, case.county}:
        return False
    year = case.accepted_on.year if case.accepted_on else None
    if wanted.year not in {None, year}:
        return False
    text = " ".join(
        (
            story.title,
            story.problem,
            story.done,
            story.effect,
            view.name,
            view.enterprise_name,
            view.unit_name,
            view.county_name,
            view.county_english,
            str(year or ""),
        )
    ).casefold()
    return all(word in text for word in wanted.words.casefold().split())
