"""Audit entries, chained per subject."""

from datetime import datetime
from typing import Final

from sqlalchemy import Connection, Index, bindparam, insert, select
from sqlmodel import Field

from core.audit.model import GENESIS, canonical, chain
from core.shared.actor import Actor
from core.shared.ids import PersonId
from storage.table import Base, table_of


class EntryRow(Base, table=True):
    __tablename__ = "audit_entry"
    __table_args__ = (Index("uq_audit_entry", "subject", "seq", unique=True),)

    id: int | None = Field(default=None, primary_key=True)
    subject: str
    seq: int
    at: datetime
    by: int | None = None
    what: str
    facts: str
    hash: str


ENTRY = table_of(EntryRow)

_HEAD: Final = (
    select(ENTRY.c.seq, ENTRY.c.hash)
    .where(ENTRY.c.subject == bindparam("subject"))
    .order_by(ENTRY.c.seq.desc())
    .limit(1)
)
_APPEND: Final = insert(ENTRY)


class AuditInSql:
    """`core.ports.Audit` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def append(
        self,
        subject: str,
        actor: Actor,
        now: datetime,
        what: str,
        facts: object = None,
        *,
        by: PersonId | None = None,
    ) -> None:
        head = self._connection.execute(_HEAD, {"subject": subject}).first()
        seq, previous = (head.seq + 1, head.hash) if head else (1, GENESIS)
        who = actor.person if by is None else by
        told = canonical(facts)
        self._connection.execute(
            _APPEND,
            {
                "subject": subject,
                "seq": seq,
                "at": now,
                "by": who,
                "what": what,
                "facts": told,
                "hash": chain(previous, subject, seq, now, who, what, told),
            },
        )
