"""Rows of dispatching units (C7)."""

from core.imports.batch import NewUnit
from core.imports.columns import Column
from core.imports.register import Register
from core.imports.rows import Line
from core.imports.units import Units
from core.imports.why import Why
from core.organisations.model import UnitCategory
from core.shared.naming import LONGEST


def judge(line: Line, units: Units, register: Register) -> NewUnit | None:
    """The unit that the row brings; the city alone keeps their register."""
    line.name = line.words(Column.UNIT)
    if not register.everywhere:
        line.refuse(Why.CITY_ONLY)
        return None
    typed = line.name_in(Column.UNIT, LONGEST)
    if line.refused:
        return None
    if units.known(typed) is not None or units.similar(line, typed, fresh=True) is not None:
        line.already = True
        return None
    read = line.read(Column.CATEGORY)
    category = UnitCategory.OTHER
    if isinstance(read, str) and read in set(UnitCategory):
        category = UnitCategory(read)
    elif not line.refused:
        line.warn(Why.CATEGORY_OTHER, Column.CATEGORY)
    if line.refused:
        return None
    units.add(typed)
    return NewUnit(name=typed, category=category)
