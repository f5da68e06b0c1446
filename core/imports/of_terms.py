"""Rows of appointments: who, where, from which unit, from when until when (C10)."""

from datetime import date
from typing import Final

from core.appointments.model import Level, State
from core.appointments.rules import check_term
from core.imports.batch import NewTerm
from core.imports.columns import Column
from core.imports.known import KnownTerm
from core.imports.places import Places, Works, code_of
from core.imports.register import Register
from core.imports.rows import Line
from core.imports.units import Units
from core.imports.why import Why
from core.shared.calendar import term_end
from core.shared.naming import LONGEST
from core.shared.refusal import Refused
from core.similarity.pieces import written

MOST_YEARS: Final = 10
"""A longer term is a slip of the keys."""


class Terms:
    """Appointments on record by the person's name, and those that the table brings."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._named: dict[str, list[KnownTerm]] = {}
        for term in register.terms:
            self._named.setdefault(written(term.name), []).append(term)
        self._taken: dict[str, list[NewTerm]] = {}

    def judge(self, line: Line, places: Places, units: Units) -> NewTerm | None:
        """A new appointment; the city alone enters them."""
        line.name = line.words(Column.PERSON)
        if not self._register.everywhere:
            line.refuse(Why.CITY_ONLY)
            return None
        name = line.name_in(Column.PERSON, LONGEST)
        works = None if line.refused else places.enterprise(line)
        unit = None if works is None else units.unit(line)
        dates = None if unit is None else self._dates(line)
        if works is None or unit is None or dates is None:
            return None
        read = line.read(Column.LEVEL)
        level = Level(read) if isinstance(read, str) and read in set(Level) else Level.CITY
        term = NewTerm(
            name=name,
            enterprise=code_of(works),
            unit=unit,
            start=dates[0],
            end=dates[1],
            level=level,
        )
        return self._taken_once(line, term, places, works)

    def _taken_once(
        self, line: Line, term: NewTerm, places: Places, works: Works
    ) -> NewTerm | None:
        """One person of one unit is appointed once (A8); an exception is made in the chat."""
        key = written(term.name)
        for known in self._named.get(key, ()):
            there = known.enterprise == term.enterprise
            if there and known.start == term.start:
                line.already = True
                return None
            same = there or known.unit == term.unit
            if same and known.state is not State.ENDED:
                line.refuse(Why.ALREADY_APPOINTED, Column.PERSON)
                return None
        for other in self._taken.get(key, ()):
            if term.enterprise == other.enterprise or term.unit == other.unit:
                line.refuse(Why.REPEATED, Column.PERSON)
                return None
        self._taken.setdefault(key, []).append(term)
        if works not in self._register.enterprises:
            places.take(works)
        return term

    def _dates(self, line: Line) -> tuple[date, date] | None:
        start = line.read(Column.START, needed=Column.START in line.row.cells)
        if line.refused:
            return None
        if not isinstance(start, date):
            line.refuse(Why.START_NEEDED, Column.YEAR)
            return None
        end = line.read(Column.END)
        if not isinstance(end, date):
            years = line.read(Column.YEARS)
            if not isinstance(years, int) or not 1 <= years <= MOST_YEARS:
                line.refuse(Why.CELL_EMPTY, Column.END, what=Column.END.value)
                return None
            end = term_end(start, years)
            line.warn(Why.TERM_FROM_YEARS, Column.YEARS, start=start, end=end)
        try:
            check_term(start, end, self._register.policy)
        except Refused:
            years = self._register.policy.min_term_years
            line.refuse(Why.TERM_TOO_SHORT, Column.END, years=years)
            return None
        return start, end
