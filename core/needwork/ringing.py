"""Needs that wait for their county (PRODUCT 19)."""

from collections.abc import Sequence

from core.desk import Desk
from core.needs.model import NeedState
from core.timers.rising import Matter, Waits, rising


def waiting_needs(desk: Desk) -> Sequence[Waits]:
    """What enterprises have sent in the latest call, and nobody has dealt with."""
    call = desk.work.calls.latest()
    if call is None:
        return ()
    found = desk.work.needs.of_call(call.id, {NeedState.SUBMITTED})
    # what came back after a return has waited since then, not since it was first sent
    return [Waits(view.need.county, view.need.moved_at or view.need.changed_at) for view in found]


needs_wait = rising(Matter.NEEDS, waiting_needs)
