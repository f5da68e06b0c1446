"""Certificates that end, sixty days before (DOMAIN 1.8); profiles that wait (PRODUCT 19)."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from core.desk import Desk
from core.notices.model import Kind
from core.shared.ids import HeldId
from core.timers.model import Rung
from core.timers.rising import Matter, Waits, rising


def ending(desk: Desk, today: date, limit: int) -> Sequence[int]:
    """Certificates that nobody has been told of yet."""
    until = today + timedelta(days=desk.policy.qualification_days)
    return [held.id for held in desk.work.profiles.ending(until, limit)]


def qualification_ends(desk: Desk, subjects: Sequence[int], _today: date) -> Mapping[int, Rung]:
    """Contacts and county hear of it, once."""
    found: dict[int, Rung] = {}
    for number in subjects:
        held = desk.work.profiles.held(HeldId(number))
        if held is None:
            continue
        enterprise = desk.work.organisations.enterprise(held.enterprise)
        readers = desk.work.people.contacts_of(held.enterprise)
        readers += desk.work.people.officers_of(enterprise.county) if enterprise else ()
        found[number] = Rung(
            next_on=None,
            step=str(held.enterprise),
            letters=tuple((Kind.QUALIFICATION_ENDS, one) for one in dict.fromkeys(readers)),
            subject=f"qualification:{number}",
            occasion="ends",
        )
    desk.work.profiles.told([HeldId(number) for number in subjects], desk.now)
    return found


def waiting_profiles(desk: Desk) -> Sequence[Waits]:
    """What enterprises have sent of their profiles, and their county has not decided."""
    return [
        Waits(county.code, profile.sent_at)
        for county in desk.work.organisations.counties()
        for profile in desk.work.profiles.waiting([county.code])
        if profile.sent_at is not None
    ]


profiles_wait = rising(Matter.PROFILES, waiting_profiles)
