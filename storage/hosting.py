"""Numbers that a contact picked and that were not the card's: each once for a day."""

from datetime import datetime
from typing import Final

from sqlalchemy import Connection, bindparam, select
from sqlmodel import Field

from core.shared.ids import DutyDayId, PersonId
from storage.portable import insert_or_ignore
from storage.table import Base, table_of


class NumberMissRow(Base, table=True):
    __tablename__ = "number_miss"

    day: int = Field(primary_key=True, foreign_key="duty_day.id")
    number: int = Field(primary_key=True)
    by: int = Field(foreign_key="person.id")
    at: datetime


NUMBER_MISS = table_of(NumberMissRow)

_MISSED: Final = (
    select(NUMBER_MISS.c.number)
    .where(NUMBER_MISS.c.day == bindparam("day"))
    .order_by(NUMBER_MISS.c.number)
)


class HostingInSql:
    """`core.ports.Hosting` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def miss(self, day: DutyDayId, number: int, by: PersonId, at: datetime) -> bool:
        row = {"day": day, "number": number, "by": by, "at": at}
        return insert_or_ignore(self._connection, NUMBER_MISS, row)

    def missed(self, day: DutyDayId) -> tuple[int, ...]:
        return tuple(self._connection.execute(_MISSED, {"day": day}).scalars())
