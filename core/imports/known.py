"""What is on record, as far as a row of a table may mean the same."""

from datetime import date

from core.appointments.model import State
from core.needs.form import NeedForm
from core.needs.model import NeedKind, NeedState
from core.shared.actor import Role
from core.shared.ids import NeedId
from core.shared.value import Value


class Seat(Value):
    """A role that somebody on record holds, and for which place."""

    name: str
    role: Role
    place: str
    """The county's code, the enterprise's credit code, or the unit's name."""


class KnownTerm(Value):
    """An appointment on record, as far as a row may mean the same."""

    name: str
    enterprise: str
    """Its credit code."""
    unit: str
    start: date
    state: State


class KnownNeed(Value):
    """A need on record, as far as another is compared with it."""

    id: NeedId
    enterprise: str
    """Its credit code."""
    kind: NeedKind
    state: NeedState
    reference: str | None = None
    form: NeedForm
