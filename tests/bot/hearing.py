"""The sandbox's stream of events, with the moment at which each arrived."""

import asyncio
import json
from collections.abc import Callable
from typing import Any, Final

import aiohttp

PATIENCE: Final = 15.0
"""Seconds until a story says that something did not happen; the answer itself takes a fraction."""

Event = dict[str, Any]


class Ears:
    """Everything that happened, in order; `heard` are the loop's own seconds of each event."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.heard: list[float] = []
        self._news = asyncio.Event()

    async def listen(self, http: aiohttp.ClientSession) -> None:
        """Take the stream in until it ends."""
        forever = aiohttp.ClientTimeout(total=None, sock_read=None)
        async with http.get("/play/events?since=0", timeout=forever) as stream:
            try:
                async for line in stream.content:
                    if line.startswith(b"data: "):
                        self._take(json.loads(line[6:]))
            except aiohttp.ClientError:
                return  # the sandbox was stopped

    def _take(self, event: Event) -> None:
        assert event["type"] != "gap", "more happened than the sandbox remembers"
        self.events.append(event)
        self.heard.append(asyncio.get_running_loop().time())
        news, self._news = self._news, asyncio.Event()
        news.set()

    async def news(self) -> None:
        """Wait for one more event."""
        await self._news.wait()

    async def hears(
        self, fits: Callable[[Event], bool], *, since: int = 0, within: float = PATIENCE
    ) -> int:
        """The place in `events` of the first one from `since` on that fits."""
        looked = since
        try:
            async with asyncio.timeout(within):
                while True:
                    for place in range(looked, len(self.events)):
                        if fits(self.events[place]):
                            return place
                    looked = len(self.events)
                    await self._news.wait()
        except TimeoutError:
            tail = [(e["type"], e["person"]) for e in self.events[since:][-12:]]
            raise AssertionError(f"not heard within {within} s; the last: {tail}") from None
