"""Which post a challenge of a table belongs to (C19)."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from core.imports.batch import NewNeed
from core.imports.columns import Column
from core.imports.known import KnownNeed
from core.imports.rows import Line
from core.imports.why import Why
from core.needs.model import NeedKind
from core.similarity.texts import plain_text

NUMBER: Final = re.compile(r"\D?\s*(\d{1,6})\s*\D?")
"""The number of a row, with or without a word about it."""


class Post(NamedTuple):
    """A post of an enterprise: on record, or at a place among the new needs."""

    enterprise: str
    title: str
    reference: str
    row: int
    """0: it stands in no row of the table."""
    known: KnownNeed | None
    nth: int | None


class Posts:
    """The needs that the table brings in their order, and the posts among its rows."""

    def __init__(self) -> None:
        self._new: list[tuple[NewNeed, Line]] = []
        self._posts: list[Post] = []

    def take(self, line: Line, new: NewNeed) -> None:
        """A new need."""
        if new.kind is NeedKind.POST:
            if line.words(Column.OF_POST):
                line.warn(Why.LINE_OF_OTHER_KIND, Column.OF_POST)
            self._post(line, new.enterprise, new.form.title, None, len(self._new))
        self._new.append((new, line))

    def there(self, line: Line, known: KnownNeed) -> None:
        """A row that says what is on record."""
        if known.kind is NeedKind.POST:
            self._post(line, known.enterprise, known.form.title, known, None)

    def linked(self, there: Mapping[str, Sequence[KnownNeed]]) -> tuple[NewNeed, ...]:
        """The new needs, challenges linked where one post is meant; else that is told."""
        return tuple(self._linked(new, line, there) for new, line in self._new)

    def _post(
        self, line: Line, enterprise: str, title: str, known: KnownNeed | None, nth: int | None
    ) -> None:
        reference = line.words(Column.REFERENCE)
        self._posts.append(Post(enterprise, title, reference, line.row.number, known, nth))

    def _linked(
        self, new: NewNeed, line: Line, there: Mapping[str, Sequence[KnownNeed]]
    ) -> NewNeed:
        typed = line.words(Column.OF_POST)
        if not typed or new.kind is NeedKind.POST:
            return new
        posts = list(self._of(new.enterprise, there))
        for means in (_by_reference, _by_row, _by_title):
            meant = [one for one in posts if means(typed)(one)]
            if len(meant) == 1:
                known = meant[0].known
                return new.model_copy(
                    update={"of_post": known.id if known else None, "of_new": meant[0].nth}
                )
        line.warn(Why.POST_UNKNOWN, Column.OF_POST)
        return new

    def _of(self, enterprise: str, there: Mapping[str, Sequence[KnownNeed]]) -> Iterator[Post]:
        """The enterprise's posts, each once: those in rows first."""
        rows = [one for one in self._posts if one.enterprise == enterprise]
        yield from rows
        told = {one.known.id for one in rows if one.known}
        for known in there.get(enterprise, ()):
            if known.kind is NeedKind.POST and known.id not in told:
                yield Post(enterprise, known.form.title, "", 0, known, None)


Means = Callable[[Post], bool]


def _by_reference(typed: str) -> Means:
    """By the number that it was given, or that the table itself gives it."""
    said = typed.casefold()

    def means(post: Post) -> bool:
        given = (post.known.reference if post.known else None) or ""
        return said in {post.reference.casefold(), given.casefold()}

    return means


def _by_row(typed: str) -> Means:
    found = NUMBER.fullmatch(typed)
    return lambda post: found is not None and post.row == int(found[1])


def _by_title(typed: str) -> Means:
    said = plain_text(typed)
    return lambda post: bool(said) and plain_text(post.title) == said
