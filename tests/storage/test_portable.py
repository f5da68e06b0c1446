"""Every statement is one that PostgreSQL knows as well (DESIGN 6)."""

import ast
import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from functools import wraps
from pathlib import Path
from typing import Any, cast

import pytest
from sqlalchemy import Connection, Dialect, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError
from sqlalchemy.schema import CreateIndex, CreateTable

import storage
from core.ports import Work
from storage.engine import make_engine
from storage.memory import MEMORY, MemoryInSql
from storage.notices import TIMER
from storage.organisations import ENTERPRISE, UNIT
from storage.portable import insert_all_or_ignore, insert_or_ignore, insert_or_replace
from storage.schema import METADATA
from storage.work import SqlWork
from tests.storage.tour import Interpreter, tour

ROOMS = sorted(Path(storage.__file__).parent.glob("*.py"))
ONLY_SQLITE = re.compile(
    r"\bPRAGMA\b|\bOR (IGNORE|REPLACE|ABORT)\b|\browid\b|\bsqlite_|\bstrftime\(|\bjulianday\("
    r"|\bdatetime\(|\bifnull\(|\bGLOB\b|\bINDEXED BY\b|\bAUTOINCREMENT\b|\?|`",
    re.IGNORECASE,
)
POSTGRESQL: Dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
SQLITE: Dialect = sqlite.dialect()
NOW = datetime(2026, 5, 6, 4, tzinfo=UTC)


def repositories() -> dict[str, type]:
    """The repositories of a piece of work, by the name that it calls them."""
    found = vars(SqlWork).items()
    return {
        name: prop.func.__annotations__["return"] for name, prop in found if hasattr(prop, "func")
    }


def promised() -> set[tuple[str, str]]:
    """What the core may call, and what a conversation's memory is called for."""
    ports = {
        name: prop.fget.__annotations__["return"]
        for name, prop in vars(Work).items()
        if isinstance(prop, property)
    }
    return {(n, m) for n, each in (ports | {"memory": MemoryInSql}).items() for m in methods(each)}


def methods(repository: type) -> set[str]:
    return {name for name, each in vars(repository).items() if callable(each) and name[0] != "_"}


@pytest.fixture
def connection(url: str) -> Iterator[Connection]:
    with make_engine(url).connect() as opened:
        yield opened


@pytest.fixture
def called(monkeypatch: pytest.MonkeyPatch) -> set[tuple[str, str]]:
    """Which method of which repository has been called."""
    seen: set[tuple[str, str]] = set()

    def spied(name: str, method: str, call: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(call)
        def told(*args: Any, **facts: Any) -> Any:
            seen.add((name, method))
            return call(*args, **facts)

        return told

    for name, repository in repositories().items():
        for method in methods(repository):
            spy = spied(name, method, getattr(repository, method))
            monkeypatch.setattr(repository, method, spy)
    return seen


@pytest.mark.parametrize("dialect", [POSTGRESQL, SQLITE], ids=lambda d: d.name)
def test_every_statement_compiles_for_both_stores(
    connection: Connection, dialect: Dialect, called: set[tuple[str, str]]
) -> None:
    """DESIGN 6: PostgreSQL by address is the same code; no method is left out of the tour."""
    interpreter = Interpreter(connection, dialect)
    tour(SqlWork(cast("Connection", interpreter)))

    assert called >= promised()
    assert len(interpreter.said) >= len(promised())
    assert all(
        statement.split()[0] in {"SELECT", "INSERT", "UPDATE", "DELETE"}
        for statement in interpreter.said
    )
    if dialect.name == "postgresql":
        assert not [said for said in interpreter.said if ONLY_SQLITE.search(said)]
        assert [said for said in interpreter.said if "FOR UPDATE SKIP LOCKED" in said]
        assert [said for said in interpreter.said if "ON CONFLICT DO NOTHING" in said]


def test_every_table_and_index_compiles_for_postgresql() -> None:
    """Invariants of live rows only must be so on either store: each WHERE is in both."""
    for table in METADATA.sorted_tables:
        said = [str(CreateTable(table).compile(dialect=POSTGRESQL))]
        for index in table.indexes:
            here = str(CreateIndex(index).compile(dialect=SQLITE))
            there = str(CreateIndex(index).compile(dialect=POSTGRESQL))
            assert here.partition(" WHERE ")[2] == there.partition(" WHERE ")[2]
            said.append(there)

        assert not [words for words in said if ONLY_SQLITE.search(words)]


def test_numbers_of_the_messenger_have_room_on_either_store() -> None:
    """An account or chat has more than thirty-two bits, which SQLite would never notice."""
    large = {
        str(column)
        for table in METADATA.tables.values()
        for column in table.columns
        if column.type.compile(POSTGRESQL) == "BIGINT"
    }

    assert {"binding.account", "memory.chat", "letter.message"} <= large


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)
def test_words_of_one_store_only_stay_where_they_belong(room: Path) -> None:
    """Spelt-out SQL is rare and plain; what SQLite alone knows is said in the engine only."""
    spelt = [
        node.value
        for node in ast.walk(ast.parse(room.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    pragmas = [words for words in spelt if words.startswith("PRAGMA ")]
    code = room.read_text(encoding="utf-8")

    assert not pragmas or room.name == "engine.py"
    assert "exec_driver_sql" not in code
    assert "sqlalchemy.dialects" not in code or room.name == "portable.py"


def rows(connection: Connection, table: Any) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in connection.execute(select(table).order_by(*table.c))]


def test_insert_or_ignore_says_whether_it_was_new(connection: Connection) -> None:
    unit = {"name": "University", "category": "other"}

    assert insert_or_ignore(connection, UNIT, unit) is True
    assert insert_or_ignore(connection, UNIT, unit | {"category": "company"}) is False
    assert [row[1:] for row in rows(connection, UNIT)] == [("University", "other")]


def test_insert_or_ignore_passes_over_clashes_and_nothing_else(connection: Connection) -> None:
    """A row that breaks a foreign key or lacks a value is a fault, and must not vanish."""
    with pytest.raises(IntegrityError, match="NOT NULL"):
        insert_or_ignore(connection, UNIT, {"name": "University", "category": None})
    orphan = {"credit_code": "1", "name": "A", "county": "000"}
    with pytest.raises(IntegrityError, match="FOREIGN KEY"):
        insert_or_ignore(connection, ENTERPRISE, orphan)


def test_insert_all_or_ignore_keeps_what_is_new(connection: Connection) -> None:
    names = ["a", "b", "a", "c"]
    insert_all_or_ignore(connection, UNIT, [])
    for _ in range(2):
        insert_all_or_ignore(connection, UNIT, [{"name": n, "category": "other"} for n in names])

    assert [row[1] for row in rows(connection, UNIT)] == ["a", "b", "c"]


def test_insert_or_replace_takes_the_new_values(connection: Connection) -> None:
    """By the whole primary key: another kind's timer of the same subject is another timer."""
    first = [{"kind": k, "subject": 1, "next_on": date(2026, 5, 6)} for k in ("a", "b")]
    insert_or_replace(connection, TIMER, [])
    insert_or_replace(connection, TIMER, first)
    insert_or_replace(connection, TIMER, [{"kind": "b", "subject": 1, "next_on": None}])

    assert rows(connection, TIMER) == [("a", 1, date(2026, 5, 6)), ("b", 1, None)]


def test_insert_or_replace_keeps_other_rows_of_the_same_batch(connection: Connection) -> None:
    texts = [("a", "1"), ("b", "2"), ("a", "3")]
    insert_or_replace(
        connection,
        MEMORY,
        [{"chat": 1, "key": k, "text": t, "changed_at": NOW} for k, t in texts],
    )

    assert [row[:3] for row in rows(connection, MEMORY)] == [(1, "a", "3"), (1, "b", "2")]
