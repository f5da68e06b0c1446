"""The visit ledger: filters, whose visits, what a row says, and who may take it (C5, C34)."""

from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook

from bot.papers.files import ledger_file
from core.appointments.model import Appointment
from core.campaigns.actions import lay_out_campaign
from core.campaigns.model import Campaign, Layout
from core.difficulties.model import Category, Side
from core.difficulties.raising import raise_one
from core.duty.questions import who_looked
from core.ledgers.actions import take_ledger
from core.ledgers.model import Ledger, Wanted
from core.ledgers.questions import ledger_choices
from core.organisations.model import Enterprise
from core.people.model import LookKind
from core.shared.actor import Actor, Role
from core.shared.calendar import Span
from core.shared.ids import CampaignId, CountyCode, VisitId
from core.shared.refusal import Refusal
from core.visits.actions import log_visit, withdraw_visit
from core.visits.model import Channel, Heading, Mark, Seen, State, VisitDraft
from tests.contracts.refusals import refused
from tests.contracts.stores import entries_of
from tests.contracts.town import HERE, THERE, Town

MAY = Span(first=date(2026, 5, 1), last=date(2026, 5, 31))
ON = date(2026, 5, 6)


@dataclass
class Yard:
    """Two counties, each with an enterprise, an appointee and an officer; three campaigns."""

    town: Town
    works: Enterprise
    wang: Actor
    term: Appointment
    officer: Actor
    there: Actor
    city: Actor
    campaigns: tuple[Campaign, ...]

    async def visits(self, by: Actor, on: date, works: Enterprise, **said: Any) -> Any:
        self.town.clock.at(on, 15)
        facts = {"key": f"{on}{works.id}{said}"[:60], "enterprise": works.id, "on": on}
        draft = VisitDraft.model_validate(facts | said)
        return await self.town.store.do(log_visit, by, draft)

    async def ledger(self, who: Actor, **wanted: Any) -> Ledger:
        asked = Wanted.model_validate({"span": MAY} | wanted)
        return await self.town.store.do(take_ledger, who, asked)


@pytest.fixture
async def yard(town: Town) -> Yard:
    works = await town.enterprise()
    wang, term = await town.appoint(works)
    return Yard(
        town=town,
        works=works,
        wang=wang,
        term=term,
        officer=await town.enrol(Role.COUNTY_SCIENCE, HERE),
        there=await town.enrol(Role.COUNTY_SCIENCE, THERE),
        city=await town.enrol(Role.CITY_SCIENCE),
        campaigns=await town.store.read(lambda work: work.campaigns.every()),
    )


async def test_each_filter_and_whose_visits(yard: Yard) -> None:
    """C34: county its own, the city all; period, campaign and enterprise narrow it down."""
    elsewhere, second = await yard.town.enterprise(THERE), await yard.town.enterprise()
    help_, research, _ = (one.id for one in yard.campaigns)
    await yard.visits(yard.officer, date(2026, 4, 30), yard.works)
    await yard.visits(yard.officer, ON, yard.works, campaigns=[help_])
    await yard.visits(yard.officer, date(2026, 5, 7), second, campaigns=[help_, research])
    await yard.visits(yard.there, date(2026, 5, 8), elsewhere)
    gone = await yard.visits(yard.there, date(2026, 5, 9), elsewhere)
    await yard.town.store.do(withdraw_visit, yard.there, gone.id, "double")
    yard.town.clock.at(date(2026, 6, 1))

    async def days(who: Actor, **wanted: Any) -> list[int]:
        return [line.on.day for line in (await yard.ledger(who, **wanted)).lines]

    assert await days(yard.officer) == [6, 7]
    own = (await yard.ledger(yard.officer)).place
    assert own is not None
    assert own.code == HERE, "the table says whose it is"
    assert await days(yard.there) == [8]
    assert await days(yard.city) == [6, 7, 8]
    assert await days(yard.city, county=THERE) == [8]
    assert await days(yard.city, campaign=help_) == [6, 7]
    assert await days(yard.officer, campaign=research) == [7]
    assert await days(yard.officer, enterprise=yard.works.id) == [6]
    assert await days(yard.officer, span=Span(first=ON, last=ON)) == [6]
    counted = await yard.town.store.ask(ledger_choices, yard.officer, Wanted(span=MAY))
    assert (counted.count, len(counted.counties)) == (2, 1)
    assert {number for number, _ in counted.enterprises} == {yard.works.id, second.id}


async def test_what_a_row_says(yard: Yard) -> None:
    """C34: people with their unit, headings with their lines, words, campaigns, problems."""
    marks = (
        Mark(heading=Heading.LIFE, state=State.WATCH, line="a flat"),
        Mark(heading=Heading.WORK, state=State.PROBLEM),
    )
    seen = (Seen(appointment=yard.term.id, present=False, marks=marks),)
    visit = await yard.visits(
        yard.officer,
        ON,
        yard.works,
        seen=seen,
        channel=Channel.PHONE,
        met="the head of research",
        summary="=1+1 looked in",
        remark="only for the office",
        campaigns=[yard.campaigns[2].id],
    )
    [line] = (await yard.ledger(yard.officer)).lines

    assert (line.enterprise_name, line.credit_code) == (yard.works.name, yard.works.credit_code)
    assert (line.channel, line.met, line.role) == (Channel.PHONE, visit.met, Role.COUNTY_SCIENCE)
    assert [(one.name, one.present) for one in line.seen] == [(yard.wang.name, False)]
    assert line.seen[0].unit_name.startswith("University")
    assert line.campaigns == (yard.campaigns[2].name,)


@pytest.mark.parametrize("language", ["zh", "en"])
async def test_the_sheet_in_each_layout(yard: Yard, language: str) -> None:
    """C5: title, unit and period, headings, rows; a formula in somebody's words stays words."""
    seen = (Seen(appointment=yard.term.id),)
    tags = [one.id for one in yard.campaigns]
    words = {"summary": "=1+1", "remark": "only for the office", "campaigns": tags}
    await yard.visits(yard.officer, ON, yard.works, seen=seen, **words)
    sheets = {}
    for campaign in (None, *yard.campaigns):
        wanted = {} if campaign is None else {"campaign": campaign.id}
        ledger = await yard.ledger(yard.officer, county=HERE, **wanted)
        sheet = load_workbook(BytesIO(ledger_file(ledger, language))).worksheets[0]
        rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
        sheets[ledger.layout] = rows
        assert rows[0][0]
        assert "2026-05-31" in " ".join(str(cell) for cell in rows[1] if cell)
        assert rows[3][0] == 1
        assert not any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row)
        if campaign is not None:
            assert campaign.name in str(rows[0][0])
            assert ledger.layout is campaign.layout

    assert set(sheets) == set(Layout)
    assert "only for the office" in sheets[Layout.TRACKING][3]
    for layout in (Layout.HELP, Layout.RESEARCH):
        assert "only for the office" not in sheets[layout][3]


async def test_an_empty_ledger_says_so(yard: Yard) -> None:
    """A period without a visit is a table with one sentence."""
    ledger = await yard.ledger(yard.city)
    sheet = load_workbook(BytesIO(ledger_file(ledger, "zh"))).worksheets[0]

    assert ledger.lines == ()
    assert sheet.cell(4, 1).value == "本时段没有符合条件的走访"


async def test_it_is_on_record_and_the_person_sees_it(yard: Yard, url: str) -> None:
    """PRODUCT 28: the export in the chain without names, the look in the person's list."""
    await yard.visits(yard.officer, ON, yard.works, seen=(Seen(appointment=yard.term.id),))
    await yard.ledger(yard.city)
    entries = [one for one in entries_of(url) if one.subject == "list:visits"]
    looks = await yard.town.store.ask(who_looked, yard.wang)

    assert [entry.what for entry in entries] == ["exported"]
    assert yard.wang.name not in entries[0].facts
    assert LookKind.VISITS in {what for _, _, what in looks}


async def test_who_may_take_which(yard: Yard) -> None:
    """Another county's is refused, and so is everybody who is no official."""
    with refused(Refusal.NOT_YOURS):
        await yard.ledger(yard.officer, county=THERE)
    for wrong in ({"campaign": CampaignId(999)}, {"county": CountyCode("999999")}):
        with refused(Refusal.NOT_FOUND):
            await yard.ledger(yard.city, **wrong)
    for who in (yard.wang, await yard.town.enrol(Role.EXPERT), Actor()):
        with refused(Refusal.NOT_ALLOWED):
            await yard.ledger(who)


async def test_the_city_chooses_a_campaigns_layout(yard: Yard) -> None:
    """C5: kept with the campaign; a county does not choose it."""
    number = yard.campaigns[2].id
    await yard.town.store.do(lay_out_campaign, yard.city, number, Layout.RESEARCH)
    assert (await yard.ledger(yard.city, campaign=number)).layout is Layout.RESEARCH
    with refused(Refusal.NOT_ALLOWED):
        await yard.town.store.do(lay_out_campaign, yard.officer, number, Layout.HELP)


async def test_a_problem_of_the_visit_stands_in_its_row(yard: Yard) -> None:
    """C34: what came up in the visit, by number, with what became of it."""
    visit = await yard.visits(yard.officer, ON, yard.works)
    raised = await raised_in(yard, visit.id)
    [line] = (await yard.ledger(yard.officer)).lines

    assert [(one.number, one.closed) for one in line.troubles] == [(raised.number, False)]


async def raised_in(yard: Yard, visit: VisitId) -> Any:
    """An officer writes down what the appointee told him there."""

    def act(desk: Any, actor: Actor) -> Any:
        return raise_one(
            desk,
            actor,
            side=Side.APPOINTEE,
            category=Category.LIVING,
            text="no heating",
            appointment=yard.term.id,
            visit=visit,
        )

    return await yard.town.store.do(act, yard.officer)
