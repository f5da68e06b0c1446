"""Invitations and bindings: who speaks for whom (PRODUCT 27, DESIGN 3)."""

import asyncio
from datetime import timedelta

import pytest

from core.people.actions import (
    accept_invitation,
    choose_language,
    consent_to_location,
    invite,
    mark_reachable,
    withdraw_location_consent,
)
from core.people.questions import invitation_card
from core.shared.actor import SYSTEM, Actor, Role
from core.shared.ids import Account, PersonId
from core.shared.refusal import Refusal, Refused
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, OPERATOR, THERE, Town
from tests.core.samples import holding

NEW = Actor(account=Account(7))
NEWER = Actor(account=Account(8))


async def test_an_invitation_makes_a_stranger_somebody(town: Town) -> None:
    """The account speaks for the invited name, with the role and in the language chosen."""
    fresh = await town.store.do(invite, OPERATOR, holding(Role.COUNTY_SCIENCE), "  Li   Na ")
    await town.store.do(accept_invitation, NEW, fresh.token, "en")
    actor = await town.who(NEW.account)

    assert actor.name == "Li Na"
    assert actor.holdings == (holding(Role.COUNTY_SCIENCE),)
    assert (actor.language, actor.location_consent) == ("en", False)
    assert actor.person is not None


async def test_a_stranger_stays_a_stranger(town: Town) -> None:
    """An account that nobody invited has no person and no role."""
    actor = await town.who(Account(999))

    assert actor.person is None
    assert actor.holdings == ()


async def test_an_invitation_works_once(town: Town) -> None:
    """A forwarded link is worth nothing after its use."""
    fresh = await town.store.do(invite, OPERATOR, holding(Role.EXPERT), "Li")
    await town.store.do(accept_invitation, NEW, fresh.token, None)

    with refused(Refusal.INVITATION_USED):
        await town.store.do(accept_invitation, NEWER, fresh.token, None)
    assert (await town.who(NEWER.account)).person is None


async def test_the_same_press_delivered_twice_enrols_once(town: Town) -> None:
    """After a restart the messenger may bring an answered press again: it has happened."""
    fresh = await town.store.do(invite, OPERATOR, holding(Role.EXPERT), "Li")
    first = await town.store.do(accept_invitation, NEW, fresh.token, None)
    again = await town.store.do(accept_invitation, await town.who(NEW.account), fresh.token, None)

    assert again.id == first.id
    assert len((await town.who(NEW.account)).holdings) == 1


async def test_of_two_who_open_a_link_at_once_one_gets_in(town: Town) -> None:
    """What must be unique is an index: the quicker one enrols, the other is told so."""
    fresh = await town.store.do(invite, OPERATOR, holding(Role.EXPERT), "Li")
    answers = await asyncio.gather(
        *(
            town.store.do(accept_invitation, Actor(account=Account(n)), fresh.token, None)
            for n in range(20, 40)
        ),
        return_exceptions=True,
    )
    losers = [answer for answer in answers if isinstance(answer, Refused)]

    assert len(losers) == 19
    assert {loser.code for loser in losers} == {Refusal.INVITATION_USED}


async def test_an_invitation_lapses_by_itself(town: Town) -> None:
    """After a fortnight the link is dead, and its card says so before anything is bound."""
    fresh = await town.store.do(invite, OPERATOR, holding(Role.EXPERT), "Li")
    town.clock.on(days=14)

    with refused(Refusal.INVITATION_EXPIRED):
        await town.store.ask(invitation_card, NEW, fresh.token)
    with refused(Refusal.INVITATION_EXPIRED):
        await town.store.do(accept_invitation, NEW, fresh.token, None)
    town.clock.on(seconds=-1)
    assert (await town.store.do(accept_invitation, NEW, fresh.token, None)).name == "Li"


async def test_an_unknown_token_binds_nothing(town: Town) -> None:
    """Guessing is answered like any slip."""
    for token in ("", "x", "token-0'--", "\U0001f600" * 64):
        with refused(Refusal.INVITATION_UNKNOWN):
            await town.store.do(accept_invitation, NEW, token, None)


async def test_the_card_shows_what_the_link_will_bind(town: Town) -> None:
    """PRODUCT 27: the place is named before anybody agrees; looking uses nothing up."""
    enterprise = await town.enterprise(THERE)
    fresh = await town.store.do(
        invite, OPERATOR, holding(Role.CONTACT, str(enterprise.id)), "Zhao"
    )
    for _ in range(2):
        card = await town.store.ask(invitation_card, NEW, fresh.token)

    assert (card.place, card.invitation.name, card.already) == (enterprise.name, "Zhao", None)
    assert card.county


async def test_a_new_phone_shuts_the_old_one_out(town: Town) -> None:
    """Re-binding: the new account speaks for the person at once, the old one for nobody."""
    old = await town.enrol(Role.COUNTY_SCIENCE)
    fresh = await town.store.do(invite, OPERATOR, holding(Role.COUNTY_SCIENCE), "", old.person)
    await town.store.do(accept_invitation, NEW, fresh.token, None)

    assert (await town.who(NEW.account)).person == old.person
    assert (await town.who(NEW.account)).holdings == old.holdings
    assert (await town.who(old.account)).person is None


async def test_one_account_speaks_for_one_person(town: Town) -> None:
    """A link meant for another person on record does not change who an account is."""
    wang, li = await town.enrol(Role.EXPERT), await town.enrol(Role.EXPERT)
    fresh = await town.store.do(invite, OPERATOR, holding(Role.EXPERT), "", li.person)

    with refused(Refusal.INVITATION_FOR_ANOTHER):
        await town.store.do(accept_invitation, wang, fresh.token, None)
    assert await town.who(li.account) == li


async def test_an_account_that_was_a_stranger_a_moment_ago_is_bound_once(town: Town) -> None:
    """Two links, tapped before either answer came: an index, and not the look, decides."""
    one = await town.store.do(invite, OPERATOR, holding(Role.EXPERT), "Li")
    two = await town.store.do(invite, OPERATOR, holding(Role.EXPERT), "Zhao")
    await town.store.do(accept_invitation, NEW, one.token, None)

    with refused(Refusal.INVITATION_FOR_ANOTHER):
        await town.store.do(accept_invitation, NEW, two.token, None)
    assert (await town.who(NEW.account)).name == "Li"


async def test_a_person_holds_several_roles(town: Town) -> None:
    """A second link adds its role to the person behind the account; twice the same adds none."""
    enterprise = await town.enterprise()
    actor = await town.enrol(Role.COUNTY_SCIENCE)
    for role, place in 2 * [(Role.CONTACT, str(enterprise.id)), (Role.EXPERT, "")]:
        fresh = await town.store.do(invite, OPERATOR, holding(role, place), "whoever")
        await town.store.do(accept_invitation, await town.who(actor.account), fresh.token, None)
    now = await town.who(actor.account)

    assert now.person == actor.person
    assert now.holdings == (
        holding(Role.COUNTY_SCIENCE),
        holding(Role.CONTACT, str(enterprise.id)),
        holding(Role.EXPERT),
    )


@pytest.mark.parametrize("county", [HERE, THERE])
async def test_a_county_invites_to_its_own_enterprises_only(town: Town, county: str) -> None:
    """C33: the county of the enterprise is looked up, not believed."""
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    theirs = await town.enterprise(THERE)
    ours = await town.enterprise(HERE)
    wanted = ours if county == HERE else theirs

    if county == HERE:
        fresh = await town.store.do(invite, officer, holding(Role.CONTACT, str(wanted.id)), "Zhao")
        assert fresh.invitation.name == "Zhao"
    else:
        with refused(Refusal.NOT_YOURS):
            await town.store.do(invite, officer, holding(Role.CONTACT, str(wanted.id)), "Zhao")


async def test_nobody_climbs_into_anothers_roles_by_a_link_for_a_new_phone(town: Town) -> None:
    """DESIGN 3: the link makes its holder that person, so it needs leave for all his roles."""
    enterprise = await town.enterprise(HERE)
    contact = holding(Role.CONTACT, str(enterprise.id))
    county = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    city = await town.enrol(Role.CITY_SCIENCE)
    operator = await town.enrol(Role.OPERATOR)
    wang, _ = await town.appoint(enterprise)
    host = await town.contact(enterprise)

    for inviter, victim in (
        (county, city),
        (county, operator),
        (county, county),
        (city, operator),
    ):
        with refused(Refusal.NOT_YOURS):
            await town.store.do(invite, inviter, contact, "", victim.person)
    for inviter, guest in ((county, wang), (county, host), (city, county), (operator, city)):
        fresh = await town.store.do(invite, inviter, contact, "", guest.person)
        assert fresh.invitation.person == guest.person


async def test_an_invitation_for_what_does_not_exist_is_refused(town: Town) -> None:
    """No person 77, no enterprise 77: NOT_FOUND, never a broken row."""
    with refused(Refusal.NOT_FOUND):
        await town.store.do(invite, OPERATOR, holding(Role.CONTACT, "77"), "Zhao")
    with refused(Refusal.NOT_FOUND):
        await town.store.do(invite, OPERATOR, holding(Role.EXPERT), "Zhao", PersonId(77))
    with refused(Refusal.NAME_EMPTY):
        await town.store.do(invite, OPERATOR, holding(Role.EXPERT), " \u3000")


async def test_consent_is_given_withdrawn_and_given_again(town: Town) -> None:
    """PRODUCT 27: in two taps, as often as one likes."""
    actor = await town.enrol(Role.APPOINTEE)
    seen = []
    for act in (
        consent_to_location,
        consent_to_location,
        withdraw_location_consent,
        withdraw_location_consent,
        consent_to_location,
    ):
        await town.store.do(act, actor)
        seen.append((await town.who(actor.account)).location_consent)

    assert seen == [True, True, False, False, True]


async def test_a_language_is_kept_with_the_person(town: Town) -> None:
    """Letters follow it too, so it is the person's and not the account's."""
    actor = await town.enrol(Role.EXPERT)
    await town.store.do(choose_language, actor, "en")

    assert (await town.who(actor.account)).language == "en"


async def test_who_was_on_record_before_enrolling_gets_the_language_of_his_phone(
    town: Town,
) -> None:
    """PRODUCT 14: an appointee is put on record by others; a choice of his own is not undone."""
    wang, _ = await town.appoint(await town.enterprise())
    await town.store.do(choose_language, wang, "en")
    fresh = await town.store.do(invite, OPERATOR, holding(Role.APPOINTEE), "", wang.person)
    await town.store.do(accept_invitation, NEW, fresh.token, "zh")

    assert wang.language == "zh"
    assert (await town.who(NEW.account)).language == "en"


async def test_an_account_that_blocked_the_bot_is_still_somebody(town: Town) -> None:
    """PRODUCT 21: unreachable is not unbound; the person is known when he is back."""
    actor = await town.enrol(Role.EXPERT)
    assert actor.account is not None
    await town.store.do(mark_reachable, SYSTEM, actor.account, reachable=False)

    assert await town.who(actor.account) == actor


async def test_the_newest_token_is_no_older_than_its_policy(town: Town) -> None:
    """The expiry is counted from the store's own clock."""
    fresh = await town.store.do(invite, OPERATOR, holding(Role.EXPERT), "Li")

    assert fresh.invitation.expires_at == town.clock.now + timedelta(days=14)
