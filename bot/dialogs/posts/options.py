"""What a picked line of a post may say."""

from enum import StrEnum
from typing import Final

from bot.turn import Turn
from core.needs.form import Degree, Mode, Rank
from core.posts.model import Post, PostPart
from core.posts.questions import chains_to_name
from core.shared.fields import Field
from core.shared.ids import ChainId
from core.shared.refusal import Refusal, Refused

LISTS: Final[dict[PostPart, tuple[type[StrEnum], str]]] = {
    PostPart.FIELD: (Field, "field-{}"),
    PostPart.DEGREE: (Degree, "need-degree-{}"),
    PostPart.RANK: (Rank, "need-rank-{}"),
    PostPart.MODES: (Mode, "need-mode-{}"),
}
LONGEST_LABEL: Final = 24


async def options(me: Turn, post: Post, part: PostPart) -> tuple[tuple[str, str], ...]:
    """Labels with their codes; what is on of several is marked."""
    if part is PostPart.CHAIN:
        chains = await me.store.ask(chains_to_name, me.actor)
        return tuple((chain.name[:LONGEST_LABEL], str(chain.id)) for chain in chains)
    if part not in LISTS:
        raise Refused(Refusal.NOT_FOUND)
    codes, key = LISTS[part]
    found = []
    for code in codes:
        name = me.plain(key.format(code.value))
        if part is PostPart.MODES:
            on = code in post.modes
            name = me.plain("collecting-join-on" if on else "collecting-join-off", name=name)
        found.append((name, code.value))
    return tuple(found)


def picked(post: Post, part: PostPart, code: str) -> object:
    """What the line becomes. Raises Refused(NOT_FOUND) for what was not offered."""
    if part is PostPart.CHAIN:
        return ChainId(int(code)) if code.isdecimal() else None
    if part not in LISTS:
        raise Refused(Refusal.NOT_FOUND)
    try:
        value = LISTS[part][0](code)
    except ValueError:
        raise Refused(Refusal.NOT_FOUND) from None
    if part is PostPart.MODES:
        return tuple(mode for mode in Mode if (mode in post.modes) != (mode == value))
    return value
