"""The summary report: reminded, handed in, taken back (C35, A12, A13, PRODUCT 6, 11)."""

import asyncio
from datetime import date, timedelta

from core.assessment.actions import hand_in_report, see_report, see_reports, take_back_report
from core.assessment.questions import my_report
from core.duty.questions import who_looked
from core.notices.actions import claim_closings, closing_done
from core.notices.model import Kind, TimerKind
from core.people.model import LookKind
from core.shared.actor import SYSTEM, Role
from core.shared.ids import AppointmentId
from core.shared.refusal import Refusal, Refused
from core.timers.actions import ring
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, THERE, Town

FIRST = date(2027, 12, 29)
DUE = date(2028, 1, 29)


async def test_a_report_is_due_a_month_before_the_end(town: Town) -> None:
    """A12: the appointee sees the date and the days left, and how it counts past it."""
    wang, opened = await town.appoint(await town.enterprise())
    town.clock.at(date(2028, 1, 20))
    soon = await town.store.ask(my_report, wang)
    town.clock.at(date(2028, 2, 3))
    late = await town.store.ask(my_report, wang)

    assert (soon.appointment, soon.due, soon.days_left) == (opened.id, DUE, 9)
    assert (late.days_left, late.handed_in_at) == (-5, None)


async def test_handing_in_stops_the_reminders_and_tells_the_other_side(town: Town) -> None:
    """C35, A13: both county departments hear of it, in the morning; the author does not."""
    wang, opened = await town.appoint(await town.enterprise(HERE))
    officers = [
        await town.enrol(Role.COUNTY_SCIENCE, HERE),
        await town.enrol(Role.COUNTY_ORGANISATION, HERE),
    ]
    await town.enrol(Role.COUNTY_SCIENCE, THERE)
    town.clock.at(date(2028, 1, 24), 22)
    report = await town.store.do(hand_in_report, wang, opened.id)
    in_the_night = await town.deliver()
    town.clock.at(date(2028, 1, 25), 8, 30)
    told = await town.deliver()
    rung = await town.store.do(ring, SYSTEM, TimerKind.REPORT_DUE)

    assert in_the_night == ()
    assert {p.account for p in told} == {officer.account for officer in officers}
    assert {p.letter.kind for p in told} == {Kind.REPORT_IN}
    assert rung == 0
    standing = await town.store.ask(my_report, wang)
    assert standing.handed_in_at == report.handed_in_at
    assert standing.undo_until == report.handed_in_at + timedelta(minutes=10)


async def test_the_county_marks_a_paper_report_and_the_author_is_told(town: Town) -> None:
    """A13: a report on paper is marked by the county that received it, and by no other."""
    wang, opened = await town.appoint(await town.enterprise(HERE))
    ours = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    theirs = await town.enrol(Role.COUNTY_SCIENCE, THERE)
    with refused(Refusal.NOT_YOURS):
        await town.store.do(hand_in_report, theirs, opened.id)
    with refused(Refusal.REPORT_TOO_EARLY):
        await town.store.do(hand_in_report, ours, opened.id)
    town.clock.at(date(2027, 12, 29), 9)
    await town.store.do(hand_in_report, ours, opened.id)

    assert {parcel.account for parcel in await town.deliver()} == {wang.account}


async def test_a_report_is_handed_in_once(town: Town) -> None:
    """A13: the second mark is refused, also when both come at once."""
    wang, opened = await town.appoint(await town.enterprise())
    town.clock.at(date(2028, 1, 24), 9)
    answers = await asyncio.gather(
        *(town.store.do(hand_in_report, wang, opened.id) for _ in range(8)),
        return_exceptions=True,
    )
    refusals = [answer.code for answer in answers if isinstance(answer, Refused)]

    assert refusals == [Refusal.REPORT_ALREADY_IN] * 7
    with refused(Refusal.NOT_FOUND):
        await town.store.do(hand_in_report, wang, AppointmentId(77))


async def test_a_slip_is_undone_within_ten_minutes_by_who_made_it(town: Town) -> None:
    """PRODUCT 6: then the reminders go on, and nobody is told of what did not happen."""
    wang, opened = await town.appoint(await town.enterprise(HERE))
    county = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    town.clock.at(date(2028, 1, 21), 22)
    with refused(Refusal.REPORT_NOT_IN):
        await town.store.do(take_back_report, wang, opened.id)
    await town.store.do(hand_in_report, wang, opened.id)
    with refused(Refusal.NOT_YOURS):
        await town.store.do(take_back_report, county, opened.id)
    town.clock.on(minutes=10)
    await town.store.do(take_back_report, wang, opened.id)
    town.clock.at(date(2028, 1, 24), 9, 30)
    await town.store.do(ring, SYSTEM, TimerKind.REPORT_DUE)
    kinds = {parcel.letter.kind for parcel in await town.deliver()}

    assert kinds == {Kind.REPORT_DUE, Kind.REPORT_DUE_COUNTY}


async def test_after_ten_minutes_a_mark_stands(town: Town) -> None:
    """PRODUCT 6: what others may have acted upon is not simply undone."""
    wang, opened = await town.appoint(await town.enterprise())
    town.clock.at(date(2028, 1, 24), 9)
    await town.store.do(hand_in_report, wang, opened.id)
    town.clock.on(minutes=10, seconds=1)

    with refused(Refusal.WINDOW_CLOSED):
        await town.store.do(take_back_report, wang, opened.id)


async def test_handed_in_undone_and_handed_in_again_tells_the_county_once(town: Town) -> None:
    """PRODUCT 10: one letter for one event, however often the author changed his mind."""
    wang, opened = await town.appoint(await town.enterprise(HERE))
    await town.enrol(Role.COUNTY_SCIENCE, HERE)
    town.clock.at(date(2028, 1, 24), 22)
    for _ in range(3):
        await town.store.do(hand_in_report, wang, opened.id)
        town.clock.on(minutes=1)
        await town.store.do(take_back_report, wang, opened.id)
        town.clock.on(minutes=1)
    await town.store.do(hand_in_report, wang, opened.id)
    town.clock.at(date(2028, 1, 25), 9)

    assert len(await town.deliver()) == 1


async def test_reminders_in_chats_turn_into_done(town: Town) -> None:
    """PRODUCT 11: each delivered reminder is edited once, with its own message's number."""
    wang, opened = await town.appoint(await town.enterprise(HERE))
    await town.enrol(Role.COUNTY_SCIENCE, HERE)
    town.clock.at(date(2028, 1, 17), 9, 30)
    await town.store.do(ring, SYSTEM, TimerKind.REPORT_DUE)
    sent = {parcel.letter.id: parcel.account for parcel in await town.deliver()}
    assert await town.store.do(claim_closings, SYSTEM, 10) == ()
    await town.store.do(hand_in_report, wang, opened.id)
    closings = await town.store.do(claim_closings, SYSTEM, 10)
    at_once_again = await town.store.do(claim_closings, SYSTEM, 10)
    for closing in closings:
        await town.store.do(closing_done, SYSTEM, closing.letter.id)
    town.clock.on(hours=1)

    assert {c.letter.id: c.account for c in closings} == sent
    assert len(sent) == 2
    assert {c.letter.message for c in closings} == {1, 2}
    assert at_once_again == ()
    assert await town.store.do(claim_closings, SYSTEM, 10) == ()


async def test_a_mark_taken_back_before_the_edit_leaves_the_reminder_as_it_is(
    town: Town,
) -> None:
    """PRODUCT 11: "done" is never shown under what is not done."""
    wang, opened = await town.appoint(await town.enterprise())
    town.clock.at(FIRST, 9, 30)
    await town.store.do(ring, SYSTEM, TimerKind.REPORT_DUE)
    await town.deliver()
    await town.store.do(hand_in_report, wang, opened.id)
    await town.store.do(take_back_report, wang, opened.id)

    assert await town.store.do(claim_closings, SYSTEM, 10) == ()


async def test_who_may_read_how_a_report_stands(town: Town) -> None:
    """A13: its author, the county that receives it, the city; nobody else."""
    wang, opened = await town.appoint(await town.enterprise(HERE))
    li, _ = await town.appoint(await town.enterprise(HERE))
    ours = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    theirs = await town.enrol(Role.COUNTY_SCIENCE, THERE)
    city = await town.enrol(Role.CITY_SCIENCE)

    for who in (wang, ours, city):
        assert (await town.store.do(see_report, who, opened.id)).appointment == opened.id
    for who in (li, theirs):
        with refused(Refusal.NOT_YOURS):
            await town.store.do(see_report, who, opened.id)


async def test_awaited_reports_are_listed_by_county_the_most_urgent_first(town: Town) -> None:
    """C35: a county sees its own, the city all, an appointee none of them."""
    here, there = await town.enterprise(HERE), await town.enterprise(THERE)
    later, first = [
        await town.appoint(here, end=end) for end in (date(2028, 3, 15), date(2028, 2, 29))
    ]
    other = await town.appoint(there, end=date(2028, 3, 1))
    await town.appoint(here, end=date(2030, 2, 28))
    handed_in = await town.appoint(here)
    town.clock.at(date(2028, 1, 20))
    await town.store.do(hand_in_report, handed_in[0], handed_in[1].id)
    ours = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    city = await town.enrol(Role.CITY_SCIENCE)

    assert [s.appointment for s in await town.store.do(see_reports, ours)] == [
        first[1].id,
        later[1].id,
    ]
    assert [s.appointment for s in await town.store.do(see_reports, city)] == [
        first[1].id,
        other[1].id,
        later[1].id,
    ]
    assert await town.store.do(see_reports, first[0]) == ()


async def test_an_official_who_looks_at_reports_is_recorded(town: Town) -> None:
    """PRODUCT 28: the person sees who looked; looking at one's own leaves no trace."""
    wang, opened = await town.appoint(await town.enterprise(HERE))
    county = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    town.clock.at(date(2028, 1, 20))
    await town.store.do(see_report, wang, opened.id)
    await town.store.do(see_reports, county)
    await town.store.do(see_report, county, opened.id)
    looks = await town.store.ask(who_looked, wang)

    assert [(name, what) for _, name, what in looks] == [(county.name, LookKind.REPORTS)] * 2
