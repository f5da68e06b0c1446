"""Taps on inline buttons that wait for the bot's answer."""

import asyncio
from collections import OrderedDict

from bot.sandbox.refusal import stale_query

MOST_WAITING = 10_000


class Clicks:
    """Query ids and the chats they came from; each can be answered once and not for long.

    Ages are counted in real seconds: moving the sandbox's clock by a month must not spoil the
    tap that is being answered meanwhile.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._open: OrderedDict[str, tuple[int, float]] = OrderedDict()
        self._next = 7_000_000_000_000_001

    def open(self, person: int) -> str:
        """A new query id for a tap by `person`."""
        number = str(self._next)
        self._next += 1
        self._open[number] = (person, asyncio.get_running_loop().time())
        if len(self._open) > MOST_WAITING:
            self._open.popitem(last=False)
        return number

    def close(self, query_id: str) -> int:
        """Who tapped. Refuses a second answer, a late one and an invented id."""
        person, since = self._open.pop(query_id, (0, 0.0))
        if not person or asyncio.get_running_loop().time() - since > self._seconds:
            raise stale_query()
        return person
