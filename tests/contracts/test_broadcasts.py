"""A notice to many over the real store: written, signed, sent in portions, stopped (A25)."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from core.appointments.actions import suspend
from core.broadcasts.actions import (
    address_broadcast,
    drop_broadcast,
    mark_urgent,
    send_broadcasts,
    sign_broadcast,
    stop_broadcast,
    take_broadcast_key_back,
    write_broadcast,
)
from core.broadcasts.model import Audience, Broadcast, BroadcastState, Only, Readers
from core.broadcasts.questions import broadcast, broadcasts
from core.mailings.questions import mailings
from core.notices.actions import claim_letters, settle_letter
from core.notices.model import Kind, Parcel, Verdict, VerdictKind
from core.people.actions import mark_reachable
from core.phoning.questions import count_to_phone
from core.preferences.actions import pause_letters
from core.shared.actor import SYSTEM, Actor, Role
from core.shared.ids import BroadcastId, CountyCode
from core.shared.keys import Department, Keys
from core.shared.policy import Policy
from core.shared.refusal import Refusal
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, OPERATOR, THERE, Town

ALL = 100
EVERYBODY = Audience(readers=tuple(Readers))
SAID = "Please read.\n<b>All of it</b> & soon"


@dataclass
class Hall:
    """The city's two departments, and the town."""

    town: Town
    science: Actor
    organisation: Actor

    async def draft(self, audience: Audience = EVERYBODY, *, urgent: bool = False) -> Broadcast:
        store = self.town.store
        made = await store.do(write_broadcast, self.science, SAID)
        made = await store.do(address_broadcast, self.science, made.id, audience)
        if urgent:
            made = await store.do(mark_urgent, self.science, made.id, urgent=True)
        return made

    async def signed(self, audience: Audience = EVERYBODY, *, urgent: bool = False) -> Broadcast:
        """Both have signed: it is being sent."""
        made = await self.draft(audience, urgent=urgent)
        for who in (self.science, self.organisation):
            made = await self.town.store.do(sign_broadcast, who, made.id, made.version)
        return made

    async def stands(self, made: Broadcast) -> Broadcast:
        """The broadcast as it is now."""
        view = await self.town.store.ask(broadcast, self.science, made.id)
        return view.news.broadcast

    async def tick(self, limit: int = ALL) -> int:
        return await self.town.store.do(send_broadcasts, SYSTEM, limit)

    async def carried(self) -> tuple[Parcel, ...]:
        """Those of it that a courier brings now."""
        return tuple(p for p in await self.town.deliver() if p.letter.kind is Kind.BROADCAST)

    async def people(self, audience: Audience) -> tuple[int, int]:
        """How many a draft's audience is, and how many cannot be reached."""
        made = await self.draft(audience)
        counted = (await self.town.store.ask(broadcast, self.science, made.id)).counted
        return counted.people, counted.unreachable


@pytest.fixture
async def hall(town: Town) -> Hall:
    return Hall(
        town, await town.enrol(Role.CITY_SCIENCE), await town.enrol(Role.CITY_ORGANISATION)
    )


async def test_both_departments_sign_what_they_saw_and_then_it_goes_to_each_once(
    hall: Hall,
) -> None:
    """A25: one signature sends nothing; a tick posts, a second tick posts nothing more."""
    town = hall.town
    enterprise = await town.enterprise()
    host = await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise)
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    made = await hall.draft()
    half = await town.store.do(sign_broadcast, hall.science, made.id, made.version)
    before = await hall.tick()
    whole = await town.store.do(sign_broadcast, hall.organisation, made.id, made.version)
    twice = await town.store.do(sign_broadcast, hall.organisation, made.id, made.version)
    posted = [await hall.tick(), await hall.tick()]
    letters = await hall.carried()
    await hall.tick()

    assert (half.state, whole.state, twice) == (
        BroadcastState.DRAFT,
        BroadcastState.SENDING,
        whole,
    )
    assert (before, posted) == (0, [3, 0])
    assert {p.account for p in letters} == {host.account, wang.account, officer.account}
    assert {tuple(p.contents.broadcast.departments) for p in letters if p.contents.broadcast} == {
        (Department.SCIENCE, Department.ORGANISATION)
    }
    assert (await hall.stands(made)).state is BroadcastState.SENT
    assert await hall.carried() == ()


async def test_a_change_makes_signatures_fall(hall: Hall) -> None:
    """A25: what was signed is what is sent; words, readers and urgency are all of it."""
    town = hall.town
    await town.enrol(Role.COUNTY_SCIENCE, HERE)
    made = await hall.draft()
    await town.store.do(sign_broadcast, hall.science, made.id, made.version)
    seen = made.version
    for act, fact in (
        (write_broadcast, ("Other words.", made.id)),
        (address_broadcast, (made.id, Audience(readers=(Readers.COUNTIES,)))),
    ):
        made = await town.store.do(act, hall.organisation, *fact)
    made = await town.store.do(mark_urgent, hall.organisation, made.id, urgent=True)
    with refused(Refusal.KEYS_FELL):
        await town.store.do(sign_broadcast, hall.organisation, made.id, seen)
    half = await town.store.do(sign_broadcast, hall.organisation, made.id, made.version)

    assert made.version == seen + 3
    assert half.state is BroadcastState.DRAFT


async def test_one_person_signs_once_and_may_take_it_back(hall: Hall) -> None:
    """A25: approval by a person other than the author (PRODUCT 30)."""
    town = hall.town
    await town.enrol(Role.COUNTY_SCIENCE, HERE)
    made = await hall.draft()
    await town.store.do(sign_broadcast, hall.science, made.id, made.version)
    colleague = await town.enrol(Role.CITY_SCIENCE)
    with refused(Refusal.KEY_TURNED):
        await town.store.do(sign_broadcast, colleague, made.id, made.version)
    await town.store.do(take_broadcast_key_back, hall.science, made.id)
    half = await town.store.do(sign_broadcast, hall.organisation, made.id, made.version)

    assert half.state is BroadcastState.DRAFT


async def test_who_is_counted_is_who_gets_it(hall: Hall) -> None:
    """By role, by county, by state; each person once, whatever he is."""
    town = hall.town
    here, there = await town.enterprise(HERE), await town.enterprise(THERE)
    host, other = await town.contact(here), await town.contact(there)
    wang, _ = await town.appoint(here)
    _, away = await town.appoint(there)
    await town.store.do(suspend, OPERATOR, away.id, date(2026, 5, 1), "leave")
    unit = await town.unit()
    await town.enrol(Role.UNIT_OFFICER, str(unit.id))
    await town.enrol(Role.SCIENTIST, str(unit.id))
    await town.enrol(Role.COUNTY_SCIENCE, HERE)
    await town.store.do(mark_reachable, SYSTEM, other.account, reachable=False)  # type: ignore[arg-type]
    one = Readers.APPOINTEES

    assert await hall.people(EVERYBODY) == (7, 1)
    assert await hall.people(Audience()) == (0, 0)
    assert await hall.people(Audience(readers=tuple(Readers), counties=(HERE,))) == (3, 0)
    assert await hall.people(Audience(readers=(Readers.CONTACTS,), counties=(THERE,))) == (1, 1)
    assert await hall.people(Audience(readers=(one,), only=Only.IN_SERVICE)) == (1, 0)
    assert await hall.people(Audience(readers=(one,), only=Only.SUSPENDED)) == (1, 0)
    no_need = Audience(readers=(Readers.CONTACTS,), only=Only.NO_NEED)
    assert await hall.people(no_need) == (2, 1)
    assert await hall.people(no_need.model_copy(update={"only": Only.OPEN_NEED})) == (0, 0)
    made = await hall.signed(Audience(readers=(one, Readers.CONTACTS), counties=(HERE,)))
    await hall.tick()
    assert {p.account for p in await hall.carried()} == {host.account, wang.account}
    assert made.audience.only is Only.ALL


async def test_an_audience_of_nobody_is_not_signed(hall: Hall) -> None:
    """PRODUCT 11: units belong to no county; an empty choice sends nothing."""
    town = hall.town
    made = await hall.draft(Audience())
    with refused(Refusal.BROADCAST_NOBODY):
        await town.store.do(sign_broadcast, hall.science, made.id, made.version)
    units = Audience(readers=(Readers.UNITS,), counties=(HERE,))
    with refused(Refusal.BROADCAST_NOBODY):
        await town.store.do(address_broadcast, hall.science, made.id, units)
    nowhere = Audience(readers=(Readers.COUNTIES,), counties=(CountyCode("x"),))
    with refused(Refusal.NOT_FOUND):
        await town.store.do(address_broadcast, hall.science, made.id, nowhere)


async def test_letters_are_posted_in_portions_and_a_restart_goes_on(hall: Hall) -> None:
    """Never one long transaction: each portion is its own, and nobody is met twice."""
    town = hall.town
    people = [await town.enrol(Role.COUNTY_SCIENCE, HERE) for _ in range(7)]
    made = await hall.signed()
    posted = [await hall.tick(3) for _ in range(4)]
    letters = await hall.carried()

    assert posted == [3, 3, 1, 0]
    assert Counter(p.account for p in letters) == Counter(one.account for one in people)
    assert (await hall.stands(made)).posted == len(people)


async def test_stopped_means_that_what_is_queued_stays_unsent(hall: Hall) -> None:
    """Delivered ones stay, queued ones are cancelled, and it is said how many."""
    town = hall.town
    for _ in range(5):
        await town.enrol(Role.COUNTY_SCIENCE, HERE)
    made = await hall.signed()
    await hall.tick(3)
    parcels = await town.store.do(claim_letters, SYSTEM, 2)
    first = next(p for p in parcels if p.letter.kind is Kind.BROADCAST)
    verdict = Verdict(kind=VerdictKind.DELIVERED, message=5)
    await town.store.do(settle_letter, SYSTEM, first.letter.id, verdict)
    cancelled = await town.store.do(stop_broadcast, hall.organisation, made.id)
    again = await town.store.do(stop_broadcast, hall.science, made.id)
    town.clock.on(minutes=2)
    rest = [await hall.tick(3), len(await hall.carried())]
    view = await town.store.ask(broadcast, hall.science, made.id)

    assert (cancelled > 0, again) == (True, 0)
    assert rest == [0, 0]
    assert view.news.broadcast.state is BroadcastState.STOPPED
    assert view.news.figures.delivered == 1
    assert view.news.figures.cancelled == 2


async def test_what_has_gone_out_cannot_be_stopped(hall: Hall) -> None:
    """PRODUCT 11: it is said instead; what waits for the morning still can be."""
    town = hall.town
    await town.enrol(Role.COUNTY_SCIENCE, HERE)
    done = await hall.signed()
    await hall.tick()
    await hall.carried()
    await hall.tick()
    with refused(Refusal.BROADCAST_OVER):
        await town.store.do(stop_broadcast, hall.science, done.id)
    town.clock.at(date(2026, 5, 6), 22)
    night = await hall.signed()
    await hall.tick()
    held = await hall.carried()
    cancelled = await town.store.do(stop_broadcast, hall.science, night.id)

    assert held == ()
    assert cancelled == 1
    town.clock.at(date(2026, 5, 7), 10)
    assert await hall.carried() == ()


async def test_quiet_hours_hold_and_a_pause_does_unless_both_signed_it_as_urgent(
    hall: Hall,
) -> None:
    """PRODUCT 10, 16, 18: it is one of an appointee's two; an urgent one is beside them."""
    town = hall.town
    wang, _ = await town.appoint(await town.enterprise())
    await town.store.do(pause_letters, wang, town.clock.now + timedelta(days=7))
    usual, urgent = await hall.signed(), await hall.signed(urgent=True)
    await hall.tick()
    await hall.tick()
    paused = await hall.carried()
    town.clock.on(days=8)
    later = await hall.carried()

    assert {p.letter.subject for p in paused} == {f"broadcast:{urgent.id}"}
    assert {p.letter.subject for p in later} == {f"broadcast:{usual.id}"}


async def test_three_notices_are_two_a_week_for_an_appointee(hall: Hall) -> None:
    """PRODUCT 10: the third waits for a place; officials get all three."""
    town = hall.town
    wang, _ = await town.appoint(await town.enterprise())
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    for _ in range(3):
        await hall.signed()
        await hall.tick()
    got = Counter(p.account for p in await hall.carried())

    assert got == {wang.account: 2, officer.account: 3}


async def test_who_cannot_be_reached_is_listed_to_be_phoned_without_a_flood(hall: Hall) -> None:
    """PRODUCT 21: a person on the list each, and no letter to the county about every one."""
    town = hall.town
    enterprise = await town.enterprise()
    for _ in range(3):
        lost, _ = await town.appoint(enterprise)
        await town.store.do(mark_reachable, SYSTEM, lost.account, reachable=False)  # type: ignore[arg-type]
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    made = await hall.signed()
    await hall.tick()
    first = await town.deliver()
    second = await town.deliver()
    figures = (await town.store.ask(broadcast, hall.science, made.id)).news.figures
    [listed] = await town.store.ask(mailings, officer)

    assert await town.store.ask(count_to_phone, officer) == 3
    assert figures.gone == 3
    assert Kind.UNREACHABLE not in {p.letter.kind for p in (*first, *second)}
    assert (listed.kind, listed.name) == (Kind.BROADCAST, "Please read. <b>All of …")


async def test_the_senders_see_how_far_it_has_come_in_one_message(hall: Hall) -> None:
    """PRODUCT 1, 22: the first tells, the next ones are written over it."""
    town = hall.town
    for _ in range(4):
        await town.enrol(Role.COUNTY_SCIENCE, HERE)
    await hall.signed()
    await hall.tick(2)
    told = [p for p in await town.deliver() if p.letter.kind is Kind.BROADCAST_PROGRESS]
    await hall.tick(2)
    await hall.tick(2)
    more = [p for p in await town.deliver() if p.letter.kind is Kind.BROADCAST_PROGRESS]
    await hall.tick(2)
    last = [p for p in await town.deliver() if p.letter.kind is Kind.BROADCAST_PROGRESS]
    await hall.tick(2)
    none = [p for p in await town.deliver() if p.letter.kind is Kind.BROADCAST_PROGRESS]

    assert {p.account for p in told} == {hall.science.account, hall.organisation.account}
    assert {p.contents.edits for p in told} == {None}
    assert len(more) == len(last) == 2
    assert all(p.contents.edits is not None for p in (*more, *last))
    assert [p.contents.broadcast.broadcast.state for p in last if p.contents.broadcast] == [
        BroadcastState.SENT,
        BroadcastState.SENT,
    ]
    assert none == []


async def test_a_draft_may_be_dropped_and_what_is_sent_may_not(hall: Hall) -> None:
    """PRODUCT 6: a dropped one is nobody's any more; a sent one is not changed."""
    town = hall.town
    await town.enrol(Role.COUNTY_SCIENCE, HERE)
    made = await hall.draft()
    await town.store.do(sign_broadcast, hall.science, made.id, made.version)
    await town.store.do(drop_broadcast, hall.organisation, made.id)
    sent = await hall.signed()

    assert [v.news.broadcast.id for v in await town.store.ask(broadcasts, hall.science)] == [
        sent.id
    ]
    for number, code in ((made.id, Refusal.NOT_FOUND), (BroadcastId(99), Refusal.NOT_FOUND)):
        with refused(code):
            await town.store.do(sign_broadcast, hall.science, number, 1)
    for act, facts in (
        (write_broadcast, ("Other.", sent.id)),
        (address_broadcast, (sent.id, EVERYBODY)),
        (drop_broadcast, (sent.id,)),
        (take_broadcast_key_back, (sent.id,)),
    ):
        with refused(Refusal.BROADCAST_NOT_DRAFT):
            await town.store.do(act, hall.science, *facts)


async def test_only_the_city_sends_to_many(hall: Hall) -> None:
    """DESIGN 3: neither a county nor anybody else; words have a length."""
    town = hall.town
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    with refused(Refusal.NOT_ALLOWED):
        await town.store.do(write_broadcast, officer, SAID)
    with refused(Refusal.NOT_ALLOWED):
        await town.store.ask(broadcasts, officer)
    for words, code in ((" \n", Refusal.WORDS_EMPTY), ("x" * 1001, Refusal.WORDS_TOO_LONG)):
        with refused(code):
            await town.store.do(write_broadcast, hall.science, words)


async def test_the_citys_setting_says_who_signs(hall: Hall) -> None:
    """A25: where one department is enough, its signature sends it."""
    town = hall.town
    await town.enrol(Role.COUNTY_SCIENCE, HERE)
    town.store.policy = Policy(keys_broadcast=Keys.EITHER)
    made = await hall.draft()
    sent = await town.store.do(sign_broadcast, hall.organisation, made.id, made.version)

    assert sent.state is BroadcastState.SENDING
