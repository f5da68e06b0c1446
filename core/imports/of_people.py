"""Rows of people: a name, a role, and the place that it is held for; no number of anything."""

from typing import Final

from core.imports.batch import NewPerson
from core.imports.columns import Column
from core.imports.places import Places, code_of
from core.imports.register import Register
from core.imports.rows import Line
from core.imports.units import Units
from core.imports.why import Why
from core.organisations.model import Enterprise
from core.people.rules import NEEDS_COUNTY, NEEDS_ENTERPRISE, NEEDS_UNIT
from core.shared.actor import Role
from core.shared.naming import LONGEST
from core.similarity.pieces import written

BY_TABLE: Final = NEEDS_COUNTY | NEEDS_ENTERPRISE | NEEDS_UNIT
"""Appointees come with their appointment; city, experts and operators by invitation alone."""


class People:
    """Who holds which role on record, and whom the table adds."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._seats = {(written(seat.name), seat.role, seat.place) for seat in register.seats}
        self._taken: set[tuple[str, Role, str]] = set()

    def judge(self, line: Line, places: Places, units: Units) -> NewPerson | None:
        """Somebody who is put on record; the same name at the same place is there already."""
        line.name = line.words(Column.PERSON)
        name = line.name_in(Column.PERSON, LONGEST)
        role = self._role(line)
        person = None
        if role is not None and not line.refused:
            person = self._placed(line, NewPerson(name=name, role=role), places, units)
        if person is None:
            return None
        place = person.county or person.enterprise or person.unit or ""
        key = (written(name), person.role, place)
        if key in self._taken:
            line.refuse(Why.REPEATED, Column.PERSON)
            return None
        if key in self._seats:
            line.already = True
            return None
        self._taken.add(key)
        return person

    def _role(self, line: Line) -> Role | None:
        read = line.read(Column.ROLE, needed=True)
        if line.refused:
            return None
        role = Role(read) if isinstance(read, str) and read in set(Role) else None
        if role is None or role not in BY_TABLE:
            line.refuse(Why.ROLE_NOT_HERE, Column.ROLE)
        elif role not in NEEDS_ENTERPRISE and not self._register.everywhere:
            line.refuse(Why.CITY_ONLY, Column.ROLE)
        return role

    @staticmethod
    def _placed(line: Line, person: NewPerson, places: Places, units: Units) -> NewPerson | None:
        if person.role in NEEDS_ENTERPRISE:
            works = places.enterprise(line)
            if works is None:
                return None
            if not isinstance(works, Enterprise):
                places.take(works)
            return person.model_copy(update={"enterprise": code_of(works)})
        if person.role in NEEDS_UNIT:
            unit = units.unit(line)
            return None if unit is None else person.model_copy(update={"unit": unit})
        county = places.county(line)
        if county is None:
            line.refuse(Why.CELL_EMPTY, Column.COUNTY, what=Column.COUNTY.value)
            return None
        return person.model_copy(update={"county": county.code})
