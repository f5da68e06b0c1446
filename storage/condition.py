"""Whether a database can be used, and bringing it to where it can, without naming its library."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import SQLAlchemyError

from storage.engine import make_engine
from storage.migrate import migrate, revision
from storage.schema import HEAD


class UnusableError(Exception):
    """The file is no database, or cannot be opened; the message says what the driver said."""


class NewerError(Exception):
    """A newer program has written the database: this one does not know its revision."""


def standing(url: str) -> str | None:
    """The revision that the database stands at, None for a new one. Raises UnusableError."""
    with _told(), make_engine(url).connect() as connection:
        return revision(connection)


def bring_up(url: str) -> tuple[str | None, str]:
    """The database is brought to the newest revision: from which, to which. Blocks.

    Raises UnusableError, NewerError.
    """
    before = standing(url)
    if before != HEAD:
        _migrate(url)
    return before, HEAD


def _migrate(url: str) -> None:
    # importing Alembic costs a quarter of a second, and most starts have nothing to migrate
    from alembic.util.exc import CommandError  # noqa: PLC0415

    try:
        with _told():
            migrate(url)
    except CommandError as error:
        raise NewerError from error


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except SQLAlchemyError as error:
        raise UnusableError(str(getattr(error, "orig", None) or error)) from error
