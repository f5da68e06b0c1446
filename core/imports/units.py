"""Which dispatching unit a row means (C7)."""

from core.imports.asking import Asking
from core.imports.columns import Column
from core.imports.register import Register
from core.imports.rows import Line
from core.imports.why import Why
from core.shared.naming import LONGEST
from core.similarity.names import Known
from core.similarity.pieces import written
from core.similarity.units import parted


class Units:
    """Dispatching units on record, and those that the table brings."""

    def __init__(self, register: Register, asking: Asking) -> None:
        self._asking = asking
        self._names = [one.name for one in register.units]
        self._named = {written(name): name for name in self._names}
        self._likely = Known(self._names)

    def known(self, typed: str) -> str | None:
        """The unit of exactly this name."""
        return self._named.get(written(typed))

    def similar(self, line: Line, typed: str, *, fresh: bool) -> str | None:
        """The unit that the officer says is meant; the row is refused while he must say."""
        offered = [(one.name, one) for one in self._likely.likely(typed)]
        return self._asking.about(line, Column.UNIT, typed, "", offered, fresh=fresh)

    def unit(self, line: Line) -> str | None:
        """The unit that the row means, without its college; None: refused."""
        typed = line.name_in(Column.UNIT, LONGEST)
        if line.refused:
            return None
        whole = self.known(typed)
        if whole is not None:
            return whole
        said = parted(typed)
        found = self.known(said.unit) if said.part else None
        if found is not None:
            line.warn(Why.UNIT_PART, Column.UNIT, unit=found, part=said.part)
            return found
        found = self.similar(line, typed, fresh=False)
        if found is None:
            line.refuse(Why.UNIT_UNKNOWN, Column.UNIT)
        return found

    def add(self, name: str) -> None:
        """A row of the table brings it."""
        self._named[written(name)] = name
