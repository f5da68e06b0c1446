"""Names of enterprises and units as counties write them: the same name told from a similar one."""

from collections.abc import Iterator, Sequence
from typing import Final

from core.similarity.model import Likeness, Unlike
from core.similarity.pieces import NUMBERS, TRADES, Parts, parts, unsigned

LIKELY: Final = 75
"""From so many of a hundred a name is offered."""
ROUGHLY: Final = 60
"""Whole names that have less in common are not looked at more closely."""
NEARLY: Final = {Unlike.NOTHING: 100, Unlike.SIGNS: 99, Unlike.SCRIPT: 98, Unlike.FORM: 95}
"""What names are worth that differ in nothing else."""
SPELLING: Final = 97
"""One legal form, spelt in its two ways."""
ONE_PLACE, OTHER_PLACE = 92, 80
"""A place in one name only; two places, which are often two companies of one house."""
PART: Final = 84
SHORTEST: Final = 2
"""Signs that the part of a name must have to be offered for the whole."""


def plain_name(name: str) -> str:
    """The name as it is compared: simplified, half-width, without spaces and signs, and with one
    way to write each legal form."""
    return parts(name).plain


def same_name(one: str, other: str) -> bool:
    """Whether the two differ in their signs, script, or spelling of the legal form alone.

    Even so it is somebody's decision that they are one enterprise.
    """
    return bool(plain_name(one)) and plain_name(one) == plain_name(other)


def likely(names: Sequence[str], typed: str, limit: int = 3) -> tuple[Likeness, ...]:
    """Those of the names that may be meant, the likeliest first. For many questions: `Known`."""
    return Known(names).likely(typed, limit)


class Known:
    """Names that are on record, ready to be asked about: a thousand of them, row after row."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = tuple(names)
        self._parts = [parts(name) for name in names]
        self._stems = [one.stem for one in self._parts]
        self._pairs: dict[str, set[int]] = {}
        for at, one in enumerate(self._parts):
            for pair in _pairs(one.kernel):
                self._pairs.setdefault(pair, set()).add(at)
        self._asked: dict[tuple[str, int], tuple[Likeness, ...]] = {}

    def likely(self, typed: str, limit: int = 3) -> tuple[Likeness, ...]:
        """Those that may be meant, the likeliest first; among equals the order of the names."""
        key = (typed, limit)
        if key not in self._asked:
            self._asked[key] = tuple(self._found(parts(typed), limit))
        return self._asked[key]

    def _found(self, typed: Parts, limit: int) -> list[Likeness]:
        if not typed.plain:
            return []
        found = []
        for at in self._near(typed):
            score, unlike = _compared(typed, self._parts[at])
            if score >= LIKELY:
                found.append(Likeness(place=at, name=self._names[at], score=score, unlike=unlike))
        return sorted(found, key=lambda one: (-one.score, one.place))[:limit]

    def _near(self, typed: Parts) -> set[int]:
        from rapidfuzz import fuzz, process  # noqa: PLC0415 - only where names are compared

        rough = process.extract(
            typed.stem, self._stems, scorer=fuzz.ratio, score_cutoff=ROUGHLY, limit=None
        )
        near = {at for _, _, at in rough}
        for pair in _pairs(typed.kernel):
            near |= self._pairs.get(pair, set())
        return near


def _compared(typed: Parts, known: Parts) -> tuple[int, Unlike]:
    for unlike, same in (
        (Unlike.NOTHING, typed.written == known.written),
        (Unlike.SIGNS, unsigned(typed.written) == unsigned(known.written)),
        (Unlike.SCRIPT, typed.simple == known.simple),
        (Unlike.FORM, (typed.stem, typed.place) == (known.stem, known.place)),
    ):
        if same:
            one = unlike is Unlike.FORM and typed.plain == known.plain
            return SPELLING if one else NEARLY[unlike], unlike
    if typed.stem == known.stem:
        both = typed.place and known.place
        return OTHER_PLACE if both else ONE_PLACE, Unlike.PLACE
    return _loosely(typed, known)


def _loosely(typed: Parts, known: Parts) -> tuple[int, Unlike]:
    """Names with different words: those that many share count half."""
    from rapidfuzz import fuzz  # noqa: PLC0415 - only where names are compared

    score = round(
        (fuzz.ratio(typed.stem, known.stem) + fuzz.ratio(typed.kernel, known.kernel)) / 2
    )
    if NUMBERS.findall(typed.stem) != NUMBERS.findall(known.stem):  # plant 1 is not plant 2
        return min(score, LIKELY - 1), Unlike.WORDS
    short, long = sorted((typed.stem, known.stem), key=len)
    if len(short) >= SHORTEST and short in long and not TRADES.fullmatch(short):
        return max(score, PART), Unlike.SHORT
    if typed.place and known.place and typed.place != known.place:
        score = min(score, LIKELY - 1)
    return min(score, NEARLY[Unlike.FORM] - 1), Unlike.WORDS


def _pairs(words: str) -> Iterator[str]:
    yield from (words[at : at + 2] for at in range(max(len(words) - 1, 1)) if words)
