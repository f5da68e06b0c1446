"""The sample city: complete, dated from today, good to play with, true to the rules."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.clock.now import Clock
from bot.clock.workdays import OfficialWorkdays
from bot.config import load
from bot.database import opened
from bot.links import INVITATION
from bot.operator import OPERATOR
from bot.sample.history import term, visits
from bot.sample.plan import AppointeePlan, read_plan
from core.appointments.model import Appointment, State
from core.assessment.questions import my_report
from core.collecting.questions import county_reports
from core.duty.questions import my_record
from core.hosting.questions import visitors_to_confirm
from core.needs.model import NeedState
from core.needs.questions import my_needs
from core.notices.actions import claim_letters
from core.notices.model import Kind, LetterState, TimerKind
from core.notices.rules import report_schedule
from core.organisations import credit_code
from core.people.actions import accept_invitation
from core.people.questions import who_is
from core.ports import Work
from core.posts.model import PostState, Search
from core.posts.questions import browse
from core.shared.actor import PEOPLE, SYSTEM, Actor, Role
from core.shared.calendar import local_day, service_year
from core.shared.ids import Account, PersonId
from core.shared.policy import Policy
from core.shared.refusal import Refusal, Refused
from core.timers.actions import ring
from storage.store import Store
from tests.cli.conftest import Run, Sampled

Json = dict[str, Any]


@pytest.fixture
def city(sampled: Sampled) -> Json:
    """The sample city, loaded by the command."""
    return dict(json.loads(sampled("@play_bot")))


@asynccontextmanager
async def store() -> AsyncIterator[Store]:
    async with opened(load()) as found:
        yield found


def latest_of(work: Work, person: PersonId) -> Appointment:
    """The person's appointment, which he must have."""
    found = work.appointments.latest_of(person)
    assert found is not None
    return found


async def actor(found: Store, account: int) -> Actor:
    stranger = Actor(account=Account(account))
    return await found.ask(who_is, stranger)


def test_one_unused_link_for_every_role(city: Json) -> None:
    """And nobody is invited into being the system."""

    assert {Role(i["role"]) for i in city["invitations"]} == PEOPLE
    assert len(city["invitations"]) == len(PEOPLE)
    for invited in city["invitations"]:
        link, _, payload = invited["link"].partition("?start=")
        assert link == "https://t.me/play_bot"
        assert payload.startswith(INVITATION)
        assert len(payload) <= 64


async def test_each_link_works_once(city: Json) -> None:
    """For the person in whose chat it lies; a second phone is refused."""
    async with store() as found:
        for invited in city["invitations"]:
            token = invited["link"].partition("?start=")[2].removeprefix(INVITATION)
            stranger = Actor(account=Account(invited["account"]))
            person = await found.do(accept_invitation, stranger, token, "zh")

            assert person.name == invited["name"]
            enrolled = await actor(found, invited["account"])
            assert enrolled.roles() == {Role(invited["role"])}
            with pytest.raises(Refused) as refused:
                await found.do(accept_invitation, Actor(account=Account(5)), token, "zh")
            assert refused.value.code is Refusal.INVITATION_USED


async def test_the_people_are_enrolled_in_their_roles(city: Json) -> None:
    """Whoever is shown with a role speaks in it; whoever has only a link is a stranger."""
    invited = {i["account"] for i in city["invitations"]}
    async with store() as found:
        known = {p["id"]: await actor(found, p["id"]) for p in city["people"]}

    assert {account for account, who in known.items() if who.person is None} == invited
    assert {a for p in city["people"] if not p["roles"] for a in [p["id"]]} == invited
    assert all(who.name == p["name"] for p in city["people"] if (who := known[p["id"]]).person)
    assert {p["language"] for p in city["people"]} == {"en"}
    assert {who.language for who in known.values() if who.person} == {"en"}
    consents = [w.location_consent for w in known.values() if Role.APPOINTEE in w.roles()]
    assert consents.count(False) == 1


def test_people_speak_the_language_of_the_settings(
    fuzong: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Chinese in a Chinese demo, but for the two who came from abroad."""
    monkeypatch.setenv("FUZONG_LANGUAGE", "zh")
    people = json.loads(fuzong("sample", "--username", "play_bot")[1])["people"]

    assert [p["name"] for p in people if p["language"] == "en"] == ["Elena Marsh", "Daniel Reeve"]
    assert {p["language"] for p in people} == {"zh", "en"}


@pytest.mark.usefixtures("city")
async def test_a_call_is_open() -> None:
    """C19: needs can be filed at once, and nobody is told of what was published days ago."""
    now = Clock().now()
    async with store() as found:
        call = await found.read(lambda work: work.calls.current(now))
        assert call is not None
        letters = await found.read(lambda work: work.letters.of_subject(f"call:{call.id}"))

    assert call.year == local_day(now).year
    assert letters
    assert {letter.state for letter in letters} == {LetterState.CANCELLED}


@pytest.mark.usefixtures("city")
async def test_needs_are_in_every_hand() -> None:
    """C20, C21: with enterprises, counties and the city; two posts are public, one is a draft."""
    async with store() as found:
        call = await found.read(lambda work: work.calls.latest())
        assert call is not None
        views = await found.read(lambda work: work.needs.of_call(call.id, frozenset(NeedState)))
        posts = await found.read(lambda work: work.posts.of_call(call.id, tuple(PostState)))
        zhao = await actor(found, 7000011)
        own = await found.ask(my_needs, zhao)
        shelf = await found.ask(browse, await actor(found, 7000044), Search())
        reports = await found.ask(county_reports, await actor(found, 7000031))

    assert {view.need.state for view in views} == {
        NeedState.DRAFT,
        NeedState.SUBMITTED,
        NeedState.RETURNED,
        NeedState.CONFIRMED,
        NeedState.CONSOLIDATED,
        NeedState.REPORTED,
        NeedState.PUBLISHED,
    }
    assert own == (), "the visitor's own need is his first"
    assert sorted(view.post.number or "" for view in posts) == [
        "",
        f"{call.year}-001",
        f"{call.year}-002",
    ]
    assert {view.post.number for view in shelf.posts} == {f"{call.year}-001", f"{call.year}-002"}
    assert sum(one.reported_at is not None for one in reports) == 2


@pytest.mark.usefixtures("city")
async def test_the_appointees_are_in_different_situations() -> None:
    """Fresh, on pace, behind, two months before the end, overdue, suspended, ended, about to."""
    today = local_day(Clock().now())
    async with store() as found:
        records = {}
        for number in range(7000001, 7000009):
            who = await actor(found, number)
            assert who.person is not None
            at = await found.read(partial(latest_of, person=who.person))
            records[number] = (
                await found.ask(my_record, who),
                await found.ask(my_report, who),
                at,
            )

    count = {number: record.count for number, (record, _, _) in records.items()}
    assert [count[7000000 + n] for n in range(1, 9)] == [22, 41, 43, 1, 9, 15, 2, 0]
    assert records[7000005][0].open == 2
    first = report_schedule(records[7000002][2].end, Policy()).first
    assert today < first <= today + timedelta(days=6)
    assert -25 < records[7000003][1].days_left < 0
    assert records[7000006][2].state is State.SUSPENDED
    assert records[7000007][2].state is State.ENDED
    assert records[7000008][2].start > today


@pytest.mark.usefixtures("city")
async def test_a_host_has_somebody_to_confirm() -> None:
    """Yesterday's visit waits for him: the main story can begin at once."""
    async with store() as found:
        waiting = await found.ask(visitors_to_confirm, await actor(found, 7000011))

    assert [v.on for v in waiting if v.confirmed_at is None] == [
        local_day(Clock().now()) - timedelta(days=1)
    ]


@pytest.mark.usefixtures("city")
async def test_nobody_is_flooded_with_old_letters() -> None:
    """After two years of history only the overdue report's reminder of today is due."""
    async with store() as found:
        await found.do(ring, SYSTEM, TimerKind.REPORT_DUE)
        late = Clock().now() + timedelta(days=30)
        waiting = await found.write(
            lambda work: work.letters.claim(late, late + timedelta(minutes=1), 500)
        )
        parcels = await found.do(claim_letters, SYSTEM, 100)

    assert {letter.kind for letter in waiting} <= {Kind.REPORT_DUE, Kind.REPORT_DUE_COUNTY}
    assert len(waiting) == 3, "the appointee, and the two departments of his county"
    assert parcels == ()


def test_gates_lie_in_the_city_and_have_people(city: Json) -> None:
    """The page offers each to those who go there."""
    accounts = {p["id"] for p in city["people"]}

    for place in city["places"]:
        assert 34.8 < place["latitude"] < 35.9
        assert 113.3 < place["longitude"] < 115.1
        assert place["people"]
        assert set(place["people"]) <= accounts
    assert len({place["id"] for place in city["places"]}) == len(city["places"])


def test_codes_have_their_check_digit() -> None:
    """Both of them: the code's own, and the organisation code's inside it."""
    for enterprise in read_plan().enterprises:
        assert credit_code.is_valid(enterprise.code), enterprise.name
    assert len({e.code for e in read_plan().enterprises}) == 6


@pytest.mark.usefixtures("city")
def test_a_city_in_use_is_left_alone(fuzong: Run) -> None:
    """Sample people must never mix with real ones."""

    code, out, err = fuzong("sample", "--username", "play_bot")

    assert (code, out) == (2, "")
    assert err.startswith("There are enterprises in the database already")


def test_the_bot_api_is_asked_for_the_name(fuzong: Run, api: str) -> None:
    """Unless it is given."""
    assert api
    code, out, _ = fuzong("sample")
    assert code == 0
    assert json.loads(out)["bot"] == "xinxiang_test_bot"


ANY_DAY = st.dates(min_value=date(2024, 1, 1), max_value=date(2032, 12, 31))


@settings(max_examples=150, deadline=None)
@given(today=ANY_DAY, number=st.integers(0, 7))
def test_the_history_fits_any_day_of_the_year(today: date, number: int) -> None:
    """Loaded on a leap day or after a long holiday, the same story comes out."""
    plan: AppointeePlan = read_plan().appointees[number]
    policy, workdays = Policy(), OfficialWorkdays()
    served = term(plan, today, policy)
    past = list(visits(plan, served, today, lambda day: workdays.kind(day)[0]))
    on = [local_day(visit.at) for visit in past]

    assert len(on) == sum(plan.visits) + plan.open
    assert len(set(on)) == len(on)
    assert all(served.first <= day < today for day in on)
    assert all(v.confirmed_at is None or v.at < v.confirmed_at for v in past)
    if plan.first_reminder_in is not None:
        first = report_schedule(served.last, policy).first
        assert timedelta(days=3) <= first - today <= timedelta(days=6)
    if on and plan.paused is None and plan.ended is None:
        year = service_year(served.first, served.last, today)
        assert sum(day in year for day in on) in range(plan.visits[-1], plan.visits[-1] + 3)


def test_a_day_in_the_future_is_never_written() -> None:
    """Just after midnight in Shanghai, too: visits end yesterday."""
    midnight = datetime(2026, 11, 21, 16, 1, tzinfo=UTC)
    today = local_day(midnight)
    for plan in read_plan().appointees:
        served = term(plan, today, Policy())
        for visit in visits(plan, served, today, lambda day: OfficialWorkdays().kind(day)[0]):
            assert max(visit.at, visit.confirmed_at or visit.at) < midnight


def test_the_operator_is_nobody_on_record() -> None:
    """The trail shows what came from the command line."""
    assert OPERATOR.person is None
    assert OPERATOR.roles() == {Role.OPERATOR}
