"""What a table is judged against: the registers as they stand, read once."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from core.calls.model import Call
from core.chains.model import Chain
from core.desk import Desk
from core.imports.known import KnownNeed, KnownTerm, Seat
from core.needs.rules import last_day
from core.organisations.model import County, DispatchingUnit, Enterprise
from core.profiles.model import Profile
from core.shared.actor import CITY, Actor, Role
from core.shared.calendar import local_day
from core.shared.ids import CountyCode, EnterpriseId, PersonId
from core.shared.policy import Policy
from core.shared.value import Value

EVERYWHERE: Final = CITY | {Role.OPERATOR}
"""Who enters rows of every county; a county department enters its own."""


class Register(Value):
    """The registers as of one moment, and who asks."""

    standing: str
    """Differs as soon as anything has changed that a judgement rests on."""
    by: PersonId | None
    everywhere: bool
    """Whether rows of every county may be entered, and the city's own registers."""
    own: frozenset[CountyCode]
    today: date
    policy: Policy
    counties: tuple[County, ...]
    enterprises: tuple[Enterprise, ...]
    profiles: Mapping[EnterpriseId, Profile]
    """Those that there are."""
    works: frozenset[EnterpriseId]
    """Enterprises in whose own matter whoever asks would decide: he is their contact."""
    units: tuple[DispatchingUnit, ...]
    seats: tuple[Seat, ...]
    terms: tuple[KnownTerm, ...]
    chains: tuple[Chain, ...]
    call: Call | None
    """The one whose needs can be entered now."""
    needs: tuple[KnownNeed, ...]
    """Those of this call."""

    def confirms(self, enterprise: EnterpriseId | None, county: CountyCode) -> bool:
        """Whether what he enters of the enterprise stands as confirmed by him."""
        return county in self.own and enterprise not in self.works

    def reaches(self, county: CountyCode) -> bool:
        """Whether whoever asks may enter rows of this county."""
        return self.everywhere or county in self.own


def register(desk: Desk, actor: Actor) -> Register:
    """The registers as they stand; the slow part of judging needs no connection any more."""
    work, call = desk.work, call_for(desk)
    enterprises = work.organisations.enterprises()
    return Register(
        standing=work.intake.standing(),
        by=actor.person,
        everywhere=bool(actor.roles() & EVERYWHERE),
        own=actor.counties(),
        today=local_day(desk.now),
        policy=desk.policy,
        counties=work.organisations.counties(),
        enterprises=enterprises,
        profiles=work.profiles.many([one.id for one in enterprises]),
        works=actor.enterprises(),
        units=work.organisations.units(),
        seats=work.intake.seats(),
        terms=work.intake.terms(),
        chains=work.chains.every(),
        call=call,
        needs=() if call is None else work.intake.needs(call.id),
    )


def call_for(desk: Desk) -> Call | None:
    """The call whose window is open, or whose counties consolidate still (DOMAIN 1.8)."""
    calls = desk.work.calls
    call = calls.current(desk.now) or calls.latest()
    if call is None or call.opens_at > desk.now:
        return None
    late = local_day(desk.now) > last_day(call, desk.workdays, desk.policy)
    return None if late and not call.is_open(desk.now) else call
