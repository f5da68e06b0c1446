"""Which county, enterprise or unit a row means: by code or exact name; else it is asked."""

from collections.abc import Iterable

from core.imports.asking import Asking
from core.imports.batch import NewEnterprise
from core.imports.columns import Column
from core.imports.register import Register
from core.imports.rows import Line
from core.imports.why import Why
from core.organisations import credit_code
from core.organisations.model import County, Enterprise
from core.shared.naming import LONGEST
from core.similarity.names import Known
from core.similarity.pieces import WORDS, simplified, written
from core.similarity.places import place_named

Works = Enterprise | NewEnterprise
"""An enterprise on record, or one that the table itself brings."""


class Places:
    """The registers, and what the table itself adds to them."""

    def __init__(self, register: Register, asking: Asking, lines: Iterable[Line]) -> None:
        self._register = register
        self._asking = asking
        self._names = [county.name for county in register.counties]
        self._codes: dict[str, Works] = {one.credit_code: one for one in register.enterprises}
        self.fresh: dict[str, NewEnterprise] = {}
        """Those that rows have registered, by code."""
        offered = {one.credit_code: one.name for one in register.enterprises}
        for line in lines:  # a later row may name one that an earlier or later row registers
            code = credit_code.normalised(line.words(Column.CREDIT_CODE))
            name = line.words(Column.ENTERPRISE)
            if code not in offered and name and credit_code.is_valid(code):
                offered[code] = name
        self._offered = offered
        self._order = list(offered)
        self._likely = Known(list(offered.values()))
        self._named: dict[str, list[str]] = {}
        for code, name in offered.items():
            self._named.setdefault(written(name), []).append(code)

    def county(self, line: Line) -> County | None:
        """The county that the row names; None where it names none, or is refused."""
        city = line.words(Column.CITY)
        if city and simplified(written(city)) not in WORDS["city"]:
            line.refuse(Why.CITY_OTHER, Column.CITY, city=city)
            return None
        typed = line.words(Column.COUNTY)
        if not typed:
            return None
        counties = self._register.counties
        exact = next((one for one in counties if one.code == typed), None)
        at = None if exact else place_named(typed, self._names)
        found = exact if at is None else counties[at]
        if found is None:
            line.refuse(Why.COUNTY_UNKNOWN, Column.COUNTY, county=typed)
        return found

    def enterprise(self, line: Line) -> Works | None:
        """The enterprise that the row means, registered with it where it is new; None: refused."""
        county = self.county(line)
        if line.refused:
            return None
        answered = line.words(Column.KNOWN_CODE)
        code = credit_code.normalised(line.words(Column.CREDIT_CODE))
        typed = line.words(Column.ENTERPRISE)
        if answered:
            found = self._codes.get(credit_code.normalised(answered))
            if found is None:
                line.refuse(Why.KNOWN_CODE_UNKNOWN, Column.KNOWN_CODE)
                return None
        elif code and not credit_code.is_valid(code):
            line.refuse(Why.CODE_WRONG, Column.CREDIT_CODE)
            return None
        elif code in self._codes:
            found = self._codes[code]
            if typed and written(typed) != written(found.name):
                line.warn(Why.CODE_OTHER_NAME, Column.ENTERPRISE, known=found.name)
        else:
            line.name_in(Column.ENTERPRISE, LONGEST)
            if line.refused:
                return None
            found = self._by_name(line, typed, code, county)
        return self._reached(line, found, county)

    def _by_name(self, line: Line, typed: str, code: str, county: County | None) -> Works | None:
        """By exact name where there is no code; a new code under a new name registers one."""
        named = self._named.get(written(typed), [])
        if not code and len(named) > 1:
            line.refuse(Why.NAME_TWICE, Column.ENTERPRISE)
            return None
        if not code and named:
            known = self._offered[named[0]]
            if known != typed:
                line.warn(Why.NAME_SPELT, Column.ENTERPRISE, known=known)
            return self._of(line, named[0], county)
        offered = [
            (self._order[one.place], one)
            for one in self._likely.likely(typed, limit=4)
            if self._order[one.place] != code
        ]
        chosen = self._asking.about(
            line, Column.ENTERPRISE, typed, code, offered[:3], fresh=bool(code)
        )
        if line.refused:
            return None
        if chosen is not None:
            return self._of(line, chosen, county)
        if not code:
            line.refuse(Why.CODE_NEEDED, Column.ENTERPRISE)
            return None
        return self._registered(line, code, typed, county)

    def _of(self, line: Line, code: str, county: County | None) -> Works | None:
        """The enterprise with this code: on record, or brought by a row of this table."""
        found = self._codes.get(code)
        if found is not None:
            return found
        return self._registered(line, code, self._offered[code], county)

    def _registered(
        self, line: Line, code: str, name: str, county: County | None
    ) -> NewEnterprise | None:
        register = self._register
        where = county.code if county is not None else None
        if where is None and len(register.own) == 1 and not register.everywhere:
            (where,) = register.own
        if where is None:
            line.refuse(Why.CELL_EMPTY, Column.COUNTY, what=Column.COUNTY.value)
            return None
        if len(name) > LONGEST:
            line.refuse(Why.WORDS_TOO_LONG, Column.ENTERPRISE, length=len(name), limit=LONGEST)
            return None
        return NewEnterprise(code=code, name=name, county=where)

    def _reached(self, line: Line, found: Works | None, county: County | None) -> Works | None:
        """Only the office that looks after it enters anything for it (A23)."""
        if found is None:
            return None
        if not self._register.reaches(found.county):
            line.refuse(Why.COUNTY_OTHER, Column.ENTERPRISE, county=self.called(found.county))
            return None
        if county is not None and county.code != found.county:
            line.warn(Why.CODE_OTHER_COUNTY, Column.COUNTY, county=self.called(found.county))
        return found

    def take(self, found: Works) -> None:
        """The row that needs it is taken: a new one is registered with it."""
        if isinstance(found, NewEnterprise):
            self._codes[found.code] = self.fresh[found.code] = found

    def called(self, code: str) -> str:
        """The county's name."""
        return next((one.name for one in self._register.counties if one.code == code), code)


def code_of(found: Works) -> str:
    """The credit code, by which both are referred to."""
    return found.credit_code if isinstance(found, Enterprise) else found.code
