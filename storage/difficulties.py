"""Difficulties over one connection; nothing of them is ever removed (A28)."""

from collections.abc import Collection, Iterable
from datetime import time
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    bindparam,
    or_,
    select,
    update,
)

from core.difficulties.figures import Course
from core.difficulties.model import Difficulty, DifficultyDraft, DifficultyState, Side, Ticket
from core.difficulties.owner import OwnerKind
from core.difficulties.rules import OPEN
from core.shared.calendar import ONE_DAY, Span, instant
from core.shared.ids import (
    AppointmentId,
    CountyCode,
    DifficultyId,
    EnterpriseId,
    PersonId,
    UnitId,
    VisitId,
)
from storage.difficulty_rows import (
    DIFFICULTY,
    STATION,
    asked_tickets,
    columns_of,
    difficulty_of,
    ticket_of,
)
from storage.portable import insert_or_ignore
from storage.table import values

_ONE: Final = select(DIFFICULTY).where(DIFFICULTY.c.id == bindparam("number"))
_STANDS: Final = DIFFICULTY.c.state != DifficultyState.WITHDRAWN.value
_PLAIN: Final = DIFFICULTY.c.feedback.is_(False)


MOST_ASKED: Final = 500
"""Visits in one question: a statement holds only so many values."""


class DifficultiesInSql:
    """`core.ports.Difficulties` over one connection; files are next door."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, draft: DifficultyDraft) -> Difficulty:
        row = columns_of(draft) | {
            "state": DifficultyState.OPEN.value,
            "waiting_since": draft.raised_at,
            "extended": False,
            "escalated": 0,
            "version": 1,
        }
        insert_or_ignore(self._connection, DIFFICULTY, row)
        same = select(DIFFICULTY).where(DIFFICULTY.c.same == draft.same, _STANDS)
        return difficulty_of(self._connection.execute(same).one())

    def same(self, digest: str) -> Difficulty | None:
        found = select(DIFFICULTY).where(DIFFICULTY.c.same == digest, _STANDS)
        row = self._connection.execute(found).first()
        return None if row is None else difficulty_of(row)

    def get(self, number: DifficultyId) -> Difficulty | None:
        row = self._connection.execute(_ONE, {"number": number}).first()
        return None if row is None else difficulty_of(row)

    def many(self, numbers: Iterable[int]) -> tuple[Difficulty, ...]:
        found = select(DIFFICULTY).where(DIFFICULTY.c.id.in_(sorted(set(numbers))))
        rows = self._connection.execute(found.order_by(DIFFICULTY.c.id))
        return tuple(map(difficulty_of, rows))

    def save(self, difficulty: Difficulty, was: int) -> bool:
        found = update(DIFFICULTY).where(
            DIFFICULTY.c.id == difficulty.id, DIFFICULTY.c.version == was
        )
        return self._connection.execute(found.values(columns_of(difficulty))).rowcount == 1

    def tickets(self, numbers: Iterable[DifficultyId]) -> tuple[Ticket, ...]:
        asked = list(numbers)
        rows = self._connection.execute(asked_tickets().where(DIFFICULTY.c.id.in_(asked)))
        found = {ticket.difficulty.id: ticket for ticket in map(ticket_of, rows)}
        return tuple(found[number] for number in asked if number in found)

    def raised(
        self,
        person: PersonId,
        appointments: Collection[AppointmentId],
        enterprises: Collection[EnterpriseId],
        units: Collection[UnitId],
    ) -> tuple[Ticket, ...]:
        side = DIFFICULTY.c.side
        theirs = or_(
            DIFFICULTY.c.raised_by == person,
            and_(
                DIFFICULTY.c.appointment.in_(sorted(appointments)),
                side == Side.APPOINTEE.value,
            ),
            and_(DIFFICULTY.c.enterprise.in_(sorted(enterprises)), side == Side.ENTERPRISE.value),
            and_(DIFFICULTY.c.unit.in_(sorted(units)), side == Side.UNIT.value),
        )
        return self._many(asked_tickets().where(theirs).order_by(DIFFICULTY.c.id.desc()))

    def of_visit(self, visit: VisitId) -> tuple[Ticket, ...]:
        found = asked_tickets().where(DIFFICULTY.c.visit == visit)
        return self._many(found.order_by(DIFFICULTY.c.id))

    def of_visits(self, visits: Collection[VisitId]) -> tuple[Ticket, ...]:
        asked = sorted(visits)
        found: list[Ticket] = []
        for at in range(0, len(asked), MOST_ASKED):
            some = DIFFICULTY.c.visit.in_(asked[at : at + MOST_ASKED])
            found += self._many(asked_tickets().where(some).order_by(DIFFICULTY.c.id))
        return tuple(found)

    def at_offices(
        self, offices: Collection[str], states: Collection[DifficultyState]
    ) -> tuple[Ticket, ...]:
        return self._due(DIFFICULTY.c.owner.in_(sorted(offices)), states)

    def with_offices(
        self, offices: Collection[str], states: Collection[DifficultyState]
    ) -> tuple[Ticket, ...]:
        theirs = select(STATION.c.difficulty).where(STATION.c.office.in_(sorted(offices)))
        return self._due(DIFFICULTY.c.id.in_(theirs), states)

    def of_counties(
        self, counties: Collection[CountyCode], states: Collection[DifficultyState]
    ) -> tuple[Ticket, ...]:
        theirs = and_(DIFFICULTY.c.county.in_(sorted(counties)), _PLAIN)
        return self._due(theirs, states)

    def courses(self, counties: Collection[CountyCode], span: Span) -> tuple[Course, ...]:
        first, end = instant(span.first, time()), instant(span.last + ONE_DAY, time())
        within = or_(
            and_(DIFFICULTY.c.raised_at >= first, DIFFICULTY.c.raised_at < end),
            and_(DIFFICULTY.c.closed_at >= first, DIFFICULTY.c.closed_at < end),
            and_(DIFFICULTY.c.state.in_(sorted(OPEN)), DIFFICULTY.c.raised_at < end),
        )
        found = select(*(DIFFICULTY.c[name] for name in Course.model_fields)).where(
            DIFFICULTY.c.county.in_(sorted(counties)), _PLAIN, within
        )
        rows = self._connection.execute(found.order_by(DIFFICULTY.c.county, DIFFICULTY.c.id))
        return values(Course, rows)

    def move_county(self, enterprise: EnterpriseId, to: CountyCode) -> tuple[DifficultyId, ...]:
        found = select(DIFFICULTY).where(
            DIFFICULTY.c.enterprise == enterprise,
            DIFFICULTY.c.state.in_(sorted(OPEN)),
            DIFFICULTY.c.county != to,
            _PLAIN,
        )
        going = [difficulty_of(row) for row in self._connection.execute(found)]
        for one in going:
            owner = one.owner
            if owner.kind is OwnerKind.COUNTY:
                owner = owner.model_copy(update={"county": to, "person": None})
            new = one.model_copy(update={"county": to, "owner": owner, "version": one.version + 1})
            self.save(new, one.version)
        return tuple(one.id for one in going)

    def _due(
        self,
        which: ColumnElement[bool],
        states: Collection[DifficultyState],
    ) -> tuple[Ticket, ...]:
        found = asked_tickets().where(which, DIFFICULTY.c.state.in_(sorted(states)))
        return self._many(found.order_by(DIFFICULTY.c.due_on, DIFFICULTY.c.id))

    def _many(self, asked: Select[Any]) -> tuple[Ticket, ...]:
        return tuple(map(ticket_of, self._connection.execute(asked)))
