"""What a table means: every row accounted for, and what would be entered."""

from collections.abc import Mapping
from hashlib import sha256
from typing import Final, NamedTuple, TypeVar

from core.imports import of_units
from core.imports.asking import Asking
from core.imports.batch import Batch, NewPerson, NewTerm, NewUnit
from core.imports.columns import TableKind
from core.imports.model import Answer, JudgedRow, Plan, ReadTable
from core.imports.of_enterprises import Enterprises
from core.imports.of_needs import Needs
from core.imports.of_people import People
from core.imports.of_terms import Terms
from core.imports.places import Places
from core.imports.register import Register
from core.imports.rows import Line
from core.imports.units import Units
from core.imports.why import Why

ORDER: Final = (
    TableKind.UNITS,
    TableKind.ENTERPRISES,
    TableKind.PEOPLE,
    TableKind.APPOINTMENTS,
    TableKind.NEEDS,
)
"""So that a row may name what another row of the table brings, wherever it stands."""


N = TypeVar("N")


class Judgement(NamedTuple):
    """The plan that is shown, and what entering it means."""

    plan: Plan
    batch: Batch


def judge(
    register: Register, table: ReadTable, answers: Mapping[str, Answer] | None = None
) -> Judgement:
    """Each row judged against the registers and the rows before it. Slow, and saves nothing."""
    asking = Asking(answers or {})
    lines = [Line(row, row.kind or table.kind) for row in table.rows]
    places, units = Places(register, asking, lines), Units(register, asking)
    enterprises = Enterprises(register)
    people, terms, needs = People(register), Terms(register), Needs(register)
    new_units: list[NewUnit] = []
    new_people: list[NewPerson] = []
    new_terms: list[NewTerm] = []
    for line in sorted(lines, key=_turn):
        if line.row.why is not None or line.kind is None:
            line.refuse(line.row.why or Why.ROW_KIND)
        elif line.kind is TableKind.UNITS:
            _keep(new_units, of_units.judge(line, units, register))
        elif line.kind is TableKind.ENTERPRISES:
            enterprises.judge(line, places)
        elif line.kind is TableKind.PEOPLE:
            _keep(new_people, people.judge(line, places, units))
        elif line.kind is TableKind.APPOINTMENTS:
            _keep(new_terms, terms.judge(line, places, units))
        else:
            needs.judge(line, places)
    fresh = tuple(places.fresh.values())
    batch = Batch(
        standing=register.standing,
        enterprises=fresh,
        profiles=enterprises.profiles(),
        units=tuple(new_units),
        people=tuple(new_people),
        terms=tuple(new_terms),
        needs=needs.linked(),
        call=None if register.call is None else register.call.id,
    )
    rows = tuple(line.judged() for line in lines)
    plan = Plan(
        rows=rows,
        questions=asking.questions(),
        unknown_columns=table.unknown_columns,
        unread_sheets=table.unread_sheets,
        enters=_enters(batch),
        confirmed=sum(one.confirmed for one in batch.profiles),
        proposed=sum(not one.confirmed for one in batch.profiles),
        seal=_seal(rows, batch),
    )
    return Judgement(plan, batch)


def _turn(line: Line) -> int:
    return -1 if line.kind is None else ORDER.index(line.kind)


def _keep(found: list[N], new: N | None) -> None:
    if new is not None:
        found.append(new)


def _enters(batch: Batch) -> dict[TableKind, int]:
    return {
        TableKind.ENTERPRISES: len(batch.enterprises),
        TableKind.UNITS: len(batch.units),
        TableKind.PEOPLE: len(batch.people),
        TableKind.APPOINTMENTS: len(batch.terms),
        TableKind.NEEDS: len(batch.needs),
    }


def _seal(rows: tuple[JudgedRow, ...], batch: Batch) -> str:
    """By what would be entered and what was said of each row, however the registers moved."""
    said = sha256(batch.model_copy(update={"standing": ""}).model_dump_json().encode())
    for row in rows:
        said.update(row.model_dump_json().encode())
    return said.hexdigest()
