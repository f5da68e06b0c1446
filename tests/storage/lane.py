"""A hand on the writer: it waits until told, so that what comes meanwhile is one batch."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import text

from storage.store import Store
from storage.work import SqlWork

PATIENCE = 10.0
"""Seconds after which a test would rather fail than wait."""
ADD = text("INSERT INTO dispatching_unit (name, category) VALUES (:name, 'other')")


def driver(work: SqlWork) -> Any:
    """The connection as the driver knows it."""
    return work._connection.connection.driver_connection


def add_unit(name: str) -> Callable[[SqlWork], str]:
    """The smallest thing that can be written."""

    def call(work: SqlWork) -> str:
        work._connection.execute(ADD, {"name": name})
        return name

    return call


def units(work: SqlWork) -> set[str]:
    """The names of what was written so."""
    return {unit.name for unit in work.organisations.units()}


@contextmanager
def held(store: Store) -> Iterator[None]:
    """The writer stands still inside; everything that is handed in meanwhile waits."""
    standing, go_on = threading.Event(), threading.Event()

    def stand(_work: SqlWork) -> None:
        standing.set()
        assert go_on.wait(PATIENCE)

    store.write(stand)
    assert standing.wait(PATIENCE)
    try:
        yield
    finally:
        go_on.set()


@contextmanager
def locked(url: str) -> Iterator[sqlite3.Connection]:
    """Somebody else has the database's write lock inside."""
    other = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield other
    finally:
        other.rollback()
        other.close()


async def statements_of(store: Store) -> list[str]:
    """Everything that the writer says to the database from here on."""
    said: list[str] = []
    await store.write(lambda work: driver(work).set_trace_callback(said.append))
    said.clear()
    return said
