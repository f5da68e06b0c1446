"""The public list of posts as an official paper: no contact data, no person's name (C21)."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from bot.cards.post import county_called, part_said, wanted
from bot.papers.model import Column, Line, Paper
from core.posts.model import PostPart, PostView

Say = Callable[..., str]

WIDTHS: Final = (6, 12, 14, 22, 20, 44, 14, 24, 18, 9)
"""Characters: of a page that lies across, all of it."""


def posts_paper(views: Sequence[PostView], on: date, say: Say, language: str | None) -> Paper:
    """The list as of a day, in the order of the numbers; for .xlsx and .docx alike."""
    headings = say("posts-paper-headings").split("|")
    ordered = sorted(views, key=lambda view: (view.post.call, view.post.id))
    return Paper(
        name=say("posts-paper-name"),
        title=say("posts-paper-title"),
        left=say("posts-paper-left"),
        right=say("posts-paper-right", on=on),
        columns=tuple(
            Column(heading, width) for heading, width in zip(headings, WIDTHS, strict=True)
        ),
        lines=tuple(
            _line(turn, view, say, language) for turn, view in enumerate(ordered, start=1)
        ),
        empty=say("posts-paper-empty"),
        notes=(say("posts-paper-note"),),
        page=say("posts-paper-page"),
    )


def _line(turn: int, view: PostView, say: Say, language: str | None) -> Line:
    post = view.post
    return Line(
        (
            turn,
            post.number,
            county_called(view, language),
            view.enterprise_name,
            post.title,
            post.text,
            part_said(say, view, PostPart.FIELD),
            wanted(say, post),
            part_said(say, view, PostPart.MODES),
            part_said(say, view, PostPart.YEARS),
        )
    )
