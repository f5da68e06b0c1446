"""The role table as a truth table, and every door of the core behind it (DESIGN 3)."""

import importlib
import pkgutil
from datetime import UTC, datetime
from itertools import product
from typing import Any, cast

import pytest

import core
from core.desk import DOORS, Desk
from core.ports import Tokens, Work
from core.shared.actor import FOR_ANYONE, GRANTS, SYSTEM, Actor, May, Role
from core.shared.policy import Policy
from core.shared.refusal import Refusal, Refused
from tests.core.samples import FakeWorkdays, actor, holding

for _module in pkgutil.walk_packages(core.__path__, "core."):
    importlib.import_module(_module.name)

PERSONS = "appointee contact unit-officer scientist county city expert operator"
GROUPS = {
    "appointee": {Role.APPOINTEE},
    "contact": {Role.CONTACT},
    "unit-officer": {Role.UNIT_OFFICER},
    "scientist": {Role.SCIENTIST},
    "county": {Role.COUNTY_ORGANISATION, Role.COUNTY_SCIENCE},
    "city": {Role.CITY_ORGANISATION, Role.CITY_SCIENCE},
    "city-science": {Role.CITY_SCIENCE},
    "expert": {Role.EXPERT},
    "operator": {Role.OPERATOR},
    "system": {Role.SYSTEM},
}
TABLE = {
    May.ENROL: PERSONS + " system",
    May.INVITE: "unit-officer county city operator",
    May.KEEP_OWN_SETTINGS: PERSONS,
    May.DECIDE_OWN_DATA: PERSONS,
    May.CHECK_IN: "appointee",
    May.SEE_OWN_DUTY: "appointee",
    May.KEEP_OWN_RECORD: "appointee",
    May.CONFIRM_VISITORS: "contact",
    May.WITNESS: "county",
    May.SETTLE_DISPUTES: "county",
    May.REVIEW_DAYS: "county",
    May.SEE_DRAWS: PERSONS,
    May.ENROL_SITE: "contact",
    May.FILE_CLAIM: "appointee",
    May.DECIDE_CLAIM: "county",
    May.ENTER_SHEET: "county city",
    May.SHOW_DOOR_CODE: "contact operator",
    May.KEEP_DOORS: "system",
    May.KEEP_SITES: "contact county city operator",
    May.REPORT_LIST: "county",
    May.EXPORT_LIST: "county city",
    May.SEE_MAILINGS: "county city",
    May.PHONE: "county city",
    May.BROADCAST: "city",
    May.KEEP_GROUPS: "county city",
    May.HAND_BACK_LIST: "city",
    May.KEEP_PROFILE: "contact",
    May.DECIDE_PROFILE: "county",
    May.SEE_PROFILES: "county city",
    May.RENAME_ENTERPRISE: "county city",
    May.ASK_TRANSFER: "county",
    May.DECIDE_TRANSFER: "city",
    May.KEEP_CHAINS: "city-science",
    May.KEEP_CAMPAIGNS: "city",
    May.LOG_VISIT: "unit-officer county city",
    May.PLAN_ROUNDS: "county unit-officer",
    May.TAKE_LEDGERS: "county city",
    May.READ_OWN_VISITS: "appointee contact",
    May.SEE_PRESENCE: "contact unit-officer county city",
    May.SEE_REPORTS: "appointee county city",
    May.HAND_IN_REPORT: "appointee county",
    May.EDIT_COUNTIES: "city",
    May.IMPORT_TABLES: "county city operator",
    May.KEEP_REGISTER: "city operator",
    May.MANAGE_APPOINTMENT: "city operator",
    May.SEE_APPOINTMENTS: "county city operator",
    May.TURN_KEYS: "county city",
    May.KEEP_CALLS: "city",
    May.READ_CALL: PERSONS,
    May.FILE_NEED: "contact",
    May.SEE_NEEDS: "county city contact",
    May.WORK_ON_NEEDS: "county",
    May.DECIDE_NEEDS: "city",
    May.MAKE_POSTS: "city",
    May.BROWSE_POSTS: PERSONS,
    May.SEE_OVERVIEW: "city",
    May.TAKE_LISTS: "county city operator",
    May.DECLARE_EXPERTISE: "appointee unit-officer scientist",
    May.FOLLOW_POSTS: "appointee unit-officer scientist",
    May.FIND_EXPERTISE: "contact county city",
    May.RAISE_DIFFICULTY: "appointee contact unit-officer county city",
    May.GIVE_FEEDBACK: PERSONS,
    May.READ_BRIEF: "unit-officer county city",
    May.FOLLOW_DIFFICULTY: PERSONS,
    May.HANDLE_DIFFICULTY: "unit-officer county city operator",
    May.COUNT_DIFFICULTIES: "county city",
    May.READ_OWN_LETTERS: PERSONS,
    May.READ_OWN_LETTERS: PERSONS,
    May.VERIFY: "operator",
    May.PROPOSE_CASES: "county",
    May.ANSWER_CASES: "appointee contact",
    May.DECIDE_CASES: "city",
    May.SEE_CASES: "county city unit-officer",
    May.READ_CASES: "county city unit-officer appointee contact",
    May.NOTE_PROCESS: "county",
    May.SEE_PROCESS: "county city",
    May.RING: "system",
    May.CARRY_LETTERS: "system",
}
"""Who may what, stated a second time: a change of the grants must be made twice to pass."""


class Untouched:
    """A world that must not be asked: whoever is refused has not got that far."""

    def __getattr__(self, name: str) -> object:
        raise AssertionError(f"{name} was asked for before the actor was let in")


DESK = Desk(
    work=cast("Work", Untouched()),
    now=datetime(2026, 5, 6, tzinfo=UTC),
    policy=Policy(),
    tokens=cast("Tokens", Untouched()),
    workdays=FakeWorkdays(),
)


def door(name: str) -> Any:
    """The decorated function behind a door's full name."""
    module, _, function = name.rpartition(".")
    return getattr(importlib.import_module(module), function)


@pytest.mark.parametrize(("may", "role"), list(product(May, Role)))
def test_the_truth_table(may: May, role: Role) -> None:
    """Each role is granted what the table says, and nothing else."""
    granted = {one for group in TABLE[may].split() for one in GROUPS[group]}

    assert actor(holding(role)).may(may) is (role in granted)


@pytest.mark.parametrize("may", May)
def test_a_stranger_may_only_enrol(may: May) -> None:
    """No by default: without a role there is no leave but to accept an invitation."""
    assert Actor().may(may) is (may is May.ENROL)


@pytest.mark.parametrize("may", May)
def test_every_leave_is_held_by_somebody(may: May) -> None:
    """A leave that nobody holds is a door that never opens."""
    assert may in FOR_ANYONE or GRANTS[may]


def test_every_leave_opens_a_door() -> None:
    """A leave that no action asks for is a word without meaning."""
    assert set(DOORS.values()) == set(May)


def test_no_person_can_do_what_is_the_systems() -> None:
    """The clock and the courier act for nobody; no role of a person opens their doors."""
    people = actor(*(holding(role) for role in Role if role is not Role.SYSTEM))

    assert not any(people.may(may) for may in (May.RING, May.CARRY_LETTERS, May.KEEP_DOORS))
    assert {may for may in May if SYSTEM.may(may)} == {
        May.RING,
        May.CARRY_LETTERS,
        May.KEEP_DOORS,
        May.ENROL,
    }


@pytest.mark.parametrize("name", sorted(DOORS))
def test_a_door_refuses_each_role_that_lacks_its_leave(name: str) -> None:
    """DESIGN 3: authorisation comes first, before the world is asked anything at all."""
    may, act = DOORS[name], door(name)
    lacking = [actor(holding(role)) for role in Role if not actor(holding(role)).may(may)]
    lacking += [] if may in FOR_ANYONE else [Actor()]

    for who in lacking:
        with pytest.raises(Refused) as refused:
            act(DESK, who)
        assert refused.value.code is Refusal.NOT_ALLOWED
    assert lacking or may in FOR_ANYONE


@pytest.mark.parametrize("name", sorted(DOORS))
def test_a_door_says_what_it_needs_and_whether_it_changes(name: str) -> None:
    """The store and the menus read both from the function itself."""
    act = door(name)

    assert act.may is DOORS[name]
    assert isinstance(act.changes, bool)
    assert act.__doc__


def test_places_count_only_for_the_role_that_holds_them() -> None:
    """My county, my enterprise, my unit: each is read from its own kind of holding."""
    who = actor(
        holding(Role.COUNTY_SCIENCE, "410702"),
        holding(Role.CONTACT, "5"),
        holding(Role.CONTACT, "6"),
        holding(Role.UNIT_OFFICER, "3"),
        holding(Role.SCIENTIST, "4"),
    )

    assert who.counties() == {"410702"}
    assert who.enterprises() == {5, 6}
    assert who.units() == {3}
    assert not who.of_city()
    assert actor(holding(Role.CITY_SCIENCE)).of_city()
