"""The city's own table of holidays and make-up days, and who entered which year when."""

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update
from sqlmodel import Field

from core.holidays.model import HolidayEntry
from core.shared.ids import HolidayEntryId, PersonId
from core.shared.workdays import DayKind
from storage.people import PERSON
from storage.table import Base, table_of


class HolidayRow(Base, table=True):
    __tablename__ = "holiday"

    day: date = Field(primary_key=True)
    kind: str


class HolidayEntryRow(Base, table=True):
    __tablename__ = "holiday_entry"

    id: int | None = Field(default=None, primary_key=True)
    year: int
    by: int | None = Field(default=None, foreign_key="person.id")
    at: datetime
    before: str
    """What stood in the table before, as JSON."""
    undone_at: datetime | None = None


HOLIDAY = table_of(HolidayRow)
ENTRY: Final = table_of(HolidayEntryRow)

_LAST: Final = (
    select(ENTRY, func.coalesce(PERSON.c.name, "").label("by_name"))
    .outerjoin(PERSON, PERSON.c.id == ENTRY.c.by)
    .where(ENTRY.c.year == bindparam("of_year"), ENTRY.c.undone_at.is_(None))
    .order_by(ENTRY.c.id.desc())
    .limit(1)
)


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

    def add_entry(
        self, year: int, by: PersonId | None, at: datetime, before: Mapping[date, DayKind]
    ) -> None:
        kept = json.dumps({day.isoformat(): kind.value for day, kind in sorted(before.items())})
        row = {"year": year, "by": by, "at": at, "before": kept}
        self._connection.execute(insert(ENTRY).values(row))

    def last_entry(self, year: int) -> HolidayEntry | None:
        row = self._connection.execute(_LAST, {"of_year": year}).first()
        if row is None:
            return None
        return HolidayEntry.model_validate(row._asdict() | {"before": json.loads(row.before)})

    def undo(self, number: HolidayEntryId, now: datetime) -> bool:
        taken = update(ENTRY).where(ENTRY.c.id == number, ENTRY.c.undone_at.is_(None))
        return self._connection.execute(taken.values(undone_at=now)).rowcount == 1
