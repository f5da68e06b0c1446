"""What an invited person is shown before anything is bound (PRODUCT 27)."""

import pytest

from core.organisations.questions import counties
from core.people.actions import accept_invitation, invite
from core.people.questions import invitation_card, who_is
from core.shared.actor import Actor, Holding, Role
from core.shared.ids import Account
from core.shared.refusal import Refusal
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, OPERATOR, Town
from tests.core.samples import holding

STRANGER = Actor(account=Account(7))


async def offered(town: Town, held: Holding) -> tuple[str | None, str | None]:
    """Place and county as the card names them."""
    fresh = await town.store.do(invite, OPERATOR, held, "Zhao")
    card = await town.store.ask(invitation_card, STRANGER, fresh.token)
    return card.place, card.county


async def test_each_role_shows_the_place_that_it_is_held_for(town: Town) -> None:
    """PRODUCT 27: the county by its name, the unit by its own, the city's roles by none."""
    unit, enterprise = await town.unit(), await town.enterprise(HERE)
    city = await town.enrol(Role.CITY_SCIENCE)
    [hongqi] = [c for c in await town.store.ask(counties, city) if c.code == HERE]

    assert await offered(town, holding(Role.COUNTY_SCIENCE, HERE)) == (hongqi.name, hongqi.name)
    assert await offered(town, holding(Role.UNIT_OFFICER, str(unit.id))) == (unit.name, None)
    contact = holding(Role.CONTACT, str(enterprise.id))
    assert await offered(town, contact) == (enterprise.name, hongqi.name)
    assert await offered(town, holding(Role.CITY_SCIENCE)) == (None, None)
    assert await offered(town, holding(Role.APPOINTEE)) == (None, None)


async def test_an_appointee_is_shown_the_enterprise_of_his_appointment(town: Town) -> None:
    """C10: the role is held for no place, the appointment names one."""
    enterprise = await town.enterprise()
    wang, opened = await town.appoint(enterprise)
    fresh = await town.store.do(invite, OPERATOR, holding(Role.APPOINTEE), "", opened.person)
    card = await town.store.ask(invitation_card, wang, fresh.token)

    assert (card.place, card.already) == (enterprise.name, wang.name)


@pytest.mark.parametrize("name", ["", "Wang"])
async def test_without_an_account_nobody_is_bound(town: Town, name: str) -> None:
    """An action that came from no chat binds nobody, and the invitation stays good."""
    fresh = await town.store.do(invite, OPERATOR, holding(Role.EXPERT), "Zhao")
    with refused(Refusal.NOT_ALLOWED):
        await town.store.do(accept_invitation, Actor(name=name), fresh.token, None)

    assert (await town.store.ask(who_is, Actor(name=name))) == Actor(name=name)
    assert (await town.store.do(accept_invitation, STRANGER, fresh.token, None)).name == "Zhao"
