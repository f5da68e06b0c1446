"""A post in words: its lines as people read them, in a chat, in a table, on paper."""

from collections.abc import Callable, Iterator
from typing import Final

from core.posts.model import Post, PostPart, PostView

Say = Callable[..., str]
"""The text under a key, in the reader's language."""

PICKED: Final = {
    PostPart.FIELD: "field-{}",
    PostPart.DEGREE: "need-degree-{}",
    PostPart.RANK: "need-rank-{}",
}


def part_said(say: Say, view: PostView, part: PostPart) -> str:
    """What stands in a line of the post; nothing where it is empty."""
    post = view.post
    filled = getattr(post, part)
    if not filled:
        return ""
    if part is PostPart.CHAIN:
        return view.chain or ""
    if part is PostPart.MODES:
        return say("common-list-comma").join(say(f"need-mode-{mode}") for mode in post.modes)
    if part is PostPart.YEARS:
        return say("posts-said-years", years=post.years)
    if part in PICKED:
        return say(PICKED[part].format(filled))
    return str(filled)


def wanted(say: Say, post: Post) -> str:
    """Who is wanted: degree, professional title, specialty, on one line."""
    degree = say(f"need-degree-{post.degree}") if post.degree else ""
    rank = say(f"need-rank-{post.rank}") if post.rank else ""
    told = (
        say("posts-said-degree", degree=degree) if degree else "",
        say("posts-said-rank", rank=rank) if rank else "",
        say("posts-said-specialty", words=post.specialty) if post.specialty else "",
    )
    return say("posts-said-between").join(filter(None, told))


def lines(say: Say, view: PostView) -> Iterator[tuple[PostPart, str, str]]:
    """The lines that are filled: which, its heading, what it says."""
    for part in PostPart:
        said = part_said(say, view, part)
        if said:
            yield part, say(f"posts-part-{part}"), said


def county_called(view: PostView, language: str | None) -> str:
    """The county's name in the reader's language."""
    return view.county.english if language == "en" else view.county.name
