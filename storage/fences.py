"""Where confirmed visits were recorded, seen from their gates, without the visits."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from sqlalchemy import Connection, Index, bindparam, delete, select, update
from sqlmodel import Field

from core.gates.model import FenceSample, Offset
from core.shared.ids import DutyDayId, PersonId, SiteId
from storage.appointments import APPOINTMENT
from storage.duty import DAY
from storage.portable import insert_or_ignore
from storage.table import Base, index_where, table_of, values


class FenceSampleRow(Base, table=True):
    __tablename__ = "fence_sample"
    __table_args__ = (
        Index("uq_fence_sample_day", "day", unique=True),
        Index("ix_fence_sample_site", "site"),
        index_where("ix_fence_sample_held", "held_until IS NOT NULL", "held_until"),
    )

    id: int | None = Field(default=None, primary_key=True)
    site: int = Field(foreign_key="site.id")
    day: int | None = Field(default=None, foreign_key="duty_day.id")
    held_until: datetime | None = None
    month: date
    east_m: int
    north_m: int


SAMPLE = table_of(FenceSampleRow)

_OF_SITE: Final = (
    select(SAMPLE.c.east_m, SAMPLE.c.north_m)
    .where(SAMPLE.c.site == bindparam("site"), SAMPLE.c.held_until.is_(None))
    .order_by(SAMPLE.c.id.desc())
    .limit(100)
)


class FencesInSql:
    """`core.ports.Fences` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, sample: FenceSample) -> None:
        row = {
            "site": sample.site,
            "day": sample.day,
            "held_until": sample.held_until,
            "month": sample.month,
            "east_m": sample.at.east_m,
            "north_m": sample.at.north_m,
        }
        insert_or_ignore(self._connection, SAMPLE, row)

    def confirmed(self, days: Sequence[DutyDayId]) -> tuple[SiteId, ...]:
        rows = self._connection.execute(
            update(SAMPLE)
            .where(SAMPLE.c.day.in_(days))
            .values(day=None, held_until=None)
            .returning(SAMPLE.c.site)
        )
        return tuple(SiteId(site) for site in sorted({row.site for row in rows}))

    def of_site(self, site: SiteId) -> tuple[Offset, ...]:
        return values(Offset, self._connection.execute(_OF_SITE, {"site": site}))

    def clear(self, site: SiteId) -> None:
        self._connection.execute(delete(SAMPLE).where(SAMPLE.c.site == site))

    def forget(self, person: PersonId) -> None:
        served = select(APPOINTMENT.c.id).where(APPOINTMENT.c.person == person)
        days = select(DAY.c.id).where(DAY.c.appointment.in_(served))
        self._connection.execute(delete(SAMPLE).where(SAMPLE.c.day.in_(days)))

    def drop_unconfirmed(self, now: datetime) -> int:
        late = delete(SAMPLE).where(SAMPLE.c.held_until < now)
        return self._connection.execute(late).rowcount
