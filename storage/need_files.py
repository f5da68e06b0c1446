"""What was sent along with a need: where the messenger keeps it."""

from datetime import datetime

from sqlalchemy import Connection, delete, insert, select
from sqlmodel import Field

from core.needs.model import FileKind, NeedFile
from core.shared.ids import NeedFileId, NeedId, PersonId
from core.sheets.model import Scan
from storage.table import Base, columns, table_of, value, values


class NeedFileRow(Base, table=True):
    __tablename__ = "need_file"

    id: int | None = Field(default=None, primary_key=True)
    need: int = Field(foreign_key="need.id", index=True)
    file_id: str
    unique_id: str
    digest: str
    kind: str
    added_by: int = Field(foreign_key="person.id")
    added_at: datetime


NEED_FILE = table_of(NeedFileRow)


class NeedFilesInSql:
    """`core.ports.NeedFiles` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self, need: NeedId, scan: Scan, kind: FileKind, by: PersonId, now: datetime
    ) -> NeedFile:
        row = {
            **columns(scan),
            "need": need,
            "kind": kind.value,
            "added_by": by,
            "added_at": now,
        }
        adding = insert(NEED_FILE).values(row).returning(NEED_FILE.c.id)
        number = self._connection.execute(adding).scalar_one()
        return NeedFile.model_validate(row | {"id": number})

    def get(self, number: NeedFileId) -> NeedFile | None:
        found = select(NEED_FILE).where(NEED_FILE.c.id == number)
        return value(NeedFile, self._connection.execute(found).first())

    def of(self, need: NeedId) -> tuple[NeedFile, ...]:
        found = select(NEED_FILE).where(NEED_FILE.c.need == need).order_by(NEED_FILE.c.id)
        return values(NeedFile, self._connection.execute(found))

    def drop(self, number: NeedFileId) -> None:
        self._connection.execute(delete(NEED_FILE).where(NEED_FILE.c.id == number))
