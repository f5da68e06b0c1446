"""What everybody sees, kept up from the sandbox's stream: a look costs no request."""

import asyncio
from collections import defaultdict
from collections.abc import Callable
from typing import Final, TypeVar

from tests.bot.hearing import Ears, Event
from tests.bot.phone import Message

PATIENCE: Final = 30.0
"""Seconds; what a busy machine may take."""

R = TypeVar("R")


class Screens:
    """All chats as they are, and the bot's answers to taps and locations."""

    def __init__(self, ears: Ears) -> None:
        self._ears = ears
        self._read = 0
        self.chats: dict[int, dict[int, Message]] = defaultdict(dict)
        """The bot's messages by person and number, as they read now."""
        self.posted: list[tuple[int, Message]] = []
        """The bot's messages as they read when they came, with whose they are."""
        self.reactions: dict[tuple[int, int], str] = {}
        self.answers: dict[str, Event] = {}

    def look(self) -> None:
        """Take in what happened since the last look."""
        news, self._read = self._ears.events[self._read :], len(self._ears.events)
        for event in news:
            person, kind = event["person"], event["type"]
            if kind in {"message", "edit"} and event["message"]["from_bot"]:
                self.chats[person][event["message"]["message_id"]] = event["message"]
                if kind == "message":
                    self.posted.append((person, event["message"]))
            elif kind == "delete":
                for gone in event["message_ids"]:
                    self.chats[person].pop(gone, None)
            elif kind == "reaction":
                self.reactions[person, event["message_id"]] = "".join(event["emoji"])
            elif kind == "answer":
                self.answers[event["query_id"]] = event

    async def until(
        self, found: Callable[[], R | None], otherwise: Callable[[], str], within: float = PATIENCE
    ) -> R:
        """What is found, once it is there; AssertionError with `otherwise` where it never is."""
        try:
            async with asyncio.timeout(within):
                while True:
                    self.look()
                    if (there := found()) is not None:
                        return there
                    await self._ears.news()
        except TimeoutError:
            raise AssertionError(otherwise()) from None
