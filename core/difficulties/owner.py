"""Owner: the office that has a difficulty in hand; the offices that it went through."""

from enum import StrEnum

from core.shared.ids import CountyCode, PersonId, UnitId
from core.shared.keys import Department
from core.shared.value import Value


class OwnerKind(StrEnum):
    """What sort of office has a difficulty in hand."""

    COUNTY = "county"
    CITY = "city"
    UNIT = "unit"
    OPERATOR = "operator"
    """Of a feedback about the bot: who keeps it running, and the city's science department."""


class Owner(Value):
    """An office, or one official of it, that has a difficulty in hand or takes part in it."""

    kind: OwnerKind
    county: CountyCode | None = None
    unit: UnitId | None = None
    department: Department | None = None
    """None where both departments are meant."""
    person: PersonId | None = None

    def key(self) -> str:
        """What it is kept and looked for by."""
        parts = (self.kind, self.county, self.unit, self.department, self.person)
        return ":".join("" if part is None else str(part) for part in parts)

    @classmethod
    def from_key(cls, key: str) -> "Owner":
        """The office that a key names."""
        kind, county, unit, department, person = key.split(":")
        return cls(
            kind=OwnerKind(kind),
            county=CountyCode(county) if county else None,
            unit=UnitId(int(unit)) if unit else None,
            department=Department(department) if department else None,
            person=PersonId(int(person)) if person else None,
        )


class Station(Value):
    """An office through whose hands a difficulty went, or that was asked to take part."""

    owner: Owner
    asked: bool = False
    """It takes part without having it in hand."""
    knows: bool = False
    """Whether it knows the author of a feedback: the first handler does."""
