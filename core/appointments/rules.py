"""The appointment's transition table and what its dates must obey."""

from datetime import date
from typing import Final

from core.appointments.model import Appointment, State, Suspension
from core.shared.actor import CITY, Actor, Role
from core.shared.calendar import term_end
from core.shared.ids import CountyCode
from core.shared.policy import Policy
from core.shared.refusal import Refusal, Refused

SEE_ALL: Final = CITY | {Role.OPERATOR}

MOVES: Final[dict[State, frozenset[State]]] = {
    State.ACTIVE: frozenset({State.SUSPENDED, State.ENDED}),
    State.SUSPENDED: frozenset({State.ACTIVE, State.ENDED}),
    State.ENDED: frozenset(),
}


def check_move(appointment: Appointment, to: State) -> None:
    """Raises Refused(NOT_ACTIVE) where the state allows no such move."""
    if to not in MOVES[appointment.state]:
        raise Refused(Refusal.NOT_ACTIVE, state=appointment.state.value)


def check_term(start: date, end: date, policy: Policy) -> None:
    """A term lasts two years at least (C10). Raises Refused(TERM_TOO_SHORT)."""
    if end < term_end(start, policy.min_term_years):
        raise Refused(Refusal.TERM_TOO_SHORT, years=policy.min_term_years, start=start, end=end)


def check_suspension(appointment: Appointment, known: tuple[Suspension, ...], first: date) -> None:
    """A suspension begins inside the service and outside every other one."""
    if not appointment.start <= first <= appointment.last_day:
        raise Refused(Refusal.DATES_CROSSED)
    if any(suspension.last is None or first <= suspension.last for suspension in known):
        raise Refused(Refusal.SUSPENSIONS_OVERLAP)


def check_sees(actor: Actor, county: CountyCode) -> None:
    """A county sees its own appointments, the city all (C33). Raises Refused(NOT_YOURS)."""
    if not (actor.roles() & SEE_ALL or county in actor.counties()):
        raise Refused(Refusal.NOT_YOURS)
