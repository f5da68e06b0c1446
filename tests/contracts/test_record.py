"""The record that a person can prove: undo, reversal, departure, work, receipts (A28)."""

import asyncio
from datetime import date, time

from core.appointments.model import ServiceType
from core.audit.rules import check, hashes_of
from core.duty.actions import explain
from core.duty.model import DutyDay, Grade, SignalKind, WhyNot
from core.duty.questions import my_day, who_looked
from core.record.actions import leave, note_service, note_work, reverse, see_day, undo
from core.record.questions import my_day_page, my_year, my_years
from core.shared.actor import Role
from core.shared.refusal import Refusal
from storage.work import SqlWork
from tests.contracts.refusals import refused
from tests.contracts.stores import entries_of
from tests.contracts.town import HERE, THERE, Town
from tests.core.samples import shanghai

ON = date(2026, 5, 6)


async def test_a_slip_is_undone_and_stays_on_record(town: Town) -> None:
    """PRODUCT 6, A28: it counts no more, and both it and its reversal can be read."""
    works = await town.enterprise()
    await town.contact(works)
    wang, _ = await town.appoint(works)
    card = await town.here(wang)
    town.clock.on(minutes=9, seconds=59)
    after = await town.store.do(undo, wang, card.day.id)
    page = await town.store.ask(my_day_page, wang, card.day.id)

    assert (after.day.why_not, after.count) == (WhyNot.WITHDRAWN, 0)
    assert [(one.kept.reason, one.kept.reversed_by) for one in page.sources] == [
        ("undone", wang.person)
    ]
    assert (page.undo_until, page.reversible) == (None, False)


async def test_after_ten_minutes_it_needs_a_reason(town: Town) -> None:
    """PRODUCT 6: the undo is refused and changes nothing; the reversal goes at any time."""
    works = await town.enterprise()
    await town.contact(works)
    wang, _ = await town.appoint(works)
    card = await town.here(wang)
    town.clock.on(minutes=10, seconds=1)
    with refused(Refusal.UNDO_OVER):
        await town.store.do(undo, wang, card.day.id)
    with refused(Refusal.WORDS_EMPTY):
        await town.store.do(reverse, wang, card.day.id, "  ")
    assert (await town.record(wang)).count == 1
    town.clock.on(days=40)
    after = await town.store.do(reverse, wang, card.day.id, "slip")

    assert after.day.why_not is WhyNot.WITHDRAWN
    assert (await town.record(wang)).count == 0


async def test_what_the_host_confirmed_is_reversed_not_undone(town: Town) -> None:
    """PRODUCT 6: others acted at five minutes; the reversal leaves their word on record."""
    works = await town.enterprise()
    host = await town.contact(works)
    wang, _ = await town.appoint(works)
    card = await town.here(wang)
    town.clock.on(minutes=5)
    await town.confirm(host, card)
    with refused(Refusal.ACTED_UPON):
        await town.store.do(undo, wang, card.day.id)
    after = await town.store.do(reverse, wang, card.day.id, "was at the other works")
    page = await town.store.ask(my_day_page, wang, card.day.id)

    assert after.day.kinds == {SignalKind.HOST}
    assert not after.day.counts()
    assert [one.kept.reversed_at is None for one in page.sources] == [False, True]
    assert page.sources[1].host == host.name


async def test_two_phones_undo_at_once(town: Town, url: str) -> None:
    """PRODUCT 7: the second finds it done; one reversal, one entry."""
    works = await town.enterprise()
    await town.contact(works)
    wang, _ = await town.appoint(works)
    card = await town.here(wang)
    both = await asyncio.gather(*(town.store.do(undo, wang, card.day.id) for _ in range(2)))

    assert [one.day.why_not for one in both] == [WhyNot.WITHDRAWN] * 2
    assert sorted(one.news for one in both) == [False, True]
    assert [entry.what for entry in entries_of(url)].count("reversed") == 1


async def test_after_an_undo_the_host_is_not_asked(town: Town) -> None:
    """PRODUCT 2.11: nobody is asked about what is not claimed any more."""
    works = await town.enterprise()
    host = await town.contact(works)
    wang, _ = await town.appoint(works)
    card = await town.here(wang)
    await town.store.do(undo, wang, card.day.id)

    assert await town.confirm(host, card) == ()

    def hosts(work: SqlWork) -> tuple[object, ...]:
        return work.duty.hosts_with_visitors(card.day.first_at)

    assert await town.store.read(hosts) == ()


async def test_who_comes_after_all_begins_anew(town: Town) -> None:
    """PRODUCT 6: an undo is no verdict; the day starts with the new signal."""
    works = await town.enterprise()
    await town.contact(works)
    wang, _ = await town.appoint(works)
    card = await town.here(wang)
    await town.store.do(undo, wang, card.day.id)
    town.clock.on(hours=2)
    await town.here(wang)

    def kept(work: SqlWork) -> DutyDay | None:
        return work.duty.day(card.day.id)

    day = await town.store.read(kept)
    assert day is not None
    assert (day.first_at, day.grade, day.why_not) == (town.clock.now, Grade.B, None)


async def test_nobody_touches_anothers_day(town: Town) -> None:
    """DESIGN 3: the number in a button is no proof of anything."""
    works = await town.enterprise()
    await town.contact(works)
    wang, _ = await town.appoint(works)
    chen, _ = await town.appoint(works)
    number = (await town.here(wang)).day.id
    for act in (
        town.store.do(undo, chen, number),
        town.store.do(reverse, chen, number, "slip"),
        town.store.do(leave, chen, number),
        town.store.do(note_service, chen, number, ServiceType.RESEARCH),
        town.store.do(note_work, chen, number, "x"),
        town.store.ask(my_day_page, chen, number),
    ):
        with refused(Refusal.NOT_YOURS):
            await act


async def test_leaving_adds_hours_and_can_be_corrected(town: Town) -> None:
    """PRODUCT 0, A2: now; "now" once more changes nothing; a typed time corrects."""
    works = await town.enterprise()
    await town.contact(works)
    wang, _ = await town.appoint(works)
    card = await town.here(wang)
    town.clock.on(hours=5, minutes=30)
    await town.store.do(leave, wang, card.day.id)
    town.clock.on(hours=1)
    again = await town.store.do(leave, wang, card.day.id)
    assert (again.day.left_at, again.news) == (shanghai(ON, 17, 30), False)
    assert (await town.store.ask(my_year, wang)).minutes == 330
    await town.store.do(leave, wang, card.day.id, time(16, 0))
    year = await town.store.ask(my_year, wang)

    assert (year.minutes, year.without_departure) == (240, 0)
    assert [(month.days, month.minutes) for month in year.months] == [(0, 0), (0, 0), (1, 240)]


async def test_the_line_of_work_stays_out_of_the_chain(town: Town, url: str) -> None:
    """DESIGN 7, C2: the code is in the entry, the words are not."""
    works = await town.enterprise()
    await town.contact(works)
    wang, _ = await town.appoint(works)
    card = await town.here(wang)
    await town.store.do(note_service, wang, card.day.id, ServiceType.PROBLEM)
    after = await town.store.do(note_work, wang, card.day.id, "  calibrated\nthe sieve  ")

    assert (after.day.service, after.day.work) == (ServiceType.PROBLEM, "calibrated the sieve")
    told = "\n".join(entry.facts for entry in entries_of(url))
    assert "problem" in told
    assert "sieve" not in told


async def test_nothing_is_added_to_what_was_taken_back(town: Town) -> None:
    """A28: the record is closed until the person comes again."""
    works = await town.enterprise()
    await town.contact(works)
    wang, _ = await town.appoint(works)
    card = await town.here(wang)
    await town.store.do(undo, wang, card.day.id)
    with refused(Refusal.DAY_TAKEN_BACK):
        await town.store.do(leave, wang, card.day.id)
    with refused(Refusal.DAY_TAKEN_BACK):
        await town.store.do(note_service, wang, card.day.id, ServiceType.OTHER)


async def test_each_change_has_a_receipt_that_is_found_again(town: Town, url: str) -> None:
    """PRODUCT 2.3: the card's receipt names the day's latest entry; looked up or just written,
    it is the same one, and the older ones stay good."""
    works = await town.enterprise()
    host = await town.contact(works)
    wang, opened = await town.appoint(works)
    receipts = [(await town.here(wang)).receipt]
    card = await town.store.ask(my_day, wang, (await town.record(wang)).days[0].id)
    assert card.receipt == receipts[0]
    await town.confirm(host, card)
    receipts.append((await town.store.ask(my_day, wang, card.day.id)).receipt)
    town.clock.on(hours=1)
    receipts.append((await town.store.do(leave, wang, card.day.id)).receipt)
    receipts.append((await town.store.do(reverse, wang, card.day.id, "slip")).receipt)
    town.clock.on(days=1)
    await town.here(wang)
    chain = [one for one in entries_of(url) if one.subject == f"appointment:{opened.id}"]
    found = [
        [one.what for one in chain if low <= one.hash <= high]
        for low, high in (hashes_of(code or "") for code in receipts)
    ]

    assert found == [["checked-in"], ["host-confirmed"], ["left"], ["reversed"]]
    assert (await town.store.ask(my_day, wang, card.day.id)).receipt == receipts[-1]
    assert check(chain).broken is None


async def test_years_of_all_appointments(town: Town) -> None:
    """A1: from anniversary to anniversary, the calendar year beside it, the renewal first."""
    works = await town.enterprise()
    await town.contact(works)
    wang, opened = await town.appoint(works)
    town.clock.at(date(2026, 12, 30))
    await town.here(wang)
    town.clock.at(date(2027, 1, 4))
    await town.here(wang)
    town.clock.at(date(2027, 3, 1))
    await town.here(wang)
    years = await town.store.ask(my_years, wang)
    first = await town.store.ask(my_year, wang, opened.id, date(2026, 5, 1))
    calendar = await town.store.ask(my_year, wang, calendar=True)

    assert [one.year.first for one in years] == [date(2027, 3, 1), date(2026, 3, 1)]
    assert [day.on for day in first.days] == [date(2026, 12, 30), date(2027, 1, 4)]
    assert (calendar.span.first, calendar.count) == (date(2027, 1, 1), 2)
    assert [month.first.month for month in calendar.months] == [1, 2, 3]
    stranger, _ = await town.appoint(works)
    with refused(Refusal.NOT_YOURS):
        await town.store.ask(my_year, stranger, opened.id)


async def test_who_sees_what_a_day_rests_on(town: Town) -> None:
    """PRODUCT 28: those concerned and nobody else; the look is on record, notes stay private, and
    why something was taken back is for county and city."""
    works, unit = await town.enterprise(), await town.unit()
    host = await town.contact(works)
    wang, _ = await town.appoint(works, unit)
    card = await town.here(wang, 700)
    await town.store.do(explain, wang, card.day.id, "private words")
    await town.store.do(note_work, wang, card.day.id, "own line")
    await town.store.do(reverse, wang, card.day.id, "why it was")
    concerned = {
        "host": host,
        "unit": await town.enrol(Role.UNIT_OFFICER, str(unit.id)),
        "county": await town.enrol(Role.COUNTY_SCIENCE, HERE),
        "city": await town.enrol(Role.CITY_SCIENCE),
    }
    for name, actor in concerned.items():
        seen = await town.store.do(see_day, actor, card.day.id)
        told = seen.model_dump_json()
        assert "private" not in told
        assert "own line" not in told
        assert ("why it was" in told) is (name in {"county", "city"})
    looks = await town.store.ask(who_looked, wang)
    assert len(looks) == len(concerned)
    other = await town.contact(await town.enterprise(THERE))
    for actor in (
        other,
        await town.enrol(Role.COUNTY_SCIENCE, THERE),
        await town.enrol(Role.UNIT_OFFICER, str((await town.unit()).id)),
    ):
        with refused(Refusal.NOT_YOURS):
            await town.store.do(see_day, actor, card.day.id)
    with refused(Refusal.NOT_ALLOWED):
        await town.store.do(see_day, wang, card.day.id)
