"""The sample city's profiles: confirmed ones, one that waits, a certificate that ends soon."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from typing import Any, Final

from bot.sample.history import at_office
from bot.sample.plan import EnterprisePlan, ProfilePlan
from bot.sample.steps import City, Step, somebody
from core.chains import actions as chains
from core.chains.model import Chain
from core.desk import Desk
from core.notices.model import Outcome
from core.profiles import actions as profiles
from core.profiles.form import Held, Part
from core.shared.actor import Role

SINCE: Final = timedelta(days=20)
"""The profiles were confirmed so many days ago."""
LATELY: Final = timedelta(days=1)
"""The one that waits was sent so many days ago."""


def profiled(city: City) -> Iterator[Step]:
    """The lists of chains first, then each enterprise's profile."""
    known: dict[str, Chain] = {}
    yield Step(at_office(city.today - SINCE), partial(_list, city=city, known=known))
    for enterprise in city.plan.enterprises:
        plan = enterprise.profile
        if plan is not None:
            ago = SINCE if plan.confirmed else LATELY
            write = partial(_write, enterprise=enterprise, plan=plan, city=city, known=known)
            yield Step(at_office(city.today - ago), write)


def _list(desk: Desk, city: City, known: dict[str, Chain]) -> None:
    bureau = somebody(desk, city, Role.CITY_SCIENCE)
    for listed in city.plan.chains:
        known[listed.name] = chains.add_chain(desk, bureau, listed.name, listed.county)


def _write(
    desk: Desk, enterprise: EnterprisePlan, plan: ProfilePlan, city: City, known: dict[str, Chain]
) -> None:
    number = city.enterprises[enterprise.key]
    contact = somebody(desk, city, Role.CONTACT, enterprise=enterprise.key)
    held = tuple(
        Held(
            kind=one.kind,
            number=one.number,
            expires_on=None if one.ends_in is None else city.today + timedelta(days=one.ends_in),
        )
        for one in plan.qualifications
    )
    said: dict[Part, dict[str, Any] | None] = {
        Part.BUSINESS: {"business": plan.business.in_(city.language)},
        Part.CHAIN: {"chain": known[plan.chain].id} if plan.chain else None,
        Part.QUALIFICATIONS: {"qualifications": held} if held else None,
        Part.PLATFORMS: {"platforms": plan.platforms} if plan.platforms else None,
        Part.OWNERSHIP: {"ownership": plan.ownership},
        Part.OFFERS: {"offers": plan.offers} if plan.offers else None,
        Part.COOPERATIONS: {"cooperations": plan.cooperations} if plan.cooperations else None,
    }
    for part, values in said.items():
        profiles.write_profile(desk, contact, number, part, values)
    sent = profiles.send_profile(desk, contact, number)
    if plan.confirmed:
        officer = somebody(desk, city, Role.COUNTY_SCIENCE, county=enterprise.county)
        profiles.confirm_profile(desk, officer, number, sent.profile.version)
    for told in ("profile", "profile-told"):  # old news by now; the lists show what waits
        desk.work.letters.close(f"{told}:{number}", Outcome.DONE)
