"""The database as commands and services find it: opened, checked, brought up to date."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

from sqlalchemy.exc import SQLAlchemyError

from bot.clock.now import Clock
from bot.clock.workdays import OfficialWorkdays
from bot.config import Config
from bot.tokens import SecretTokens
from storage.engine import make_engine
from storage.migrate import migrate, revision
from storage.schema import HEAD
from storage.store import Store


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
        yield store
    finally:
        await store.close()


def standing(config: Config) -> str | None:
    """The revision that the database stands at, None for a new one. Raises ConfigError."""
    with _told(config), make_engine(config.database_url).connect() as connection:
        return revision(connection)


def bring_up(config: Config) -> tuple[str | None, str]:
    """The database is brought to the newest revision: from which, to which. Blocks.

    Raises ConfigError for a file that is no database, or one that a newer fuzong has written.
    """
    before = standing(config)
    if before != HEAD:
        with _told(config):
            _migrate(config)
    return before, HEAD


def _migrate(config: Config) -> None:
    # importing Alembic costs a quarter of a second, and most starts have nothing to migrate
    from alembic.util.exc import CommandError  # noqa: PLC0415

    try:
        migrate(config.database_url)
    except CommandError as error:
        raise config.wrong(
            "cli-database-newer", file=str(config.database_file), wanted=HEAD
        ) from error


def prepare(config: Config) -> None:
    """A new database gets its tables; an older one is left for `fuzong migrate`.

    A command beside a running service must not change the tables under it. Raises ConfigError.
    """
    if standing(config) is None:
        bring_up(config)
    check(config)


def check(config: Config) -> None:
    """Raises ConfigError unless the database is at the newest revision."""
    found = standing(config)
    if found != HEAD:
        raise config.wrong("cli-database-behind", found=found or "-", wanted=HEAD)


@contextmanager
def _told(config: Config) -> Iterator[None]:
    try:
        yield
    except SQLAlchemyError as error:
        why = str(getattr(error, "orig", None) or error)
        raise config.wrong(
            "cli-database-broken", file=str(config.database_file), why=why
        ) from error
