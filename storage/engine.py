"""Engines: one for the writer, one for readers, with what durability asks of SQLite."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool

BUSY_MS: Final = 10_000
MIGRATING_MS: Final = 120_000

_PRAGMAS: Final = (
    # first, because the next one may have to wait for others, too
    f"PRAGMA busy_timeout={BUSY_MS}",
    "PRAGMA journal_mode=WAL",
    # FULL: a commit is on the disk before anybody is answered; group commit pays for it
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA temp_store=MEMORY",
)


def make_engine(url: str, *, read_only: bool = False, migrating: bool = False) -> Engine:
    """An engine whose transactions begin when we say so, not when the driver thinks so.

    While `migrating`, foreign keys rest: SQLite rebuilds tables by copying them.
    """
    engine = create_engine(url, poolclass=NullPool)

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:  # noqa: ANN401 - any driver's
        connection.isolation_level = None
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        if migrating:
            # a second process that starts meanwhile waits for all revisions, not for one commit
            connection.execute(f"PRAGMA busy_timeout={MIGRATING_MS}")
            connection.execute("PRAGMA foreign_keys=OFF")
        if read_only:
            connection.execute("PRAGMA query_only=ON")

    return engine


@contextmanager
def transaction(connection: Connection, *, read_only: bool = False) -> Iterator[None]:
    """One transaction, begun in so many words: the driver would begin it too late.

    A writer takes the lock at once, because upgrading a read lock later can fail half-way. Not a
    "begin" event on the engine: one listener there slows every statement by a tenth.
    """
    driver: Any = connection.connection.driver_connection
    driver.execute("BEGIN" if read_only else "BEGIN IMMEDIATE")
    try:
        yield
        connection.commit()
        if driver.in_transaction:  # SQLAlchemy saw no statement and so had nothing to commit
            driver.commit()
    except BaseException:  # a COMMIT that fails leaves the transaction open, and the lock held
        driver.rollback()
        connection.rollback()
        raise


def version_of(connection: Connection) -> int:
    """A number that changes whenever another connection has committed, and not by our own."""
    driver: Any = connection.connection.driver_connection
    version: int = driver.execute("PRAGMA data_version").fetchone()[0]
    return version
