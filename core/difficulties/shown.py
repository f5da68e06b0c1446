"""A difficulty in a list; what lists there are; for whom one may be raised."""

from enum import StrEnum

from core.difficulties.model import Side, Ticket
from core.difficulties.owner import Owner
from core.organisations.model import County
from core.shared.value import Value


class Line(Value):
    """A difficulty in a list."""

    ticket: Ticket
    age: int
    """Working days since it was raised, up to its closing."""
    overdue: bool = False
    mine: bool = False
    """Whether the reader's own side raised it."""


class Concerned(Value):
    """For whom somebody may raise a difficulty of his own."""

    side: Side
    number: int
    """Of an appointment, an enterprise, or (with `whole`) a unit."""
    name: str
    whole: bool = False
    """The unit's matter as such, without an appointee."""
    said: str = ""
    """What was noted in the visit already."""


class Shelf(StrEnum):
    """What an official looks at."""

    WAITING = "waiting"
    """In the hands of his office, not closed."""
    ALL = "all"
    """Every one of his county, or of the city, that is not closed."""
    CLOSED = "closed"


class Office(Value):
    """An owner with the names that windows show."""

    owner: Owner
    county: County | None = None
    unit: str = ""
    person: str = ""
    """The official's, where one is meant."""
