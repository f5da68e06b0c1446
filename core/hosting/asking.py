"""The evening card asks for nobody any more: it is edited to say so (PRODUCT 11)."""

from datetime import timedelta

from core.desk import Desk
from core.duty.model import Visitor
from core.hosting.rules import asked, card_subject
from core.notices.model import Outcome
from core.shared.actor import Role
from core.shared.ids import EnterpriseId, PersonId


def hosted(desk: Desk, host: PersonId) -> tuple[EnterpriseId, ...]:
    """The enterprises for which the person is the contact."""
    held = desk.work.people.holdings_of(host)
    return tuple(
        sorted({h.enterprise for h in held if h.role is Role.CONTACT and h.enterprise is not None})
    )


def asked_of(desk: Desk, host: PersonId) -> tuple[Visitor, ...]:
    """Whom the person is asked about at all of his enterprises, the last 72 hours."""
    since = desk.now - timedelta(hours=desk.policy.host_window_hours)
    return tuple(
        visitor
        for enterprise in hosted(desk, host)
        for visitor in desk.work.duty.recent_visitors(enterprise, since)
        if asked(visitor) and visitor.person != host
    )


def close_card(desk: Desk, enterprise: EnterpriseId) -> None:
    """Of each contact of the enterprise who is asked about nobody any more, anywhere."""
    for host in desk.work.people.contacts_of(enterprise):
        if not asked_of(desk, host):
            desk.work.letters.close(card_subject(host), Outcome.DONE)
