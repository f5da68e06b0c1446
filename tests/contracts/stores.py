"""The stores that the contract is held to. A further one is a maker of an empty database."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Engine, event, select

from core.audit.model import Entry
from core.ports import Tokens, Workdays
from core.shared.policy import Policy
from storage.audit import ENTRY
from storage.engine import make_engine
from storage.migrate import migrate
from storage.store import Store
from storage.table import values

Maker = Callable[[Path], str]
"""Makes a database at the newest schema inside the folder it is given; answers its address."""


def sqlite(folder: Path) -> str:
    """A copy of one migrated file: migrating anew for each test would cost more than the test."""
    template = folder.parent / "template.db"
    if not template.exists():
        migrate(f"sqlite:///{template}")
    folder.mkdir(exist_ok=True)
    shutil.copyfile(template, folder / "fuzong.db")
    return f"sqlite:///{folder / 'fuzong.db'}"


MAKERS: Final[dict[str, Maker]] = {"sqlite": sqlite}


@contextmanager
def power_is_on() -> Iterator[None]:
    """Stores that are opened meanwhile do not wait for the disk at each commit.

    What they promise is the same until the power is cut, and no test of a story does that; what
    the true setting is, and that a killed process loses nothing, tests/storage and
    tests/reliability ask without this. It halves the stories' time where a disk is slow.
    """
    event.listen(Engine, "checkout", _hurry)  # after "connect", which says FULL
    try:
        yield
    finally:
        event.remove(Engine, "checkout", _hurry)


def _hurry(connection: Any, _record: object, _proxy: object) -> None:
    connection.execute("PRAGMA synchronous=OFF")


def open_store(
    url: str,
    clock: Callable[[], datetime],
    tokens: Tokens,
    workdays: Workdays,
    policy: Policy | None = None,
) -> Store:
    """The store over the database at `url`; close it when done."""
    return Store(url, clock=clock, tokens=tokens, workdays=workdays, policy=policy)


def entries_of(url: str) -> tuple[Entry, ...]:
    """Every audit entry as it lies in the database, in the order of subject and number."""
    columns = [column for column in ENTRY.c if column.name != "id"]
    with make_engine(url, read_only=True).connect() as connection:
        found = connection.execute(select(*columns).order_by(ENTRY.c.subject, ENTRY.c.seq))
        return values(Entry, found)
