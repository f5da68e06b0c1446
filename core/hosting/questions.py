"""What the enterprise's contact is shown."""

from datetime import timedelta

from core.desk import Desk, question
from core.duty.model import Visitor
from core.hosting.rules import waits
from core.shared.actor import Actor, May


@question(May.CONFIRM_VISITORS)
def visitors_to_confirm(desk: Desk, actor: Actor) -> tuple[Visitor, ...]:
    """The enterprise's visitors of the last 72 hours, those waiting first.

    Days that were taken back, or that the county decided on, are nobody's to confirm.
    """
    since = desk.now - timedelta(hours=desk.policy.host_window_hours)
    return tuple(
        sorted(
            (
                visitor
                for number in sorted(actor.enterprises())
                for visitor in desk.work.duty.recent_visitors(number, since)
                if visitor.person != actor.person
                and (waits(visitor) or visitor.confirmed_at is not None)
            ),
            key=lambda v: (v.confirmed_at is not None, v.first_at),
        )
    )
