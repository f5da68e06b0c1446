"""Broadcasts: their words, whom they are for, how far they have come."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Connection, insert, literal_column, select, update
from sqlmodel import Field

from core.broadcasts.model import Audience, Broadcast, BroadcastState
from core.shared.ids import BroadcastId, PersonId
from storage.table import AnyRow, Base, index_where, table_of


class BroadcastRow(Base, table=True):
    """The audience is kept as one text: it is read whole, and never looked for by its parts."""

    __tablename__ = "broadcast"
    __table_args__ = (index_where("ix_broadcast_sending", "state = 'sending'", "started_at"),)

    id: int | None = Field(default=None, primary_key=True)
    text: str
    audience: str
    urgent: bool = False
    state: str
    version: int
    created_by: int = Field(foreign_key="person.id")
    created_at: datetime
    started_at: datetime | None = None
    posted_to: int = Field(default=0, sa_type=BigInteger)
    posted: int = 0
    posted_at: datetime | None = None
    ended_at: datetime | None = None
    ended_by: int | None = Field(default=None, foreign_key="person.id")


BROADCAST = table_of(BroadcastRow)


class BroadcastsInSql:
    """`core.ports.broadcasts.Broadcasts` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, text: str, by: PersonId, now: datetime) -> Broadcast:
        made = Broadcast(id=BroadcastId(0), text=text, created_by=by, created_at=now)
        adding = insert(BROADCAST).values(_row(made)).returning(BROADCAST.c.id)
        number = self._connection.execute(adding).scalar_one()
        return made.model_copy(update={"id": number})

    def get(self, number: BroadcastId) -> Broadcast | None:
        found = select(BROADCAST).where(BROADCAST.c.id == number)
        row = self._connection.execute(found).first()
        return None if row is None else _broadcast(row)

    def save(self, broadcast: Broadcast, was: int) -> bool:
        found = update(BROADCAST).where(BROADCAST.c.id == broadcast.id, BROADCAST.c.version == was)
        return self._connection.execute(found.values(_row(broadcast))).rowcount == 1

    def every(self, limit: int) -> tuple[Broadcast, ...]:
        found = select(BROADCAST).order_by(BROADCAST.c.id.desc()).limit(limit)
        return tuple(_broadcast(row) for row in self._connection.execute(found))

    def sending(self) -> tuple[Broadcast, ...]:
        # in the statement and not beside it: no store finds out that a parameter meets a WHERE
        is_sent = BROADCAST.c.state == literal_column(f"'{BroadcastState.SENDING.value}'")
        found = select(BROADCAST).where(is_sent).order_by(BROADCAST.c.started_at)
        return tuple(_broadcast(row) for row in self._connection.execute(found))


def _row(broadcast: Broadcast) -> dict[str, Any]:
    row = broadcast.model_dump(exclude={"id", "audience"})
    row["state"] = broadcast.state.value
    row["audience"] = broadcast.audience.model_dump_json(exclude_defaults=True)
    return row


def _broadcast(row: AnyRow) -> Broadcast:
    facts = row._asdict()
    audience = Audience.model_validate_json(row.audience)
    return Broadcast.model_validate(facts | {"audience": audience})
