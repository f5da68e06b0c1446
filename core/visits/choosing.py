"""In which order enterprises are offered to somebody who sets out to visit one."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from core.shared.ids import EnterpriseId
from core.visits.rules import DUE_SHOWN, RECENT_SHOWN
from core.visits.shown import Candidate


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
    left.sort(key=lambda one: (not one.people, one.last or date.min, one.name))
    here = sorted(
        (one for one in left if one.distance_m is not None),
        key=lambda one: (one.distance_m or 0, one.name),
    )
    due = [one for one in left if one not in here and one.people][:DUE_SHOWN]
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
