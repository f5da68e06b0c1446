"""Posts, and which needs each is made of: a need is part of one live post at most."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, Connection, and_, func, insert, select, update

from core.posts.model import Post, PostDraft, PostState, PostView, Search
from core.posts.rules import LIVE, searched
from core.shared.ids import CallId, NeedId, PersonId, PostId
from storage.chains import CHAIN
from storage.organisations import COUNTY, ENTERPRISE
from storage.post_rows import POST, POST_NEED, row_of_post, view_of_post
from storage.table import AnyRow, columns

ESCAPE: Final = "\\"


_COUNTY: Final = tuple(column.label(f"county_{column.name}") for column in COUNTY.c)
_VIEWS: Final = (
    select(POST, *_COUNTY, ENTERPRISE.c.name.label("enterprise_name"), CHAIN.c.name.label("named"))
    .join(ENTERPRISE, ENTERPRISE.c.id == POST.c.enterprise)
    .join(COUNTY, COUNTY.c.code == POST.c.county)
    .outerjoin(CHAIN, CHAIN.c.id == POST.c.chain)
)
_NEWEST: Final = (POST.c.published_at.desc(), POST.c.id.desc())


class PostsInSql:
    """`core.ports.Posts` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, draft: PostDraft, *, words: str, by: PersonId, at: datetime) -> Post:
        row = row_of_post(draft) | {
            "words": words,
            "state": PostState.DRAFT.value,
            "version": 1,
            "created_by": by,
            "created_at": at,
        }
        adding = insert(POST).values(row).returning(POST.c.id)
        number = PostId(self._connection.execute(adding).scalar_one())
        links = [
            {"post": number, "need": need, "turn": turn}
            for turn, need in enumerate(draft.needs, 1)
        ]
        self._connection.execute(insert(POST_NEED), links)
        return Post(**dict(draft), id=number, created_by=by, created_at=at)

    def get(self, number: PostId) -> Post | None:
        return next((view.post for view in self.views([number])), None)

    def save(self, post: Post, was: int, *, words: str) -> bool:
        row = columns(post, "id", "needs", "created_by", "created_at")
        kept = update(POST).where(POST.c.id == post.id, POST.c.version == was)
        done = self._connection.execute(
            kept.values({**row, **row_of_post(post), "state": post.state.value, "words": words})
        )
        if done.rowcount == 1 and post.state not in LIVE:
            freed = update(POST_NEED).where(
                POST_NEED.c.post == post.id, POST_NEED.c.released_at.is_(None)
            )
            self._connection.execute(freed.values(released_at=post.ended_at))
        return done.rowcount == 1

    def views(self, numbers: Iterable[PostId]) -> tuple[PostView, ...]:
        found = _VIEWS.where(POST.c.id.in_(sorted(set(numbers)))).order_by(POST.c.id)
        return self._views(self._connection.execute(found).all())

    def of_call(self, call: CallId, states: Collection[PostState]) -> tuple[PostView, ...]:
        found = _VIEWS.where(
            POST.c.call == call, POST.c.state.in_(sorted(state.value for state in states))
        )
        rows = self._connection.execute(found.order_by(POST.c.number, POST.c.id))
        return self._views(rows.all())

    def published(self, search: Search, offset: int, limit: int) -> tuple[PostView, ...]:
        found = _VIEWS.where(_meets(search)).order_by(*_NEWEST).offset(offset).limit(limit)
        return self._views(self._connection.execute(found).all())

    def count(self, search: Search) -> int:
        found = select(func.count()).select_from(POST).where(_meets(search))
        return int(self._connection.execute(found).scalar_one())

    def since(self, moment: datetime, limit: int) -> tuple[PostView, ...]:
        found = _VIEWS.where(_meets(Search()), POST.c.published_at >= moment)
        rows = self._connection.execute(found.order_by(*_NEWEST).limit(limit))
        return self._views(rows.all())

    def of_needs(self, needs: Sequence[NeedId]) -> Mapping[NeedId, PostId]:
        found = select(POST_NEED.c.need, POST_NEED.c.post).where(
            POST_NEED.c.need.in_(sorted(set(needs))), POST_NEED.c.released_at.is_(None)
        )
        return {row.need: row.post for row in self._connection.execute(found)}

    def _views(self, rows: Sequence[AnyRow]) -> tuple[PostView, ...]:
        """The rows with the needs of each: as they were at the end, for one that has ended."""
        if not rows:
            return ()
        found = (
            select(POST_NEED.c.post, POST_NEED.c.need)
            .where(POST_NEED.c.post.in_([row.id for row in rows]))
            .order_by(POST_NEED.c.post, POST_NEED.c.turn)
        )
        needs: dict[int, list[int]] = {}
        for link in self._connection.execute(found):
            needs.setdefault(link.post, []).append(link.need)
        return tuple(view_of_post(row, needs.get(row.id, [])) for row in rows)


def _meets(search: Search) -> ColumnElement[bool]:
    """What a published post must be to be found."""
    asked: list[ColumnElement[bool]] = [POST.c.state == PostState.PUBLISHED.value]
    if search.field is not None:
        asked.append(POST.c.field == search.field.value)
    if search.chain is not None:
        asked.append(POST.c.chain == search.chain)
    if search.county is not None:
        asked.append(POST.c.county == search.county)
    asked += [
        POST.c.words.contains(_plain(word), escape=ESCAPE) for word in searched(search.words)
    ]
    return and_(*asked)


def _plain(word: str) -> str:
    """A word in which no sign stands for others."""
    for sign in (ESCAPE, "%", "_"):
        word = word.replace(sign, f"{ESCAPE}{sign}")
    return word
