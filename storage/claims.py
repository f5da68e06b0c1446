"""Claims: rows that are decided once and never removed (A28)."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    bindparam,
    func,
    or_,
    select,
    update,
)
from sqlmodel import Field

from core.claims.model import Claim, ClaimDraft, Claimed, Route
from core.shared.calendar import Span
from core.shared.ids import AppointmentId, ClaimId, CountyCode, DutyDayId, PersonId
from storage.appointments import APPOINTMENT
from storage.duty import COUNTS, DAY
from storage.organisations import ENTERPRISE
from storage.people import PERSON
from storage.portable import insert_or_ignore
from storage.table import AnyRow, Base, columns, index_where, table_of, unique_where, value

LIVE: Final = "withdrawn_at IS NULL AND declined_at IS NULL"
OPEN: Final = f"{LIVE} AND accepted_at IS NULL"


class ClaimRow(Base, table=True):
    __tablename__ = "claim"
    __table_args__ = (
        unique_where("uq_claim_live", LIVE, "appointment", "on"),
        # the quota: each forgotten day of a month takes one of its turns
        unique_where("uq_claim_turn", f"{LIVE} AND turn <> 0", "appointment", "month", "turn"),
        index_where("ix_claim_open", OPEN, "appointment"),
    )

    id: int | None = Field(default=None, primary_key=True)
    appointment: int = Field(foreign_key="appointment.id")
    on: date
    month: date
    turn: int
    """Which of the month's claims it is, from one; nought where there is no quota."""
    kind: str
    route: str
    reason: str
    filed_at: datetime
    filed_by: int = Field(foreign_key="person.id")
    withdrawn_at: datetime | None = None
    accepted_at: datetime | None = None
    declined_at: datetime | None = None
    decided_by: int | None = Field(default=None, foreign_key="person.id")
    decision: str = ""


CLAIM = table_of(ClaimRow)

_OF_CLAIM: Final = tuple(c for c in CLAIM.c if c.name not in ("month", "turn"))
_IS_LIVE: Final = and_(CLAIM.c.withdrawn_at.is_(None), CLAIM.c.declined_at.is_(None))
_IS_OPEN: Final = and_(_IS_LIVE, CLAIM.c.accepted_at.is_(None))
_AT: Final = and_(CLAIM.c.appointment == bindparam("of"), CLAIM.c.on == bindparam("day"))


def _claimed() -> Select[Any]:
    return (
        select(
            *_OF_CLAIM,
            DAY.c.id.label("day"),
            APPOINTMENT.c.person,
            PERSON.c.name,
            ENTERPRISE.c.name.label("enterprise_name"),
            ENTERPRISE.c.county,
            DAY.c.confirmed_at,
            DAY.c.ring,
            DAY.c.distance_m,
            COUNTS.label("counts"),
        )
        .select_from(CLAIM)
        .join(APPOINTMENT, APPOINTMENT.c.id == CLAIM.c.appointment)
        .join(PERSON, PERSON.c.id == APPOINTMENT.c.person)
        .join(ENTERPRISE, ENTERPRISE.c.id == APPOINTMENT.c.enterprise)
        .join(DAY, and_(DAY.c.appointment == CLAIM.c.appointment, DAY.c.on == CLAIM.c.on))
    )


class ClaimsInSql:
    """`core.ports.Claims` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, draft: ClaimDraft, month: date, most: int) -> Claim | None:
        row = {**columns(draft), "kind": draft.kind.value, "route": draft.route.value}
        row |= {"month": month, "decision": ""}
        for turn in range(1, most + 1) if most else (0,):
            if insert_or_ignore(self._connection, CLAIM, row | {"turn": turn}):
                found = select(*_OF_CLAIM).where(_AT, _IS_LIVE)
                return value(Claim, self._find(found, draft.appointment, draft.on))
        return None

    def live(self, appointment: AppointmentId, on: date) -> bool:
        found = select(CLAIM.c.id).where(_AT, _IS_LIVE)
        return self._find(found, appointment, on) is not None

    def dates(self, appointment: AppointmentId, span: Span) -> frozenset[date]:
        found = select(CLAIM.c.on).where(
            CLAIM.c.appointment == appointment,
            CLAIM.c.on.between(span.first, span.last),
            _IS_LIVE,
        )
        return frozenset(self._connection.execute(found).scalars())

    def used(self, appointment: AppointmentId, month: date) -> int:
        found = (
            select(func.count())
            .select_from(CLAIM)
            .where(
                CLAIM.c.appointment == appointment,
                CLAIM.c.month == month,
                CLAIM.c.turn != 0,
                _IS_LIVE,
            )
        )
        return self._connection.execute(found).scalar_one()

    def claimed(self, number: ClaimId) -> Claimed | None:
        row = self._connection.execute(_claimed().where(CLAIM.c.id == number)).first()
        return None if row is None else _of(row)

    def latest(self, appointment: AppointmentId, limit: int) -> tuple[Claimed, ...]:
        found = _claimed().where(CLAIM.c.appointment == appointment)
        rows = self._connection.execute(found.order_by(CLAIM.c.id.desc()).limit(limit))
        return tuple(_of(row) for row in rows)

    def of_days(self, days: Sequence[DutyDayId]) -> Mapping[DutyDayId, Claim]:
        found = _claimed().where(DAY.c.id.in_(days), _IS_LIVE)
        claimed = (_of(row) for row in self._connection.execute(found))
        return {one.day: one.claim for one in claimed}

    def waiting(
        self, counties: Iterable[CountyCode], passed_before: datetime
    ) -> tuple[Claimed, ...]:
        passed = and_(CLAIM.c.filed_at < passed_before, DAY.c.confirmed_at.is_(None))
        found = _claimed().where(
            ENTERPRISE.c.county.in_(sorted(counties)),
            or_(CLAIM.c.route != Route.HOST.value, passed),
            _IS_OPEN,
            ~COUNTS,
        )
        rows = self._connection.execute(found.order_by(CLAIM.c.filed_at, CLAIM.c.id))
        return tuple(_of(row) for row in rows)

    def withdraw(self, number: ClaimId, now: datetime, *, decided: bool = False) -> bool:
        which = _IS_LIVE if decided else _IS_OPEN
        return self._close(number, which, withdrawn_at=now)

    def decide(
        self, number: ClaimId, by: PersonId, now: datetime, reason: str, *, accepted: bool
    ) -> bool:
        when = {"accepted_at" if accepted else "declined_at": now}
        return self._close(number, _IS_OPEN, decided_by=by, decision=reason, **when)

    def _close(self, number: ClaimId, which: ColumnElement[bool], **changes: object) -> bool:
        closing = update(CLAIM).where(CLAIM.c.id == number, which).values(**changes)
        return self._connection.execute(closing).rowcount == 1

    def _find(self, found: Select[Any], appointment: AppointmentId, on: date) -> AnyRow | None:
        return self._connection.execute(found, {"of": appointment, "day": on}).first()


def _of(row: AnyRow) -> Claimed:
    found = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's documented name
    claim = Claim.model_validate({c.name: found.pop(c.name) for c in _OF_CLAIM})
    return Claimed.model_validate({**found, "claim": claim})
