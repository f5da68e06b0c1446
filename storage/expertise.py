"""Declarations of people and units, each with its marks."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Index,
    and_,
    delete,
    func,
    insert,
    literal,
    or_,
    select,
    update,
)
from sqlmodel import Field as Column

from core.expertise.model import Candidate, Expertise, Mark, MarkKind
from core.expertise.rules import ONE_S_OWN
from core.shared.actor import Role
from core.shared.fields import Field
from core.shared.ids import ChainId, PersonId, UnitId
from storage.appointments import APPOINTMENT
from storage.organisations import UNIT
from storage.people import PERSON, ROLE
from storage.portable import insert_or_ignore
from storage.table import AnyRow, Base, table_of, unique_where


class ExpertiseRow(Base, table=True):
    __tablename__ = "expertise"
    __table_args__ = (
        unique_where("uq_expertise_person", "person IS NOT NULL", "person"),
        unique_where("uq_expertise_unit", "unit IS NOT NULL", "unit"),
    )

    id: int | None = Column(default=None, primary_key=True)
    person: int | None = Column(default=None, foreign_key="person.id")
    unit: int | None = Column(default=None, foreign_key="dispatching_unit.id")
    open: bool
    declared_by: int = Column(foreign_key="person.id")
    declared_at: datetime


class ExpertiseMarkRow(Base, table=True):
    __tablename__ = "expertise_mark"
    __table_args__ = (Index("ix_expertise_mark_key", "kind", "key"),)

    expertise: int = Column(primary_key=True, foreign_key="expertise.id")
    turn: int = Column(primary_key=True)
    kind: str
    key: str
    said: str


EXPERTISE = table_of(ExpertiseRow)
MARK = table_of(ExpertiseMarkRow)


class ExpertiseInSql:
    """`core.ports.Expertises` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_person(self, person: PersonId) -> Expertise | None:
        return next(iter(self._whole(EXPERTISE.c.person == person)), None)

    def of_unit(self, unit: UnitId) -> Expertise | None:
        return next(iter(self._whole(EXPERTISE.c.unit == unit)), None)

    def declare(
        self,
        person: PersonId | None,
        unit: UnitId | None,
        marks: Sequence[Mark],
        *,
        open: bool,  # noqa: A002 - the column's name
        by: PersonId,
        at: datetime,
    ) -> Expertise:
        facts = {"open": open, "declared_by": by, "declared_at": at}
        insert_or_ignore(self._connection, EXPERTISE, {"person": person, "unit": unit, **facts})
        whose = _whose(person, unit)
        self._connection.execute(update(EXPERTISE).where(whose).values(**facts))
        [number] = self._connection.execute(select(EXPERTISE.c.id).where(whose)).scalars()
        self._connection.execute(delete(MARK).where(MARK.c.expertise == number))
        rows = [
            {"expertise": number, "turn": turn, **mark.model_dump(mode="json")}
            for turn, mark in enumerate(marks)
        ]
        self._connection.execute(insert(MARK), rows)
        [found] = self._whole(whose)
        return found

    def remove(self, person: PersonId | None, unit: UnitId | None) -> bool:
        whose = _whose(person, unit)
        theirs = select(EXPERTISE.c.id).where(whose)
        self._connection.execute(delete(MARK).where(MARK.c.expertise.in_(theirs)))
        return self._connection.execute(delete(EXPERTISE).where(whose)).rowcount == 1

    def candidates(
        self, field: Field | None, chain: ChainId | None, text: str
    ) -> tuple[Candidate, ...]:
        fits = [_is(MarkKind.WORD, func.replace(literal(text), MARK.c.key, "") != text)]
        if field is not None:
            fits.append(_is(MarkKind.FIELD, MARK.c.key == field.value))
        if chain is not None:
            fits.append(_is(MarkKind.CHAIN, MARK.c.key == str(chain)))
        marked = select(MARK.c.expertise).where(or_(*fits))
        found = self._whole(EXPERTISE.c.open, EXPERTISE.c.id.in_(marked))
        people = self._people([one.person for one in found if one.person is not None])
        units = self._units([one.unit for one in found if one.unit is not None])
        candidates = []
        for one in found:
            if one.unit is not None:
                candidates.append(Candidate(expertise=one, name=units[one.unit]))
            elif one.person in people:
                name, works_at = people[one.person]
                candidates.append(Candidate(expertise=one, name=name, unit_name=works_at))
        return tuple(candidates)

    def _whole(self, *which: ColumnElement[bool]) -> tuple[Expertise, ...]:
        """Declarations with their marks, in the order in which they were said."""
        rows = self._connection.execute(
            select(EXPERTISE, MARK.c.kind, MARK.c.key, MARK.c.said)
            .join(MARK, MARK.c.expertise == EXPERTISE.c.id)
            .where(*which)
            .order_by(EXPERTISE.c.id, MARK.c.turn)
        )
        marks: dict[int, list[AnyRow]] = defaultdict(list)
        for row in rows:
            marks[row.id].append(row)
        return tuple(_of(kept) for kept in marks.values())

    def _people(self, people: Iterable[PersonId]) -> dict[PersonId, tuple[str, str | None]]:
        """Names and units of those who are scientists or appointees still."""
        held = and_(ROLE.c.person == PERSON.c.id, ROLE.c.role.in_(sorted(ONE_S_OWN)))
        serves = (
            select(APPOINTMENT.c.unit)
            .where(APPOINTMENT.c.person == PERSON.c.id)
            .order_by(APPOINTMENT.c.start.desc())
            .limit(1)
            .scalar_subquery()
        )
        # as a scientist of a unit, or else as the appointee whom a unit seconds
        unit = func.coalesce(func.nullif(ROLE.c.unit, 0), serves)
        rows = self._connection.execute(
            select(PERSON.c.id, PERSON.c.name, UNIT.c.name.label("works_at"))
            .join(ROLE, held)
            .outerjoin(UNIT, UNIT.c.id == unit)
            .where(PERSON.c.id.in_(sorted(people)))
            .order_by(ROLE.c.role == Role.SCIENTIST.value, ROLE.c.id)
        )
        return {row.id: (row.name, row.works_at) for row in rows}

    def _units(self, units: Iterable[UnitId]) -> dict[UnitId, str]:
        found = select(UNIT.c.id, UNIT.c.name).where(UNIT.c.id.in_(sorted(units)))
        return {row.id: row.name for row in self._connection.execute(found)}


def _whose(person: PersonId | None, unit: UnitId | None) -> ColumnElement[bool]:
    return EXPERTISE.c.unit == unit if person is None else EXPERTISE.c.person == person


def _is(kind: MarkKind, fits: ColumnElement[bool]) -> ColumnElement[bool]:
    return and_(MARK.c.kind == kind.value, fits)


def _of(rows: Sequence[AnyRow]) -> Expertise:
    first = rows[0]
    said: dict[MarkKind, list[Any]] = defaultdict(list)
    for row in rows:
        kind = MarkKind(row.kind)
        said[kind].append(row.said if kind is MarkKind.WORD else row.key)
    return Expertise(
        id=first.id,
        person=first.person,
        unit=first.unit,
        fields=tuple(Field(key) for key in said[MarkKind.FIELD]),
        chains=tuple(ChainId(int(key)) for key in said[MarkKind.CHAIN]),
        words=tuple(said[MarkKind.WORD]),
        open=first.open,
        declared_by=first.declared_by,
        declared_at=first.declared_at,
    )
