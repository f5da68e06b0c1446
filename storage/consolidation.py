"""Counties' lists: one for each call; and each export with the needs as they stood on it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Index, bindparam, insert, select, update
from sqlmodel import Field

from core.consolidation.model import CountyList, Exported, ListExport, ListState
from core.needs.form import NeedForm
from core.shared.ids import CallId, CountyCode, CountyListId, ListExportId, NeedId, PersonId
from storage.portable import insert_or_ignore
from storage.table import Base, columns, table_of, value, values


class CountyListRow(Base, table=True):
    __tablename__ = "county_list"
    __table_args__ = (Index("uq_county_list", "call", "county", unique=True),)

    id: int | None = Field(default=None, primary_key=True)
    county: str = Field(foreign_key="county.code")
    call: int = Field(foreign_key="call.id")
    state: str
    round: int
    version: int
    reported_at: datetime | None = None
    reported_by: int | None = Field(default=None, foreign_key="person.id")
    handed_back_at: datetime | None = None
    handed_back_by: int | None = Field(default=None, foreign_key="person.id")
    reason: str | None = None


class ListExportRow(Base, table=True):
    __tablename__ = "list_export"
    __table_args__ = (Index("ix_list_export", "call", "county", "by_city"),)

    id: int | None = Field(default=None, primary_key=True)
    county: str = Field(foreign_key="county.code")
    call: int = Field(foreign_key="call.id")
    by_city: bool
    by: int = Field(foreign_key="person.id")
    at: datetime


class ListExportLineRow(Base, table=True):
    __tablename__ = "list_export_line"
    __table_args__ = (Index("ix_list_export_line", "export"),)

    id: int | None = Field(default=None, primary_key=True)
    export: int = Field(foreign_key="list_export.id")
    need: int = Field(foreign_key="need.id")
    form: str
    """The form as JSON, as it was then."""


LIST: Final = table_of(CountyListRow)
EXPORT: Final = table_of(ListExportRow)
LINE: Final = table_of(ListExportLineRow)

_OF: Final = select(LIST).where(
    LIST.c.call == bindparam("of_call"), LIST.c.county == bindparam("of_county")
)
_OF_CALL: Final = select(LIST).where(LIST.c.call == bindparam("of_call")).order_by(LIST.c.county)
_LAST: Final = (
    select(EXPORT)
    .where(
        EXPORT.c.call == bindparam("of_call"),
        EXPORT.c.county == bindparam("of_county"),
        EXPORT.c.by_city == bindparam("of_city"),
    )
    .order_by(EXPORT.c.id.desc())
    .limit(1)
)


class ConsolidationsInSql:
    """`core.ports.Consolidations` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def begin(self, county: CountyCode, call: CallId) -> CountyList:
        state = ListState.OPEN.value
        row = {"county": county, "call": call, "state": state, "round": 0, "version": 1}
        insert_or_ignore(self._connection, LIST, row)
        found = self._connection.execute(_OF, {"of_call": call, "of_county": county}).one()
        return CountyList.model_validate(found._asdict())

    def get(self, number: CountyListId) -> CountyList | None:
        found = select(LIST).where(LIST.c.id == number)
        return value(CountyList, self._connection.execute(found).first())

    def of(self, county: CountyCode, call: CallId) -> CountyList | None:
        row = self._connection.execute(_OF, {"of_call": call, "of_county": county}).first()
        return value(CountyList, row)

    def of_call(self, call: CallId) -> tuple[CountyList, ...]:
        return values(CountyList, self._connection.execute(_OF_CALL, {"of_call": call}))

    def reported(self, call: CallId) -> Mapping[CountyCode, datetime]:
        return {
            listed.county: listed.reported_at
            for listed in self.of_call(call)
            if listed.state is ListState.REPORTED and listed.reported_at is not None
        }

    def save(self, listed: CountyList, was: int) -> bool:
        row = {**columns(listed, "id"), "state": listed.state.value}
        found = update(LIST).where(LIST.c.id == listed.id, LIST.c.version == was)
        return self._connection.execute(found.values(row)).rowcount == 1

    def add_export(
        self,
        county: CountyCode,
        call: CallId,
        lines: Sequence[Exported],
        *,
        by_city: bool,
        by: PersonId,
        now: datetime,
    ) -> ListExport:
        row: dict[str, Any] = {
            "county": county,
            "call": call,
            "by_city": by_city,
            "by": by,
            "at": now,
        }
        adding = insert(EXPORT).values(row).returning(EXPORT.c.id)
        number = ListExportId(self._connection.execute(adding).scalar_one())
        if lines:
            rows = [
                {
                    "export": number,
                    "need": line.need,
                    "form": line.form.model_dump_json(exclude_defaults=True),
                }
                for line in lines
            ]
            self._connection.execute(insert(LINE), rows)
        return ListExport.model_validate(row | {"id": number, "lines": tuple(lines)})

    def last_export(self, county: CountyCode, call: CallId, *, by_city: bool) -> ListExport | None:
        asked = {"of_call": call, "of_county": county, "of_city": by_city}
        row = self._connection.execute(_LAST, asked).first()
        if row is None:
            return None
        found = select(LINE.c.need, LINE.c.form).where(LINE.c.export == row.id)
        lines = tuple(
            Exported(need=NeedId(line.need), form=NeedForm.model_validate_json(line.form))
            for line in self._connection.execute(found.order_by(LINE.c.id))
        )
        return ListExport.model_validate(row._asdict() | {"lines": lines})
