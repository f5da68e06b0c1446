"""What follows from a confirmed profile, and which officials see it."""

from datetime import date
from typing import Final

from core.chains.model import Chain
from core.organisations.model import Enterprise
from core.profiles.form import Ownership, PlatformLevel, ProfileForm
from core.profiles.model import Flags
from core.shared.actor import Actor
from core.shared.ids import CountyCode

PRIORITY: Final = frozenset({PlatformLevel.NATIONAL, PlatformLevel.PROVINCE, PlatformLevel.CITY})


def flags_of(
    form: ProfileForm | None, chain: Chain | None, county: CountyCode, today: date
) -> Flags:
    """What follows from confirmed values (C14, C15, C17, C27, A21)."""
    if form is None:
        return Flags()
    listed = chain is not None and chain.retired_at is None and chain.county in (None, county)
    return Flags(
        confirmed=True,
        qualified=any(one.holds(today) for one in form.qualifications),
        platform=any(one.level in PRIORITY for one in form.platforms),
        key_chain=listed,
        cooperated=bool(form.cooperations),
        state_owned=None if form.ownership is None else form.ownership is not Ownership.NONE,
    )


def sees(actor: Actor, enterprise: Enterprise) -> bool:
    """Officials of the enterprise's county, and the city."""
    return actor.of_city() or enterprise.county in actor.counties()
