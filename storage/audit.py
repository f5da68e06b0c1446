"""Audit entries, chained per subject."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Final

from sqlalchemy import Connection, Index, bindparam, insert, select
from sqlmodel import Field

from core.audit.model import GENESIS, Entry, canonical, chain
from core.shared.actor import Actor
from core.shared.ids import PersonId
from storage.prepared import Prepared
from storage.table import Base, table_of, value, values


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

_HEAD: Final = Prepared(
    select(ENTRY.c.seq, ENTRY.c.hash)
    .where(ENTRY.c.subject == bindparam("subject"))
    .order_by(ENTRY.c.seq.desc())
    .limit(1)
)
_APPEND: Final = Prepared(insert(ENTRY), ("subject", "seq", "at", "by", "what", "facts", "hash"))
_WHOLE: Final = tuple(column for column in ENTRY.c if column.name != "id")

_LATER: Final = ENTRY.alias("later")
_ENDS: Final = select(ENTRY.c.subject, ENTRY.c.seq, ENTRY.c.hash).where(
    ~select(_LATER.c.id)
    .where(_LATER.c.subject == ENTRY.c.subject, _LATER.c.seq == ENTRY.c.seq + 1)
    .exists()
)
"""Chains have no gaps: the entry after which there is none is the last."""

MOST_HEADS: Final = 10_000
MOST_ASKED: Final = 500
"""Subjects in one question: a statement holds only so many values."""


class AuditInSql:
    """`core.ports.Audit` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._heads: dict[str, tuple[int, str]] = {}
        self._version: int | None = None

    def known_at(self, version: int) -> None:
        """The database is the one of `version`, which changes when anybody else commits.

        While it stays, the ends of chains that this connection wrote itself need not be looked
        up. A connection that is never told looks each one up.
        """
        if version != self._version or len(self._heads) > MOST_HEADS:
            self._heads.clear()
        self._version = version

    def forget(self) -> None:
        """Something was undone, and an end that is remembered may have been undone with it."""
        self._heads.clear()

    def append(
        self,
        subject: str,
        actor: Actor,
        now: datetime,
        what: str,
        facts: object = None,
        *,
        by: PersonId | None = None,
    ) -> str:
        last, previous = self._heads.get(subject) or self._head(subject)
        seq = last + 1
        who = actor.person if by is None else by
        told = canonical(facts)
        linked = chain(previous, subject, seq, now, who, what, told)
        _APPEND.count(
            self._connection,
            {
                "subject": subject,
                "seq": seq,
                "at": now,
                "by": who,
                "what": what,
                "facts": told,
                "hash": linked,
            },
        )
        if self._version is not None:
            self._heads[subject] = (seq, linked)
        return linked

    def begin(
        self, entries: Sequence[tuple[str, str, object]], actor: Actor, now: datetime
    ) -> None:
        rows = []
        for subject, what, facts in entries:
            told = canonical(facts)
            linked = chain(GENESIS, subject, 1, now, actor.person, what, told)
            row = {"subject": subject, "seq": 1, "at": now, "by": actor.person}
            rows.append({**row, "what": what, "facts": told, "hash": linked})
        if rows:
            self._connection.execute(insert(ENTRY), rows)

    def extend(
        self, entries: Sequence[tuple[str, str, object]], actor: Actor, now: datetime
    ) -> None:
        heads = self._ends([subject for subject, _, _ in entries])
        rows = []
        for subject, what, facts in entries:
            told = canonical(facts)
            last, previous = heads.get(subject, (0, GENESIS))
            linked = chain(previous, subject, last + 1, now, actor.person, what, told)
            row = {"subject": subject, "seq": last + 1, "at": now, "by": actor.person}
            rows.append({**row, "what": what, "facts": told, "hash": linked})
            self._heads.pop(subject, None)
        if rows:
            self._connection.execute(insert(ENTRY), rows)

    def _ends(self, subjects: Sequence[str]) -> dict[str, tuple[int, str]]:
        found: dict[str, tuple[int, str]] = {}
        for at in range(0, len(subjects), MOST_ASKED):
            some = _ENDS.where(ENTRY.c.subject.in_(subjects[at : at + MOST_ASKED]))
            rows = self._connection.execute(some)
            found |= {row.subject: (row.seq, row.hash) for row in rows}
        return found

    def of(self, subject: str) -> tuple[Entry, ...]:
        found = select(*_WHOLE).where(ENTRY.c.subject == subject).order_by(ENTRY.c.seq)
        return values(Entry, self._connection.execute(found))

    def latest_about(self, subject: str, on: date) -> Entry | None:
        # facts have one spelling, and a chain is some hundred entries long at most
        found = (
            select(*_WHOLE)
            .where(
                ENTRY.c.subject == subject,
                ENTRY.c.facts.contains(f'"on":"{on.isoformat()}"', autoescape=True),
                ENTRY.c.facts.contains('"grade":', autoescape=True),
            )
            .order_by(ENTRY.c.seq.desc())
            .limit(1)
        )
        return value(Entry, self._connection.execute(found).first())

    def between(self, lowest: str, highest: str) -> tuple[Entry, ...]:
        found = select(*_WHOLE).where(ENTRY.c.hash.between(lowest, highest))
        return values(Entry, self._connection.execute(found.order_by(ENTRY.c.id)))

    def subjects(self) -> Iterator[str]:
        found = select(ENTRY.c.subject).distinct().order_by(ENTRY.c.subject)
        return iter(self._connection.execute(found).scalars().all())

    def _head(self, subject: str) -> tuple[int, str]:
        head = _HEAD.first(self._connection, {"subject": subject})
        return (head.seq, head.hash) if head else (0, GENESIS)
