"""The city's own table of holidays and make-up days."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import Connection, delete, insert, select
from sqlmodel import Field

from core.shared.workdays import DayKind
from storage.table import Base, table_of


class HolidayRow(Base, table=True):
    __tablename__ = "holiday"

    day: date = Field(primary_key=True)
    kind: str


HOLIDAY = table_of(HolidayRow)


class HolidaysInSql:
    """`core.ports.Holidays` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def every(self) -> Mapping[date, DayKind]:
        rows = self._connection.execute(select(HOLIDAY.c.day, HOLIDAY.c.kind))
        return {row.day: DayKind(row.kind) for row in rows}

    def replace(self, year: int, days: Mapping[date, DayKind]) -> None:
        within = HOLIDAY.c.day.between(date(year, 1, 1), date(year, 12, 31))
        self._connection.execute(delete(HOLIDAY).where(within))
        rows = [{"day": day, "kind": kind.value} for day, kind in sorted(days.items())]
        if rows:
            self._connection.execute(insert(HOLIDAY), rows)
