"""In which order enterprises are offered to somebody who sets out to visit one."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from core.appointments.model import State
from core.shared.ids import AppointmentId, EnterpriseId
from core.visits.rules import DUE_SHOWN, RECENT_SHOWN
from core.visits.shown import Candidate, Served


def candidate(there: Sequence[Served], last: Mapping[AppointmentId, date | None]) -> Candidate:
    """An enterprise with all who serve there; `last` is when each was met on the spot."""
    first = there[0]
    serving = [one for one in there if one.state is State.ACTIVE]
    met = [last[one.appointment] for one in serving or there]
    known = [day for day in met if day is not None]
    return Candidate(
        enterprise=first.enterprise,
        name=first.enterprise_name,
        people=tuple(one.name for one in there),
        unmet=tuple(one.name for one in serving if last[one.appointment] is None),
        last=min(known) if len(known) == len(met) else None,
        asked=bool(serving),
    )


def ordered(
    found: Iterable[Candidate],
    recent: Sequence[EnterpriseId],
    near: Mapping[EnterpriseId, int],
    words: str = "",
) -> tuple[Candidate, ...]:
    """Near ones first where it is known where one is; then those due, the recent ones, the rest.

    Due first is whoever was visited longest ago, or never. `words` leaves out what holds none
    of them, in the enterprise's name or an appointee's.
    """
    wanted = words.casefold().split()
    left = [
        one.model_copy(update={"distance_m": near.get(one.enterprise)})
        for one in found
        if all(word in _said(one) for word in wanted)
    ]
    left.sort(key=lambda one: (not one.people, not one.asked, one.last or date.min, one.name))
    here = sorted(
        (one for one in left if one.distance_m is not None),
        key=lambda one: (one.distance_m or 0, one.name),
    )
    due = [one for one in left if one not in here and one.people and one.asked][:DUE_SHOWN]
    lately = {number: turn for turn, number in reversed([*enumerate(recent)])}
    again = sorted(
        (one for one in left if one not in here and one not in due and one.enterprise in lately),
        key=lambda one: lately[one.enterprise],
    )[:RECENT_SHOWN]
    first = [*here, *due, *again]
    taken = {one.enterprise for one in first}
    return (*first, *(one for one in left if one.enterprise not in taken))


def _said(one: Candidate) -> str:
    return " ".join((one.name, *one.people)).casefold()
