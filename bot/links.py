"""Links that open the bot with something in hand."""

from typing import Final

INVITATION: Final = "i_"
"""What an invitation's payload begins with; other verbs have other beginnings."""
LONGEST_PAYLOAD: Final = 64


def invitation_link(username: str, token: str) -> str:
    """The link that brings the invited person in. Raises ValueError for a token too long."""
    payload = INVITATION + token
    if len(payload) > LONGEST_PAYLOAD:
        raise ValueError(f"a start parameter carries {LONGEST_PAYLOAD} characters")
    return f"https://t.me/{username}?start={payload}"
