"""A research platform as tables name it: who has recognised it, what it is, what it is called."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from bot.tables.words import CODES, compared
from core.imports.why import Why

WORDS: Final[dict[str, Any]] = CODES["platforms"]


class Read(NamedTuple):
    """Level and kind as values of their lists; a name only where more is said than those."""

    level: str
    kind: str
    name: str


def platforms_in(typed: str) -> tuple[tuple[str, ...] | None, Why | None]:
    """Each by its level, its kind and its name; what tells only one of them is left out."""
    parts = [part.strip() for part in re.split(CODES["parts"], typed) if part.strip()]
    found = [platform_in(words) for words in parts]
    read = [f"{one.level}/{one.kind}/{one.name}" for one in found if one is not None]
    if not read:
        return None, Why.UNREAD_PLATFORM
    return tuple(dict.fromkeys(read)), None if len(read) == len(found) else Why.UNREAD_SEVERAL


def platform_in(words: str) -> Read | None:
    """The platform that is meant; None where level or kind is not told, or more than one."""
    said = compared(words)
    levels = set(_within(WORDS["levels"], said)) | set(_within(WORDS["said"], said))
    if not levels:
        levels = {
            level
            for level, heads in WORDS["begins"].items()
            if said.startswith(tuple(map(_plain, heads)))
        }
    kinds = set(_within(WORDS["kinds"], said))
    if len(levels) != 1 or len(kinds) != 1:
        return None
    level, kind = levels.pop(), kinds.pop()
    bare = {
        _plain(one) + _plain(other)
        for one in (*WORDS["levels"][level], *WORDS["said"].get(level, ()))
        for other in WORDS["kinds"][kind]
    }
    return Read(level, kind, "" if said in bare else words)


def platforms_on_offer(*, chinese: bool) -> dict[str, str]:
    """Every level with every kind: what drops down in the empty tables."""
    nth, between = (0, "") if chinese else (1, " ")
    return {
        f"{level}/{kind}": between.join((ranks[nth], names[nth])).capitalize()
        for level, ranks in WORDS["levels"].items()
        for kind, names in WORDS["kinds"].items()
    }


def _within(lists: Mapping[str, Sequence[str]], said: str) -> Iterator[str]:
    for value, words in lists.items():
        if any(_plain(word) in said for word in words):
            yield value


def _plain(word: str) -> str:
    return "".join(word.split()).casefold()
