"""Who may invite whom, for which place, and what makes an invitation good (C33)."""

from collections.abc import Callable
from datetime import timedelta
from itertools import product

import pytest

from core.people.model import Invitation
from core.people.rules import check_inviter, check_place, check_usable
from core.shared.actor import Holding, Role
from core.shared.ids import CountyCode, EnterpriseId, InvitationId, UnitId
from core.shared.refusal import Refusal, Refused
from tests.core.samples import NOON, actor, holding

HERE = CountyCode("410702")
THERE = CountyCode("410781")
COUNTY_ROLES = (Role.COUNTY_ORGANISATION, Role.COUNTY_SCIENCE)
CITY_ROLES = (Role.CITY_ORGANISATION, Role.CITY_SCIENCE)


def refusal(act: Callable[[], object]) -> Refusal | None:
    try:
        act()
    except Refused as refused:
        return refused.code
    return None


def allowed(inviter: Role, invited: Role, county: CountyCode | None, unit: int) -> bool:
    """The rule in a sentence each, stated without the code's own sets."""
    if inviter is Role.OPERATOR:
        return True
    if inviter in CITY_ROLES:
        return invited is not Role.OPERATOR
    if inviter in COUNTY_ROLES:
        return invited in (Role.CONTACT, Role.APPOINTEE) and county == HERE
    if inviter is Role.UNIT_OFFICER:
        return invited is Role.SCIENTIST and unit == 3
    return False


@pytest.mark.parametrize("inviter", [role for role in Role if role is not Role.SYSTEM])
def test_who_may_invite_whom(inviter: Role) -> None:
    """C33, C7: the operator invites anyone, the city all but operators, a county its own people,
    a unit its own scientists."""
    mine = {Role.UNIT_OFFICER: "3"} | dict.fromkeys(COUNTY_ROLES, "410702")
    acting = actor(holding(inviter, mine.get(inviter, "")))
    for invited, county, unit in product(Role, (None, HERE, THERE), (3, 4)):
        at = UnitId(unit) if invited in (Role.UNIT_OFFICER, Role.SCIENTIST) else None
        held = Holding(role=invited, unit=at)
        code = refusal(lambda: check_inviter(acting, held, county))  # noqa: B023 - called at once
        good = allowed(inviter, invited, county, unit)

        assert code is (None if good else Refusal.NOT_YOURS), (invited, county, unit)


def test_two_roles_invite_what_either_may() -> None:
    """A person may hold several roles: a contact who is also a county officer is an officer."""
    both = actor(holding(Role.CONTACT), holding(Role.COUNTY_SCIENCE))
    contact = holding(Role.CONTACT)

    assert refusal(lambda: check_inviter(both, contact, HERE)) is None
    assert refusal(lambda: check_inviter(both, contact, THERE)) is Refusal.NOT_YOURS


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("county", [None, HERE])
@pytest.mark.parametrize("enterprise", [None, EnterpriseId(5)])
@pytest.mark.parametrize("unit", [None, UnitId(3)])
def test_a_role_comes_with_its_place_and_no_other(
    role: Role, county: CountyCode | None, enterprise: EnterpriseId | None, unit: UnitId | None
) -> None:
    """Departments belong to a county, contacts to an enterprise, officers to a unit; nobody else
    to any place; and nobody is ever invited as the system."""
    given = (county is not None, enterprise is not None, unit is not None)
    right = {
        Role.COUNTY_ORGANISATION: (True, False, False),
        Role.COUNTY_SCIENCE: (True, False, False),
        Role.CONTACT: (False, True, False),
        Role.UNIT_OFFICER: (False, False, True),
        Role.SCIENTIST: (False, False, True),
    }.get(role, (False, False, False))
    held = Holding(role=role, county=county, enterprise=enterprise, unit=unit)
    good = given == right and role is not Role.SYSTEM

    assert refusal(lambda: check_place(held)) is (None if good else Refusal.INVITATION_NEEDS_PLACE)


def invitation() -> Invitation:
    return Invitation(
        id=InvitationId(1),
        holding=holding(Role.CONTACT),
        name="Wang",
        expires_at=NOON,
    )


def test_an_invitation_is_good_until_the_moment_it_expires() -> None:
    """It lapses by itself; the last second before is still good."""
    good = invitation()

    assert check_usable(good, NOON - timedelta(seconds=1)) is good
    assert refusal(lambda: check_usable(good, NOON)) is Refusal.INVITATION_EXPIRED


def test_a_used_invitation_is_told_from_an_expired_one() -> None:
    """The sentence differs: used says so even after the date, unknown is neither."""
    used = invitation().model_copy(update={"used_at": NOON - timedelta(days=9)})

    assert refusal(lambda: check_usable(used, NOON - timedelta(days=1))) is Refusal.INVITATION_USED
    assert refusal(lambda: check_usable(used, NOON + timedelta(days=1))) is Refusal.INVITATION_USED
    assert refusal(lambda: check_usable(None, NOON)) is Refusal.INVITATION_UNKNOWN
