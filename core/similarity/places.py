"""Counties and zones as people call them for short."""

from collections.abc import Iterator, Sequence

from core.similarity.pieces import WORDS, simplified, written


def place_named(typed: str, names: Sequence[str]) -> int | None:
    """Which of the names of counties and zones is meant, from 0; None: none of them, or several.

    The city before it, the kind of place behind it and the long names of zones make no
    difference; the city's name alone means no county.
    """
    said = _said(typed)
    if not said or said in WORDS["city"]:
        return None
    exact = [at for at, name in enumerate(names) if _said(name) == said]
    if not exact:
        asked = set(_called(said))
        exact = [at for at, name in enumerate(names) if asked & set(_known(_said(name)))]
    return exact[0] if len(exact) == 1 else None


def _known(name: str) -> Iterator[str]:
    yield from _called(name)
    yield from WORDS["place_names"].get(name, ())


def _called(said: str) -> Iterator[str]:
    """The words with and without the city before them, with and without the kind of place."""
    for head in ("", *WORDS["before_places"]):
        rest = said.removeprefix(head)
        if rest != said or not head:
            for end in ("", *WORDS["place_ends"]):
                short = rest.removesuffix(end)
                if len(short) > 1 and short not in WORDS["city"]:
                    yield short


def _said(words: str) -> str:
    return simplified(written(words))
