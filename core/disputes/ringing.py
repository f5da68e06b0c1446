"""Whoever has not answered a remark in time is waited for no longer (PRODUCT 19)."""

from collections.abc import Mapping, Sequence
from datetime import date

from core.desk import Desk
from core.disputes.model import DisputeAct
from core.disputes.settling import move
from core.shared.actor import SYSTEM
from core.shared.ids import DisputeId
from core.timers.model import Rung


def unanswered(desk: Desk, today: date, limit: int) -> Sequence[int]:
    """Disputes whose person should have answered by yesterday."""
    return [dispute.id for dispute in desk.work.disputes.silent(today, limit)]


def passed_on(desk: Desk, subjects: Sequence[int], _today: date) -> Mapping[int, Rung]:
    """The county is asked; moving the dispute tells everybody else that it concerns."""
    for number in subjects:
        dispute = desk.work.disputes.get(DisputeId(number))
        if dispute is not None:
            move(desk, SYSTEM, dispute, DisputeAct.SILENCE)
    return {}
