"""Difficulties in other areas: out of a visit, in the brief, over to another county, in one's
own data (C34, A23, PRODUCT 17, 27).
"""

from datetime import date

import pytest

from core.briefs.model import Item, Line, Told, Urgency
from core.briefs.reading import news
from core.briefs.sources import SOURCES
from core.desk import Desk
from core.difficulties.actions import (
    answer,
    ask_in,
    give_feedback,
    raise_difficulty,
    remark,
    write,
)
from core.difficulties.model import About, Act, Category, Side
from core.difficulties.questions import choices_of_visit
from core.export.actions import export_my_data
from core.notices.model import Kind, Letter
from core.notices.of_groups import PRIVATE
from core.preferences.actions import choose_mode
from core.preferences.model import Group, Mode
from core.shared.actor import Actor, Holding, Role
from core.shared.ids import DifficultyId, VisitId
from core.shared.keys import Department
from core.shared.refusal import Refusal
from core.transfers.actions import transfer_enterprise
from core.visits.actions import log_visit
from core.visits.model import Heading, Mark, Seen, State, Visit, VisitDraft
from tests.contracts.difficulty_village import Troubled, city, trouble
from tests.contracts.refusals import refused
from tests.contracts.town import THERE, Town

MONDAY = date(2026, 5, 4)


@pytest.fixture
async def village(town: Town) -> Troubled:
    town.clock.at(MONDAY, 9)
    return await trouble(town)


async def brief(village: Troubled, line: Line, actor: Actor) -> tuple[Item, ...]:
    """What the line's source says for somebody of the same roles, whoever he is."""
    office = Actor(holdings=actor.holdings)
    return await village.town.store.do(SOURCES[line], office)


async def visited(village: Troubled) -> Visit:
    marks = (Mark(heading=Heading.LIFE, state=State.PROBLEM, line="no flat near the works"),)
    draft = VisitDraft(
        key="k",
        enterprise=village.works.id,
        on=MONDAY,
        seen=(Seen(appointment=village.term.id, marks=marks),),
    )
    return await village.town.store.do(log_visit, village.science, draft)


async def test_what_came_up_in_a_visit_is_raised_out_of_it(village: Troubled) -> None:
    """C34: for whom it hinders, with what was noted; he confirms it, not the official."""
    visit, store = await visited(village), village.town.store
    offered = await store.ask(choices_of_visit, village.science, visit.id)
    assert [(one.side, one.said) for one in offered] == [
        (Side.APPOINTEE, "no flat near the works"),
        (Side.ENTERPRISE, ""),
    ]
    one = await store.do(
        raise_difficulty,
        village.science,
        side=Side.APPOINTEE,
        category=Category.LIVING,
        text=offered[0].said,
        appointment=village.term.id,
        visit=visit.id,
    )
    found = await store.read(lambda work: work.difficulties.of_visit(visit.id))
    assert [ticket.difficulty.id for ticket in found] == [one.id]
    assert (one.raised_by, one.visit) == (village.science.person, visit.id)


async def test_nobody_raises_out_of_a_visit_of_somebody_else(village: Troubled) -> None:
    """C34: relations are checked, whatever a button says."""
    visit, store = await visited(village), village.town.store
    with refused(Refusal.NOT_YOURS):
        await store.ask(choices_of_visit, village.organisation, visit.id)
    for actor, number in ((village.organisation, visit.id), (village.science, VisitId(99))):
        with refused(Refusal.NOT_FOUND):
            await store.do(
                raise_difficulty,
                actor,
                side=Side.APPOINTEE,
                category=Category.LIVING,
                text="x",
                appointment=village.term.id,
                visit=number,
            )


async def test_the_brief_tells_what_an_office_has_in_hand(village: Troubled) -> None:
    """PRODUCT 17, 19: its own, more pressing by the day; overdue ones of others for the city."""
    town = village.town
    one = await village.raised()
    for actor, found in ((village.science, 1), (village.organisation, 0), (village.city, 0)):
        assert len(await brief(village, Line.DIFFICULTIES, actor)) == found
    town.clock.at(date(2026, 5, 14), 9)
    [item] = await brief(village, Line.DIFFICULTIES, village.science)
    assert (item.name, item.urgency) == (one.number, Urgency.ESCALATED)
    await town.store.do(answer, village.science, one.id, "we come")
    [item] = await brief(village, Line.DIFFICULTIES, village.science)
    assert item.urgency < Urgency.LATE
    town.clock.at(date(2026, 5, 20), 9)
    for actor in (village.city, village.organisation):
        [item] = await brief(village, Line.DIFFICULTIES, actor)
        assert item.urgency is Urgency.ESCALATED


async def test_what_is_said_about_one_is_news_in_the_brief(village: Troubled) -> None:
    """PRODUCT 17: an office that is asked hears of it, and an owner of what the raiser adds; what
    is only put into his hands his list tells.
    """
    town = village.town
    for reader in (village.science, village.city):
        await town.store.do(choose_mode, reader, Group.FOLLOW_UP, Mode.DIGEST)
    one = await village.raised()
    await town.store.do(ask_in, village.science, one.id, city(Department.SCIENCE), "a form?")
    await town.store.do(answer, village.science, one.id, "we come")
    for actor, found in ((village.science, []), (village.city, [Act.ASK])):
        town.clock.on(hours=1)
        assert Kind.DIFFICULTY_WAITING not in {p.letter.kind for p in await town.deliver()}
        told = await town.store.do(gathered, actor)
        assert [await act_of(village, letter) for letter in told] == found
    await town.store.do(write, village.contact, one.id, "and a key")
    town.clock.on(hours=1)
    await town.deliver()
    told = await town.store.do(gathered, village.science)
    assert [await act_of(village, letter) for letter in told] == [Act.WRITE]


def gathered(desk: Desk, actor: Actor) -> tuple[Letter, ...]:
    """What the next brief would tell beside its lists."""
    return news(desk, Told(person=actor.known()))


async def act_of(village: Troubled, letter: Letter) -> Act:
    words = await village.thread(DifficultyId(letter.number))
    return next(word.act for word in words if str(word.id) == letter.step)


async def test_the_brief_names_no_author_of_a_feedback(village: Troubled) -> None:
    """Issue 5: a number for its handler, nothing for anybody else, not even in a group's count."""
    store = village.town.store
    one = await store.do(give_feedback, village.appointee, about=About.COUNTY, text="a word")
    [item] = await brief(village, Line.FEEDBACK, village.other_city)
    assert (item.name, item.place, item.person) == (one.number, "", None)
    for actor in (village.science, village.organisation, village.city, village.unit):
        assert not await brief(village, Line.FEEDBACK, actor)
        assert not await brief(village, Line.DIFFICULTIES, actor)
    both = village.other_city.model_copy(
        update={
            "holdings": (
                *village.other_city.holdings,
                Holding(role=Role.COUNTY_SCIENCE, county=village.works.county),
            )
        }
    )
    assert not await brief(village, Line.FEEDBACK, both)
    assert Line.FEEDBACK in PRIVATE


async def test_open_ones_go_along_to_another_county(village: Troubled) -> None:
    """A23: the new county has it in hand, the date stays, and the raiser reads where it went."""
    one, store = await village.raised(), village.town.store
    await store.do(transfer_enterprise, village.city, village.works.id, THERE, "plant moved")
    now = await village.now(one.id)

    assert (now.county, now.owner.county, now.due_on) == (THERE, THERE, one.due_on)
    await store.do(answer, village.neighbour, one.id, "we go on with it")
    with refused(Refusal.NOT_YOURS):
        await store.do(remark, village.organisation, one.id, "x")


async def test_ones_own_data_hold_what_was_raised_and_answered(village: Troubled) -> None:
    """PRODUCT 27: the whole thread of one's own, without remarks between officials."""
    store = village.town.store
    one = await village.raised(by=village.appointee, side=Side.APPOINTEE)
    await store.do(remark, village.science, one.id, "between us")
    await store.do(answer, village.science, one.id, "we come")
    await store.do(give_feedback, village.appointee, about=About.OTHER, text="a word")
    await village.raised()
    data = await store.do(export_my_data, village.appointee)

    said = [(line.number[:2], line.word.text) for line in data.difficulties]
    assert said == [("TS", "a word"), ("KN", one.text), ("KN", "we come")]
