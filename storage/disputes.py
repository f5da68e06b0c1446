"""Disputes: at most one that is not ended for a day."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Final

from sqlalchemy import Connection, Index, bindparam, insert, select, update
from sqlmodel import Field

from core.disputes.model import Dispute, DisputeState
from core.shared.ids import CountyCode, DisputeId, DutyDayId, PersonId
from storage.duty import DAY
from storage.organisations import ENTERPRISE
from storage.table import Base, columns, index_where, table_of, unique_where, value, values


class DisputeRow(Base, table=True):
    __tablename__ = "dispute"
    __table_args__ = (
        unique_where("uq_dispute_live", "ended_at IS NULL", "day"),
        Index("ix_dispute_day", "day"),
        index_where("ix_dispute_open", "ended_at IS NULL", "state", "answer_until"),
    )

    id: int | None = Field(default=None, primary_key=True)
    day: int = Field(foreign_key="duty_day.id")
    by: int = Field(foreign_key="person.id")
    words: str
    at: datetime
    answer_until: date
    state: str
    answer: str | None = None
    answered_at: datetime | None = None
    decided_by: int | None = Field(default=None, foreign_key="person.id")
    reason: str | None = None
    ended_at: datetime | None = None


DISPUTE = table_of(DisputeRow)

_ONE: Final = select(DISPUTE).where(DISPUTE.c.id == bindparam("number"))
_LATEST: Final = (
    select(DISPUTE).where(DISPUTE.c.day == bindparam("of")).order_by(DISPUTE.c.id.desc()).limit(1)
)
_LIVE: Final = select(DISPUTE).where(
    DISPUTE.c.ended_at.is_(None), DISPUTE.c.state == bindparam("now_in")
)


class DisputesInSql:
    """`core.ports.Disputes` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self, *, day: DutyDayId, by: PersonId, words: str, at: datetime, answer_until: date
    ) -> Dispute:
        row = {
            "day": day,
            "by": by,
            "words": words,
            "at": at,
            "answer_until": answer_until,
            "state": DisputeState.TOLD.value,
        }
        statement = insert(DISPUTE).values(row).returning(DISPUTE.c.id)
        number = self._connection.execute(statement).scalar_one()
        return Dispute.model_validate(row | {"id": number})

    def get(self, number: DisputeId) -> Dispute | None:
        return value(Dispute, self._connection.execute(_ONE, {"number": number}).first())

    def latest(self, day: DutyDayId) -> Dispute | None:
        return value(Dispute, self._connection.execute(_LATEST, {"of": day}).first())

    def save(self, dispute: Dispute, was: DisputeState) -> bool:
        row = {**columns(dispute, "id"), "state": dispute.state.value}
        found = update(DISPUTE).where(DISPUTE.c.id == dispute.id, DISPUTE.c.state == was.value)
        return self._connection.execute(found.values(row)).rowcount == 1

    def waiting(self, counties: Iterable[CountyCode]) -> tuple[Dispute, ...]:
        # not a join: it would start from the counties and look through all days of each
        theirs = (
            select(DAY.c.id)
            .join(ENTERPRISE, ENTERPRISE.c.id == DAY.c.enterprise)
            .where(DAY.c.id == DISPUTE.c.day, ENTERPRISE.c.county.in_(sorted(counties)))
            .exists()
        )
        found = _LIVE.where(theirs).order_by(DISPUTE.c.id)
        rows = self._connection.execute(found, {"now_in": DisputeState.WITH_COUNTY.value})
        return values(Dispute, rows)

    def silent(self, today: date, limit: int) -> tuple[Dispute, ...]:
        found = _LIVE.where(DISPUTE.c.answer_until < today).order_by(DISPUTE.c.id).limit(limit)
        rows = self._connection.execute(found, {"now_in": DisputeState.TOLD.value})
        return values(Dispute, rows)
