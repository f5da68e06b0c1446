"""Claims that wait: the county hears of those that their host has let pass (PRODUCT 19, A29)."""

from collections.abc import Mapping, Sequence
from datetime import date

from core.claims import rules
from core.claims.model import Claimed
from core.claims.views import of_counties
from core.desk import Desk
from core.duty.rules import confirm_until
from core.notices.model import Kind
from core.timers.model import Rung
from core.timers.rising import Matter, Waits, rising


def waiting_claims(desk: Desk) -> Sequence[Waits]:
    """Claims that wait for their county's word, each from the moment at which it came there."""
    return [
        Waits(
            one.county,
            confirm_until(one.claim.filed_at, desk.policy)
            if _passed(desk, one)
            else one.claim.filed_at,
        )
        for one in _waiting(desk)
    ]


_rises = rising(Matter.CLAIMS, waiting_claims)


def claims_wait(desk: Desk, subjects: Sequence[int], today: date) -> Mapping[int, Rung]:
    """As every list; and its county is told, once, of a claim that its host has let pass."""
    found = [one for one in _waiting(desk) if _passed(desk, one)]
    officers = desk.work.people.officers_of_many({one.county for one in found})
    told = tuple(
        Rung(
            next_on=None,
            letters=tuple(
                (Kind.CLAIM_FOR_COUNTY, officer)
                for officer in officers.get(one.county, ())
                if officer != one.person
            ),
            subject=f"claim:{one.claim.id}",
            occasion="passed",
        )
        for one in found
    )
    rungs = _rises(desk, subjects, today)
    return {number: rung._replace(beside=(*rung.beside, *told)) for number, rung in rungs.items()}


def _waiting(desk: Desk) -> Sequence[Claimed]:
    return of_counties(desk, [county.code for county in desk.work.organisations.counties()])


def _passed(desk: Desk, one: Claimed) -> bool:
    host = one.confirmed_at is not None
    return rules.passed(one.claim, desk.now, desk.policy, host=host)
