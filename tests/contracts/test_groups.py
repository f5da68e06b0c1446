"""Work groups over the real store: bound by whom, told how much and nothing else, lost."""

from datetime import date

from core.briefs.model import Line
from core.groups.actions import (
    bind_group,
    group_lost,
    group_moved,
    ring_groups,
    tell_daily,
    unbind_group,
    unbind_here,
)
from core.groups.model import WorkGroup
from core.groups.questions import bindable, my_group, my_groups
from core.mailings.questions import mailings
from core.notices.actions import settle_letter
from core.notices.model import Kind, LetterState, Parcel, Verdict, VerdictKind
from core.people.actions import mark_reachable
from core.preferences.actions import pause_letters
from core.shared.actor import SYSTEM, Actor, Role
from core.shared.ids import Account, CountyCode, WorkGroupId
from core.shared.refusal import Refusal
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, THERE, Town

CHAT = Account(-4001)
OTHER = Account(-1_000_000_004_002)
MONDAY = date(2026, 5, 11)
TUESDAY = date(2026, 5, 12)


async def office(town: Town, county: CountyCode = HERE) -> Actor:
    return await town.enrol(Role.COUNTY_SCIENCE, county)


async def bound(town: Town, officer: Actor, chat: Account = CHAT) -> WorkGroup:
    return await town.store.do(bind_group, officer, chat, HERE)


async def briefs(town: Town) -> tuple[Parcel, ...]:
    """A tick, and what a courier then brings into groups."""
    await town.store.do(ring_groups, SYSTEM)
    return tuple(p for p in await town.deliver() if p.letter.kind is Kind.GROUP_BRIEF)


async def lose_somebody(town: Town) -> None:
    """An appointee of HERE is to be phoned."""
    lost, _ = await town.appoint(await town.enterprise())
    assert lost.person is not None
    await town.store.do(mark_reachable, SYSTEM, lost.account, reachable=False)  # type: ignore[arg-type]
    person, now = lost.person, town.clock.now
    await town.store.write(lambda work: work.phoning.ask(person, HERE, "call:1", now))


async def test_an_official_binds_a_group_to_his_own_county(town: Town) -> None:
    """PRODUCT 14: nobody else binds, nobody binds another's; the city binds any, or to itself."""
    here, there = await office(town), await office(town, THERE)
    city = await town.enrol(Role.CITY_SCIENCE)
    wang, _ = await town.appoint(await town.enterprise())
    made = await bound(town, here)
    again = await bound(town, here)
    whole = await town.store.do(bind_group, city, OTHER, None)

    assert made == again
    assert (made.county, whole.county, made.daily) == (HERE, None, False)
    with refused(Refusal.NOT_ALLOWED):
        await bound(town, wang)
    with refused(Refusal.NOT_YOURS):
        await bound(town, there, Account(-5))
    with refused(Refusal.NOT_YOURS):
        await town.store.do(bind_group, here, Account(-5), None)
    with refused(Refusal.GROUP_TAKEN):
        await town.store.do(bind_group, there, CHAT, THERE)
    with refused(Refusal.NOT_FOUND):
        await town.store.do(bind_group, city, Account(-5), CountyCode("x"))
    assert [one.id for one in await town.store.ask(my_groups, here)] == [made.id]
    assert await town.store.ask(my_groups, there) == ()
    assert len(await town.store.ask(my_groups, city)) == 2
    assert [one.code for one in await town.store.ask(bindable, here)] == [HERE]


async def test_a_group_hears_numbers_once_a_week_and_no_name(town: Town) -> None:
    """PRODUCT 17: on the first working day, from the hour of briefs on; into the group's chat."""
    officer = await office(town)
    await lose_somebody(town)
    await bound(town, officer)
    town.clock.at(MONDAY, 8, 30)
    early = await briefs(town)
    town.clock.at(MONDAY, 9)
    [told] = await briefs(town)
    again = await briefs(town)
    town.clock.at(TUESDAY, 9)
    tuesday = await briefs(town)
    brief = told.contents.group
    assert brief is not None

    assert early == again == tuesday == ()
    assert (told.account, told.letter.to) == (CHAT, officer.person)
    assert dict(brief.counts)[Line.UNREACHABLE] == 1
    said = brief.model_dump_json()
    assert not any(word in said for word in ("Wang", "Works", officer.name))


async def test_a_downtime_over_monday_is_made_up_for_once(town: Town) -> None:
    """DESIGN 5: one brief for a week, on the first day on which the service runs."""
    officer = await office(town)
    await bound(town, officer)
    town.clock.at(date(2026, 5, 13), 15)

    assert len(await briefs(town)) == 1
    town.clock.at(date(2026, 5, 14), 9)
    assert await briefs(town) == ()
    town.clock.at(date(2026, 5, 16), 9)
    assert await briefs(town) == ()


async def test_daily_is_a_setting_and_says_nothing_where_nothing_waits(town: Town) -> None:
    """PRODUCT 17: "nothing" is said once a week at most."""
    officer = await office(town)
    made = await bound(town, officer)
    await town.store.do(tell_daily, officer, made.id, daily=True)
    town.clock.at(MONDAY, 9)
    [weekly] = await briefs(town)
    town.clock.at(TUESDAY, 9)
    nothing = await briefs(town)
    await lose_somebody(town)
    town.clock.at(date(2026, 5, 13), 9)
    [daily] = await briefs(town)
    assert weekly.contents.group is not None
    assert daily.contents.group is not None

    assert (weekly.contents.group.weekly, weekly.contents.group.counts) == (True, ())
    assert nothing == ()
    assert not daily.contents.group.weekly
    with refused(Refusal.NOT_FOUND):
        await town.store.do(tell_daily, await office(town, THERE), made.id, daily=False)


async def test_the_binders_own_wishes_are_not_the_groups(town: Town) -> None:
    """PRODUCT 18: his pause and his blocked chat hold nothing back; the night does."""
    officer = await office(town)
    await bound(town, officer)
    town.clock.at(MONDAY, 9)
    await town.store.do(pause_letters, officer, town.clock.now.replace(day=20))
    await town.store.do(mark_reachable, SYSTEM, officer.account, reachable=False)  # type: ignore[arg-type]
    [told] = await briefs(town)
    town.clock.at(date(2026, 5, 18), 22)
    night = await briefs(town)
    town.clock.at(date(2026, 5, 19), 9)
    [morning] = await briefs(town)

    assert told.account == morning.account == CHAT
    assert night == ()


async def test_a_group_that_became_a_supergroup_keeps_its_binding(town: Town) -> None:
    """Told by the group itself, or found out by the courier: the letter goes to the new number."""
    officer = await office(town)
    made = await bound(town, officer)
    await town.store.do(group_moved, SYSTEM, CHAT, OTHER)
    await town.store.do(group_moved, SYSTEM, CHAT, OTHER)
    moved = await town.store.ask(my_group, officer, made.id)
    town.clock.at(MONDAY, 9)
    await town.store.do(ring_groups, SYSTEM)
    [parcel] = await town.claim()
    newest = Account(-1_000_000_004_003)
    verdict = Verdict(kind=VerdictKind.GONE, moved_to=newest)
    state = await town.store.do(settle_letter, SYSTEM, parcel.letter.id, verdict, OTHER)
    [again] = await town.deliver()

    assert moved.chat == parcel.account == OTHER
    assert state is LetterState.LATER
    assert (again.letter.id, again.account) == (parcel.letter.id, newest)


async def test_whoever_throws_the_bot_out_is_not_written_to_again(town: Town) -> None:
    """PRODUCT 21: told by the messenger, or found out by the courier; nobody is to be phoned."""
    officer = await office(town)
    made = await bound(town, officer)
    await town.store.do(group_lost, SYSTEM, CHAT)
    await town.store.do(group_lost, SYSTEM, CHAT)
    with refused(Refusal.NOT_FOUND):
        await town.store.ask(my_group, officer, made.id)
    second = await bound(town, officer)
    town.clock.at(MONDAY, 9)
    await town.store.do(ring_groups, SYSTEM)
    [parcel] = await town.claim()
    gone = Verdict(kind=VerdictKind.GONE)
    state = await town.store.do(settle_letter, SYSTEM, parcel.letter.id, gone, CHAT)
    town.clock.at(date(2026, 5, 18), 9)

    assert second.id != made.id
    assert state is LetterState.GONE
    assert await briefs(town) == ()
    assert await town.store.ask(my_groups, officer) == ()
    assert await town.store.read(lambda work: work.phoning.counted()) == {}
    [listed] = await town.store.ask(mailings, officer, "2026-05")
    assert (listed.kind, listed.figures.gone) == (Kind.GROUP_BRIEF, 1)


async def test_a_group_is_let_go_by_its_own_office(town: Town) -> None:
    """From within the group or in private; what waits to be sent is not sent."""
    officer, other = await office(town), await office(town, THERE)
    made = await bound(town, officer)
    with refused(Refusal.NOT_FOUND):
        await town.store.do(unbind_here, other, CHAT)
    for number in (made.id, WorkGroupId(9)):
        with refused(Refusal.NOT_FOUND):
            await town.store.do(unbind_group, other, number)
    town.clock.at(MONDAY, 9)
    await town.store.do(ring_groups, SYSTEM)
    await town.store.do(unbind_here, officer, CHAT)
    with refused(Refusal.NOT_FOUND):
        await town.store.do(unbind_here, officer, CHAT)

    assert await briefs(town) == ()
    assert await town.store.ask(my_groups, officer) == ()
