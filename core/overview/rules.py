"""Which needs count, and how they are told by one thing."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, TypeVar

from core.needs.model import NeedState
from core.overview.model import OverviewLine
from core.posts.model import PostState

T = TypeVar("T")

COUNTED: Final = (
    NeedState.SUBMITTED,
    NeedState.RETURNED,
    NeedState.CONFIRMED,
    NeedState.CONSOLIDATED,
    NeedState.REPORTED,
    NeedState.PUBLISHED,
    NeedState.KEPT,
)
"""Needs that were sent and that somebody still stands by."""
POSTED: Final = (PostState.PUBLISHED, PostState.CLOSED)

UNNAMED: Final = ""


def counted(things: Iterable[T], codes: Callable[[T], Sequence[str]]) -> Mapping[str, int]:
    """How many of the things there are for each code; without any code they are unnamed."""
    return Counter(code for thing in things for code in codes(thing) or (UNNAMED,))


def lines(
    rows: Sequence[OverviewLine],
    needs: Mapping[str, int],
    posts: Mapping[str, int],
    people: Mapping[str, int],
) -> tuple[OverviewLine, ...]:
    """The rows with their numbers; the unnamed last, where there is anything unnamed."""
    unnamed = OverviewLine(code=UNNAMED)
    told = (
        row.model_copy(
            update={
                "needs": needs.get(row.code, 0),
                "posts": posts.get(row.code, 0),
                "people": people.get(row.code, 0),
            }
        )
        for row in (*rows, unnamed)
    )
    return tuple(
        line for line in told if line.code != UNNAMED or line.needs or line.posts or line.people
    )
