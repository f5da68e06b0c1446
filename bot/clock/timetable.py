"""When the clock ticks. Nothing is kept here: what is due stands in the store."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC
from importlib import import_module
from typing import Final

from bot.clock.now import Clock
from bot.courier.trouble import told

log = logging.getLogger(__name__)

NORMALLY: Final = 30.0
WITH_A_MOVED_CLOCK: Final = 1.0
"""Seconds between ticks; a visitor who moves the demo's clock should see its effect at once."""

GRACE: Final = 4.0


@asynccontextmanager
async def timetable(
    tick: Callable[[], Awaitable[None]], every: float = NORMALLY
) -> AsyncIterator[None]:
    """Ticks now and `every` so many seconds while the context is open.

    A tick that raises is logged and the next one comes; one that takes longer than `every` is
    not overtaken. On leaving, a tick under way has four seconds to end.
    """
    await asyncio.to_thread(import_module, "apscheduler.schedulers.asyncio")
    # Loaded by the line above, in a thread, so that nobody waits for it.
    from apscheduler.schedulers.asyncio import AsyncIOScheduler  # noqa: PLC0415

    under_way = asyncio.Lock()

    async def one() -> None:
        async with under_way:
            try:
                await tick()
            except Exception as error:  # noqa: BLE001 - the next tick asks again
                log.error("clock: tick failed: %s", _causes(error))  # noqa: TRY400 - see told

    # The times of ticks are the machine's own: only what a tick asks follows the moved clock.
    scheduler = AsyncIOScheduler(timezone=UTC)
    scheduler.add_job(
        one,
        "interval",
        seconds=every,
        next_run_time=Clock().now(),
        coalesce=True,
        max_instances=1,
        misfire_grace_time=None,
    )
    scheduler.start()
    try:
        yield
    finally:
        scheduler.pause()
        try:
            async with asyncio.timeout(GRACE), under_way:
                pass
        except TimeoutError:
            log.warning("clock: stopped in the middle of a tick")
        scheduler.shutdown(wait=False)


def _causes(error: Exception) -> str:
    if isinstance(error, ExceptionGroup):
        return ", ".join(_causes(cause) for cause in error.exceptions)
    return told(error)
