"""Updates on their way to the bot, fetched by one poller or pushed to one webhook."""

import asyncio
import json
from collections import OrderedDict
from dataclasses import dataclass
from itertools import islice

from bot.sandbox.refusal import Json, Refusal

UNASKED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
"""Kinds that Telegram sends only to a bot that named them in allowed_updates."""

LARGEST_BATCH = 100
LONGEST_QUEUE = 100_000
"""Telegram forgets updates after a day; the sandbox forgets the oldest beyond this many."""


@dataclass(frozen=True, slots=True)
class Update:
    """One update, encoded once however often it is fetched again."""

    id: int
    chat_id: int
    body: bytes


class Updates:
    """A queue that keeps what was not confirmed, so that a restarted poller loses nothing."""

    def __init__(self) -> None:
        self._queue: OrderedDict[int, Update] = OrderedDict()
        self._next_id = 1
        self._allowed: frozenset[str] | None = None
        self._poller: asyncio.Future[None] | None = None
        self.pushed = False
        """Whether a webhook is set; without one nobody is woken for nothing."""
        self.bell = asyncio.Event()
        """Set when there may be something to push."""

    def __len__(self) -> int:
        return len(self._queue)

    def put(self, kind: str, chat_id: int, body: Json) -> None:
        """Queue one update, unless the bot asked not to see its kind."""
        if kind in UNASKED if self._allowed is None else kind not in self._allowed:
            return
        number = self._next_id
        self._next_id += 1
        encoded = json.dumps({"update_id": number, kind: body}, ensure_ascii=False).encode()
        self._queue[number] = Update(number, chat_id, encoded)
        if len(self._queue) > LONGEST_QUEUE:
            self._queue.popitem(last=False)
        if self.pushed:
            self.bell.set()
        if self._poller is not None and not self._poller.done():
            self._poller.set_result(None)

    def allow(self, kinds: list[str] | None) -> None:
        """None keeps the former choice, an empty list means the default, as in Telegram."""
        if kinds is not None:
            self._allowed = frozenset(kinds) or None

    @property
    def allowed(self) -> list[str] | None:
        """What the bot last asked for, if it did."""
        return None if self._allowed is None else sorted(self._allowed)

    async def poll(self, offset: int, limit: int, seconds: float) -> list[Update]:
        """Confirms everything below `offset`, then waits up to `seconds` for news.

        A second poller wins and the first is refused with 409, as Telegram does it.
        """
        self.end_poll("other getUpdates request; make sure that only one bot instance is running")
        self._confirm(offset)
        if not self._queue and seconds > 0:
            waiter = self._poller = asyncio.get_running_loop().create_future()
            try:
                async with asyncio.timeout(seconds):
                    await waiter
            except TimeoutError:
                pass
            finally:
                if self._poller is waiter:
                    self._poller = None
        return list(islice(self._queue.values(), min(limit, LARGEST_BATCH)))

    def end_poll(self, cause: str) -> None:
        """Refuse the poll that waits, if one does; `cause` completes "terminated by …"."""
        poller, self._poller = self._poller, None
        if poller is not None and not poller.done():
            poller.set_exception(Refusal(409, f"Conflict: terminated by {cause}"))

    def cut_poll(self) -> None:
        """Let a waiting poll return empty at once: the line goes down or the server stops."""
        if self._poller is not None and not self._poller.done():
            self._poller.set_result(None)

    def newer(self, than: int) -> list[Update]:
        """Unconfirmed updates with a higher id, oldest first."""
        found: list[Update] = []
        for number, update in reversed(self._queue.items()):
            if number <= than:
                break
            found.append(update)
        return found[::-1]

    def drop(self, update: Update) -> None:
        """Confirm one update out of order: a webhook took it."""
        self._queue.pop(update.id, None)

    def clear(self) -> None:
        """drop_pending_updates."""
        self._queue.clear()

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            offset = next(islice(reversed(self._queue), -offset - 1, None), 0)
        while self._queue and next(iter(self._queue)) < offset:
            self._queue.popitem(last=False)
