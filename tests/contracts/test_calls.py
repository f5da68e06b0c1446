"""The annual call over the real store: prepared, signed, told, made longer, withdrawn."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import pytest

from core.calls.actions import (
    add_call_file,
    change_call,
    drop_call_file,
    extend_call,
    open_call,
    prepare_call,
    sign_extension,
    take_key_back,
    withdraw_call,
)
from core.calls.model import Call, CallState
from core.calls.questions import call_file, call_of, calls
from core.calls.telling import filed, reported
from core.keys.questions import keys_waiting
from core.needs.actions import begin, submit, write
from core.needs.form import NeedForm
from core.needs.model import NeedKind, NeedState
from core.notices.model import Kind, Outcome, Parcel, TimerKind
from core.organisations.model import Enterprise
from core.shared.actor import SYSTEM, Actor, Role
from core.shared.ids import CallFileId, CallId, CountyCode
from core.shared.keys import Keys
from core.shared.policy import Policy
from core.shared.refusal import Refusal
from core.sheets.model import Scan
from core.timers.actions import ring
from tests.contracts.need_village import SAID
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, THERE, Town

TODAY = date(2026, 5, 6)
FIRST = date(2026, 5, 6)
LAST = date(2026, 6, 5)
"""A Friday."""


@dataclass
class City:
    """The town with the people whom a call concerns."""

    town: Town
    organisation: Actor
    science: Actor
    enterprise: Enterprise
    contact: Actor
    county: Actor
    unit: Actor

    async def draft(self) -> Call:
        call = await self.town.store.do(prepare_call, self.science, 2026, "Call 2026", "Text.")
        return await self.town.store.do(change_call, self.science, call.id, first=FIRST, last=LAST)

    async def opened(self) -> Call:
        """A published call, whose letters have arrived."""
        call = await self.draft()
        call = await self.town.store.do(open_call, self.science, call.id, call.version)
        assert call.state is CallState.PUBLISHED
        self.town.clock.on(hours=2)
        await self.town.deliver()
        return call

    async def ring(self, day: date, hour: int = 10) -> tuple[Parcel, ...]:
        """The clock ticks on that day, and a courier carries what is due."""
        self.town.clock.at(day, hour)
        await self.town.store.do(ring, SYSTEM, TimerKind.CALL)
        return await self.town.deliver()

    async def need(
        self,
        call: Call,
        state: NeedState = NeedState.SUBMITTED,
        enterprise: Enterprise | None = None,
    ) -> None:
        """A need of the enterprise as it stands in the store."""
        works, who, now = enterprise or self.enterprise, self.contact, self.town.clock.now

        def add(work: object) -> None:
            needs = work.needs  # type: ignore[attr-defined]
            need = needs.begin(
                enterprise=works.id,
                county=works.county,
                call=call.id,
                kind=NeedKind.POST,
                form=NeedForm(),
                by=who.known(),
                now=now,
            )
            needs.save(need.model_copy(update={"state": state, "version": 2}), 1)

        await self.town.store.write(add)


@pytest.fixture
async def city(town: Town) -> City:
    enterprise = await town.enterprise()
    unit = await town.unit()
    return City(
        town,
        await town.enrol(Role.CITY_ORGANISATION),
        await town.enrol(Role.CITY_SCIENCE),
        enterprise,
        await town.contact(enterprise, gate_m=None),
        await town.enrol(Role.COUNTY_SCIENCE, HERE),
        await town.enrol(Role.UNIT_OFFICER, str(unit.id)),
    )


def both_sign(town: Town) -> None:
    """The city has set that both departments sign."""
    town.store.policy = Policy(keys_open_call=Keys.BOTH)


def kinds(parcels: Sequence[Parcel]) -> dict[tuple[Kind, object], int]:
    return dict(Counter((p.letter.kind, p.letter.to) for p in parcels))


async def test_a_draft_has_the_usual_dates_and_is_prepared_once(city: City) -> None:
    """A5: born on 1 January of the year minus fifty, or later; a double tap makes no second."""
    store = city.town.store
    call = await store.do(prepare_call, city.science, 2026, " Call  2026 ", "Text.")

    assert (call.title, call.born_since) == ("Call 2026", date(1976, 1, 1))
    assert await store.do(prepare_call, city.organisation, 2026, "Other", "Other.") == call
    assert [one.id for one in await store.ask(calls, city.organisation)] == [call.id]
    assert await store.ask(calls, city.contact) == ()
    with refused(Refusal.NOT_FOUND):
        await store.ask(call_of, city.contact, call.id)


async def test_what_cannot_be_meant_is_refused(city: City) -> None:
    """PRODUCT 11: crossed dates, a far year, an unlikely birth date: nothing is changed."""
    store, who = city.town.store, city.science
    call = await city.draft()

    with refused(Refusal.CALL_DATES_CROSSED):
        await store.do(change_call, who, call.id, last=FIRST - timedelta(days=1))
    with refused(Refusal.CALL_BORN_UNLIKELY):
        await store.do(change_call, who, call.id, born=date(2026, 1, 1))
    with refused(Refusal.WORDS_EMPTY):
        await store.do(change_call, who, call.id, title="  ")
    with refused(Refusal.WORDS_TOO_LONG):
        await store.do(change_call, who, call.id, text="x" * 2501)
    for year in (2024, 2028):
        with refused(Refusal.CALL_YEAR_FAR):
            await store.do(prepare_call, who, year, "Call", "Text.")
    with refused(Refusal.NOT_FOUND):
        await store.do(change_call, who, CallId(99), title="x")
    assert (await store.ask(call_of, who, call.id)).call == call


async def test_a_first_day_beyond_the_last_moves_the_window(city: City) -> None:
    """Two dates need not be changed in the right order: the length stays."""
    call = await city.draft()
    later = FIRST + timedelta(days=60)

    moved = await city.town.store.do(change_call, city.science, call.id, first=later)

    assert moved.closes_at - moved.opens_at == call.closes_at - call.opens_at


async def test_files_are_attached_once_and_read_by_those_who_may(city: City) -> None:
    """The same file twice is one; a draft's file is nobody else's; four are enough."""
    store, who = city.town.store, city.science
    call = await city.draft()
    for number in (1, 1, 2, 3, 4):
        scan = Scan(file_id=f"f{number}", unique_id=f"u{number}", digest=f"d{number}")
        await store.do(add_call_file, who, call.id, scan, f"file {number}.pdf")
    view = await store.ask(call_of, who, call.id)
    assert [one.name for one in view.files] == [f"file {n}.pdf" for n in range(1, 5)]
    with refused(Refusal.CALL_FILES_FULL):
        sixth = Scan(file_id="f6", unique_id="u6", digest="d6")
        await store.do(add_call_file, who, call.id, sixth, "file 6.pdf")
    with refused(Refusal.NOT_FOUND):
        await store.ask(call_file, city.contact, view.files[0].id)

    dropped = await store.do(drop_call_file, who, view.files[3].id)
    await store.do(open_call, who, call.id, dropped.version)

    assert (await store.ask(call_file, city.contact, view.files[0].id)).file_id == "f1"
    with refused(Refusal.CALL_NOT_DRAFT):
        await store.do(drop_call_file, who, view.files[0].id)
    with refused(Refusal.NOT_FOUND):
        await store.do(drop_call_file, who, CallFileId(99))


async def test_one_signature_is_enough_by_default_and_everybody_is_told_once(city: City) -> None:
    """C19, A25: contacts, units and counties hear of it; ten minutes later, in office hours."""
    town = city.town
    call = await city.draft()
    opened = await town.store.do(open_call, city.science, call.id, call.version)
    again = await town.store.do(open_call, city.science, call.id, call.version)

    assert opened == again
    assert opened.is_open(town.clock.now)
    town.clock.on(minutes=9)
    assert await town.deliver() == ()
    town.clock.on(minutes=40)
    told = await town.deliver()
    assert kinds(told) == {
        (Kind.CALL_OPENED, who.person): 1 for who in (city.contact, city.county, city.unit)
    }
    [one] = await town.store.ask(calls, city.contact)
    assert one.id == call.id
    with refused(Refusal.CALL_NOT_DRAFT):
        await town.store.do(change_call, city.science, call.id, title="x")
    with refused(Refusal.CALL_YEAR_TAKEN):
        await town.store.do(prepare_call, city.science, 2026, "Call", "Text.")


async def test_both_sign_what_they_have_seen(city: City) -> None:
    """A25: the second signature publishes; a change in between undoes the first."""
    both_sign(city.town)
    store = city.town.store
    call = await city.draft()
    half = await store.do(open_call, city.science, call.id, call.version)
    assert half.state is CallState.DRAFT
    assert len(await store.ask(keys_waiting, city.organisation)) == 1

    changed = await store.do(change_call, city.science, call.id, text="Other text.")
    assert await store.ask(keys_waiting, city.organisation) == ()
    with refused(Refusal.KEYS_FELL):
        await store.do(open_call, city.organisation, call.id, call.version)
    await store.do(open_call, city.organisation, call.id, changed.version)
    view = await store.ask(call_of, city.science, call.id)
    assert view.standing is not None
    assert view.standing.may_turn
    opened = await store.do(open_call, city.science, call.id, changed.version)

    assert opened.state is CallState.PUBLISHED
    signed = (await store.ask(call_of, city.science, call.id)).signed
    assert [key.by for key in signed] == [city.organisation.person, city.science.person]
    assert (await store.ask(call_of, city.contact, call.id)).signed == ()


async def test_a_window_that_has_passed_is_not_signed(city: City) -> None:
    """PRODUCT 11: a call that nobody could answer is not published."""
    call = await city.draft()
    city.town.clock.at(LAST + timedelta(days=1))

    with refused(Refusal.CALL_OVER):
        await city.town.store.do(open_call, city.science, call.id, call.version)


async def test_the_window_opens_and_closes_to_the_second(city: City) -> None:
    """DOMAIN 1.8: from midnight of the first day to the end of the last, in Shanghai."""
    call = await city.opened()
    second = timedelta(seconds=1)

    assert call.opens_at == datetime(2026, 5, 5, 16, tzinfo=UTC)
    assert call.closes_at == datetime(2026, 6, 5, 16, tzinfo=UTC)
    assert not call.is_open(call.opens_at - second)
    assert call.is_open(call.opens_at)
    assert call.is_open(call.closes_at - second)
    assert not call.is_open(call.closes_at)


async def test_seven_and_two_days_before_only_those_without_a_need_are_asked(city: City) -> None:
    """DOMAIN 1.8: D−7 and D−2, to contacts whose enterprises have sent nothing; to counties."""
    town = city.town
    other = await town.enterprise(THERE)
    neighbour = await town.contact(other, gate_m=None)
    call = await city.opened()
    await city.need(call)
    await city.need(call, NeedState.DRAFT, other)

    assert await city.ring(LAST - timedelta(days=8)) == ()
    for days in (7, 2):
        told = await city.ring(LAST - timedelta(days=days))
        assert kinds(told) == {
            (Kind.CALL_CLOSING, neighbour.person): 1,
            (Kind.CALL_CLOSING_COUNTY, city.county.person): 1,
        }
        [county] = [p for p in told if p.letter.kind is Kind.CALL_CLOSING_COUNTY]
        assert county.contents.news is not None
        assert (county.contents.news.filed, county.contents.news.bound) == (1, 1)
        assert await city.ring(LAST - timedelta(days=days), 11) == ()


async def test_who_files_in_between_is_not_asked_any_more(city: City) -> None:
    """PRODUCT 2.11: not sent where done before; edited where done after."""
    town = city.town
    call = await city.opened()
    town.clock.at(LAST - timedelta(days=7), 8)
    await town.store.do(ring, SYSTEM, TimerKind.CALL)
    await city.need(call)
    town.clock.at(LAST - timedelta(days=7), 10)
    assert Kind.CALL_CLOSING not in {p.letter.kind for p in await town.deliver()}


async def test_what_was_asked_reads_as_done_once_a_need_is_sent(city: City) -> None:
    """PRODUCT 2.11: the old letter becomes "filed"; for two enterprises only with both."""
    town = city.town
    second = await town.enterprise()
    await town.enrol(Role.CONTACT, str(second.id), person=city.contact.person)
    call = await city.opened()
    told = await city.ring(LAST - timedelta(days=7))
    [asked] = [p for p in told if p.letter.kind is Kind.CALL_CLOSING]
    assert asked.contents.news is not None
    assert set(asked.contents.news.enterprises) == {city.enterprise.name, second.name}

    async def outcome(enterprise: Enterprise) -> Outcome | None:
        await city.need(call, enterprise=enterprise)
        await town.store.do(lambda desk, _: filed(desk, call.id, enterprise.id), SYSTEM)
        letter = await town.store.read(lambda work: work.letters.get(asked.letter.id))
        assert letter is not None
        return letter.outcome

    assert await outcome(city.enterprise) is None
    assert await outcome(second) is Outcome.DONE


@pytest.mark.parametrize(
    ("back", "asked"),
    [
        (LAST - timedelta(days=4), {Kind.CALL_CLOSING, Kind.CALL_CLOSING_COUNTY}),
        (LAST - timedelta(days=1), {Kind.CALL_CLOSING, Kind.CALL_CLOSING_COUNTY}),
        (date(2026, 6, 9), {Kind.CONSOLIDATION_DUE}),
        (date(2026, 6, 12), {Kind.CONSOLIDATION_DUE}),
        (date(2026, 6, 15), set()),
    ],
)
async def test_after_a_downtime_the_latest_step_alone_is_told(
    city: City, back: date, asked: set[Kind]
) -> None:
    """DOMAIN 1.8: one letter per person, call and step; what was missed is not made up for."""
    call = await city.opened()
    await city.need(call, enterprise=await city.town.enterprise())

    told = await city.ring(back)

    assert {p.letter.kind for p in told} == asked
    assert all(count == 1 for count in kinds(told).values())
    assert await city.ring(back, 15) == ()


async def test_counties_are_asked_while_something_is_in_hand(city: City) -> None:
    """DOMAIN 1.8: the day after, and on the fifth working day; not those with nothing left."""
    town = city.town
    neighbour = await town.enrol(Role.COUNTY_SCIENCE, THERE)
    both = await town.enrol(Role.COUNTY_ORGANISATION, HERE)
    call = await city.opened()
    await city.need(call)
    await city.need(call, NeedState.REPORTED, await town.enterprise(THERE))
    await city.ring(LAST - timedelta(days=2))

    told = await city.ring(date(2026, 6, 8))  # the window closed on Friday
    assert kinds(told) == {(Kind.CONSOLIDATION_DUE, who.person): 1 for who in (city.county, both)}
    assert told[0].contents.news is not None
    assert (told[0].contents.news.left, told[0].contents.news.until) == (1, date(2026, 6, 12))
    await town.store.do(lambda desk, _: reported(desk, call.id, HERE), SYSTEM)
    letter = await town.store.read(lambda work: work.letters.get(told[0].letter.id))
    assert letter is not None
    assert letter.outcome is Outcome.DONE
    assert len(await city.ring(date(2026, 6, 12))) == 2
    assert neighbour.person not in {p.letter.to for p in told}


async def test_a_zone_is_asked_in_its_own_name(city: City) -> None:
    """DOMAIN 1: a zone's code is no number, and it may have one department only."""
    town = city.town
    zone = await town.store.read(
        lambda work: next(
            c.code for c in work.organisations.counties() if not c.has_organisation_department
        )
    )
    officer = await town.enrol(Role.COUNTY_SCIENCE, zone)
    call = await city.opened()
    await city.need(call, enterprise=await town.enterprise(CountyCode(zone)))

    told = await city.ring(date(2026, 6, 8))

    assert (Kind.CONSOLIDATION_DUE, officer.person) in kinds(told)


async def test_a_longer_window_is_signed_and_told_again(city: City) -> None:
    """A25: with the same signatures; needs can be sent to the new last day, and steps follow."""
    both_sign(city.town)
    town, store = city.town, city.town.store
    call = await city.draft()
    for who in (city.science, city.organisation):
        call = await store.do(open_call, who, call.id, call.version)
    town.clock.on(hours=2)
    await town.deliver()
    longer = LAST + timedelta(days=10)
    for last in (LAST, LAST - timedelta(days=1)):
        with refused(Refusal.CALL_NO_LONGER):
            await store.do(extend_call, city.science, call.id, last)

    asked = await store.do(extend_call, city.science, call.id, longer)
    assert asked.closes_at == call.closes_at
    await store.do(take_key_back, city.science, call.id)
    with refused(Refusal.KEY_NOT_TURNED):
        await store.do(take_key_back, city.science, call.id)
    asked = await store.do(extend_call, city.science, call.id, longer)
    signed = await store.do(sign_extension, city.organisation, call.id, asked.version)

    assert signed.closes_at == call.closes_at + timedelta(days=10)
    assert signed.extend_to is None
    town.clock.on(hours=2)
    told = await town.deliver()
    assert {k for k, _ in kinds(told)} == {Kind.CALL_EXTENDED}
    assert await city.ring(LAST - timedelta(days=7)) == ()
    asked_now = await city.ring(longer - timedelta(days=7))
    assert Kind.CALL_CLOSING in {p.letter.kind for p in asked_now}


async def test_a_call_is_withdrawn_until_somebody_has_filed(city: City) -> None:
    """PRODUCT 6: within minutes nobody has heard of it; later letters say that it is withdrawn."""
    store = city.town.store
    call = await city.opened()
    with refused(Refusal.WORDS_EMPTY):
        await store.do(withdraw_call, city.science, call.id, " ")
    await city.need(call)
    with refused(Refusal.CALL_HAS_NEEDS):
        await store.do(withdraw_call, city.science, call.id, "wrong dates")
    await city.need(call, NeedState.DRAFT, await city.town.enterprise())
    await store.write(
        lambda work: work.needs.delete(
            next(iter(view.need.id for view in work.needs.of_enterprises([city.enterprise.id])))
        )
    )

    gone = await store.do(withdraw_call, city.science, call.id, "wrong dates")

    assert (gone.state, gone.reason) == (CallState.WITHDRAWN, "wrong dates")
    letters = await store.read(lambda work: work.letters.of_subject(f"call:{call.id}"))
    assert {letter.outcome for letter in letters} == {Outcome.DONE}
    assert await city.ring(LAST - timedelta(days=7)) == ()
    assert await store.ask(calls, city.contact) == ()
    again = await store.do(prepare_call, city.science, 2026, "Call", "Text.")
    assert again.id != call.id


async def test_a_call_withdrawn_at_once_is_told_to_nobody(city: City) -> None:
    """PRODUCT 6: the letters wait for ten minutes."""
    store = city.town.store
    call = await city.draft()
    await store.do(open_call, city.science, call.id, call.version)
    await store.do(withdraw_call, city.organisation, call.id, "wrong file")
    city.town.clock.on(hours=2)

    assert await city.town.deliver() == ()


async def test_sending_a_need_ends_the_reminders(city: City) -> None:
    """DOMAIN 1.8: the contact's own act closes what he was asked, without anybody's doing."""
    store = city.town.store
    await city.opened()
    [asked] = [
        p for p in await city.ring(LAST - timedelta(days=7)) if p.letter.kind is Kind.CALL_CLOSING
    ]
    need = await store.do(begin, city.contact, city.enterprise.id, NeedKind.CHALLENGE)
    need = await store.do(write, city.contact, need.id, SAID, need.version)

    await store.do(submit, city.contact, need.id)

    letter = await store.read(lambda work: work.letters.get(asked.letter.id))
    assert letter is not None
    assert letter.outcome is Outcome.DONE
    told = await city.ring(LAST - timedelta(days=2))
    assert Kind.CALL_CLOSING not in {p.letter.kind for p in told}
