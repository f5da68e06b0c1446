"""People who file claims, and those who hear of them."""

from collections.abc import Sequence
from datetime import date, timedelta

from core.claims.actions import (
    file_claim,
)
from core.claims.model import ClaimKind, ClaimView
from core.hosting.actions import confirm_visitors
from core.notices.model import Kind
from core.organisations.model import Enterprise
from core.shared.actor import Actor, Role
from tests.contracts.town import HERE, Clock, Town

TODAY = date(2026, 5, 20)


def in_may() -> Clock:
    """A Wednesday in the third month of service."""
    clock = Clock()
    clock.at(TODAY)
    return clock


async def people(town: Town) -> tuple[Enterprise, Actor, Actor, Actor]:
    """The enterprise, its contact, its appointee and an officer of its county."""
    works = await town.enterprise()
    host = await town.contact(works)
    wang, _ = await town.appoint(works, consent=False)
    return works, host, wang, await town.enrol(Role.COUNTY_SCIENCE, HERE)


async def files(
    town: Town,
    who: Actor,
    back: int = 1,
    kind: ClaimKind = ClaimKind.FORGOTTEN,
    reason: str = "forgot",
) -> ClaimView:
    on = TODAY - timedelta(days=back)
    return await town.store.do(file_claim, who, on, kind, reason)


async def confirms(town: Town, host: Actor, claim: ClaimView) -> int:
    return len(await town.store.do(confirm_visitors, host, [claim.day]))


async def told(town: Town) -> Sequence[Kind]:
    return [parcel.letter.kind for parcel in await town.deliver()]
