"""Doors held open in chats: few rows, each gone once its picture shows no code."""

from datetime import datetime
from typing import Final

from sqlalchemy import BigInteger, Connection, bindparam, delete, insert, select, update
from sqlmodel import Field

from core.doorcode.model import Door
from core.shared.ids import Account, DoorId, PersonId, SiteId
from storage.table import Base, table_of, unique_where, value, values


class DoorRow(Base, table=True):
    __tablename__ = "door"
    __table_args__ = (unique_where("uq_door_live", "closed_at IS NULL", "account"),)

    id: int | None = Field(default=None, primary_key=True)
    person: int = Field(foreign_key="person.id")
    account: int = Field(sa_type=BigInteger)
    site: int = Field(foreign_key="site.id")
    screen: int
    nonce: int
    message: int | None = None
    opened_at: datetime
    closes_at: datetime
    closed_at: datetime | None = None


DOOR = table_of(DoorRow)

_DOOR: Final = select(DOOR).where(DOOR.c.id == bindparam("number"))
_CLOSE: Final = (
    update(DOOR)
    .where(DOOR.c.account == bindparam("of"), DOOR.c.closed_at.is_(None))
    .values(closed_at=bindparam("now"))
)


class DoorsInSql:
    """`core.ports.Doors` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def open(
        self,
        *,
        person: PersonId,
        account: Account,
        site: SiteId,
        screen: int,
        nonce: int,
        message: int | None,
        opened_at: datetime,
        closes_at: datetime,
    ) -> Door:
        row = {
            "person": person,
            "account": account,
            "site": site,
            "screen": screen,
            "nonce": nonce,
            "message": message,
            "opened_at": opened_at,
            "closes_at": closes_at,
        }
        number = self._connection.execute(
            insert(DOOR).values(row).returning(DOOR.c.id)
        ).scalar_one()
        return Door.model_validate(row | {"id": number})

    def get(self, number: DoorId) -> Door | None:
        return value(Door, self._connection.execute(_DOOR, {"number": number}).first())

    def every(self) -> tuple[Door, ...]:
        return values(Door, self._connection.execute(select(DOOR).order_by(DOOR.c.id)))

    def close(self, account: Account, now: datetime) -> int:
        return self._connection.execute(_CLOSE, {"of": account, "now": now}).rowcount

    def show_in(self, number: DoorId, message: int) -> None:
        self._connection.execute(update(DOOR).where(DOOR.c.id == number).values(message=message))

    def forget(self, number: DoorId) -> None:
        self._connection.execute(delete(DOOR).where(DOOR.c.id == number))
