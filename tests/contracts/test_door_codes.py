"""Scanning the code at the gate: what counts, waits, is refused (PRODUCT 1, 2.4, 2.5)."""

import asyncio
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import delete

from core.desk import Desk
from core.doorcode import rules
from core.doorcode.actions import close_door, door_done, door_shown, open_door, open_screen, scan
from core.doorcode.model import DoorCode, DoorView
from core.doorcode.questions import door_now, doors, gate_card, poster, screen_code
from core.duty.crediting import take_back
from core.duty.model import DayCard, Grade, Raise, Ring, SignalKind, WhyNot
from core.gates.actions import retire_site
from core.organisations.questions import my_sites
from core.people.actions import accept_invitation, invite
from core.shared.actor import SYSTEM, Actor, Role
from core.shared.ids import Account, SiteId
from core.shared.policy import Policy
from core.shared.refusal import Refusal
from storage.people import ROLE
from storage.work import SqlWork
from tests.contracts.refusals import refused
from tests.contracts.stores import entries_of
from tests.contracts.town import OPERATOR, Town
from tests.core.samples import holding

DAY = date(2026, 5, 6)


async def gate(town: Town, host: Actor) -> SiteId:
    """The contact's gate."""
    [(_, sites)] = await town.store.ask(my_sites, host)
    return sites[0].id


async def opened(town: Town, host: Actor) -> DoorView:
    """The contact holds the door open now."""
    return await town.store.do(open_door, host, await gate(town, host))


async def code(town: Town, host: Actor) -> str:
    """What the contact's picture shows now."""
    shown = (await opened(town, host)).code
    assert shown is not None
    return shown


async def scans(town: Town, actor: Actor, payload: str, at: datetime | None = None) -> DayCard:
    """The appointee presses START; the message arrives now, or arrived then."""
    return await town.store.do(scan, actor, payload, at or town.clock.now)


async def people(town: Town) -> tuple[Actor, Actor]:
    """A contact with a gate, and an appointee who did not agree to share locations."""
    enterprise = await town.enterprise()
    host = await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise, consent=False)
    return host, wang


async def test_a_fresh_code_is_a_day_of_grade_b_without_any_location(town: Town) -> None:
    """PRODUCT 0: a code of this slot counts by itself, and no consent to locations is asked."""
    host, wang = await people(town)
    card = await scans(town, wang, await code(town, host))

    assert (card.day.grade, card.day.on, card.count) == (Grade.B, DAY, 1)
    assert card.day.kinds == {SignalKind.DOOR_CODE}
    assert card.day.ring is None
    assert card.raises == (Raise.HOST_CONFIRMS, Raise.LOCATE_TOO)


async def test_the_link_alone_is_never_an_a(town: Town) -> None:
    """Row 12: however often and wherever it is scanned, a code is one kind of signal."""
    enterprise = await town.enterprise()
    first, second = await town.contact(enterprise), await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise)
    codes = [await code(town, first), await code(town, second)]
    cards = [await scans(town, wang, one) for one in codes * 2]

    assert {card.day.grade for card in cards} == {Grade.B}
    assert cards[-1].day.kinds == {SignalKind.DOOR_CODE}
    assert cards[-1].count == 1


@pytest.mark.parametrize("code_first", [True, False])
async def test_code_and_location_are_an_a(town: Town, code_first: bool) -> None:
    """PRODUCT 0: two different kinds of signal; their order decides nothing."""
    enterprise = await town.enterprise()
    host = await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise)
    shown = await code(town, host)
    if code_first:
        await scans(town, wang, shown)
        card = await town.here(wang, 60)
    else:
        await town.here(wang, 60)
        card = await scans(town, wang, shown)

    assert (card.day.grade, card.count, card.day.distance_m) == (Grade.A, 1, 60)


async def test_a_photo_of_the_code_that_comes_after_its_slot_is_no_b(town: Town) -> None:
    """Row 11: it is on record as offline, counts for nothing, and says what it waits for."""
    host, wang = await people(town)
    shown = await code(town, host)
    town.clock.on(seconds=61)
    card = await scans(town, wang, shown)

    assert (card.day.grade, card.count) == (Grade.OPEN, 0)
    assert card.day.kinds == {SignalKind.OFFLINE_CODE}
    assert card.raises[0] is Raise.HOST_CONFIRMS


async def test_the_code_of_the_slot_before_is_fresh(town: Town) -> None:
    """Row 11: whoever needs a moment to press START is on time."""
    host, wang = await people(town)
    shown = await code(town, host)
    town.clock.on(seconds=59)
    card = await scans(town, wang, shown)

    assert card.day.grade is Grade.B


async def test_a_late_code_is_credited_to_its_own_date_once_the_host_confirms(town: Town) -> None:
    """2.5, row 15: scanned in the evening, arrived after midnight: it is the evening's day."""
    host, wang = await people(town)
    town.clock.at(DAY, 23, 50)
    shown = await code(town, host)
    town.clock.on(hours=9)
    late = await scans(town, wang, shown)
    [confirmed] = await town.confirm(host, late)

    assert (late.day.on, late.day.grade) == (DAY, Grade.OPEN)
    assert confirmed.grade is Grade.C
    assert (await town.record(wang)).count == 1


async def test_the_messengers_time_decides_and_not_the_bots(town: Town) -> None:
    """Row 15: a bot that was down reads a START of ten minutes ago as what it was then: fresh."""
    host, wang = await people(town)
    shown, then = await code(town, host), town.clock.now
    town.clock.on(days=1)
    card = await scans(town, wang, shown, then + timedelta(seconds=20))

    assert (card.day.grade, card.day.on) == (Grade.B, DAY)


async def test_the_code_of_midnight_belongs_to_the_day_it_was_shown_on(town: Town) -> None:
    """A2: one code means one date, though the press came after midnight."""
    host, wang = await people(town)
    town.clock.now = town.clock.now.replace(hour=15, minute=59, second=45)
    shown = await code(town, host)
    town.clock.on(seconds=30)
    card = await scans(town, wang, shown)

    assert (card.day.on, card.day.grade) == (DAY, Grade.B)


async def test_an_old_code_is_refused(town: Town) -> None:
    """2.5: after twelve hours nothing is recorded; the refusal knows the number."""
    host, wang = await people(town)
    shown = await code(town, host)
    town.clock.on(hours=12, minutes=1)
    with refused(Refusal.DOOR_CODE_OLD):
        await scans(town, wang, shown)

    assert (await town.record(wang)).days == ()


async def test_what_is_no_code_of_ours_is_refused(town: Town) -> None:
    """Row 12: garbled, forged, from the future, for a gate that is not there."""
    host, wang = await people(town)
    shown = await code(town, host)
    forged = shown[:-1] + ("A" if shown[-1] != "A" else "B")
    printed = (await town.store.ask(poster, host, await gate(town, host))).code
    nowhere = await town.store.do(
        lambda desk, _: rules.encode(
            DoorCode(
                site=SiteId(999), slot=rules.slot_of(desk.now, desk.policy), screen=1, nonce=1
            ),
            desk.tokens.seal,
        ),
        SYSTEM,
    )
    for payload in ("", "x", shown[:-1], shown + "A", forged, printed, nowhere):
        with refused(Refusal.DOOR_CODE_UNKNOWN):
            await scans(town, wang, payload)
    with refused(Refusal.DOOR_CODE_UNKNOWN):
        await scans(town, wang, shown, town.clock.now - timedelta(minutes=2))

    assert (await town.record(wang)).days == ()


async def test_a_second_scan_of_the_day_is_no_news(town: Town) -> None:
    """Row 11: once per person, gate and day; a redelivered START adds nothing either."""
    host, wang = await people(town)
    shown = await code(town, host)
    cards = await asyncio.gather(*(scans(town, wang, shown) for _ in range(12)))
    town.clock.on(hours=2)
    later = await scans(town, wang, await code(town, host))

    assert sum(card.news for card in cards) == 1
    assert not later.news
    assert (later.day.id, later.count) == (cards[0].day.id, 1)


async def test_a_late_code_does_not_stand_in_the_way_of_a_fresh_one(town: Town) -> None:
    """A scan without a connection first, a fresh one at noon: the day counts."""
    host, wang = await people(town)
    shown = await code(town, host)
    town.clock.on(hours=1)
    late = await scans(town, wang, shown)
    fresh = await scans(town, wang, await code(town, host))

    assert (late.day.grade, fresh.day.grade) == (Grade.OPEN, Grade.B)
    assert late.day.id == fresh.day.id


async def test_one_code_serves_everybody_at_the_gate(town: Town) -> None:
    """A code names no person: two who scan the same picture have a day each."""
    enterprise = await town.enterprise()
    host = await town.contact(enterprise)
    both = [(await town.appoint(enterprise))[0] for _ in range(2)]
    shown = await code(town, host)
    cards = [await scans(town, somebody, shown) for somebody in both]

    assert [card.news for card in cards] == [True, True]
    assert len({card.day.id for card in cards}) == 2


async def test_the_code_of_another_enterprise_is_recorded_and_does_not_speak(town: Town) -> None:
    """PRODUCT 0: no refusal where a doubt suffices; the day stays open and says whose."""
    ours, theirs = await town.enterprise(), await town.enterprise()
    await town.contact(ours)
    wang, _ = await town.appoint(ours)
    card = await scans(town, wang, await code(town, await town.contact(theirs, gate_m=9000)))

    assert (card.day.grade, card.day.ring, card.count) == (Grade.OPEN, Ring.ELSEWHERE, 0)
    assert card.day.kinds == frozenset()
    assert (card.enterprise, card.elsewhere) == (ours.name, theirs.name)


async def test_a_day_outside_the_service_is_recorded_and_not_counted(town: Town) -> None:
    """DOMAIN 1.9: before the term, as by location."""
    enterprise = await town.enterprise()
    host = await town.contact(enterprise)
    wang, _ = await town.appoint(
        enterprise, start=date(2026, 6, 1), end=date(2028, 5, 31), consent=False
    )
    card = await scans(town, wang, await code(town, host))

    assert (card.day.grade, card.day.why_not, card.count) == (Grade.B, WhyNot.BEFORE_TERM, 0)


async def test_a_day_that_was_taken_back_is_scanned_anew(town: Town) -> None:
    """A28: the signal that was taken back stays; a new scan is a new signal."""
    host, wang = await people(town)
    first = await scans(town, wang, await code(town, host))

    def withdraw(desk: Desk, actor: Actor) -> None:
        appointment = desk.work.appointments.get(first.day.appointment)
        assert appointment is not None
        kept = desk.work.signals.of_day(appointment.id, DAY)
        gone = WhyNot.WITHDRAWN
        take_back(desk, actor, appointment, first.day, kept, reason="", why=gone)

    await town.store.do(withdraw, wang)
    again = await scans(town, wang, await code(town, host))

    assert again.news
    assert (again.day.grade, again.day.why_not, again.count) == (Grade.B, None, 1)


async def test_only_appointees_scan(town: Town) -> None:
    """A stranger, the host himself, an officer: nothing is recorded for them."""
    host, _ = await people(town)
    shown = await code(town, host)
    nobody = await town.enrol(Role.APPOINTEE)
    for somebody in (host, Actor(account=Account(5)), await town.enrol(Role.EXPERT)):
        with refused(Refusal.NOT_ALLOWED):
            await scans(town, somebody, shown)
    with refused(Refusal.NO_APPOINTMENT):
        await scans(town, nobody, shown)


async def test_nobody_scans_the_code_that_he_can_show_himself(town: Town) -> None:
    """PRODUCT 30: an appointee who is the contact as well needs another kind of signal."""
    enterprise = await town.enterprise()
    host = await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise)
    fresh = await town.store.do(
        invite, OPERATOR, holding(Role.CONTACT, str(enterprise.id)), "x", None
    )
    await town.store.do(accept_invitation, wang, fresh.token, "zh")
    both = await town.who(wang.account)
    for shown in (await code(town, both), await code(town, host)):
        with refused(Refusal.DOOR_CODE_OWN):
            await scans(town, both, shown)
    card = await town.here(both, 60)

    assert card.day.grade is Grade.B


async def test_the_contact_opens_the_doors_of_his_enterprise_only(town: Town) -> None:
    """DESIGN 3: the relation is checked in the core, whatever a button says."""
    host, _ = await people(town)
    other = await town.contact(await town.enterprise())
    site = await gate(town, host)
    for door in (open_door, open_screen):
        with refused(Refusal.NOT_YOURS):
            await town.store.do(door, other, site, 1)
    with refused(Refusal.NOT_YOURS):
        await town.store.ask(poster, other, site)
    with refused(Refusal.NOT_FOUND):
        await town.store.do(open_door, host, SiteId(999))
    view = await opened(town, host)
    with refused(Refusal.NOT_YOURS):
        await town.store.do(door_shown, other, view.door.id, 5)


async def test_an_open_door_shows_a_new_code_each_slot_until_it_closes(town: Town) -> None:
    """2.4: every 30 s another one, at most five minutes."""
    host, _ = await people(town)
    first = await opened(town, host)
    views = []
    for _ in range(11):
        views.append(await town.store.ask(door_now, SYSTEM, first.door.id))
        town.clock.on(seconds=30)
    codes = [view.code for view in views if view is not None]

    assert first.until == first.door.opened_at + timedelta(seconds=30)
    assert first.door.closes_at == first.door.opened_at + timedelta(minutes=5)
    assert codes[-1] is None
    assert len(set(codes[:-1])) == 10


async def test_one_door_stands_open_in_a_chat(town: Town) -> None:
    """Opening another closes the first at once; both stay on record until their pictures do."""
    host, _ = await people(town)
    first = await opened(town, host)
    second = await opened(town, host)
    then, now = [await town.store.ask(door_now, SYSTEM, v.door.id) for v in (first, second)]

    assert await town.store.ask(doors, SYSTEM) == (first.door.id, second.door.id)
    assert then is not None
    assert then.code is None
    assert now is not None
    assert now.code is not None
    await town.store.do(door_done, SYSTEM, first.door)
    assert await town.store.ask(door_now, SYSTEM, first.door.id) is None


async def test_an_older_picture_opens_again_once(town: Town) -> None:
    """A double tap on "open again" finds it open; the picture belongs to one door only."""
    host, _ = await people(town)
    first = await opened(town, host)
    await town.store.do(door_shown, host, first.door.id, 55)
    await town.store.do(close_door, host)
    views = [await town.store.do(open_door, host, first.gate.site, 55) for _ in range(2)]

    assert [view.news for view in views] == [True, False]
    assert views[0].door == views[1].door
    assert await town.store.ask(doors, SYSTEM) == (views[0].door.id,)
    assert await town.store.do(close_door, host) == 1
    assert await town.store.do(close_door, host) == 0


async def test_whoever_is_no_contact_any_more_shows_no_code(town: Town) -> None:
    """DESIGN 3: the leave is asked for each code, not once for five minutes."""
    host, _ = await people(town)
    view = await opened(town, host)

    def leaves(desk: Desk, _: Actor) -> None:
        assert isinstance(desk.work, SqlWork)
        gone = delete(ROLE).where(ROLE.c.person == host.person)
        desk.work._connection.execute(gone)

    await town.store.do(leaves, SYSTEM)
    shown = await town.store.ask(door_now, SYSTEM, view.door.id)

    assert shown is not None
    assert shown.code is None


async def test_a_gate_that_was_given_up_shows_no_code(town: Town) -> None:
    """Its open picture closes, its poster leads nowhere; a scan of before is still read."""
    host, wang = await people(town)
    view = await opened(town, host)
    site = view.gate.site
    printed = (await town.store.ask(poster, host, site)).code
    await town.store.do(retire_site, host, site)
    shown = await town.store.ask(door_now, SYSTEM, view.door.id)

    assert shown is not None
    assert shown.code is None
    with refused(Refusal.SITE_RETIRED):
        await town.store.do(open_door, host, site)
    with refused(Refusal.DOOR_CODE_UNKNOWN):
        await town.store.ask(gate_card, wang, printed)
    assert view.code is not None
    assert (await scans(town, wang, view.code)).day.grade is Grade.B


async def test_two_screens_are_told_apart_and_every_opening_is_in_the_audit(
    town: Town, url: str
) -> None:
    """PRODUCT 1: the code says which screen and which opening; the chain says who opened it."""
    enterprise = await town.enterprise()
    hosts = [await town.contact(enterprise), await town.contact(enterprise, gate_m=None)]
    site = await gate(town, hosts[0])
    views = [await town.store.do(open_door, host, site) for host in hosts]
    _, nonce = await town.store.do(open_screen, OPERATOR, site, 0)
    wall, _ = await town.store.ask(screen_code, OPERATOR, site, 0, nonce)
    wang, _ = await town.appoint(enterprise)
    card = await scans(town, wang, wall)
    told = [e for e in entries_of(url) if e.what == "door-opened"]

    assert [view.door.screen for view in views] == [1, 2]
    assert [e.by for e in told] == [hosts[0].person, hosts[1].person, None]
    assert {e.subject for e in told} == {f"enterprise:{enterprise.id}"}
    assert card.day.grade is Grade.B


async def test_a_poster_leads_to_its_gate_and_proves_nothing(town: Town) -> None:
    """PRODUCT 5: a printed code says where; no day follows from it."""
    ours, theirs = await town.enterprise(), await town.enterprise()
    host, other = await town.contact(ours), await town.contact(theirs)
    wang, _ = await town.appoint(ours)
    printed = [(await town.store.ask(poster, h, await gate(town, h))).code for h in (host, other)]
    cards = [await town.store.ask(gate_card, wang, one) for one in printed]

    assert [card.own for card in cards] == [True, False]
    assert cards[0].gate.enterprise_name == ours.name
    with refused(Refusal.DOOR_CODE_UNKNOWN):
        await town.store.ask(gate_card, wang, printed[0][:-1] + "!")
    assert (await town.record(wang)).days == ()


def test_the_numbers_of_the_door() -> None:
    """PRODUCT, suggested numbers: 30 s and one slot before, 12 hours, 5 minutes."""
    policy = Policy()

    assert (policy.door_slot_seconds, policy.door_slots_back) == (30, 1)
    assert (policy.door_late_hours, policy.door_open_minutes) == (12, 5)
