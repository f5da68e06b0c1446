"""Annual calls: one for a year, unless it was withdrawn."""

from datetime import date, datetime
from typing import Final

from sqlalchemy import Connection, bindparam, insert, select, update
from sqlmodel import Field

from core.calls.model import Call, CallState
from core.shared.ids import CallId, PersonId
from storage.table import Base, columns, table_of, unique_where, value, values


class CallRow(Base, table=True):
    __tablename__ = "call"
    __table_args__ = (unique_where("uq_call_year", "withdrawn_at IS NULL", "year"),)

    id: int | None = Field(default=None, primary_key=True)
    year: int
    title: str
    text: str
    opens_at: datetime
    closes_at: datetime
    born_since: date
    state: str
    version: int
    created_by: int | None = Field(default=None, foreign_key="person.id")
    published_at: datetime | None = None
    withdrawn_at: datetime | None = None
    reason: str | None = None
    extend_to: date | None = None


CALL = table_of(CallRow)

_PUBLISHED: Final = (
    select(CALL)
    .where(CALL.c.state == CallState.PUBLISHED.value)
    .order_by(CALL.c.opens_at.desc(), CALL.c.id.desc())
    .limit(1)
)
_CURRENT: Final = _PUBLISHED.where(
    CALL.c.opens_at <= bindparam("now"), CALL.c.closes_at > bindparam("now")
)


class CallsInSql:
    """`core.ports.Calls` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        *,
        year: int,
        title: str,
        text: str,
        opens_at: datetime,
        closes_at: datetime,
        born_since: date,
        by: PersonId | None,
    ) -> Call:
        row = {
            "year": year,
            "title": title,
            "text": text,
            "opens_at": opens_at,
            "closes_at": closes_at,
            "born_since": born_since,
            "state": CallState.DRAFT.value,
            "version": 1,
            "created_by": by,
        }
        adding = insert(CALL).values(row).returning(CALL.c.id)
        number = self._connection.execute(adding).scalar_one()
        return Call.model_validate(row | {"id": number})

    def get(self, number: CallId) -> Call | None:
        return value(
            Call, self._connection.execute(select(CALL).where(CALL.c.id == number)).first()
        )

    def save(self, call: Call, was: int) -> bool:
        row = {**columns(call, "id"), "state": call.state.value}
        found = update(CALL).where(CALL.c.id == call.id, CALL.c.version == was)
        return self._connection.execute(found.values(row)).rowcount == 1

    def every(self) -> tuple[Call, ...]:
        found = select(CALL).order_by(CALL.c.year.desc(), CALL.c.id.desc())
        return values(Call, self._connection.execute(found))

    def current(self, now: datetime) -> Call | None:
        return value(Call, self._connection.execute(_CURRENT, {"now": now}).first())

    def latest(self) -> Call | None:
        return value(Call, self._connection.execute(_PUBLISHED).first())
