"""Whoever has not answered in time is waited for no longer; what waits then (PRODUCT 19)."""

from collections.abc import Mapping, Sequence
from datetime import date, time

from core.desk import Desk
from core.disputes.model import DisputeAct
from core.disputes.settling import move
from core.shared.actor import SYSTEM
from core.shared.calendar import instant
from core.shared.ids import DisputeId
from core.timers.model import Rung
from core.timers.rising import Matter, Waits, rising


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


def waiting_cases(desk: Desk) -> Sequence[Waits]:
    """Disputes that have come to their county, from the answer or from its last day on."""
    return [
        Waits(county.code, one.answered_at or instant(one.answer_until, time()))
        for county in desk.work.organisations.counties()
        for one in desk.work.disputes.waiting([county.code])
    ]


cases_wait = rising(Matter.CASES, waiting_cases)
