"""Officials who were checked in at an enterprise: where, when, by what, and no point."""

from datetime import date, datetime

from sqlalchemy import Connection, Index, select
from sqlmodel import Field

from core.duty.model import Judgement
from core.shared.ids import ArrivalId, EnterpriseId, PersonId
from core.visits.model import Arrival, ArrivalBy
from storage.portable import insert_or_ignore
from storage.table import Base, table_of, value


class ArrivalRow(Base, table=True):
    __tablename__ = "arrival"
    __table_args__ = (
        Index("uq_arrival_source", "source", unique=True),
        Index("ix_arrival_by", "by", "on"),
    )

    id: int | None = Field(default=None, primary_key=True)
    by: int = Field(foreign_key="person.id")
    enterprise: int = Field(foreign_key="enterprise.id")
    at: datetime
    on: date
    how: str
    ring: str | None = None
    distance_m: int | None = None
    source: str


ARRIVAL = table_of(ArrivalRow)
_SHOWN = tuple(column for column in ARRIVAL.c if column.name != "source")


class ArrivalsInSql:
    """`core.ports.Arrivals` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        *,
        by: PersonId,
        enterprise: EnterpriseId,
        at: datetime,
        on: date,
        how: ArrivalBy,
        source: str,
        judged: Judgement | None = None,
    ) -> Arrival:
        row = {
            "by": by,
            "enterprise": enterprise,
            "at": at,
            "on": on,
            "how": how.value,
            "ring": judged.ring.value if judged else None,
            "distance_m": judged.distance_m if judged else None,
            "source": source,
        }
        insert_or_ignore(self._connection, ARRIVAL, row)
        found = select(*_SHOWN).where(ARRIVAL.c.source == source)
        return Arrival.model_validate(self._connection.execute(found).one()._asdict())

    def get(self, number: ArrivalId) -> Arrival | None:
        found = select(*_SHOWN).where(ARRIVAL.c.id == number)
        return value(Arrival, self._connection.execute(found).first())

    def latest(self, by: PersonId, on: date) -> Arrival | None:
        found = select(*_SHOWN).where(ARRIVAL.c.by == by, ARRIVAL.c.on == on)
        return value(
            Arrival, self._connection.execute(found.order_by(ARRIVAL.c.id.desc()).limit(1)).first()
        )
