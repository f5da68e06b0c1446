"""Statements of the hot path: SQLAlchemy words them once, and SQLite's driver is handed the words.

To hand a small statement over takes SQLAlchemy longer than SQLite takes to carry it out: it finds
the compiled words anew, makes a context, a result and its rows. A check-in has seven of them, and
that was half of its time. What is bound and what comes back passes the same types either way.
"""

from collections import namedtuple
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Final

from sqlalchemy import Connection, Delete, Insert, Select, Update
from sqlalchemy.engine import Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine

Facts = Mapping[str, Any]
Process = Callable[[Any], Any]

STRAIGHT: Final = "sqlite"
"""The store that goes the short way; any other is served by SQLAlchemy itself."""


class Prepared:
    """One statement, for any connection; `keys` names the columns of an insert.

    It must say in its words all that it binds: no list of unknown length, no default that Python
    works out. Raises what SQLAlchemy would raise.
    """

    def __init__(
        self, statement: Select[Any] | Insert | Update | Delete, keys: Sequence[str] | None = None
    ) -> None:
        self._statement = statement
        self._keys = keys
        self._words: Words | None = None

    def all(self, connection: Connection, facts: Facts) -> Sequence[Any]:
        """The rows, readable by name."""
        words = self._for(connection)
        if words is None:
            return connection.execute(self._statement, facts).all()
        cursor = words.run(connection, facts)
        return [words.row(row) for row in cursor.fetchall()]

    def first(self, connection: Connection, facts: Facts) -> Any:  # noqa: ANN401 - a row's own
        """The first row, or None."""
        return next(iter(self.all(connection, facts)), None)

    def count(self, connection: Connection, facts: Facts) -> int:
        """Carry out a change; how many rows it met."""
        words = self._for(connection)
        if words is None:
            return connection.execute(self._statement, facts).rowcount
        return int(words.run(connection, facts).rowcount)

    def many(self, connection: Connection, rows: Sequence[Facts]) -> int:
        """Carry out a change for each of the rows; how many it met in all."""
        words = self._for(connection)
        if words is None:
            return connection.execute(self._statement, rows).rowcount
        return int(words.run_many(connection, rows).rowcount)

    def _for(self, connection: Connection) -> "Words | None":
        if connection.dialect.name != STRAIGHT or not isinstance(connection, Connection):
            return None
        if self._words is None:
            self._words = Words(self._statement, self._keys, connection.dialect)
        return self._words


class Words:
    """The words, what each place of them is filled with, and what each column is read as."""

    def __init__(
        self,
        statement: Select[Any] | Insert | Update | Delete,
        keys: Sequence[str] | None,
        dialect: Dialect,
    ) -> None:
        compiled = statement.compile(
            dialect=dialect, column_keys=None if keys is None else [*keys]
        )
        assert isinstance(compiled, SQLCompiler)  # noqa: S101 - for mypy
        if compiled.insert_prefetch or compiled.update_prefetch or compiled.post_compile_params:
            raise ValueError(f"not all of it is said in words: {compiled}")
        self.said = str(compiled)
        self._statement = statement
        self._dialect = dialect
        self._fixed = {
            name: bind.value
            for name, bind in compiled.binds.items()
            if not bind.required and bind.value is not None
        }
        names = compiled.positiontup or ()
        self._places = [(name, _binding(compiled.binds[name].type, dialect)) for name in names]
        self._wanted = len({*names} - {*self._fixed})

    def run(self, connection: Connection, facts: Facts) -> Any:  # noqa: ANN401 - the driver's
        """The driver's cursor."""
        values = self.bound(facts)
        return self._told(connection, lambda driver: driver.execute(self.said, values))

    def run_many(self, connection: Connection, rows: Sequence[Facts]) -> Any:  # noqa: ANN401
        """The same for many rows, which the driver takes all at once."""
        values = [*self._all_bound(rows)]
        return self._told(connection, lambda driver: driver.executemany(self.said, values))

    def _told(self, connection: Connection, ask: Callable[[Any], Any]) -> Any:  # noqa: ANN401
        driver: Any = connection.connection.driver_connection
        try:
            return ask(driver)
        except driver.Error as error:
            raise DBAPIError.instance(
                self.said, None, error, driver.Error, hide_parameters=True, dialect=self._dialect
            ) from error

    def bound(self, facts: Facts) -> list[Any]:
        """What each place is filled with, in order."""
        self._check(facts)
        given = {**self._fixed, **facts} if self._fixed else facts
        return [
            given[name] if process is None else process(given[name])
            for name, process in self._places
        ]

    def _all_bound(self, rows: Sequence[Facts]) -> Iterator[list[Any]]:
        """What is bound for each; a moment that many rows share is put into words once.

        They share the very object, which `rows` keeps alive, so its id is as good as a comparison
        and much cheaper.
        """
        names = [name for name, _ in self._places]
        read = [(n, process) for n, (_, process) in enumerate(self._places) if process is not None]
        said: dict[tuple[int, int], Any] = {}
        for facts in rows:
            self._check(facts)
            given = {**self._fixed, **facts} if self._fixed else facts
            values = [given[name] for name in names]
            for place, process in read:
                key = place, id(values[place])
                if key not in said:
                    said[key] = process(values[place])
                values[place] = said[key]
            yield values

    def _check(self, facts: Facts) -> None:
        if len(facts) != self._wanted:  # one that no place asks for would be lost without a word
            raise ValueError(f"{sorted(facts)} are not what is asked for: {self.said}")

    @cached_property
    def row(self) -> Callable[[Sequence[Any]], Any]:
        """Makes a row of what the driver gives."""
        columns = self._statement.exported_columns
        names = [str(column.key) for column in columns]
        row_of: Any = namedtuple("Row", names)  # type: ignore[misc]  # noqa: PYI024
        readings = [
            (place, process)
            for place, column in enumerate(columns)
            if (process := _reading(column.type, self._dialect)) is not None
        ]

        def row(found: Sequence[Any]) -> Any:  # noqa: ANN401 - a row's own
            values = [*found]
            for place, process in readings:
                values[place] = process(values[place])
            return row_of._make(values)

        return row


def _binding(of: TypeEngine[Any], dialect: Dialect) -> Process | None:
    return of.dialect_impl(dialect).bind_processor(dialect)


def _reading(of: TypeEngine[Any], dialect: Dialect) -> Process | None:
    return of.dialect_impl(dialect).result_processor(dialect, None)
