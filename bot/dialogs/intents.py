"""Steps get numbers of their own."""

import secrets
from typing import Final

from aiogram_dialog.api.entities import stack

BYTES: Final = 6
"""Eight characters of the 64 bytes that a button may carry."""


def number_steps_apart() -> None:
    """Make the library draw the numbers of steps at random.

    Its own are the second and one of a hundred: of two steps opened within a second, one in a
    hundred would take the other's place, a draft's among them, and old buttons would work again.
    """
    stack.new_id = _new_id


def _new_id() -> str:
    return secrets.token_urlsafe(BYTES)
