"""A letter as it goes out, in values that no messenger's library has made."""

from typing import Final, Self

from pydantic import model_validator

from core.shared.value import Value

DATA_BYTES: Final = 64
"""The messenger's limit for what a button sends back."""


class Button(Value):
    """A button under a letter: it sends `data` back to the bot, or opens `url`."""

    label: str
    data: str | None = None
    url: str | None = None

    @model_validator(mode="after")
    def _does_one_thing(self) -> Self:
        if (self.data is None) is (self.url is None):
            raise ValueError("a button either sends data or opens a link")
        if self.data is not None and not 0 < len(self.data.encode()) <= DATA_BYTES:
            raise ValueError(f"a button sends 1 to {DATA_BYTES} bytes")
        return self


class Rendered(Value):
    """Text (Telegram HTML) and buttons, row by row."""

    text: str
    rows: tuple[tuple[Button, ...], ...] = ()
    silent: bool = False
    version: str = ""
    """Of the texts that it was put into words with (PRODUCT 10)."""
    """Makes no sound: nothing in it needs an act today (PRODUCT 22)."""
