"""Answers that a list of words gives: fields, kinds, modes, degrees, who decides."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final, TypeVar

from core.mining.words import WORDS, rule
from core.needs.form import ChallengeKind, Decider, Degree, Mode, Offer, Rank
from core.shared.fields import Field

E = TypeVar("E", bound=StrEnum)
_PREFERRED: Final = rule(rf"[^{WORDS['stop']}]{{0,4}}?(?:{WORDS['preference']['after']})")


def several(kinds: Iterable[E], words: Mapping[str, str], text: str) -> tuple[list[E], list[str]]:
    """All that are mentioned, each with the words that mention it first."""
    said = [(kind, rule(words[_key(kind)]).search(text)) for kind in kinds]
    found = [(kind, one[0]) for kind, one in said if one]
    return [kind for kind, _ in found], [words for _, words in found]


def likeliest(kinds: Iterable[E], words: Mapping[str, str], text: str) -> tuple[E, str] | None:
    """The one of which most is said; of two alike the one that is mentioned first."""
    best: tuple[int, int, E, str] | None = None
    for kind in kinds:
        pattern = words.get(_key(kind))
        said = [*rule(pattern).finditer(text)] if pattern else []
        if said:
            rank = (len({one[0] for one in said}), -said[0].start(), kind, said[0][0])
            best = rank if best is None or rank[:2] > best[:2] else best
    return None if best is None else best[2:]


def least(kinds: Iterable[E], words: Mapping[str, str], text: str) -> tuple[E, str] | None:
    """The first of `kinds` that is asked for; what is only preferred is not asked for."""
    for kind in kinds:
        for said in rule(words[_key(kind)]).finditer(text):
            if not _PREFERRED.match(text[said.end() :]):
                return kind, said[0]
    return None


def field(text: str) -> tuple[Field, str] | None:
    """The technical field, by the words of the trade."""
    return likeliest(Field, WORDS["field"], text)


def challenge_kind(text: str) -> tuple[ChallengeKind, str] | None:
    """Which of the forms' four kinds of problems."""
    return likeliest(ChallengeKind, WORDS["challenge_kind"], text)


def degree(text: str) -> tuple[Degree, str] | None:
    """The least degree (C8)."""
    return least((Degree.ANY, Degree.MASTER, Degree.DOCTOR), WORDS["degree"], text)


def rank(text: str) -> tuple[Rank, str] | None:
    """The least professional title (C8)."""
    return least((Rank.ANY, Rank.VICE_SENIOR, Rank.SENIOR), WORDS["rank"], text)


def decider(text: str) -> tuple[Decider, str] | None:
    """Who decides; a board before its chairman."""
    order = (Decider.TOGETHER, Decider.ENGINEER, Decider.OWNER)
    return least(order, WORDS["decider"], text)


def modes(text: str) -> tuple[list[Mode], list[str]]:
    """Ways to work together."""
    return several(Mode, WORDS["modes"], text)


def offers(text: str) -> tuple[list[Offer], list[str]]:
    """What the enterprise provides (C16)."""
    return several(Offer, WORDS["offers"], text)


def confidential(text: str) -> tuple[bool, str] | None:
    """Whether it may be made public."""
    for answer, pattern in ((False, "no"), (True, "yes")):
        if said := rule(WORDS["confidential"][pattern]).search(text):
            return answer, said[0]
    return None


def _key(kind: StrEnum) -> str:
    return kind.value.replace("-", "_")
