"""Visits: who may note one where, what follows for duty days, how one is withdrawn (C34)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import pytest

from core.appointments.actions import suspend
from core.appointments.model import Appointment
from core.campaigns.actions import add_campaign, retire_campaign
from core.duty.model import DutyDay, Grade, SignalKind, WhyNot
from core.organisations.model import Enterprise
from core.people.actions import accept_invitation, invite
from core.ports import Work
from core.shared.actor import Actor, Role
from core.shared.calendar import Span, local_day
from core.shared.ids import AppointmentId, CampaignId, EnterpriseId, VisitId
from core.shared.refusal import Refusal
from core.sheets.model import Scan
from core.visits.actions import (
    amend_visit,
    log_visit,
    reply_to_visit,
    see_visit,
    see_visits_at,
    withdraw_visit,
)
from core.visits.model import (
    Channel,
    Heading,
    Mark,
    Seen,
    Side,
    State,
    Visit,
    VisitDraft,
)
from core.visits.questions import (
    my_visits,
    to_visit,
    visit_about_me,
    visit_start,
    visits_about_me,
)
from core.visits.views import of_appointment
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, OPERATOR, THERE, Town
from tests.core.samples import holding

ON = date(2026, 5, 6)
"""Today, by the town's clock."""


@dataclass
class Yard:
    """An enterprise, its people, and officials of every side."""

    town: Town
    works: Enterprise
    host: Actor
    wang: Actor
    term: Appointment
    officer: Actor
    colleague: Actor
    foreign: Actor
    city: Actor
    sender: Actor
    """Of the appointee's own unit."""
    other_sender: Actor

    def draft(self, key: str = "k", **said: Any) -> VisitDraft:
        """A visit of today, on the spot, with the appointee there."""
        facts: dict[str, Any] = {
            "key": key,
            "enterprise": self.works.id,
            "on": ON,
            "seen": (Seen(appointment=self.term.id),),
        }
        return VisitDraft.model_validate(facts | said)

    async def notes(self, who: Actor | None = None, key: str = "k", **said: Any) -> Visit:
        return await self.town.store.do(log_visit, who or self.officer, self.draft(key, **said))

    async def day(self, on: date = ON) -> DutyDay | None:
        span = Span(first=on, last=on)
        days = await self.town.store.read(lambda work: work.duty.days(self.term.id, span))
        return next(iter(days), None)


@pytest.fixture
async def yard(town: Town) -> Yard:
    works, unit = await town.enterprise(), await town.unit()
    host = await town.contact(works)
    wang, term = await town.appoint(works, unit)
    return Yard(
        town=town,
        works=works,
        host=host,
        wang=wang,
        term=term,
        officer=await town.enrol(Role.COUNTY_SCIENCE, HERE),
        colleague=await town.enrol(Role.COUNTY_ORGANISATION, HERE),
        foreign=await town.enrol(Role.COUNTY_SCIENCE, THERE),
        city=await town.enrol(Role.CITY_SCIENCE),
        sender=await town.enrol(Role.UNIT_OFFICER, str(unit.id)),
        other_sender=await town.enrol(Role.UNIT_OFFICER, str((await town.unit()).id)),
    )


def kinds(parcels: Sequence[Any]) -> list[tuple[str, int]]:
    return [(one.letter.kind.value, one.letter.to) for one in parcels]


async def test_a_visit_is_noted_once_however_often_it_is_sent(yard: Yard) -> None:
    """PRODUCT 7: the same key of the same person is the same visit; another's is his own."""
    first, again = await yard.notes(), await yard.notes(summary="twice")
    assert first == again
    other = await yard.notes(yard.colleague)
    assert other.id != first.id
    assert (first.side, first.role, first.county) == (Side.COUNTY, Role.COUNTY_SCIENCE, HERE)
    entries = await yard.town.store.read(lambda work: work.audit.of(f"visit:{first.id}"))
    assert [entry.what for entry in entries] == ["noted"]


async def test_on_the_spot_with_the_appointee_is_a_signal(yard: Yard) -> None:
    """PRODUCT 0: a county officer's visit alone makes a B, beside the location an A."""
    await yard.notes()
    day = await yard.day()
    assert day is not None
    assert (day.grade, set(day.kinds)) == (Grade.B, {SignalKind.OFFICER})
    card = await yard.town.here(yard.wang)
    assert (card.day.grade, card.count) == (Grade.A, 1)


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ("officer", {"channel": Channel.PHONE}),
        ("officer", {"channel": Channel.VIDEO}),
        ("city", {}),
        ("sender", {}),
    ],
)
async def test_only_the_countys_visit_on_the_spot_speaks_for_a_day(
    yard: Yard, who: str, said: dict[str, Any]
) -> None:
    """PRODUCT 0: "the county officer's visit"; a call is none, nor is another side's visit."""
    visit = await yard.notes(getattr(yard, who), **said)
    assert visit.id
    assert await yard.day() is None


async def test_an_absent_appointee_gets_no_day(yard: Yard) -> None:
    """C34: the enterprise speaks of him; nobody has seen him there."""
    await yard.notes(seen=(Seen(appointment=yard.term.id, present=False),))
    assert await yard.day() is None


async def test_up_to_seven_days_later_with_a_reason(yard: Yard) -> None:
    """The issue: the date may be up to 7 days back, with reason, and never ahead."""
    on = ON - timedelta(days=7)
    with refused(Refusal.VISIT_WHY_LATE):
        await yard.notes(on=on)
    with refused(Refusal.VISIT_AHEAD):
        await yard.notes(on=ON + timedelta(days=1))
    with refused(Refusal.VISIT_TOO_OLD):
        await yard.notes(on=on - timedelta(days=1), why_late="x")
    visit = await yard.notes(on=on, why_late="no signal there")
    assert visit.why_late == "no signal there"
    day = await yard.day(on)
    assert day is not None
    assert day.grade is Grade.B


async def test_each_side_notes_where_it_has_a_part(yard: Yard) -> None:
    """Relations are checked in the core: county, city, the appointee's unit; nobody else."""
    sides = [(await yard.notes(who)).side for who in (yard.officer, yard.city, yard.sender)]
    assert sides == [Side.COUNTY, Side.CITY, Side.UNIT]
    for who, code in (
        (yard.foreign, Refusal.NOT_YOURS),
        (yard.other_sender, Refusal.NOT_YOURS),
        (yard.host, Refusal.NOT_ALLOWED),
        (yard.wang, Refusal.NOT_ALLOWED),
    ):
        with refused(code):
            await yard.notes(who)
    with refused(Refusal.NOT_FOUND):
        await yard.notes(key="2", enterprise=EnterpriseId(2**40))


async def test_nobody_visits_himself(yard: Yard) -> None:
    """PRODUCT 30: an officer who is the appointee or the contact there is a side of the matter."""
    for who in (yard.wang, yard.host):
        asked = (holding(Role.COUNTY_SCIENCE, HERE), "", who.person)
        fresh = await yard.town.store.do(invite, OPERATOR, *asked)
        await yard.town.store.do(accept_invitation, who, fresh.token, None)
        both = await yard.town.who(who.account)
        with refused(Refusal.OWN_MATTER):
            await yard.notes(both)
        assert await yard.town.store.ask(to_visit, both) == ()


async def test_only_those_who_serve_there_can_be_noted(yard: Yard) -> None:
    """Never trust what a button says: another enterprise's appointee, or a unit's not own."""
    elsewhere = await yard.town.enterprise()
    _, other = await yard.town.appoint(elsewhere)
    for number in (other.id, AppointmentId(2**40)):
        with refused(Refusal.NOT_FOUND):
            await yard.notes(seen=(Seen(appointment=number),))
    _, beside = await yard.town.appoint(yard.works)
    with refused(Refusal.NOT_FOUND):
        await yard.notes(yard.sender, seen=(Seen(appointment=beside.id),))


async def test_filed_once_and_counted_for_each_campaign(yard: Yard) -> None:
    """C5: the tags that the city keeps; a retired one, or another county's, is not offered."""
    store, city = yard.town.store, yard.city
    own = await store.do(add_campaign, city, "own", HERE)
    theirs = await store.do(add_campaign, city, "theirs", THERE)
    start = await store.ask(visit_start, yard.officer, yard.works.id)
    offered = {one.id for one in start.campaigns}
    assert own.id in offered
    assert theirs.id not in offered
    assert len(offered) == 4
    visit = await yard.notes(campaigns=frozenset(offered))
    span = Span(first=ON, last=ON)

    def counted(work: Work) -> list[VisitId]:
        """The visit, once for each campaign."""
        found = (work.visits.of_county(None, span, campaign=one) for one in offered)
        return [row.id for rows in found for row in rows]

    assert await store.read(counted) == [visit.id] * 4
    assert (await store.ask(visit_start, yard.officer, yard.works.id)).usual == offered
    await store.do(retire_campaign, city, own.id)
    for gone in (own.id, theirs.id, CampaignId(2**40)):
        with refused(Refusal.NOT_FOUND):
            await yard.notes(key="2", campaigns=frozenset({gone}))


async def test_changed_within_ten_minutes_and_the_day_follows(yard: Yard) -> None:
    """PRODUCT 6: whoever noted it changes it; what it spoke for follows."""
    store, visit = yard.town.store, await yard.notes(summary="first")
    absent = yard.draft(seen=(Seen(appointment=yard.term.id, present=False),), summary="second")
    after = await store.do(amend_visit, yard.officer, visit.id, absent, visit.version)
    assert (after.version, after.summary) == (2, "second")
    day = await yard.day()
    assert day is not None
    assert (day.grade, day.why_not) == (Grade.OPEN, WhyNot.VISIT_WITHDRAWN)
    with refused(Refusal.VISIT_MOVED):
        await store.do(amend_visit, yard.officer, visit.id, absent, visit.version)
    again = await store.do(amend_visit, yard.officer, visit.id, yard.draft(), 2)
    day = await yard.day()
    assert day is not None
    assert (day.grade, day.why_not) == (Grade.B, None)
    with refused(Refusal.NOT_YOURS):
        await store.do(amend_visit, yard.colleague, visit.id, absent, again.version)
    yard.town.clock.on(minutes=11)
    with refused(Refusal.VISIT_AMEND_OVER):
        await store.do(amend_visit, yard.officer, visit.id, absent, again.version)


async def test_a_visit_that_moves_takes_its_day_along(yard: Yard) -> None:
    """The date was a slip: the signal stands on the right date and on no other."""
    visit = await yard.notes()
    before = ON - timedelta(days=1)
    moved = yard.draft(on=before, why_late="the day before")
    await yard.town.store.do(amend_visit, yard.officer, visit.id, moved, visit.version)
    old, new = await yard.day(), await yard.day(before)
    assert old is not None
    assert new is not None
    assert (old.grade, new.grade) == (Grade.OPEN, Grade.B)


async def test_withdrawn_with_a_reason_it_takes_its_signal_back(yard: Yard) -> None:
    """A28: it stays on record; a location that came too goes on speaking."""
    store = yard.town.store
    await yard.town.here(yard.wang)
    visit = await yard.notes()
    yard.town.clock.on(days=2)
    with refused(Refusal.WORDS_EMPTY):
        await store.do(withdraw_visit, yard.officer, visit.id, " ")
    with refused(Refusal.NOT_YOURS):
        await store.do(withdraw_visit, yard.foreign, visit.id, "x")
    with refused(Refusal.NOT_YOURS):
        await store.do(withdraw_visit, yard.city, visit.id, "x")
    gone = await store.do(withdraw_visit, yard.colleague, visit.id, "the wrong works")
    assert gone.withdrawn_by == yard.colleague.person
    assert await store.do(withdraw_visit, yard.colleague, visit.id, "again") == gone
    day = await yard.day()
    assert day is not None
    assert (day.grade, day.why_not) == (Grade.B, None)
    assert SignalKind.OFFICER not in day.kinds
    with refused(Refusal.VISIT_WITHDRAWN):
        await store.do(amend_visit, yard.officer, visit.id, yard.draft(), gone.version)


async def test_two_officers_of_one_day_speak_each_for_himself(yard: Yard) -> None:
    """One is withdrawn, and the other's word still stands; noted anew, it speaks again."""
    first, second = await yard.notes(), await yard.notes(yard.colleague)
    await yard.town.store.do(withdraw_visit, yard.officer, first.id, "slip")
    day = await yard.day()
    assert day is not None
    assert day.grade is Grade.B
    await yard.town.store.do(withdraw_visit, yard.colleague, second.id, "slip")
    day = await yard.day()
    assert day is not None
    assert (day.counts(), day.why_not) == (False, WhyNot.VISIT_WITHDRAWN)
    await yard.notes(key="anew")
    day = await yard.day()
    assert day is not None
    assert (day.grade, day.why_not) == (Grade.B, None)


async def test_everybody_sees_what_concerns_him(yard: Yard) -> None:
    """The issue: headings of the person to the person, the summary to the enterprise as well,
    internal remarks to officials only; the look is recorded (PRODUCT 28)."""
    store = yard.town.store
    marks = (Mark(heading=Heading.LIFE, state=State.PROBLEM, line="no flat"),)
    visit = await yard.notes(
        seen=(Seen(appointment=yard.term.id, marks=marks),),
        summary="pilot line runs",
        remark="think about a flat",
    )
    own = await store.ask(visit_about_me, yard.wang, visit.id)
    assert own.visit.seen[0].marks[2].line == "no flat"
    assert (own.visit.summary, own.visit.remark) == ("pilot line runs", "")
    theirs = await store.ask(visit_about_me, yard.host, visit.id)
    assert (theirs.visit.seen, theirs.visit.remark) == ((), "")
    assert [view.visit.id for view in await store.ask(visits_about_me, yard.host)] == [visit.id]
    assert [view.visit.id for view in await store.ask(visits_about_me, yard.wang)] == [visit.id]
    for who, remark in ((yard.officer, True), (yard.city, True), (yard.sender, False)):
        seen = await store.do(see_visit, who, visit.id)
        assert seen.visit.seen[0].marks[2].line == "no flat"
        assert bool(seen.visit.remark) is remark
    for who in (yard.foreign, yard.other_sender):
        with refused(Refusal.NOT_YOURS):
            await store.do(see_visit, who, visit.id)
    looks = await store.read(lambda work: work.people.looks_at(yard.wang.known(), 9))
    assert [what.value for _, _, what in looks] == ["visits"] * 3
    stranger = await yard.town.contact(await yard.town.enterprise())
    with refused(Refusal.NOT_FOUND):
        await store.ask(visit_about_me, stranger, visit.id)
    with refused(Refusal.NOT_FOUND):
        await store.do(see_visit, yard.officer, VisitId(2**40))


async def test_an_enterprise_that_is_handed_over_takes_its_visits_along(yard: Yard) -> None:
    """A23: the county that looks after it now reads them; the one that noted them still does."""
    store, visit = yard.town.store, await yard.notes(remark="internal")
    moved = yard.works.model_copy(update={"county": THERE})
    await store.do(
        lambda desk, _: desk.work.organisations.save_enterprise(moved, yard.works), yard.city
    )
    for who in (yard.foreign, yard.officer):
        assert (await store.do(see_visit, who, visit.id)).visit.remark == "internal"


async def test_two_appointees_see_nothing_of_each_other(yard: Yard) -> None:
    """Marks belong to one person: the other appointee and his unit learn nothing of them."""
    store = yard.town.store
    li, beside = await yard.town.appoint(yard.works)
    marks = (Mark(heading=Heading.WORK, state=State.WATCH, line="of Wang"),)
    visit = await yard.notes(
        seen=(Seen(appointment=yard.term.id, marks=marks), Seen(appointment=beside.id))
    )
    own = await store.ask(visit_about_me, li, visit.id)
    assert [one.appointment for one in own.visit.seen] == [beside.id]
    of_unit = await store.do(see_visit, yard.sender, visit.id)
    assert [one.appointment for one in of_unit.visit.seen] == [yard.term.id]


async def test_a_reply_can_be_changed_until_it_is_read(yard: Yard) -> None:
    """The issue: a reply in own words; the officer reads it, and then it stays as it is."""
    store, visit = yard.town.store, await yard.notes()
    await yard.town.deliver()
    for words in ("first", "second"):
        await store.do(reply_to_visit, yard.wang, visit.id, words)
    await store.do(reply_to_visit, yard.host, visit.id, "ours")
    assert (await store.ask(visit_about_me, yard.host, visit.id)).replies[0].words == "ours"
    with refused(Refusal.VISIT_AMEND_OVER):
        await store.do(amend_visit, yard.officer, visit.id, yard.draft(), visit.version)
    yard.town.clock.on(days=1)
    told = kinds(await yard.town.deliver())
    assert ("visit-reply", yard.officer.person) in told
    # the city's look leaves them open: it is the county's visit
    await store.do(see_visit, yard.city, visit.id)
    await store.do(reply_to_visit, yard.wang, visit.id, "third")
    seen = await store.do(see_visit, yard.officer, visit.id)
    assert [one.words for one in seen.replies] == ["third", "ours"]
    with refused(Refusal.VISIT_REPLY_READ):
        await store.do(reply_to_visit, yard.wang, visit.id, "fourth")
    for who in (yard.officer, yard.sender):
        with refused(Refusal.NOT_ALLOWED):
            await store.do(reply_to_visit, who, visit.id, "x")


async def test_those_whom_it_concerns_are_told_once(yard: Yard) -> None:
    """PRODUCT 22: silently; nobody is told of a visit that was withdrawn before it rang."""
    visit = await yard.notes()
    await yard.notes(summary="again")
    yard.town.clock.on(days=1)
    told = kinds(await yard.town.deliver())
    assert sorted(one for one in told if one[0].startswith("visit")) == [
        ("visit-here", yard.host.person),
        ("visit-noted", yard.wang.person),
    ]
    second = await yard.notes(key="2", on=local_day(yard.town.clock.now))
    await yard.town.store.do(withdraw_visit, yard.officer, second.id, "slip")
    yard.town.clock.on(days=1)
    assert not [one for one in kinds(await yard.town.deliver()) if one[0].startswith("visit")]
    assert visit.id


async def test_due_first_then_recent_and_words_find_the_rest(yard: Yard) -> None:
    """The issue: the ones due first, then the recent; others by words (PRODUCT 3)."""
    store = yard.town.store
    second = await yard.town.enterprise()
    await yard.town.appoint(second)
    idle = await yard.town.enterprise()
    assert {one.enterprise for one in await store.ask(to_visit, yard.officer)} == {
        yard.works.id,
        second.id,
    }
    await yard.notes()
    found = await store.ask(to_visit, yard.officer)
    assert [(one.enterprise, one.last) for one in found] == [
        (second.id, None),
        (yard.works.id, ON),
    ]
    [by_name] = await store.ask(to_visit, yard.officer, idle.name)
    assert by_name.enterprise == idle.id
    assert await store.ask(to_visit, yard.foreign, idle.name) == ()
    assert [one.enterprise for one in await store.ask(to_visit, yard.sender)] == [yard.works.id]


async def test_who_is_away_is_not_due_and_of_several_only_who_came_is_taken_for_met(
    yard: Yard,
) -> None:
    """A27: a suspended appointee is nobody's next; no day comes from a default of the card."""
    store = yard.town.store
    start = await store.ask(visit_start, yard.officer, yard.works.id)
    assert start.here == {yard.term.id}
    li, beside = await yard.town.appoint(yard.works)
    assert (await store.ask(visit_start, yard.officer, yard.works.id)).here == frozenset()
    await yard.town.here(li)
    assert (await store.ask(visit_start, yard.officer, yard.works.id)).here == {beside.id}
    second = await yard.town.enterprise()
    _, third = await yard.town.appoint(second)
    await yard.notes(
        seen=(Seen(appointment=yard.term.id), Seen(appointment=beside.id)),
    )
    first, *_ = await store.ask(to_visit, yard.officer)
    assert first.enterprise == second.id
    await store.do(suspend, yard.city, third.id, ON, "leave")
    found = await store.ask(to_visit, yard.officer)
    assert [(one.enterprise, one.asked) for one in found] == [
        (yard.works.id, True),
        (second.id, False),
    ]


async def test_what_was_noted_is_found_again(yard: Yard) -> None:
    """My visits, those of an enterprise, those of an appointee; each within its relation."""
    store, visit = yard.town.store, await yard.notes()
    assert [one.visit.id for one in await store.ask(my_visits, yard.officer)] == [visit.id]
    assert await store.ask(my_visits, yard.colleague) == ()
    at = await store.do(see_visits_at, yard.colleague, yard.works.id)
    assert [one.visit.id for one in at] == [visit.id]
    with refused(Refusal.NOT_YOURS):
        await store.do(see_visits_at, yard.foreign, yard.works.id)
    about = await store.ask(of_appointment, yard.sender, yard.term.id)
    assert [one.visit.id for one in about] == [visit.id]
    with refused(Refusal.NOT_YOURS):
        await store.ask(of_appointment, yard.foreign, yard.term.id)


async def test_photos_are_kept_where_the_messenger_keeps_them(yard: Yard) -> None:
    """C34: optional, at most so many; the visit's officials alone find them."""
    scans = [Scan(file_id="f", unique_id=f"u{n}", digest=str(n)) for n in range(6)]
    with refused(Refusal.VISIT_PHOTOS_FULL):
        await yard.notes(photos=tuple(scans))
    visit = await yard.notes(photos=tuple(scans[:2]))
    seen = await yard.town.store.do(see_visit, yard.officer, visit.id)
    assert [one.unique_id for one in seen.files] == ["u0", "u1"]
    assert (await yard.town.store.ask(visit_about_me, yard.wang, visit.id)).files == ()
