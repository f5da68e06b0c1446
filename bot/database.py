"""The database as commands and services find it: opened, checked, brought up to date."""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Final

from bot.clock.now import Clock
from bot.clock.workdays import OfficialWorkdays
from bot.config import Config
from bot.store import Store as Asked
from bot.tokens import SecretTokens
from core.holidays.questions import own_holidays
from core.shared.actor import SYSTEM
from storage import condition
from storage.schema import HEAD
from storage.store import Store

log = logging.getLogger(__name__)

HOLIDAYS_EVERY: Final = 30.0
"""Seconds between looks at the city's holidays."""


def open_store(config: Config) -> Store:
    """The store that the settings describe; the caller closes it."""
    return Store(
        config.database_url,
        clock=Clock(config.clock_shift_file).now,
        tokens=SecretTokens(config.secret),
        workdays=OfficialWorkdays(),
        policy=config.policy,
    )


@asynccontextmanager
async def opened(config: Config) -> AsyncIterator[Store]:
    """The store of a database that is up to date, closed at the end. Raises ConfigError."""
    prepare(config)
    store = open_store(config)
    try:
        await refresh_calendar(store)
        yield store
    finally:
        await store.close()


async def keep_calendar(store: Store) -> None:
    """For ever: holidays that are entered while a process runs are known to it soon after."""
    while True:
        await asyncio.sleep(HOLIDAYS_EVERY)
        try:
            await refresh_calendar(store)
        except Exception as error:  # noqa: BLE001 - the calendar stays as it was; tried again
            log.warning("calendar: not read again: %s", type(error).__name__)


async def refresh_calendar(store: Asked) -> None:
    """From here on this process reckons by the city's holidays as they are kept now."""
    if isinstance(store.workdays, OfficialWorkdays):
        store.workdays.use(await store.ask(own_holidays, SYSTEM))


def bring_up(config: Config) -> tuple[str | None, str]:
    """The database is brought to the newest revision: from which, to which. Blocks.

    Raises ConfigError for a file that is no database, or one that a newer fuzong has written.
    """
    with _told(config):
        return condition.bring_up(config.database_url)


def prepare(config: Config) -> None:
    """A new database gets its tables; an older one is left for `fuzong migrate`.

    A command beside a running service must not change the tables under it. Raises ConfigError.
    """
    with _told(config):
        new = condition.standing(config.database_url) is None
    if new:
        bring_up(config)
    check(config)


def check(config: Config) -> None:
    """Raises ConfigError unless the database is at the newest revision."""
    with _told(config):
        found = condition.standing(config.database_url)
    if found != HEAD:
        raise config.wrong("cli-database-behind", found=found or "-", wanted=HEAD)


@contextmanager
def _told(config: Config) -> Iterator[None]:
    file = str(config.database_file)
    try:
        yield
    except condition.NewerError as error:
        raise config.wrong("cli-database-newer", file=file, wanted=HEAD) from error
    except condition.UnusableError as error:
        raise config.wrong("cli-database-broken", file=file, why=str(error)) from error
