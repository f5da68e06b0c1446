"""Post, its states, how it is shown, and what it is searched by."""

from datetime import datetime
from enum import StrEnum

from core.needs.form import Degree, Mode, Rank
from core.organisations.model import County
from core.shared.fields import Field
from core.shared.ids import (
    CallId,
    ChainId,
    CountyCode,
    EnterpriseId,
    NeedId,
    PersonId,
    PostId,
)
from core.shared.value import Value


class PostState(StrEnum):
    """draft → published → withdrawn or closed; a draft that is given up is dropped."""

    DRAFT = "draft"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"
    """Taken off the list with a reason; its needs are with the city again."""
    CLOSED = "closed"
    """Filled, or no longer to be applied for; its needs stay part of it."""
    DROPPED = "dropped"


class PostAct(StrEnum):
    """What the city does to a post."""

    CHANGE = "change"
    PUBLISH = "publish"
    WITHDRAW = "withdraw"
    CLOSE = "close"
    DROP = "drop"


class PostPart(StrEnum):
    """A line of a post that the city may change before it is published."""

    TITLE = "title"
    TEXT = "text"
    FIELD = "field"
    CHAIN = "chain"
    DEGREE = "degree"
    RANK = "rank"
    SPECIALTY = "specialty"
    YEARS = "years"
    MODES = "modes"


class PostDraft(Value):
    """What is said of a post; nothing in it names a person or a way to reach one."""

    call: CallId
    enterprise: EnterpriseId
    county: CountyCode
    title: str
    text: str
    field: Field | None = None
    chain: ChainId | None = None
    degree: Degree | None = None
    rank: Rank | None = None
    specialty: str = ""
    years: int | None = None
    """How long a scientist is wanted for."""
    modes: tuple[Mode, ...] = ()
    needs: tuple[NeedId, ...] = ()
    """Of one enterprise; the first is the one that the post is mainly made of."""


class Post(PostDraft):
    """A post that the city makes from one or more needs of one enterprise (C21)."""

    id: PostId
    number: str | None = None
    """The year and a running number, "2026-017"; given when it is published, to no other ever."""
    state: PostState = PostState.DRAFT
    version: int = 1
    """One more with every change: a key turned for an older one turns nothing."""
    created_by: PersonId
    created_at: datetime
    published_at: datetime | None = None
    ended_at: datetime | None = None
    reason: str | None = None
    """Why it was withdrawn."""


class Publishing(Value):
    """What became of publishing: done, or signed for by one department and waiting."""

    posts: tuple[Post, ...]
    done: bool


class PostView(Value):
    """A post with the names that cards, lists and tables show."""

    post: Post
    enterprise_name: str
    county: County
    chain: str | None = None


class Search(Value):
    """What posts are looked for by; nothing set finds all."""

    field: Field | None = None
    chain: ChainId | None = None
    county: CountyCode | None = None
    words: str = ""
    """Several words all have to be in it; full-width and half-width signs are the same."""


class Shelf(Value):
    """One page of what a search found."""

    posts: tuple[PostView, ...]
    found: int
    page: int
    """From 0 on."""
    pages: int
