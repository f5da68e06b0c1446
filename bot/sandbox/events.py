"""What the page is told, numbered, so that a reconnect gets what it missed."""

import asyncio
from collections import deque
from typing import Any

from bot.sandbox.refusal import Json


class Events:
    """A bounded log with waiters. A reader that fell behind the log is told so by a "gap"."""

    def __init__(self, kept: int = 5000) -> None:
        self.last = 0
        self._log: deque[Json] = deque(maxlen=kept)
        self._waiting: list[asyncio.Future[None]] = []

    def add(self, kind: str, person: int | None, /, **facts: Any) -> None:  # noqa: ANN401  any JSON
        """Append one event; `person` is None for what concerns everybody.

        A "person" event carries the whole Person under that name in place of the id.
        """
        self.last += 1
        self._log.append({"n": self.last, "type": kind, "person": person, **facts})
        if self._waiting:
            for waiter in self._waiting:
                if not waiter.done():
                    waiter.set_result(None)
            self._waiting.clear()

    def since(self, n: int) -> list[Json]:
        """Everything after `n`; a first "gap" event means: reload, some are gone for ever."""
        if n == self.last or not self._log:
            return [] if n <= self.last else [self._gap()]
        first = self._log[0]["n"]
        if n > self.last:  # a page that outlived the sandbox counts from another world
            return [self._gap()]
        if n < first - 1:
            return [self._gap(first - 1), *self._log]
        return [event for event in self._log if event["n"] > n]

    async def after(self, n: int) -> list[Json]:
        """As `since`, but waits until there is something."""
        while not (found := self.since(n)):
            waiter = asyncio.get_running_loop().create_future()
            self._waiting.append(waiter)
            try:
                await waiter
            finally:
                if waiter in self._waiting:
                    self._waiting.remove(waiter)
        return found

    def _gap(self, n: int | None = None) -> Json:
        return {"n": self.last if n is None else n, "type": "gap", "person": None}
