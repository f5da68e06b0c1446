"""Transfers: at most one that waits for an enterprise; all of them stay."""

from datetime import datetime
from typing import Final

from sqlalchemy import Connection, insert, select, update
from sqlmodel import Field

from core.shared.ids import CountyCode, EnterpriseId, PersonId, TransferId
from core.transfers.model import Transfer, TransferState
from storage.table import Base, columns, table_of, unique_where, value, values

ASKED: Final = "decided_at IS NULL"


class TransferRow(Base, table=True):
    __tablename__ = "transfer"
    __table_args__ = (unique_where("uq_transfer_asked", ASKED, "enterprise"),)

    id: int | None = Field(default=None, primary_key=True)
    enterprise: int = Field(foreign_key="enterprise.id")
    old: str = Field(foreign_key="county.code")
    new: str = Field(foreign_key="county.code")
    state: str
    reason: str
    asked_by: int = Field(foreign_key="person.id")
    asked_at: datetime
    decided_by: int | None = Field(default=None, foreign_key="person.id")
    decided_at: datetime | None = None
    answer: str = ""


TRANSFER = table_of(TransferRow)

_WAITS: Final = TRANSFER.c.decided_at.is_(None)


class TransfersInSql:
    """`core.ports.Transfers` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        *,
        enterprise: EnterpriseId,
        old: CountyCode,
        new: CountyCode,
        reason: str,
        by: PersonId,
        now: datetime,
    ) -> Transfer:
        row = {
            "enterprise": enterprise,
            "old": old,
            "new": new,
            "state": TransferState.ASKED.value,
            "reason": reason,
            "asked_by": by,
            "asked_at": now,
            "answer": "",
        }
        adding = insert(TRANSFER).values(row).returning(TRANSFER.c.id)
        number = self._connection.execute(adding).scalar_one()
        return Transfer.model_validate(row | {"id": number})

    def get(self, number: TransferId) -> Transfer | None:
        found = select(TRANSFER).where(TRANSFER.c.id == number)
        return value(Transfer, self._connection.execute(found).first())

    def settle(self, transfer: Transfer) -> bool:
        row = {**columns(transfer, "id"), "state": transfer.state.value}
        found = update(TRANSFER).where(TRANSFER.c.id == transfer.id, _WAITS)
        return self._connection.execute(found.values(row)).rowcount == 1

    def asked(self) -> tuple[Transfer, ...]:
        found = select(TRANSFER).where(_WAITS)
        return values(Transfer, self._connection.execute(found.order_by(TRANSFER.c.enterprise)))

    def asked_for(self, enterprise: EnterpriseId) -> Transfer | None:
        found = select(TRANSFER).where(TRANSFER.c.enterprise == enterprise, _WAITS)
        return value(Transfer, self._connection.execute(found).first())
