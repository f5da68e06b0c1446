"""Long polling that acknowledges an update only when it has been dealt with.

aiogram's own loop asks for the next updates, and by that acknowledges the last ones, while they
are still being worked on: a process killed in between would lose them. Here an update that was
not finished is delivered again, and what it did before does not happen twice (`signal.source`).
"""

import asyncio
import logging
from collections.abc import Awaitable
from typing import Any, Final, Protocol

from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramConflictError,
    TelegramUnauthorizedError,
)
from aiogram.types import Update
from pydantic import ValidationError

from bot import quick
from bot.patience import UNREACHED

log = logging.getLogger(__name__)

WAIT: Final = 25
"""Seconds for which the messenger holds an empty answer back."""
AT_ONCE: Final = 100
FEW: Final = 60
"""With so many unfinished, the next ones are fetched: the last of a batch are not waited for."""
PATIENCE: Final = 1.0
"""Seconds for which a batch may hold the next one up; then a slow update goes on beside it."""
AGAIN: Final = 0.01
LONGEST_AGAIN: Final = 0.5
"""Seconds until the next look while nothing but unfinished updates comes back."""
LONGEST_PAUSE: Final = 15.0
STOP_WITHIN: Final = 4.0


class Feed(Protocol):
    """Deals with one update."""

    def __call__(self, update: Update) -> Awaitable[Any]: ...


class Poller:
    """Fetches updates and hands each to `feed`; several chats at once, one at a time in each."""

    def __init__(self, bot: Bot, feed: Feed, allowed: list[str]) -> None:
        self._bot = bot
        self._feed = feed
        self._allowed = allowed
        self._working: dict[int, asyncio.Task[None]] = {}
        self._seen = 0
        self._stopping = asyncio.Event()
        self._done = asyncio.Event()

    def stop(self) -> None:
        """Fetch nothing more; `run` returns once what was fetched is dealt with."""
        self._stopping.set()
        self._done.set()

    async def run(self) -> None:
        """Poll until `stop`. Raises TelegramUnauthorizedError for a token that is refused."""
        async with asyncio.TaskGroup() as group:
            pause, again = 0.0, AGAIN
            while not self._stopping.is_set():
                try:
                    updates = await self._fetch()
                except TelegramUnauthorizedError:
                    raise
                except (TelegramAPIError, OSError, TimeoutError) as error:
                    pause = min(pause * 2 or 0.5, LONGEST_PAUSE)
                    _complain(error, pause)
                    await self._sleep(pause)
                    continue
                pause = 0.0
                fresh = [raw for raw in updates or () if raw["update_id"] > self._seen]
                for raw in fresh:
                    number = self._seen = raw["update_id"]
                    self._working[number] = group.create_task(self._one(number, raw))
                again = min(again * 2, LONGEST_AGAIN) if updates and not fresh else AGAIN
                if updates and not fresh:
                    await self._sleep(again)
                await self._room()
            await self._finish()

    async def _room(self) -> None:
        """Wait until few enough are under way that the next answer is mostly news.

        Whatever is unfinished is delivered once more with it. Slow ones are not waited for long.
        """
        while len(self._working) > FEW and not self._stopping.is_set():
            self._done.clear()
            try:
                async with asyncio.timeout(PATIENCE):
                    await self._done.wait()
            except TimeoutError:
                return

    async def _fetch(self) -> list[dict[str, Any]] | None:
        """The next updates; None where the stop came first."""
        busy = bool(self._working)
        # the offset acknowledges everything before it: it stays at the oldest unfinished one
        offset = min(self._working) if busy else self._seen + 1
        asked = quick.updates(
            self._bot,
            offset=offset if self._seen else None,
            limit=AT_ONCE,
            hold=1 if busy else WAIT,
            allowed=self._allowed,
            within=WAIT + 10,
        )
        fetching = asyncio.get_running_loop().create_task(asked)
        stopping = asyncio.get_running_loop().create_task(self._stopping.wait())
        try:
            await asyncio.wait((fetching, stopping), return_when=asyncio.FIRST_COMPLETED)
            return await fetching if fetching.done() else None
        finally:
            for task in (fetching, stopping):
                task.cancel()

    async def _one(self, number: int, raw: dict[str, Any]) -> None:
        try:
            update = Update.model_validate(raw, context={"bot": self._bot})
        except ValidationError as error:  # of a kind that the library does not know yet
            log.error("update %s not understood: %s", number, error.error_count())  # noqa: TRY400 - it may hold names
            self._finished(number)
            return
        try:
            await self._feed(update)
        except UNREACHED as error:  # what it did is done; only saying so did not succeed
            log.warning("update %s not answered: %s", number, type(error).__name__)
        except Exception:  # one update must not end the polling of all others
            log.exception("update %s failed", number)
        finally:
            self._finished(number)

    def _finished(self, number: int) -> None:
        del self._working[number]
        if len(self._working) <= FEW:
            self._done.set()

    async def _finish(self) -> None:
        """Deal with what was fetched, then acknowledge it, so that no start meets it again."""
        if self._working:
            _, late = await asyncio.wait(set(self._working.values()), timeout=STOP_WITHIN)
            for task in late:
                task.cancel()
        if self._seen and not self._working:
            try:
                await quick.updates(
                    self._bot,
                    offset=self._seen + 1,
                    limit=1,
                    hold=0,
                    allowed=self._allowed,
                    within=1,
                )
            except (TelegramAPIError, OSError, TimeoutError) as error:
                log.info("last updates not acknowledged, they will come again: %s", type(error))

    async def _sleep(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._stopping.wait()
        except TimeoutError:
            return


def _complain(error: Exception, pause: float) -> None:
    if isinstance(error, TelegramConflictError):
        log.error("another process polls with this token; trying again in %.1f s", pause)
    else:
        log.warning("updates not fetched (%s); again in %.1f s", type(error).__name__, pause)
