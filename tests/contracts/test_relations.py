"""What a forged button, an office left behind or a second pair of hands must not reach (C34)."""

from typing import Any

import pytest

from core.difficulties.actions import (
    give_feedback,
    hand_on,
    open_difficulty,
    raise_difficulty,
    remark,
)
from core.difficulties.model import About, Category, Difficulty, Side
from core.difficulties.owner import OwnerKind
from core.difficulties.questions import hand_targets, raise_choices
from core.difficulties.views import news
from core.duty.questions import who_looked
from core.export.actions import export_my_data
from core.people.actions import end_role
from core.people.model import LookKind
from core.process.actions import add_note, answer_note, correct_note, see_note
from core.process.model import Category as NoteCategory
from core.shared.actor import Actor, Holding, Role
from core.shared.calendar import local_day
from core.shared.fields import Field
from core.shared.keys import Department
from core.shared.refusal import Refusal
from core.transfers.actions import transfer_enterprise
from core.typical.actions import answer_case, propose_case, return_case
from core.typical.model import Answer, Party, Story
from core.typical.questions import case_of, cases_about_me
from core.visits.actions import log_visit, reply_to_visit, withdraw_visit
from core.visits.model import Seen, Visit, VisitDraft
from tests.contracts.difficulty_village import SCIENCE, Troubled, city, trouble
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, THERE, Town


@pytest.fixture
async def village(town: Town) -> Troubled:
    return await trouble(town)


async def raises(village: Troubled, by: Actor, side: Side, **places: Any) -> Difficulty:
    return await village.town.store.do(
        raise_difficulty, by, side=side, category=Category.TIME, text="timetables", **places
    )


async def visits(village: Troubled, by: Actor) -> Visit:
    draft = VisitDraft(
        key="k",
        enterprise=village.works.id,
        on=local_day(village.town.clock.now),
        seen=(Seen(appointment=village.term.id),),
    )
    return await village.town.store.do(log_visit, by, draft)


async def test_a_unit_raises_for_its_person_as_its_choice_is_offered(village: Troubled) -> None:
    """C34: the choice names the service alone; the unit and the county follow from it."""
    offered = await village.town.store.ask(raise_choices, village.unit)
    [person] = [one for one in offered if one.side is Side.UNIT and not one.whole]
    one = await raises(village, village.unit, Side.UNIT, appointment=person.number)

    assert (one.unit, one.enterprise, one.owner) == (village.term.unit, village.works.id, SCIENCE)


async def test_a_side_brings_no_other_ones_place_along(village: Troubled) -> None:
    """C34: a forged enterprise or unit gives a difficulty neither an owner nor readers."""
    unit, works = village.term.unit, village.works.id
    ours = await raises(village, village.unit, Side.UNIT, unit=unit, enterprise=works)
    theirs = await raises(village, village.contact, Side.ENTERPRISE, enterprise=works, unit=unit)

    assert (ours.enterprise, ours.owner) == (None, city(Department.SCIENCE))
    assert theirs.unit is None
    with refused(Refusal.NOT_YOURS):
        await raises(village, village.unit, Side.ENTERPRISE, appointment=village.term.id)


async def test_nothing_is_raised_out_of_a_visit_that_was_withdrawn(village: Troubled) -> None:
    """A28: what stands no longer is no origin; nor is one in which the person was not seen."""
    store, visit = village.town.store, await visits(village, village.science)
    _, other = await village.town.appoint(village.works)
    places = {"enterprise": village.works.id, "visit": visit.id}
    with refused(Refusal.NOT_FOUND):
        await raises(village, village.science, Side.APPOINTEE, appointment=other.id, **places)
    await store.do(withdraw_visit, village.science, visit.id, "slip")
    with refused(Refusal.NOT_FOUND):
        await raises(village, village.science, Side.ENTERPRISE, **places)


async def test_whoever_gets_a_feedback_next_is_not_told_its_county(village: Troubled) -> None:
    """Issue 5: the choice of offices would name the county that everything else hides."""
    store = village.town.store
    one = await store.do(give_feedback, village.appointee, about=About.OTHER, text="x")
    first = await store.ask(hand_targets, village.city, one.id)
    await store.do(hand_on, village.city, one.id, city(Department.ORGANISATION), "yours")
    then = await store.ask(hand_targets, village.other_city, one.id)

    assert OwnerKind.COUNTY in {office.owner.kind for office in first}
    assert {office.owner.kind for office in then} == {OwnerKind.CITY}
    with refused(Refusal.DIFFICULTY_CONCERNED):
        await store.do(hand_on, village.other_city, one.id, SCIENCE, "yours")


async def test_a_feedback_is_no_origin_of_a_case(village: Troubled) -> None:
    """Issue 5: that a number is accepted would tell from which county the feedback came."""
    store = village.town.store
    one = await store.do(give_feedback, village.appointee, about=About.OTHER, text="x")
    story = Story(title="a", problem="b", done="c", effect="d")
    with refused(Refusal.NOT_FOUND):
        await store.do(
            propose_case,
            village.science,
            village.term.id,
            Field.MATERIALS,
            story,
            f"difficulty:{one.id}",
        )


async def test_every_look_at_another_ones_matter_is_on_record(village: Troubled) -> None:
    """PRODUCT 28: a unit's officer and who keeps the bot running look as officials do."""
    store = village.town.store
    operator = await village.town.enrol(Role.OPERATOR)
    await store.do(give_feedback, village.appointee, about=About.BOT, text="x")
    said = await store.do(give_feedback, village.appointee, about=About.BOT, text="it is slow")
    mine = await raises(village, village.unit, Side.APPOINTEE, appointment=village.term.id)
    await store.do(open_difficulty, operator, said.id)
    await store.do(open_difficulty, village.unit, mine.id)

    looks = await store.ask(who_looked, village.appointee)
    assert [what for _, _, what in looks] == [LookKind.DIFFICULTIES] * 2


async def test_a_letter_with_a_remark_is_not_for_who_is_no_official_now(
    village: Troubled,
) -> None:
    """Issue 5: between posting and sending an officer became the enterprise's contact."""
    store, one = village.town.store, await village.raised()
    await store.do(remark, village.science, one.id, "between us")
    [*_, word] = await village.thread(one.id)
    left = Actor(
        person=village.science.person,
        holdings=(Holding(role=Role.CONTACT, enterprise=village.works.id),),
    )
    told = await store.do(lambda desk, who: news(desk, one.id, who, word), village.science)
    assert told.word == word
    with refused(Refusal.NOT_YOURS):
        await store.do(lambda desk, who: news(desk, one.id, who, word), left)


async def test_a_units_officer_hears_of_replies_to_his_visit(village: Troubled) -> None:
    """The issue: whoever noted the visit is told; the letter knew no unit and went nowhere."""
    town, visit = village.town, await visits(village, village.unit)
    await town.store.do(reply_to_visit, village.contact, visit.id, "come again")
    town.clock.on(days=1)
    told = [(p.letter.kind.value, p.letter.to) for p in await town.deliver()]

    assert ("visit-reply", village.unit.person) in told


async def test_notes_can_be_read_and_corrected_after_a_transfer(village: Troubled) -> None:
    """A23: the old county, which is told of the answer, reads it; the new one corrects it."""
    store, today = village.town.store, local_day(village.town.clock.now)
    said = (NoteCategory.OTHER, today, "facts")
    view = await store.do(add_note, village.science, village.term.id, *said)
    await store.do(transfer_enterprise, village.city, village.works.id, THERE, "plant moved")
    await store.do(answer_note, village.appointee, view.note.id, "my word")

    old = await store.do(see_note, village.science, view.note.id)
    new = await store.do(see_note, village.neighbour, view.note.id)
    assert (old.note.county, old.may_correct, new.may_correct) == (HERE, False, True)
    right = (NoteCategory.OTHER, today, "better facts", "a slip")
    with refused(Refusal.NOT_YOURS):
        await store.do(correct_note, village.science, view.note.id, *right)
    await store.do(correct_note, village.neighbour, view.note.id, *right)


async def test_who_left_an_enterprise_takes_his_data_along_all_the_same(
    village: Troubled,
) -> None:
    """PRODUCT 27: one matter that he reads no longer refused the whole of his data."""
    store, town = village.town.store, village.town
    await village.raised()
    place = Holding(role=Role.CONTACT, enterprise=village.works.id)
    await store.do(end_role, village.science, village.contact.known(), place)
    left = await town.who(village.contact.account)
    elsewhere = left.model_copy(update={"holdings": (Holding(role=Role.EXPERT),)})

    assert (await store.do(export_my_data, elsewhere)).difficulties == ()
    assert (await store.do(export_my_data, village.appointee)).difficulties == ()


async def test_why_a_case_was_given_back_stays_between_officials(village: Troubled) -> None:
    """C34: the city writes it to the county; the two whom the case is about read the text."""
    store = village.town.store
    story = Story(title="a", problem="b", done="c", effect="d")
    view = await store.do(propose_case, village.science, village.term.id, Field.MATERIALS, story)
    for who, party in ((village.appointee, Party.PERSON), (village.contact, Party.ENTERPRISE)):
        view = await store.do(answer_case, who, view.case.id, party, 1, Answer.AGREES)
    await store.do(return_case, village.city, view.case.id, view.case.revision, "not proven")

    assert (await store.ask(case_of, village.science, view.case.id)).case.reason == "not proven"
    for who in (village.appointee, village.contact):
        [listed] = await store.ask(cases_about_me, who)
        opened = await store.ask(case_of, who, view.case.id)
        assert (listed.case.reason, opened.case.reason) == ("", "")
