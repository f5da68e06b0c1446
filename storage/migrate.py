"""Bringing a database to the newest schema."""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, inspect, text

from storage.engine import make_engine, transaction
from storage.schema import HEAD

SCRIPTS = Path(__file__).parent / "migrations"


def revision(connection: Connection) -> str | None:
    """The revision that the database stands at; None for an empty one."""
    try:
        # asked, not tried: a failing look would make a busy or broken file pass for an empty one
        if not inspect(connection).has_table("alembic_version"):
            return None
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    finally:
        connection.rollback()


def migrate(url: str, to: str = HEAD) -> bool:
    """Bring the database up to `to`; False where there was nothing to do."""
    engine = make_engine(url, migrating=True)
    with engine.connect() as connection:
        if revision(connection) == to:
            return False
        _run(connection, "upgrade", to)
    return True


def downgrade(url: str, to: str) -> None:
    """Take the database back to an older revision; "base" empties it."""
    with make_engine(url, migrating=True).connect() as connection:
        _run(connection, "downgrade", to)


def config(connection: Connection) -> Any:  # noqa: ANN401 - Alembic's Config, imported late
    """Alembic's configuration over an open connection."""
    # importing Alembic costs a quarter of a second, and most starts have nothing to migrate
    from alembic.config import Config  # noqa: PLC0415

    made = Config()
    made.set_main_option("script_location", SCRIPTS.as_posix())
    made.attributes["connection"] = connection
    return made


def _run(connection: Connection, verb: str, to: str) -> None:
    from alembic import command  # noqa: PLC0415 - see above

    with transaction(connection):
        # said aloud to SQLAlchemy: where Alembic sees no transaction, it commits each revision
        connection.begin()
        getattr(command, verb)(config(connection), to)
