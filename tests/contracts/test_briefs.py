"""The brief: one a working day, read when it goes out, with what needs its reader (PRODUCT 17)."""

from collections.abc import Sequence
from datetime import date, time, timedelta

import pytest

from bot.courier.briefs import Morning
from core.appointments.actions import close_finished, end
from core.appointments.model import Appointment
from core.assessment.actions import hand_in_report
from core.briefs.actions import read_brief
from core.briefs.model import Brief, Line, Urgency
from core.claims.actions import accept_claim, file_claim
from core.claims.model import ClaimKind
from core.duty.questions import who_looked
from core.notices.actions import claim_letters
from core.notices.model import Held, Kind, LetterState, TimerKind
from core.notices.questions import my_held_letters
from core.people.model import LookKind
from core.preferences.actions import (
    choose_brief_time,
    choose_mode,
    pause_letters,
    set_quiet_hours,
)
from core.preferences.model import Group, Mode
from core.preferences.rules import GATHERED
from core.shared.actor import SYSTEM, Actor, Role
from core.shared.calendar import local_day
from core.shared.ids import ClaimId
from core.shared.refusal import Refusal
from core.shared.workdays import DayKind
from core.timers.actions import ring
from tests.contracts.claims import confirms
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, OPERATOR, THERE, Town
from tests.core.samples import FakeWorkdays

MONDAY = date(2026, 5, 18)
TUESDAY = MONDAY + timedelta(days=1)
START = date(2026, 5, 11)
END = date(2028, 6, 30)

Got = list[tuple[date, Brief]]


async def passes(town: Town, day: date, hour: int = 8, minute: int = 41) -> list[Brief]:
    """The clock ticks twice and the courier goes round: the briefs that arrive."""
    town.clock.at(day, hour, minute)
    for _ in range(2):
        await town.store.do(ring, SYSTEM, TimerKind.BRIEF)
    found = (parcel.contents.brief for parcel in await town.deliver())
    return [brief for brief in found if brief is not None]


async def mornings(town: Town, first: date, last: date) -> Got:
    return [
        (day, brief)
        for n in range((last - first).days + 1)
        for day in (first + timedelta(days=n),)
        for brief in await passes(town, day)
    ]


def days(got: Got) -> list[date]:
    return [day for day, _ in got]


def lines(brief: Brief) -> Sequence[Line]:
    return [line for line, _ in brief.counts]


@pytest.fixture
async def officer(town: Town) -> Actor:
    """A county officer of the Monday before, whom the clock has seen."""
    town.clock.at(START, 7)
    found = await town.enrol(Role.COUNTY_SCIENCE, HERE, singly=False)
    await town.store.do(ring, SYSTEM, TimerKind.BRIEF)
    return found


@pytest.fixture
async def wang(town: Town, officer: Actor) -> tuple[Actor, Actor, Appointment]:
    """An appointee with his host; the term is long, and began a week ago."""
    assert officer.counties() == {HERE}
    works = await town.enterprise(HERE)
    host = await town.contact(works)
    actor, opened = await town.appoint(works, start=START, end=END)
    return actor, host, opened


async def claimed(town: Town, wang: tuple[Actor, Actor, Appointment], on: date) -> ClaimId:
    """A claim that waits for the county alone."""
    actor, host, _ = wang
    claim = await town.store.do(file_claim, actor, on, ClaimKind.FORGOTTEN, "forgot")
    await confirms(town, host, claim)
    # until then it could be taken back in silence, and nobody is told
    town.clock.on(minutes=town.store.policy.undo_minutes + 1)
    return claim.claim.id


@pytest.mark.usefixtures("officer")
async def test_nothing_to_do_is_said_on_mondays_alone(town: Town) -> None:
    """PRODUCT 17: a week's first working day has its brief whatever there is, in one line."""
    got = await mornings(town, START + timedelta(days=1), MONDAY + timedelta(days=8))

    assert days(got) == [MONDAY, MONDAY + timedelta(days=7)]
    assert all(brief.weekly and brief.nothing for _, brief in got)


async def test_what_is_new_comes_once_and_what_has_waited_long_comes_again(
    town: Town, wang: tuple[Actor, Actor, Appointment]
) -> None:
    """PRODUCT 5, 19: a claim is told on its first morning, as late after three working days,
    as escalated after eight; in between the same text is not sent again, but for Mondays."""
    town.clock.at(MONDAY, 12)
    await claimed(town, wang, MONDAY - timedelta(days=5))
    got = await mornings(town, TUESDAY, MONDAY + timedelta(days=14))
    told = [
        (day, item.urgency) for day, one in got for item in one.items if item.line is Line.CLAIMS
    ]

    assert told == [
        (TUESDAY, Urgency.WAITS),
        (MONDAY + timedelta(days=3), Urgency.LATE),
        (MONDAY + timedelta(days=7), Urgency.LATE),
        (MONDAY + timedelta(days=10), Urgency.ESCALATED),
        (MONDAY + timedelta(days=14), Urgency.ESCALATED),
    ]


async def test_what_was_done_since_is_not_told(
    town: Town, officer: Actor, wang: tuple[Actor, Actor, Appointment]
) -> None:
    """PRODUCT 11: the brief is read when it goes out, not when it rings."""
    await passes(town, MONDAY)
    town.clock.at(MONDAY, 12)
    number = await claimed(town, wang, MONDAY - timedelta(days=5))
    town.clock.at(TUESDAY, 8, 40)
    await town.store.do(ring, SYSTEM, TimerKind.BRIEF)
    await town.store.do(accept_claim, officer, number, "verified")
    parcels = await town.deliver()

    assert [one for one in parcels if one.letter.kind is Kind.BRIEF] == []


async def test_a_letter_for_his_work_waits_for_the_brief(
    town: Town, officer: Actor, wang: tuple[Actor, Actor, Appointment]
) -> None:
    """PRODUCT 17, 18: not sent by itself, listed among the withheld, and told once by its list."""
    await passes(town, MONDAY)
    town.clock.at(MONDAY, 12)
    await claimed(town, wang, MONDAY - timedelta(days=5))
    singly = [one.letter.kind for one in await town.deliver() if one.letter.to == officer.person]
    [held] = await town.store.ask(my_held_letters, officer)
    [brief] = await passes(town, TUESDAY)

    assert singly == []
    assert (held.letter.state, held.letter.held) == (LetterState.WITHHELD, Held.GATHERED)
    assert lines(brief) == [Line.CLAIMS]
    assert brief.news == ()


async def test_what_no_list_tells_is_told_as_news_once(
    town: Town, wang: tuple[Actor, Actor, Appointment]
) -> None:
    """PRODUCT 17: that a report came in needs nobody's act, and stands in the next brief alone."""
    actor, _, opened = wang
    due = opened.end - timedelta(days=40)
    await passes(town, due - timedelta(days=due.weekday()))
    town.clock.at(due - timedelta(days=due.weekday()), 12)
    await town.store.do(hand_in_report, actor, opened.id)
    await town.deliver()
    first = due - timedelta(days=due.weekday() - 1)
    got = await mornings(town, first, first + timedelta(days=2))

    assert [(day, len(brief.news)) for day, brief in got] == [(first, 1)]


async def test_what_needs_an_act_today_rings_by_itself(
    town: Town, officer: Actor, wang: tuple[Actor, Actor, Appointment]
) -> None:
    """PRODUCT 17, 21: whom nothing reaches is to be phoned today, brief or no brief."""
    actor, host, _ = wang
    town.clock.at(MONDAY, 10)
    await town.here(actor)
    assert host.account is not None
    account = host.account
    await town.store.write(lambda work: work.people.set_reachable(account, reachable=False))
    town.clock.at(MONDAY, 17, 31)
    await town.store.do(ring, SYSTEM, TimerKind.HOST_CARD)
    await town.deliver()
    got = [(one.letter.to, one.letter.kind) for one in await town.deliver()]
    [brief] = await passes(town, TUESDAY)

    assert got == [(officer.person, Kind.UNREACHABLE)]
    assert lines(brief)[0] is Line.UNREACHABLE


@pytest.mark.parametrize("asleep", [1, 3, 8])
async def test_after_a_downtime_there_is_one(
    town: Town, wang: tuple[Actor, Actor, Appointment], asleep: int
) -> None:
    """1.8: a day, a weekend, a week: one brief, the week's longer one if that was missed."""
    await passes(town, MONDAY)
    town.clock.at(MONDAY, 12)
    await claimed(town, wang, MONDAY - timedelta(days=5))
    back = MONDAY + timedelta(days=asleep)
    got = await passes(town, back, 10)

    assert len(got) == 1
    assert got[0].weekly is (asleep == 8)


@pytest.mark.usefixtures("officer")
async def test_holidays_and_made_up_days(town: Town, workdays: FakeWorkdays) -> None:
    """PRODUCT 16: after a holiday Monday the week begins on Tuesday; a Saturday that is worked
    on has its brief, a holiday has none."""
    object.__setattr__(
        workdays,
        "special",
        {
            MONDAY: DayKind.HOLIDAY,
            date(2026, 5, 23): DayKind.MAKE_UP,
            date(2026, 5, 25): DayKind.HOLIDAY,
            date(2026, 5, 26): DayKind.HOLIDAY,
        },
    )
    await town.store.do(ring, SYSTEM, TimerKind.BRIEF)
    got = await mornings(town, MONDAY - timedelta(days=3), date(2026, 5, 29))

    assert days(got) == [TUESDAY, date(2026, 5, 27)]


async def test_a_saturday_that_is_worked_on_has_its_brief(
    town: Town, workdays: FakeWorkdays, wang: tuple[Actor, Actor, Appointment]
) -> None:
    """PRODUCT 16: what came in on Friday is told on the made-up Saturday."""
    saturday = MONDAY + timedelta(days=5)
    object.__setattr__(workdays, "special", {saturday: DayKind.MAKE_UP})
    await passes(town, MONDAY)
    town.clock.at(saturday - timedelta(days=1), 12)
    await claimed(town, wang, MONDAY - timedelta(days=3))
    got = await mornings(town, saturday, saturday + timedelta(days=1))

    assert days(got) == [saturday]


async def test_at_the_time_that_was_chosen(town: Town, officer: Actor) -> None:
    """PRODUCT 17: at eleven thirty from now on, and nothing at the old time."""
    town.clock.at(MONDAY, 8)
    due = await town.store.do(choose_brief_time, officer, time(11, 30))
    early = await passes(town, MONDAY, 9)
    late = await passes(town, MONDAY, 11, 31)

    assert local_day(due) == MONDAY
    assert (early, len(late)) == ([], 1)


async def test_a_time_at_which_nothing_rings_is_refused(town: Town, officer: Actor) -> None:
    """PRODUCT 16: in the programme's quiet hours or in his own it would never come."""
    for at in (time(6), time(21)):
        with refused(Refusal.BRIEF_TIME):
            await town.store.do(choose_brief_time, officer, at)
    await town.store.do(set_quiet_hours, officer, time(18), time(9))
    with refused(Refusal.BRIEF_TIME):
        await town.store.do(choose_brief_time, officer, time(8, 40))


async def test_own_quiet_hours_move_it(town: Town, officer: Actor) -> None:
    """PRODUCT 16: quiet until ten, so the brief of eight forty comes after ten, the same day."""
    await town.store.do(set_quiet_hours, officer, time(18), time(10))
    early = await passes(town, MONDAY, 9)
    late = await passes(town, MONDAY, 10, 31)

    assert (early, len(late)) == ([], 1)


async def test_a_pause_ends_with_one_brief(town: Town, officer: Actor) -> None:
    """PRODUCT 18: three mornings fall into it; the morning after has one, the week's."""
    town.clock.at(MONDAY - timedelta(days=1), 12)
    await town.store.do(pause_letters, officer, town.clock.now + timedelta(days=3))
    got = await mornings(town, MONDAY, MONDAY + timedelta(days=4))

    assert days(got) == [MONDAY + timedelta(days=3)]
    assert got[0][1].weekly


async def test_singly_off_and_back(
    town: Town, officer: Actor, wang: tuple[Actor, Actor, Appointment]
) -> None:
    """PRODUCT 18: who hears of each thing at once gets the weekly brief alone, who switched it
    off none at all; the lists themselves stay readable."""
    for group in GATHERED:
        await town.store.do(choose_mode, officer, group, Mode.NOW)
    town.clock.at(MONDAY, 12)
    await claimed(town, wang, MONDAY - timedelta(days=5))
    at_once = [one.letter.kind for one in await town.deliver() if one.letter.to == officer.person]
    singly = await mornings(town, TUESDAY, MONDAY + timedelta(days=7))
    await town.store.do(choose_mode, officer, Group.BRIEF, Mode.OFF)
    off = await mornings(town, TUESDAY + timedelta(days=7), MONDAY + timedelta(days=15))
    now = await town.store.do(read_brief, officer)

    assert Kind.CLAIM_FOR_COUNTY in at_once
    assert [brief.weekly for _, brief in singly] == [True, True]
    assert off == []
    assert Line.CLAIMS in lines(now)


async def test_each_subject_by_itself(
    town: Town, officer: Actor, wang: tuple[Actor, Actor, Appointment]
) -> None:
    """PRODUCT 18: with claims off the brief says nothing of them, with claims singly it does so
    once a week; the other subjects go on as they were, and asking for it shows everything."""
    town.clock.at(MONDAY, 12)
    await claimed(town, wang, MONDAY - timedelta(days=5))
    await town.store.do(choose_mode, officer, Group.PRESENCE, Mode.OFF)
    off = await mornings(town, TUESDAY, MONDAY + timedelta(days=7))
    await town.store.do(choose_mode, officer, Group.PRESENCE, Mode.NOW)
    singly = await mornings(town, TUESDAY + timedelta(days=7), MONDAY + timedelta(days=14))
    now = await town.store.do(read_brief, officer)

    assert off
    assert all(Line.CLAIMS not in lines(brief) for _, brief in off)
    assert [Line.CLAIMS in lines(brief) for _, brief in singly if brief.weekly] == [True]
    assert not any(Line.CLAIMS in lines(brief) for _, brief in singly if not brief.weekly)
    assert Line.CLAIMS in lines(now)


async def test_only_ones_own_county(
    town: Town, officer: Actor, wang: tuple[Actor, Actor, Appointment]
) -> None:
    """1: another county's officer hears nothing of it, and neither does a colleague of oneself."""
    other = await town.enrol(Role.COUNTY_ORGANISATION, THERE, singly=False)
    same = await town.enrol(Role.COUNTY_ORGANISATION, HERE, singly=False)
    town.clock.at(MONDAY, 12)
    await claimed(town, wang, MONDAY - timedelta(days=5))
    found = [await town.store.do(read_brief, who) for who in (officer, same, other)]

    assert [Line.CLAIMS in lines(one) for one in found] == [True, True, False]
    with refused(Refusal.NOT_ALLOWED):
        await town.store.do(read_brief, wang[0])


async def test_who_left_gets_none(town: Town, officer: Actor) -> None:
    """PRODUCT 28: a brief that waits for somebody who is no official any more is not sent."""
    town.clock.at(MONDAY, 8, 40)
    await town.store.do(ring, SYSTEM, TimerKind.BRIEF)
    [holding] = officer.holdings
    await town.store.write(lambda work: work.people.release(officer.known(), holding))

    assert await town.deliver() == ()


async def test_whoever_is_named_can_see_it(
    town: Town, wang: tuple[Actor, Actor, Appointment]
) -> None:
    """PRODUCT 28: one entry for the brief that arrived, none for one that was never sent."""
    town.clock.at(MONDAY, 12)
    await claimed(town, wang, MONDAY - timedelta(days=5))
    await passes(town, TUESDAY)
    await passes(town, TUESDAY + timedelta(days=1))
    looks = await town.store.ask(who_looked, wang[0])

    assert [what for _, _, what in looks] == [LookKind.BRIEF]


async def test_the_weekly_one_tells_of_services(
    town: Town, wang: tuple[Actor, Actor, Appointment]
) -> None:
    """§3: who has not been there for thirty days, whose term ends; daily ones leave them out."""
    _, _, opened = wang
    last = MONDAY + timedelta(days=28 + 30)
    await town.store.do(end, OPERATOR, opened.id, last, "other")
    got = await mornings(town, MONDAY + timedelta(days=21), MONDAY + timedelta(days=30))
    weekly = {day: set(lines(brief)) for day, brief in got}

    assert weekly == {
        MONDAY + timedelta(days=21): {Line.AGREEMENTS},
        MONDAY + timedelta(days=28): {Line.AGREEMENTS, Line.SILENT},
    }


async def test_a_report_is_owed_after_the_term_has_ended(town: Town, officer: Actor) -> None:
    """C35: the day after the term's end its service is over, and the overdue report is told on."""
    end = MONDAY - timedelta(days=10)
    works = await town.enterprise()
    await town.appoint(works, start=end.replace(year=end.year - 2), end=end)
    town.clock.at(MONDAY, 8)
    await town.store.do(close_finished, SYSTEM)
    [item] = [
        one for one in (await town.store.do(read_brief, officer)).items if one.line is Line.REPORTS
    ]

    assert item.urgency is Urgency.LATE


async def test_the_five_most_urgent_by_name_the_rest_as_counts(town: Town, officer: Actor) -> None:
    """PRODUCT 3: five by name, the late first, no list all alone; the rest is counted."""
    works = await town.enterprise(HERE)
    host = await town.contact(works)
    town.clock.at(MONDAY, 12)
    for n in range(7):
        if n == 2:
            town.clock.at(MONDAY + timedelta(days=4), 12)
        actor, opened = await town.appoint(works, start=START - timedelta(days=30), end=END)
        on = local_day(town.clock.now) - timedelta(days=5)
        await claimed(town, (actor, host, opened), on)
    found = await town.store.do(read_brief, officer)

    assert [item.urgency for item in found.items[:2]] == [Urgency.LATE, Urgency.LATE]
    assert len(found.items) == 5
    assert dict(found.folded)[Line.CLAIMS] == 4
    assert dict(found.counts)[Line.CLAIMS] == 7


async def test_colleagues_share_a_second_and_no_more(
    town: Town, officer: Actor, wang: tuple[Actor, Actor, Appointment]
) -> None:
    """PRODUCT 11: the courier reads a place once a second; what was done since is then gone."""
    await town.enrol(Role.COUNTY_ORGANISATION, HERE, singly=False)
    await passes(town, MONDAY)
    town.clock.at(MONDAY, 12)
    number = await claimed(town, wang, MONDAY - timedelta(days=5))
    await town.deliver()
    town.clock.at(TUESDAY, 8, 41)
    await town.store.do(ring, SYSTEM, TimerKind.BRIEF)
    courier = Morning(town.store)
    first = await courier.written(await town.store.do(claim_letters, SYSTEM, 1))
    await town.store.do(accept_claim, officer, number, "verified")
    town.clock.on(seconds=1)
    second = await courier.written(await town.store.do(claim_letters, SYSTEM, 1))

    assert [lines(one.contents.brief) for one in first if one.contents.brief] == [[Line.CLAIMS]]
    assert second == []
