"""Typical cases over the real store: proposed, consented to, accepted, taken back (C34)."""

from dataclasses import dataclass
from datetime import date

import pytest

from core.appointments.model import Appointment
from core.briefs.actions import read_brief
from core.briefs.model import Line
from core.export.actions import export_my_data
from core.notices.model import Kind
from core.shared.actor import Actor, Role
from core.shared.fields import Field
from core.shared.refusal import Refusal
from core.typical.actions import (
    accept_case,
    answer_case,
    change_case,
    drop_case,
    export_cases,
    propose_case,
    return_case,
)
from core.typical.model import Answer, CaseState, CaseView, Party, Story, Wanted
from core.typical.questions import case_of, cases_about_me, library, open_cases
from tests.contracts.refusals import refused
from tests.contracts.stores import entries_of
from tests.contracts.town import HERE, THERE, Town

STORY = Story(
    title="攻克轴承热处理开裂",
    problem="套圈开裂，成品率 88%。",
    done="三个月试验，改进淬火工艺。",
    effect="成品率提高 6 个百分点。",
)
ALL = Wanted()


@dataclass
class Case:
    """Everybody whom a case concerns, and some whom it does not."""

    town: Town
    wang: Actor
    term: Appointment
    host: Actor
    officer: Actor
    neighbour: Actor
    city: Actor

    async def proposed(self, story: Story = STORY) -> CaseView:
        return await self.town.store.do(
            propose_case, self.officer, self.term.id, Field.MATERIALS, story
        )

    async def says(self, view: CaseView, who: Actor, answer: Answer, words: str = "") -> CaseView:
        party = Party.PERSON if who == self.wang else Party.ENTERPRISE
        version = view.case.version
        return await self.town.store.do(
            answer_case, who, view.case.id, party, version, answer, words
        )

    async def agreed(self) -> CaseView:
        view = await self.proposed()
        for who in (self.wang, self.host):
            view = await self.says(view, who, Answer.AGREES)
        return view

    async def accepted(self) -> CaseView:
        view = await self.agreed()
        seen = view.case.revision
        return await self.town.store.do(accept_case, self.city, view.case.id, seen)


@pytest.fixture
async def case(town: Town) -> Case:
    town.clock.at(date(2026, 5, 6))
    works = await town.enterprise()
    wang, term = await town.appoint(works)
    return Case(
        town=town,
        wang=wang,
        term=term,
        host=await town.contact(works, gate_m=None),
        officer=await town.enrol(Role.COUNTY_SCIENCE, HERE),
        neighbour=await town.enrol(Role.COUNTY_SCIENCE, THERE),
        city=await town.enrol(Role.CITY_SCIENCE),
    )


async def test_both_are_asked(case: Case) -> None:
    """C34: the appointee and the enterprise each get the question, nobody else."""
    await case.proposed()

    told = [(one.letter.kind, one.letter.to) for one in await case.town.deliver()]

    assert sorted(told) == sorted(
        [(Kind.CASE_CONSENT, case.wang.person), (Kind.CASE_CONSENT, case.host.person)]
    )


async def test_into_the_library_with_both(case: Case) -> None:
    """C34: one consent is not enough; with both the city accepts, and officials browse it."""
    view = await case.proposed()
    view = await case.says(view, case.wang, Answer.AGREES)
    assert view.case.state is CaseState.ASKED
    with refused(Refusal.CASE_SETTLED):
        await case.town.store.do(accept_case, case.city, view.case.id, view.case.revision)
    view = await case.says(view, case.host, Answer.AGREES)
    assert view.case.state is CaseState.AGREED

    await case.town.store.do(accept_case, case.city, view.case.id, view.case.revision)

    [found] = await case.town.store.ask(library, case.neighbour, ALL)
    assert found.case.story == STORY
    seen = await case.town.store.ask(case_of, case.neighbour, view.case.id)
    assert seen.consents == ()  # who said what is for those concerned


async def test_taken_back_it_leaves(case: Case) -> None:
    """Consent can be taken back after the acceptance: the case leaves the library at once."""
    view = await case.accepted()

    await case.says(view, case.host, Answer.DECLINES)

    assert await case.town.store.ask(library, case.city, ALL) == ()
    assert await case.town.store.do(export_cases, case.city, ALL) == ()
    after = await case.town.store.ask(case_of, case.wang, view.case.id)
    assert after.case.state is CaseState.DECLINED


async def test_a_new_text_asks_anew(case: Case) -> None:
    """Consent is to one text: changed, it leaves the library, and old words count no more."""
    view = await case.accepted()
    await case.town.deliver()
    better = STORY.model_copy(update={"effect": "成品率提高 7 个百分点。"})

    after = await case.town.store.do(
        change_case, case.officer, view.case.id, better, view.case.revision
    )

    assert (after.case.state, after.case.version, after.consents) == (CaseState.ASKED, 2, ())
    assert await case.town.store.ask(library, case.city, ALL) == ()
    asked = {one.letter.to for one in await case.town.deliver()}
    assert asked >= {case.wang.person, case.host.person}
    with refused(Refusal.CASE_MOVED):  # an old window agrees to the old text
        await case.says(view, case.wang, Answer.AGREES)


async def test_agreed_with_changes(case: Case) -> None:
    """The proposed changes go to the county in words; without words there are none."""
    view = await case.proposed()
    with refused(Refusal.WORDS_EMPTY):
        await case.says(view, case.wang, Answer.CHANGES)

    await case.says(view, case.wang, Answer.CHANGES, "请写明企业工程师也参加了。")

    seen = await case.town.store.ask(case_of, case.officer, view.case.id)
    assert [(one.answer, one.words) for one in seen.consents] == [
        (Answer.CHANGES, "请写明企业工程师也参加了。")
    ]
    assert seen.case.state is CaseState.ASKED


async def test_the_city_gives_it_back(case: Case) -> None:
    """With a reason that the county reads; a new text starts over."""
    view = await case.agreed()

    after = await case.town.store.do(
        return_case, case.city, view.case.id, view.case.revision, "数字缺依据"
    )

    assert (after.case.state, after.case.reason) == (CaseState.RETURNED, "数字缺依据")
    with refused(Refusal.CASE_SETTLED):
        await case.says(after, case.wang, Answer.DECLINES)


async def test_accepted_as_it_was_seen(case: Case) -> None:
    """What changed since it was shown is not accepted unseen."""
    view = await case.agreed()
    await case.says(view, case.wang, Answer.AGREES)

    with refused(Refusal.CASE_MOVED):
        await case.town.store.do(accept_case, case.city, view.case.id, view.case.revision)


async def test_dropped(case: Case) -> None:
    """The county takes it back: nobody is asked any more, and the title is free again."""
    view = await case.proposed()
    with refused(Refusal.CASE_ALREADY):
        await case.proposed()

    await case.town.store.do(drop_case, case.officer, view.case.id, view.case.revision)

    assert await case.town.store.ask(cases_about_me, case.wang) == ()
    assert (await case.proposed()).case.state is CaseState.ASKED


async def test_who_sees_what(case: Case) -> None:
    """Before it is accepted: its county, the city, the two whom it is about."""
    view = await case.proposed()
    stranger = await case.town.contact(await case.town.enterprise(THERE), gate_m=None)
    for who in (case.neighbour, stranger):
        with refused(Refusal.NOT_YOURS):
            await case.town.store.ask(case_of, who, view.case.id)
    assert await case.town.store.ask(open_cases, case.neighbour) == ()
    assert len(await case.town.store.ask(open_cases, case.officer)) == 1
    assert len(await case.town.store.ask(cases_about_me, case.host)) == 1
    with refused(Refusal.NOT_YOURS):
        await case.says(view, stranger, Answer.AGREES)


async def test_nobody_praises_himself(case: Case) -> None:
    """An officer proposes nothing about himself, and does not decide where he is asked."""
    both = case.officer.model_copy(update={"person": case.wang.person})
    with refused(Refusal.OWN_MATTER):
        await case.town.store.do(propose_case, both, case.term.id, Field.OTHER, STORY)
    with refused(Refusal.NOT_YOURS):
        await case.town.store.do(propose_case, case.neighbour, case.term.id, Field.OTHER, STORY)


@pytest.mark.parametrize("origin", ["visit:99", "difficulty:99", "x", "visit:x"])
async def test_a_forged_origin(case: Case, origin: str) -> None:
    """It grew out of a visit or a difficulty of this county, or of none."""
    with refused(Refusal.NOT_FOUND):
        await case.town.store.do(
            propose_case, case.officer, case.term.id, Field.OTHER, STORY, origin
        )


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted(words="轴承 成品率"), 1),
        (Wanted(words="2026"), 1),
        (Wanted(words="齿轮"), 0),
        (Wanted(field=Field.MATERIALS), 1),
        (Wanted(field=Field.ENERGY), 0),
        (Wanted(county=HERE, year=2026), 1),
        (Wanted(county=THERE), 0),
        (Wanted(year=2025), 0),
    ],
)
async def test_searching(case: Case, wanted: Wanted, found: int) -> None:
    """By field, county, year, and words that all stand in it."""
    await case.accepted()

    assert len(await case.town.store.ask(library, case.officer, wanted)) == found


async def test_the_export_is_on_record(case: Case, url: str) -> None:
    """PRODUCT 28: that somebody took the library along stays in the audit."""
    await case.accepted()

    assert len(await case.town.store.do(export_cases, case.neighbour, ALL)) == 1

    last = [one for one in entries_of(url) if one.subject == "typical:library"][-1]
    assert last.what == "exported"


async def test_whom_it_waits_for(case: Case) -> None:
    """PRODUCT 17: changes wait for the county, what both agree to for the city."""
    view = await case.proposed()
    assert await waits(case, case.officer) == 0
    await case.says(view, case.host, Answer.CHANGES, "请改数字")
    assert await waits(case, case.officer) == 1
    for who in (case.wang, case.host):
        await case.says(view, who, Answer.AGREES)

    assert await waits(case, case.officer) == 0
    assert await waits(case, case.city) == 1


async def test_his_cases_are_in_his_data(case: Case) -> None:
    """PRODUCT 27: the text about him and his word on it; a contact's own words as well."""
    await case.agreed()
    for who in (case.wang, case.host):
        data = await case.town.store.do(export_my_data, who)

        [found] = data.cases
        assert found.case.case.story == STORY
        assert [one.answer for one in found.said] == [Answer.AGREES]


async def waits(case: Case, who: Actor) -> int:
    found = await case.town.store.do(read_brief, who)
    return dict(found.counts).get(Line.CASES, 0)
