"""The host's evening card, when it rings (PRODUCT 2.2)."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from core.desk import Desk
from core.hosting.asking import hosted
from core.hosting.rules import card_step, card_subject
from core.notices.model import Kind
from core.notices.rules import is_evening
from core.shared.ids import PersonId
from core.timers.model import Rung


def with_visitors(desk: Desk, _today: date, _limit: int) -> Sequence[int]:
    """Contacts who have somebody to confirm, in the evening only."""
    if not is_evening(desk.now, desk.policy):
        return []
    since = desk.now - timedelta(hours=desk.policy.host_window_hours)
    return sorted({host for _, host in desk.work.duty.hosts_with_visitors(since)})


def evening_card(desk: Desk, subjects: Sequence[int], today: date) -> Mapping[int, Rung]:
    """Each contact with unconfirmed visitors gets one card, whatever number of enterprises.

    Of the evenings of a weekend or a holiday the newest card alone goes out, on the next working
    morning. The step names the enterprises of that evening: a role that comes later is not on it.
    """
    occasion = today.isoformat()
    return {
        number: Rung(
            next_on=None,
            step=card_step(occasion, hosted(desk, PersonId(number))),
            occasion=occasion,
            letters=((Kind.VISITORS, PersonId(number)),),
            subject=card_subject(PersonId(number)),
        )
        for number in subjects
    }
