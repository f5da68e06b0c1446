"""Posts and their needs as rows, and the passage between rows and values."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Index
from sqlmodel import Field

from core.organisations.model import County
from core.posts.model import Post, PostDraft, PostView
from storage.organisations import COUNTY
from storage.table import AnyRow, Base, table_of, unique_where


class PostRow(Base, table=True):
    __tablename__ = "post"
    __table_args__ = (
        Index("uq_post_number", "number", unique=True),
        Index("ix_post_call", "call", "state"),
        Index("ix_post_state", "state", "published_at"),
    )

    id: int | None = Field(default=None, primary_key=True)
    call: int = Field(foreign_key="call.id")
    enterprise: int = Field(foreign_key="enterprise.id")
    county: str = Field(foreign_key="county.code")
    title: str
    text: str
    field: str | None = None
    chain: int | None = Field(default=None, foreign_key="chain.id")
    degree: str | None = None
    rank: str | None = None
    specialty: str
    years: int | None = None
    modes: str
    words: str
    number: str | None = None
    state: str
    version: int
    created_by: int = Field(foreign_key="person.id")
    created_at: datetime
    published_at: datetime | None = None
    ended_at: datetime | None = None
    reason: str | None = None


class PostNeedRow(Base, table=True):
    __tablename__ = "post_need"
    __table_args__ = (
        unique_where("uq_post_need_live", "released_at IS NULL", "need"),
        Index("ix_post_need_post", "post", "turn"),
    )

    id: int | None = Field(default=None, primary_key=True)
    post: int = Field(foreign_key="post.id")
    need: int = Field(foreign_key="need.id")
    turn: int
    released_at: datetime | None = None


POST = table_of(PostRow)
POST_NEED = table_of(PostNeedRow)


def row_of_post(draft: PostDraft) -> dict[str, Any]:
    """The columns of what is said of a post."""
    row = draft.model_dump(include=set(PostDraft.model_fields) - {"needs", "modes"}, mode="json")
    return row | {"modes": ",".join(draft.modes)}


def view_of_post(row: AnyRow, needs: Sequence[int]) -> PostView:
    """A post with its names; `needs` are its needs' numbers, in their order."""
    facts = dict(row._asdict())
    county = {column.name: facts.pop(f"county_{column.name}") for column in COUNTY.c}
    name, chain = facts.pop("enterprise_name"), facts.pop("named")
    del facts["words"]
    facts["modes"] = tuple(filter(None, facts["modes"].split(",")))
    return PostView(
        post=Post.model_validate(facts | {"needs": tuple(needs)}),
        enterprise_name=name,
        county=County.model_validate(county),
        chain=chain,
    )
