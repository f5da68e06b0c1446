"""What the enterprise's contact is shown."""

from collections.abc import Iterable
from datetime import timedelta

from core.claims.views import with_claims
from core.desk import Desk, question
from core.doubts.views import with_doubts
from core.duty.model import Visitor
from core.duty.rules import confirm_until
from core.hosting.model import Offer
from core.hosting.rules import offered, shows_number, waits
from core.shared.actor import Actor, May
from core.shared.ids import DutyDayId
from core.shared.refusal import Refusal, Refused


@question(May.CONFIRM_VISITORS)
def visitors_to_confirm(desk: Desk, actor: Actor) -> tuple[Visitor, ...]:
    """The enterprise's visitors of the last 72 hours, those waiting first.

    Days that were taken back, or that the county decided on, are nobody's to confirm.
    """
    since = desk.now - timedelta(hours=desk.policy.host_window_hours)
    return tuple(
        sorted(
            _as_known(
                desk,
                (
                    visitor
                    for number in sorted(actor.enterprises())
                    for visitor in desk.work.duty.recent_visitors(number, since)
                    if visitor.person != actor.person
                    and (waits(visitor) or visitor.confirmed_at is not None)
                ),
            ),
            key=lambda v: (v.confirmed_at is not None, v.first_at),
        )
    )


@question(May.CONFIRM_VISITORS)
def visitor_to_confirm(desk: Desk, actor: Actor, number: DutyDayId) -> Offer:
    """One visitor, with three numbers while one is asked for (PRODUCT 2.2).

    Raises Refused(NOT_FOUND, NOT_YOURS, OWN_VISIT).
    """
    visitor = next(iter(_as_known(desk, desk.work.duty.visitors((number,)))), None)
    if visitor is None:
        raise Refused(Refusal.NOT_FOUND)
    if visitor.enterprise not in actor.enterprises():
        raise Refused(Refusal.NOT_YOURS)
    if visitor.person == actor.person:
        raise Refused(Refusal.OWN_VISIT)
    until = confirm_until(visitor.first_at, desk.policy)
    late = desk.now > until
    asked = (
        not late
        and waits(visitor)
        and not visitor.away
        and shows_number(visitor.on, desk.now, confirmed=False, why_not=visitor.why_not)
    )
    missed = len(desk.work.hosting.missed(visitor.day)) if asked else 0
    left = missed < desk.policy.match_tries
    return Offer(
        visitor=visitor,
        numbers=offered(desk.tokens.seal, visitor.day, visitor.on) if asked and left else (),
        missed=missed > 0,
        exhausted=asked and not left,
        until=until,
        late=late,
    )


def _as_known(desk: Desk, visitors: Iterable[Visitor]) -> tuple[Visitor, ...]:
    """With what they claimed and what is noted of their locations."""
    return with_doubts(desk, with_claims(desk, visitors))
