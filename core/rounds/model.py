"""Turn, Round, Stop: whose turn it is to be visited, and a day's way (A24, C34)."""

from datetime import date
from enum import StrEnum

from core.shared.ids import AppointmentId, CountyCode, EnterpriseId, PersonId, UnitId
from core.shared.value import Value
from core.visits.model import Mark, Side


class Standing(StrEnum):
    """How somebody stands with the visits that a side owes him (A24)."""

    OVERDUE = "overdue"
    DUE = "due"
    """The interval ends soon."""
    DONE = "done"
    """Visited within the interval, and it does not end soon."""
    RESTING = "resting"
    """Suspended, or not begun: nobody is waited for."""


class Turn(Value):
    """One appointee in service, and when a side has to visit him next."""

    appointment: AppointmentId
    person: PersonId
    name: str
    enterprise: EnterpriseId
    enterprise_name: str
    county: CountyCode
    unit: UnitId
    side: Side
    standing: Standing
    last: date | None = None
    """The side's last visit on the spot at which he was met."""
    contact: date | None = None
    """Its last visit or call of any kind."""
    due_on: date
    """Last day of the interval that runs."""

    @property
    def wanted(self) -> bool:
        """Whether a visit is wanted now."""
        return self.standing in {Standing.OVERDUE, Standing.DUE}


class Pending(Value):
    """How many of a place are due, as a letter tells it."""

    overdue: int
    due: int
    first: date
    """The earliest end of an interval among them."""


class Watched(Value):
    """What was to be watched at somebody's last visit."""

    name: str
    on: date
    marks: tuple[Mark, ...]


class Trouble(Value):
    """A difficulty that is open at the enterprise, by number and category."""

    number: str
    category: str
    due_on: date


class Stop(Value):
    """One enterprise of a round, with what is good to know before one enters."""

    enterprise: EnterpriseId
    name: str
    gate: str = ""
    """Name of the gate that the way leads to; none where the enterprise has enrolled none."""
    metres: int | None = None
    """From the stop before, as the crow flies; None for the first, and where a gate is missing."""
    turns: tuple[Turn, ...] = ()
    contacts: tuple[str, ...] = ()
    watched: tuple[Watched, ...] = ()
    troubles: tuple[Trouble, ...] = ()


class Round(Value):
    """A day's way through some enterprises, in its order."""

    on: date
    side: Side
    by: str
    """Whose round it is."""
    stops: tuple[Stop, ...]
