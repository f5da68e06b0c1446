"""Posts that the city makes, and what is counted over the whole programme."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from core.posts.model import Post, PostDraft, PostState, PostView, Search
from core.shared.ids import CallId, NeedId, PersonId, PostId


class Posts(Protocol):
    """`words` is what a search by words looks through (core.posts.rules.haystack)."""

    def add(self, draft: PostDraft, *, words: str, by: PersonId, at: datetime) -> Post:
        """Raises Refused(NEED_IN_POST) where one of its needs is part of another live post."""
        ...

    def get(self, number: PostId) -> Post | None: ...
    def save(self, post: Post, was: int, *, words: str) -> bool:
        """False where its version is `was` no more; one that is not live lets its needs go."""
        ...

    def views(self, numbers: Iterable[PostId]) -> tuple[PostView, ...]: ...
    def of_call(self, call: CallId, states: Collection[PostState]) -> tuple[PostView, ...]:
        """By number; drafts first."""
        ...

    def published(self, search: Search, offset: int, limit: int) -> tuple[PostView, ...]:
        """What can be applied for, the newest first."""
        ...

    def count(self, search: Search) -> int: ...
    def since(self, moment: datetime, limit: int) -> tuple[PostView, ...]:
        """Published since then and still on the list, the newest first."""
        ...

    def of_needs(self, needs: Sequence[NeedId]) -> Mapping[NeedId, PostId]:
        """Which of the needs are part of a live post, and of which."""
        ...
