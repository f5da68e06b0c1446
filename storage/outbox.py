"""Letters waiting, under way, delivered (DESIGN 5)."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import (
    BigInteger,
    Connection,
    Index,
    Select,
    and_,
    bindparam,
    case,
    literal_column,
    or_,
    select,
    update,
)
from sqlmodel import Field

from core.mailings.rules import mailing_of
from core.notices.model import Draft, Held, Letter, LetterState, Outcome, Reminder
from core.shared.ids import LetterId, PersonId
from storage.portable import insert_all_or_ignore
from storage.prepared import Prepared
from storage.table import Base, index_where, one_of, table_of, value, values

WAITING: Final = (LetterState.QUEUED.value, LetterState.SENDING.value, LetterState.LATER.value)


class LetterRow(Base, table=True):
    """`leased_until` frees a letter whose courier died, both for sending and for closing."""

    __tablename__ = "letter"
    __table_args__ = (
        Index("uq_letter_key", "key", unique=True),
        Index("ix_letter_subject", "subject"),
        Index("ix_letter_to", "to", "sent_at"),
        index_where("ix_letter_due", "state IN ('queued','sending','later')", "due_at"),
        index_where("ix_letter_gathered", "held = 'gathered'", "to", "held_at"),
        index_where(
            "ix_letter_closing",
            "outcome IS NOT NULL AND closed = false AND state = 'delivered'",
            "id",
        ),
        # with all that figures ask for, so that a month's are counted from the index alone
        index_where("ix_letter_mailing", "mailing IS NOT NULL", "mailing", "state", "held", "to"),
    )

    id: int | None = Field(default=None, primary_key=True)
    key: str
    to: int = Field(foreign_key="person.id")
    kind: str
    subject: str
    step: str = ""
    due_at: datetime
    leased_until: datetime | None = None
    state: str
    attempts: int = 0
    message: int | None = Field(default=None, sa_type=BigInteger)
    sent_at: datetime | None = None
    outcome: str | None = None
    version: str | None = None
    held: str | None = None
    held_at: datetime | None = None
    closed: bool = False
    mailing: str | None = None
    """The sending that it is counted in; none for letters of before there were figures."""


LETTER = table_of(LetterRow)
APART: Final = {"leased_until", "closed", "mailing"}
"""Columns that no letter knows of itself."""
OF_LETTER: Final = tuple(c for c in LETTER.c if c.name not in APART)

# in the statement and not beside it: no store finds out that a parameter meets an index's WHERE
_WAITS: Final = LETTER.c.state.in_(
    bindparam("waiting", WAITING, expanding=True, literal_execute=True)
)
_TO_CLOSE: Final = and_(
    LETTER.c.outcome.is_not(None),
    LETTER.c.closed == literal_column("false"),
    LETTER.c.state == literal_column(f"'{LetterState.DELIVERED.value}'"),
)
_FREE: Final = or_(LETTER.c.leased_until.is_(None), LETTER.c.leased_until < bindparam("now"))

_NEW: Final = {"state": LetterState.QUEUED.value, "attempts": 0, "closed": False}
_OF_SUBJECTS: Final = (
    select(*OF_LETTER).where(one_of(LETTER.c.subject, "subjects")).order_by(LETTER.c.id)
)


_GATHERED: Final = Prepared(
    select(*OF_LETTER)
    .where(
        LETTER.c.to == bindparam("reader"),
        LETTER.c.held == literal_column(f"'{Held.GATHERED.value}'"),
        LETTER.c.held_at > bindparam("since"),
    )
    .order_by(LETTER.c.held_at, LETTER.c.id)
)


class LettersInSql:
    """`core.ports.Letters` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def post(self, drafts: Sequence[Draft | Reminder]) -> None:
        insert_all_or_ignore(
            self._connection,
            LETTER,
            [_queued(draft) for draft in drafts],
        )

    def get(self, number: LetterId) -> Letter | None:
        found = select(*OF_LETTER).where(LETTER.c.id == number)
        return value(Letter, self._connection.execute(found).first())

    def of_subject(self, subject: str) -> tuple[Letter, ...]:
        found = select(*OF_LETTER).where(LETTER.c.subject == subject).order_by(LETTER.c.id)
        return values(Letter, self._connection.execute(found))

    def of_subjects(self, subjects: Sequence[str]) -> tuple[Letter, ...]:
        found = self._connection.execute(_OF_SUBJECTS, {"subjects": subjects})
        return values(Letter, found) if subjects else ()

    def claim(self, now: datetime, lease: datetime, limit: int) -> tuple[Letter, ...]:
        due = (
            select(LETTER.c.id)
            .where(_WAITS, LETTER.c.due_at <= now, _FREE)
            .order_by(LETTER.c.due_at, LETTER.c.id)
        )
        return self._lease(due, now, lease, limit, state=LetterState.SENDING.value)

    def settle(
        self,
        number: LetterId,
        state: LetterState,
        now: datetime,
        *,
        due_at: datetime | None = None,
        message: int | None = None,
        attempts: int | None = None,
        version: str | None = None,
        held: Held | None = None,
    ) -> None:
        changes: dict[str, object] = {"state": state.value, "leased_until": None}
        if due_at is not None and state is LetterState.LATER:
            changes["due_at"] = due_at
        if attempts is not None:
            changes["attempts"] = attempts
        if state is LetterState.DELIVERED:
            changes |= {"message": message, "sent_at": now, "version": version}
        if held is not None:
            changes |= {"held": held.value, "held_at": now}
        self._connection.execute(update(LETTER).where(LETTER.c.id == number).values(**changes))

    def sent_to(self, person: PersonId, since: datetime) -> tuple[Letter, ...]:
        found = select(*OF_LETTER).where(
            LETTER.c.to == person,
            or_(LETTER.c.sent_at > since, LETTER.c.state == LetterState.SENDING.value),
        )
        return values(Letter, self._connection.execute(found))

    def held_of(self, person: PersonId, since: datetime) -> tuple[Letter, ...]:
        found = (
            select(*OF_LETTER)
            .where(
                LETTER.c.to == person,
                LETTER.c.sent_at.is_(None),
                or_(
                    LETTER.c.held_at > since,
                    and_(LETTER.c.held.is_not(None), LETTER.c.state == LetterState.LATER.value),
                ),
            )
            .order_by(LETTER.c.held_at.desc(), LETTER.c.id.desc())
        )
        return values(Letter, self._connection.execute(found))

    def gathered(self, person: PersonId, since: datetime) -> tuple[Letter, ...]:
        rows = _GATHERED.all(self._connection, {"reader": person, "since": since})
        return values(Letter, rows)

    def let_go(self, person: PersonId, now: datetime) -> None:
        self._connection.execute(
            update(LETTER)
            .where(
                LETTER.c.to == person,
                LETTER.c.sent_at.is_(None),
                LETTER.c.state == LetterState.LATER.value,
                LETTER.c.held == Held.PAUSED.value,
            )
            .values(due_at=now)
        )

    def close(self, subject: str, outcome: Outcome) -> None:
        waits = LETTER.c.state.in_((LetterState.QUEUED.value, LetterState.LATER.value))
        # one that is under way may still arrive: it is edited as soon as it is delivered
        self._connection.execute(
            update(LETTER)
            .where(
                LETTER.c.subject == subject,
                or_(
                    waits,
                    LETTER.c.state.in_((LetterState.SENDING.value, LetterState.DELIVERED.value)),
                ),
                LETTER.c.outcome.is_(None),
            )
            .values(
                outcome=outcome.value,
                state=case((waits, LetterState.CANCELLED.value), else_=LETTER.c.state),
            )
        )

    def cancel(self, subject: str) -> int:
        waits = LETTER.c.state.in_((LetterState.QUEUED.value, LetterState.LATER.value))
        found = update(LETTER).where(LETTER.c.subject == subject, waits)
        return self._connection.execute(found.values(state=LetterState.CANCELLED.value)).rowcount

    def claim_closings(self, now: datetime, lease: datetime, limit: int) -> tuple[Letter, ...]:
        open_ones = select(LETTER.c.id).where(_TO_CLOSE, _FREE).order_by(LETTER.c.id)
        return self._lease(open_ones, now, lease, limit)

    def closed(self, number: LetterId) -> None:
        self._connection.execute(
            update(LETTER).where(LETTER.c.id == number).values(closed=True, leased_until=None)
        )

    def _lease(
        self,
        numbers: Select[tuple[int]],
        now: datetime,
        lease: datetime,
        limit: int,
        **changes: str,
    ) -> tuple[Letter, ...]:
        """One statement claims, so that two couriers never take the same letter."""
        taken = (
            update(LETTER)
            .where(LETTER.c.id.in_(numbers.limit(limit).with_for_update(skip_locked=True)))
            .values(leased_until=lease, **changes)
            .returning(*OF_LETTER)
        )
        letters = values(Letter, self._connection.execute(taken, {"now": now}))
        return tuple(sorted(letters, key=lambda letter: (letter.due_at, letter.id)))


def _queued(draft: Draft | Reminder) -> dict[str, object]:
    """A new letter's row; written out, for a morning has ten thousand of them."""
    return {
        "key": draft.key,
        "to": draft.to,
        "kind": draft.kind.value,
        "subject": draft.subject,
        "step": draft.step,
        "due_at": draft.due_at,
        "mailing": mailing_of(draft),
        **_NEW,
    }
