"""Numbers that are given once, by the name of their series."""

from sqlalchemy import Connection
from sqlmodel import Field

from storage.portable import next_number
from storage.table import Base, table_of


class SeriesRow(Base, table=True):
    __tablename__ = "series"

    name: str = Field(primary_key=True)
    last: int


SERIES = table_of(SeriesRow)


class SeriesInSql:
    """`core.ports.Series` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def next(self, name: str) -> int:
        return next_number(self._connection, SERIES, name)

    def take(self, name: str, count: int) -> range:
        if count < 1:
            return range(0)
        last = next_number(self._connection, SERIES, name, count)
        return range(last - count + 1, last + 1)
