"""Links that open the bot with something in hand."""

from typing import Final

INVITATION: Final = "i_"
"""What an invitation's payload begins with; other verbs have other beginnings."""
DOOR: Final = "d_"
GATE: Final = "s_"
LONGEST_PAYLOAD: Final = 64


def invitation_link(username: str, token: str) -> str:
    """The link that brings the invited person in. Raises ValueError for a token too long."""
    return _link(username, INVITATION + token)


def door_link(username: str, code: str) -> str:
    """The link in the picture at the gate: one START puts the day on record."""
    return _link(username, DOOR + code)


def gate_link(username: str, code: str) -> str:
    """The link on a printed poster: it leads to the gate and proves nothing."""
    return _link(username, GATE + code)


def _link(username: str, payload: str) -> str:
    if len(payload) > LONGEST_PAYLOAD:
        raise ValueError(f"a start parameter carries {LONGEST_PAYLOAD} characters")
    return f"https://t.me/{username}?start={payload}"
