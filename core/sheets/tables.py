"""What a table means: every row and cell judged as the same date in the chat would be."""

from collections.abc import Iterable
from datetime import date

from core.appointments.model import RosterLine
from core.desk import Desk
from core.shared.actor import Actor
from core.shared.ids import AppointmentId
from core.sheets.matching import Match, Register
from core.sheets.model import (
    Fate,
    JudgedMark,
    JudgedRow,
    Mark,
    Scan,
    SheetTable,
    Slip,
    TablePlan,
    TableRow,
)
from core.sheets.views import plan

Fates = dict[AppointmentId, dict[date, Fate]]


def judge(desk: Desk, actor: Actor, table: SheetTable, scan: Scan | None) -> TablePlan:
    """Each row and each of its cells with what becomes of it; nothing is saved."""
    register = Register(desk, actor, table)
    matches = [register.match(row) if row.marks else Match() for row in table.rows]
    fates, doubted = _fates(desk, table.rows, matches, scan)
    seen: set[tuple[AppointmentId, date]] = set()
    rows = tuple(
        _row(row, match, fates, seen) for row, match in zip(table.rows, matches, strict=True)
    )
    marks = [mark for row in rows for mark in row.marks]
    return TablePlan(
        rows=rows,
        days={
            number: tuple(sorted(on for on, fate in of.items() if fate is Fate.TAKEN))
            for number, of in sorted(fates.items())
            if Fate.TAKEN in of.values()
        },
        already=sum(mark.fate is Fate.ALREADY for mark in marks),
        refused=sum(map(is_refused, marks)) + sum(row.slip is not None for row in rows),
        empty=sum(not row.marks for row in table.rows),
        doubted=doubted,
    )


def is_refused(mark: JudgedMark) -> bool:
    """Whether the cell comes to nothing, though it does not count already."""
    return mark.fate not in {Fate.TAKEN, Fate.ALREADY}


def _fates(
    desk: Desk, rows: Iterable[TableRow], matches: Iterable[Match], scan: Scan | None
) -> tuple[Fates, bool]:
    wanted: dict[AppointmentId, set[date]] = {}
    for row, match in zip(rows, matches, strict=True):
        for mark in row.marks if match.lines else ():
            if mark.on is not None:
                number = _term(match.lines, mark.on)
                wanted.setdefault(number, set()).add(mark.on)
    terms = desk.work.appointments.many(wanted)
    fates: Fates = {}
    doubted = False
    for number, days in wanted.items():
        planned = plan(desk, terms[number], days, scan)
        fates[number] = {day.on: day.fate for day in planned.days}
        doubted = doubted or planned.doubted
    return fates, doubted


def _term(lines: tuple[RosterLine, ...], on: date) -> AppointmentId:
    """Of a person's terms at one enterprise, the one in which the date lies; else the latest."""
    held = [line for line in lines if line.start <= on <= line.last_day]
    return (held or lines)[-1].appointment


def _row(
    row: TableRow, match: Match, fates: Fates, seen: set[tuple[AppointmentId, date]]
) -> JudgedRow:
    return JudgedRow(
        number=row.number,
        name=row.name,
        enterprise=row.enterprise,
        slip=match.slip,
        column=match.column,
        marks=tuple(_mark(mark, match, fates, seen) for mark in row.marks if match.lines),
    )


def _mark(
    mark: Mark, match: Match, fates: Fates, seen: set[tuple[AppointmentId, date]]
) -> JudgedMark:
    facts = {"column": mark.column, "typed": mark.typed, "on": mark.on}
    if mark.on is None:
        return JudgedMark(**facts, slip=mark.slip or Slip.UNREAD)
    number = _term(match.lines, mark.on)
    if (number, mark.on) in seen:
        return JudgedMark(**facts, slip=Slip.REPEATED)
    seen.add((number, mark.on))
    return JudgedMark(**facts, fate=fates[number][mark.on])
