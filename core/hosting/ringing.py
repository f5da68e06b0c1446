"""The host's evening card, when it rings (PRODUCT 2.2)."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from core.desk import Desk
from core.notices.model import Kind
from core.notices.rules import card_occasion, is_evening
from core.shared.ids import EnterpriseId, PersonId
from core.timers.model import Rung


def with_visitors(desk: Desk, _today: date, _limit: int) -> Sequence[int]:
    """Enterprises whose contacts have somebody to confirm, in the evening only."""
    return [*_hosts(desk)] if is_evening(desk.now, desk.policy) else []


def evening_card(desk: Desk, subjects: Sequence[int], today: date) -> Mapping[int, Rung]:
    """Each contact with unconfirmed visitors gets one card.

    The evenings of a weekend or a holiday share one card, read on the next working morning.
    """
    occasion, hosts = card_occasion(today, desk.workdays), _hosts(desk)
    return {
        number: Rung(
            next_on=None,
            step=occasion,
            letters=tuple((Kind.VISITORS, host) for host in hosts[EnterpriseId(number)]),
            subject=f"visitors:{number}",
        )
        for number in subjects
    }


def _hosts(desk: Desk) -> Mapping[EnterpriseId, Sequence[PersonId]]:
    since = desk.now - timedelta(hours=desk.policy.host_window_hours)
    found: dict[EnterpriseId, list[PersonId]] = defaultdict(list)
    for enterprise, host in desk.work.duty.hosts_with_visitors(since):
        found[enterprise].append(host)
    return found
