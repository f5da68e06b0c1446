"""Where what a letter or a signature is about is opened, by the words of its subject."""

from typing import Final

from aiogram.fsm.state import State

from bot.dialogs.states import Broadcasts, Calls, NeedLists, Posts
from bot.numbers import number_in
from core.shared.refusal import Refusal, Refused

SIGNED: Final[dict[str, tuple[State, str]]] = {
    "call": (Calls.one, "call"),
    "call-window": (Calls.one, "call"),
    "broadcast": (Broadcasts.one, "broadcast"),
    "county-list": (NeedLists.one, "list"),
    "post": (Posts.sure, "post"),
    "posts": (Posts.batch, "call"),
}
"""What two departments sign: the window that shows it, and the name of its number there."""


def matter_of(subject: str) -> tuple[State, dict[str, int]]:
    """The window of something that is signed. Raises Refused(NOT_FOUND)."""
    what, _, number = subject.partition(":")
    if what not in SIGNED:
        raise Refused(Refusal.NOT_FOUND)
    state, name = SIGNED[what]
    return state, {name: number_in(number)}


def call_of(subject: str) -> int:
    """The call's number in "call:3", "unfiled-3:7", "consolidation-3:410702"."""
    head, _, rest = subject.partition(":")
    return number_in(head.partition("-")[2] or rest)
