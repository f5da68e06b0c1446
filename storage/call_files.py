"""What is attached to annual calls: where the messenger keeps each file."""

from datetime import datetime

from sqlalchemy import Connection, Index, delete, insert, select
from sqlmodel import Field

from core.calls.model import CallFile
from core.shared.ids import CallFileId, CallId, PersonId
from core.sheets.model import Scan
from storage.table import Base, columns, table_of, value, values


class CallFileRow(Base, table=True):
    __tablename__ = "call_file"
    __table_args__ = (Index("ix_call_file_call", "call"),)

    id: int | None = Field(default=None, primary_key=True)
    call: int = Field(foreign_key="call.id")
    file_id: str
    unique_id: str
    digest: str
    name: str
    added_by: int = Field(foreign_key="person.id")
    added_at: datetime


CALL_FILE = table_of(CallFileRow)


class CallFilesInSql:
    """`core.ports.calls.CallFiles` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, call: CallId, scan: Scan, name: str, by: PersonId, now: datetime) -> CallFile:
        row = {**columns(scan), "call": call, "name": name, "added_by": by, "added_at": now}
        adding = insert(CALL_FILE).values(row).returning(CALL_FILE.c.id)
        number = self._connection.execute(adding).scalar_one()
        return CallFile.model_validate(row | {"id": number})

    def get(self, number: CallFileId) -> CallFile | None:
        found = select(CALL_FILE).where(CALL_FILE.c.id == number)
        return value(CallFile, self._connection.execute(found).first())

    def of(self, call: CallId) -> tuple[CallFile, ...]:
        found = select(CALL_FILE).where(CALL_FILE.c.call == call).order_by(CALL_FILE.c.id)
        return values(CallFile, self._connection.execute(found))

    def drop(self, number: CallFileId) -> None:
        self._connection.execute(delete(CALL_FILE).where(CALL_FILE.c.id == number))
