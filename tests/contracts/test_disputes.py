"""The enterprise says "was not here": the person first, then the county (PRODUCT 2.13, A28)."""

import asyncio
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import TypeAlias

import pytest

from core.disputes.actions import (
    agree,
    answer,
    not_here,
    retract,
    see_case,
    settle,
)
from core.disputes.model import Dispute, DisputeAct, DisputeState
from core.disputes.questions import cases_waiting, my_dispute, my_dispute_of
from core.disputes.rules import LIVE, MOVES
from core.duty.model import DayCard, DutyDay, Grade, SignalKind, WhyNot
from core.duty.questions import who_looked
from core.hosting.actions import confirm_visitor, confirm_visitors
from core.hosting.model import Heard
from core.hosting.questions import visitors_to_confirm
from core.notices.model import Kind, Parcel, TimerKind
from core.record.actions import reverse
from core.shared.actor import SYSTEM, Actor, Role
from core.shared.ids import DisputeId
from core.shared.refusal import Refusal, Refused
from core.timers.actions import ring
from tests.contracts.refusals import refused
from tests.contracts.stores import entries_of
from tests.contracts.town import HERE, THERE, Town

State: TypeAlias = DisputeState
Act: TypeAlias = DisputeAct


@dataclass
class Matter:
    """A day, its sides, and everybody who must keep out of it."""

    town: Town
    people: dict[str, Actor]
    card: DayCard
    dispute: Dispute | None = None

    @property
    def number(self) -> DisputeId:
        assert self.dispute is not None
        return self.dispute.id

    async def said(self, words: str = "not-that-day", who: str = "host") -> Dispute:
        act = self.town.store.do(not_here, self.people[who], self.card.day.id, words)
        self.dispute = await act
        return self.dispute

    async def does(self, act: Act, who: str) -> object:
        """One act by somebody, as the dialogs would ask for it."""
        do, actor, day = self.town.store.do, self.people[who], self.card.day.id
        match act:
            case Act.ANSWER:
                return await do(answer, actor, self.number, "here")
            case Act.AGREE:
                return await do(agree, actor, self.number)
            case Act.RETRACT:
                return await do(retract, actor, day)
            case Act.CONFIRM:
                return await do(confirm_visitor, actor, day, None)
            case Act.SILENCE:
                return await do(ring, actor, TimerKind.DISPUTE_UNANSWERED)
            case _:
                counts = act is Act.DISMISS
                return await do(settle, actor, self.number, counts=counts, reason="both asked")

    async def comes_to(self, state: State) -> None:
        """The matter is brought into this state by the people themselves."""
        await self.said()
        if state in {State.WITH_COUNTY, State.DISMISSED, State.UPHELD}:
            await self.does(Act.ANSWER, "person")
        last = {
            State.AGREED: (Act.AGREE, "person"),
            State.RETRACTED: (Act.RETRACT, "host"),
            State.CONFIRMED: (Act.CONFIRM, "host"),
            State.DISMISSED: (Act.DISMISS, "officer"),
            State.UPHELD: (Act.UPHOLD, "officer"),
        }.get(state)
        if last is not None:
            await self.does(*last)

    async def stands(self) -> State:
        found = await self.town.store.read(lambda work: work.disputes.get(self.number))
        assert found is not None
        return found.state

    async def day(self) -> DutyDay:
        found = await self.town.store.read(lambda work: work.duty.day(self.card.day.id))
        assert found is not None
        return found


OWNER = {
    Act.ANSWER: "person",
    Act.AGREE: "person",
    Act.RETRACT: "host",
    Act.CONFIRM: "host",
    Act.SILENCE: "clock",
    Act.DISMISS: "officer",
    Act.UPHOLD: "officer",
}
WRONG = {
    Act.ANSWER: {"other": Refusal.NOT_YOURS},
    Act.AGREE: {"other": Refusal.NOT_YOURS},
    Act.RETRACT: {"rival": Refusal.NOT_YOURS},
    Act.CONFIRM: {"rival": Refusal.NOT_YOURS},
    Act.SILENCE: {},
    Act.DISMISS: {"foreign": Refusal.NOT_YOURS},
    Act.UPHOLD: {"foreign": Refusal.NOT_YOURS},
}
"""Who has the role and not the relation; everybody without the role is Refused(NOT_ALLOWED)."""


@pytest.fixture
async def matter(town: Town) -> Matter:
    works = await town.enterprise()
    host = await town.contact(works)
    wang, _ = await town.appoint(works)
    other, _ = await town.appoint(works)
    people = {
        "host": host,
        "colleague": await town.contact(works, gate_m=None),
        "rival": await town.contact(await town.enterprise(THERE), gate_m=None),
        "person": wang,
        "other": other,
        "officer": await town.enrol(Role.COUNTY_SCIENCE, HERE),
        "foreign": await town.enrol(Role.COUNTY_SCIENCE, THERE),
        "city": await town.enrol(Role.CITY_SCIENCE),
        "expert": await town.enrol(Role.EXPERT),
        "stranger": Actor(),
        "clock": SYSTEM,
    }
    return Matter(town, people, await town.here(wang))


@pytest.mark.parametrize("state", State)
async def test_nobody_else_moves_it_in_any_state(matter: Matter, state: State) -> None:
    """State, act and role, each with each: a role or a relation that lacks is refused."""
    await matter.comes_to(state)
    before = await matter.stands()
    same = {"host": {"host", "colleague", "rival"}, "person": {"person", "other"}}
    same |= {"officer": {"officer", "foreign"}, "clock": {"clock"}}
    for act, who in product(Act, matter.people):
        if who in same[OWNER[act]] and who not in WRONG[act]:
            continue
        with refused(WRONG[act].get(who, Refusal.NOT_ALLOWED)):
            await matter.does(act, who)

    assert before is state
    assert await matter.stands() is state


@pytest.mark.parametrize("state", State)
async def test_what_the_table_forbids_is_refused_to_the_right_one(
    matter: Matter, state: State
) -> None:
    """An old button of a matter that has moved on changes nothing and says so."""
    await matter.comes_to(state)
    after = await matter.day()
    for act in (Act.ANSWER, Act.AGREE, Act.RETRACT, Act.DISMISS, Act.UPHOLD):
        if (state, act) in MOVES:
            continue
        with refused(Refusal.DISPUTE_TOO_EARLY if state in LIVE else Refusal.DISPUTE_OVER):
            await matter.does(act, OWNER[act])

    assert await matter.stands() is state
    assert await matter.day() == after


@pytest.mark.parametrize(("state", "act"), sorted(set(MOVES) - {(State.TOLD, Act.SILENCE)}))
async def test_what_the_table_allows_happens(matter: Matter, state: State, act: Act) -> None:
    """Each move by the one whose move it is; the day says that opinions differ until the end."""
    await matter.comes_to(state)
    assert (await matter.day()).disputed
    await matter.does(act, OWNER[act])

    assert await matter.stands() is MOVES[state, act]
    assert (await matter.day()).disputed is (MOVES[state, act] in LIVE)


async def test_until_it_is_decided_the_day_is_what_its_signals_make_it(matter: Matter) -> None:
    """PRODUCT 0: no refusal where a doubt suffices; the grade and the count stay."""
    await matter.said("他当天在外地出差")
    record = await matter.town.record(matter.people["person"])
    [day] = record.days

    assert (day.grade, day.disputed, record.count) == (Grade.B, True, 1)


async def test_the_person_is_told_first_and_the_county_only_after_him(matter: Matter) -> None:
    """PRODUCT 2.13: each remark is shown to the person before anybody decides on it."""
    await matter.said("他当天在外地出差")
    first = await matter.town.deliver()
    told = {(p.letter.to, p.letter.kind) for p in first}
    assert told == {(matter.people["person"].person, Kind.DISPUTED)}
    [case] = [p.contents.case for p in first]
    assert case is not None
    assert case.dispute.words == "他当天在外地出差"
    waiting = await matter.town.store.ask(cases_waiting, matter.people["officer"])
    assert waiting == ()

    await matter.does(Act.ANSWER, "person")
    then = await matter.town.deliver()
    officer = matter.people["officer"]
    assert [(p.letter.to, p.letter.kind) for p in then] == [
        (officer.person, Kind.DISPUTE_FOR_COUNTY)
    ]
    [waits] = await matter.town.store.ask(cases_waiting, officer)
    assert (waits.dispute.words, waits.dispute.answer) == ("他当天在外地出差", "here")
    assert await matter.town.store.ask(cases_waiting, matter.people["foreign"]) == ()


async def test_three_working_days_of_silence_and_the_county_is_asked(matter: Matter) -> None:
    """PRODUCT 19: said on Wednesday; Thursday, Friday and Monday are waited for, no longer."""
    said = await matter.said()
    assert said.answer_until == date(2026, 5, 11)
    rung = []
    for day in (7, 8, 9, 10, 11, 12, 13):
        matter.town.clock.at(date(2026, 5, day), 9)
        rung.append(await matter.town.store.do(ring, SYSTEM, TimerKind.DISPUTE_UNANSWERED))
    assert rung == [0, 0, 0, 0, 0, 1, 0]
    assert await matter.stands() is State.WITH_COUNTY
    kinds = {p.letter.kind for p in await matter.town.deliver()}
    assert kinds == {Kind.DISPUTE_FOR_COUNTY}, "his own letter asks for nothing any more"
    await matter.does(Act.ANSWER, "person")
    found = await matter.town.store.ask(my_dispute, matter.people["person"], matter.number)
    assert found.dispute.answer == "here", "who answers late is heard all the same"


async def test_the_county_finds_that_the_day_does_not_count(matter: Matter) -> None:
    """A28: the day is marked with the county's decision, its signals stay untouched."""
    await matter.comes_to(State.UPHELD)
    day = await matter.day()
    record = await matter.town.record(matter.people["person"])
    kept = await matter.town.store.read(lambda w: w.signals.of_day(day.appointment, day.on))

    assert (day.grade, day.why_not, record.count) == (Grade.B, WhyNot.NOT_ACCEPTED, 0)
    assert [one.reversed_at for one in kept] == [None]
    told = {(p.letter.to, p.letter.kind) for p in await matter.town.deliver()}
    both = {matter.people[who].person for who in ("person", "host")}
    assert told == {(who, Kind.DISPUTE_ENDED) for who in both}


async def test_the_county_finds_that_the_day_stands(matter: Matter) -> None:
    """PRODUCT 0: it counts as before, and both sides are told why."""
    await matter.comes_to(State.DISMISSED)
    letters = [p for p in await matter.town.deliver() if p.letter.kind is Kind.DISPUTE_ENDED]

    assert (await matter.town.record(matter.people["person"])).count == 1
    assert len(letters) == 2
    assert {p.contents.case.dispute.reason for p in letters if p.contents.case} == {"both asked"}
    with refused(Refusal.DISPUTE_OVER):
        await matter.said()


async def test_the_person_takes_the_day_back(matter: Matter) -> None:
    """A28: his own signal stands no longer and stays on record; the enterprise is told."""
    await matter.comes_to(State.AGREED)
    day = await matter.day()
    kept = await matter.town.store.read(lambda w: w.signals.of_day(day.appointment, day.on))

    assert (day.grade, day.why_not) == (Grade.OPEN, WhyNot.WITHDRAWN)
    assert [one.reversed_at is not None for one in kept] == [True]
    told = [(p.letter.to, p.letter.kind) for p in await matter.town.deliver()]
    assert told == [(matter.people["host"].person, Kind.DISPUTE_ENDED)]
    assert await matter.town.store.ask(visitors_to_confirm, matter.people["host"]) == ()


async def test_the_host_confirms_after_all(matter: Matter) -> None:
    """The enterprise's later word ends what it began, and raises the day."""
    await matter.said()
    assert await matter.does(Act.CONFIRM, "colleague") is Heard.CONFIRMED
    day = await matter.day()

    assert await matter.stands() is State.CONFIRMED
    assert (day.grade, day.disputed) == (Grade.A, False)


async def test_a_confirmation_given_by_mistake_is_taken_back(matter: Matter) -> None:
    """A28: yes and then no: the yes stands no longer; and then yes again is a new word."""
    await matter.does(Act.CONFIRM, "host")
    assert (await matter.day()).grade is Grade.A
    await matter.said()
    day = await matter.day()
    assert (day.grade, set(day.kinds)) == (Grade.B, {SignalKind.LOCATION})
    assert day.confirmed_at is None
    assert await matter.does(Act.CONFIRM, "host") is Heard.CONFIRMED
    assert (await matter.day()).grade is Grade.A


async def test_two_hosts_at_once_say_it_once(matter: Matter) -> None:
    """DESIGN 3: one live dispute a day is an index, not a look; the second hears so."""
    act = [matter.said(who=who) for who in ("host", "colleague", "host")]
    done = await asyncio.gather(*act, return_exceptions=True)
    codes = [no.code for no in done if isinstance(no, Refused)]

    assert codes == [Refusal.DISPUTE_OPEN] * 2
    assert len([p for p in await matter.town.deliver() if p.letter.kind is Kind.DISPUTED]) == 1


async def test_two_officers_at_once_decide_once(matter: Matter) -> None:
    """The second decision finds the matter over, and the first one stands."""
    await matter.comes_to(State.WITH_COUNTY)
    acts = (matter.does(Act.DISMISS, "officer"), matter.does(Act.UPHOLD, "officer"))
    done = await asyncio.gather(*acts, return_exceptions=True)

    assert [no.code for no in done if isinstance(no, Refused)] == [Refusal.DISPUTE_OVER]
    assert await matter.stands() in {State.DISMISSED, State.UPHELD}


async def test_confirm_all_leaves_it_out(matter: Matter) -> None:
    """Nobody says yes and no at once: the evening card and "all" are about the others."""
    town, host = matter.town, matter.people["host"]
    await matter.said()
    town.clock.at(date(2026, 5, 6), 18)
    await town.store.do(ring, SYSTEM, TimerKind.HOST_CARD)
    assert [p for p in await town.deliver() if p.letter.kind is Kind.VISITORS] == []
    other = await town.here(matter.people["other"])
    town.clock.at(date(2026, 5, 7), 18)
    await town.store.do(ring, SYSTEM, TimerKind.HOST_CARD)
    cards = [p for p in await town.deliver() if p.letter.kind is Kind.VISITORS]
    assert [[v.day for v in one.contents.visitors] for one in cards] == [[other.day.id]] * 2
    assert len(await town.store.do(confirm_visitors, host, [other.day.id])) == 1


async def test_after_seventy_two_hours_nothing_is_said(matter: Matter) -> None:
    """PRODUCT 0: the window is the same for yes and no; the refusal names the county."""
    matter.town.clock.on(hours=72, seconds=1)
    with refused(Refusal.HOST_WINDOW_OVER):
        await matter.said()


async def test_nobody_speaks_of_another_enterprises_visitor(matter: Matter) -> None:
    """Relations are checked in the core."""
    for who, code in (("rival", Refusal.NOT_YOURS), ("person", Refusal.NOT_ALLOWED)):
        with refused(code):
            await matter.said(who=who)
    with refused(Refusal.WORDS_EMPTY):
        await matter.said(" ")
    with refused(Refusal.NOT_YOURS):
        await matter.said(who="host")
        await matter.town.store.ask(my_dispute, matter.people["other"], matter.number)
    with refused(Refusal.NOT_YOURS):
        await matter.town.store.ask(my_dispute_of, matter.people["other"], matter.card.day.id)


async def test_a_party_does_not_decide(matter: Matter) -> None:
    """PRODUCT 30: an officer who is the contact too leaves it to a colleague."""
    await matter.comes_to(State.WITH_COUNTY)
    both = matter.people["host"].holdings + matter.people["officer"].holdings
    party = matter.people["host"].model_copy(update={"holdings": both})
    with refused(Refusal.OWN_MATTER):
        await matter.town.store.do(settle, party, matter.number, counts=True, reason="x")
    assert await matter.stands() is State.WITH_COUNTY


async def test_who_looked_into_it_is_shown_to_the_person(matter: Matter) -> None:
    """PRODUCT 28: an official's look is on record."""
    await matter.comes_to(State.WITH_COUNTY)
    await matter.town.store.do(see_case, matter.people["officer"], matter.number)
    looks = await matter.town.store.ask(who_looked, matter.people["person"])

    assert [kind for _, _, kind in looks] == ["dispute"]


async def test_what_he_wrote_is_not_replaced_by_a_second_tap(matter: Matter) -> None:
    """PRODUCT 7: the ready answer pressed late says nothing new."""
    await matter.said()
    do, person = matter.town.store.do, matter.people["person"]
    await do(answer, person, matter.number, "当天在二号车间")
    await do(answer, person, matter.number, "here")
    found = await matter.town.store.ask(my_dispute, person, matter.number)

    assert found.dispute.answer == "当天在二号车间"


async def test_letters_that_nobody_needs_are_not_sent(matter: Matter) -> None:
    """PRODUCT 11: taken back before the letter went out, so the person hears of nothing."""
    await matter.said()
    await matter.does(Act.RETRACT, "colleague")

    def about(parcels: tuple[Parcel, ...]) -> list[Kind]:
        return [p.letter.kind for p in parcels]

    assert about(await matter.town.deliver()) == []


async def test_the_audit_tells_the_steps_and_nobodys_words(matter: Matter, url: str) -> None:
    """DESIGN 7: each step an entry; free text stays out of the chain."""
    await matter.said("他当天在外地出差")
    await matter.does(Act.ANSWER, "person")
    await matter.does(Act.UPHOLD, "officer")

    entries = [(entry.what, str(entry.facts)) for entry in entries_of(url)]
    said = [what for what, _ in entries if what.startswith("dispute-")]
    assert said == ["dispute-said", "dispute-answer", "dispute-uphold"]
    assert not any("出差" in facts or "both asked" in facts for _, facts in entries)


async def test_who_takes_the_day_back_in_his_record_has_given_way(matter: Matter) -> None:
    """A28: the two ways to take a day back end the matter alike."""
    await matter.comes_to(State.WITH_COUNTY)
    await matter.town.store.do(reverse, matter.people["person"], matter.card.day.id, "wrong date")

    assert await matter.stands() is State.AGREED
    assert not (await matter.day()).disputed
    assert await matter.town.store.ask(cases_waiting, matter.people["officer"]) == ()
