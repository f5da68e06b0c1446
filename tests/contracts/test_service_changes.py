"""What was decided about a service is told to its person, and who looked is on record."""

from datetime import date

from core.appointments.actions import end, resume, see_appointment, see_roster, suspend
from core.appointments.questions import counties_served
from core.duty.questions import who_looked
from core.notices.model import Contents, Kind
from core.people.model import LookKind
from core.shared.actor import Role
from core.shared.ids import AppointmentId
from core.shared.refusal import Refusal
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, OPERATOR, THERE, Town

JUNE = date(2026, 6, 1)


async def told(town: Town) -> dict[Kind, Contents]:
    """What a courier brings now, by kind."""
    return {parcel.letter.kind: parcel.contents for parcel in await town.deliver()}


async def test_each_change_is_told_once_with_its_dates(town: Town) -> None:
    """A27, C33: suspended from, back on, last day: each by one letter with its reason."""
    _, opened = await town.appoint(await town.enterprise())
    await town.store.do(suspend, OPERATOR, opened.id, JUNE, "study")
    first = (await told(town))[Kind.SUSPENDED].change
    await town.store.do(resume, OPERATOR, opened.id, date(2026, 9, 1))
    second = (await told(town))[Kind.RESUMED].change
    await town.store.do(end, OPERATOR, opened.id, date(2026, 10, 1), " moved \n away ")
    third = (await told(town))[Kind.TERMINATED].change
    assert first is not None
    assert second is not None
    assert third is not None

    assert (first.on, first.reason) == (JUNE, "study")
    assert (second.on, second.since) == (date(2026, 9, 1), JUNE)
    assert (third.on, third.reason) == (date(2026, 10, 1), "moved away")
    assert await told(town) == {}


async def test_a_suspension_that_is_over_before_morning_is_told_as_one_return(town: Town) -> None:
    """PRODUCT 11, 16: decided at night, told in the morning, and only what holds by then."""
    _, opened = await town.appoint(await town.enterprise())
    town.clock.at(date(2026, 5, 6), 22)
    await town.store.do(suspend, OPERATOR, opened.id, date(2026, 5, 4), "leave")
    await town.store.do(resume, OPERATOR, opened.id, date(2026, 5, 7))

    assert await told(town) == {}
    town.clock.at(date(2026, 5, 7), 10)
    assert set(await told(town)) == {Kind.RESUMED}


async def test_an_end_that_was_moved_is_told_as_it_is(town: Town) -> None:
    """C33: of two decisions about the last day, the one that holds is told."""
    _, opened = await town.appoint(await town.enterprise())
    town.clock.at(date(2026, 5, 6), 22)
    for day in (20, 25):
        await town.store.do(end, OPERATOR, opened.id, date(2026, 5, day), "moved")
    town.clock.at(date(2026, 5, 7), 10)
    [letter] = await town.deliver()

    assert letter.contents.change is not None
    assert letter.contents.change.on == date(2026, 5, 25)


async def test_a_decision_has_a_reason(town: Town) -> None:
    """PRODUCT 30: nobody is suspended or ended without a word that can be read."""
    _, opened = await town.appoint(await town.enterprise())
    for act in (suspend, end):
        with refused(Refusal.WORDS_EMPTY):
            await town.store.do(act, OPERATOR, opened.id, JUNE, "\u200b \n")

    assert await told(town) == {}


async def test_a_county_sees_its_own_and_the_person_sees_that_it_looked(town: Town) -> None:
    """C33, PRODUCT 28: another county is refused; each look is told to the person concerned."""
    works = await town.enterprise()
    wang, opened = await town.appoint(works)
    await town.appoint(await town.enterprise(THERE))
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    stranger = await town.enrol(Role.COUNTY_SCIENCE, THERE)
    with refused(Refusal.NOT_YOURS):
        await town.store.do(see_roster, stranger, HERE)
    with refused(Refusal.NOT_YOURS):
        await town.store.do(see_appointment, stranger, opened.id)
    [line] = await town.store.do(see_roster, officer, HERE)
    found = await town.store.do(see_appointment, officer, opened.id)
    looks = await town.store.ask(who_looked, wang)

    assert (line.appointment, line.enterprise_name) == (opened.id, works.name)
    assert (found.appointment, found.enterprise) == (opened, works.name)
    assert [kind for _, _, kind in looks] == [LookKind.APPOINTMENTS] * 2
    assert [(c.code, n) for c, n in await town.store.ask(counties_served, officer)] == [(HERE, 1)]


async def test_the_city_sees_all_and_a_number_that_nobody_has_is_not_found(town: Town) -> None:
    """C33: the city decides, so it sees every county; people are counted while they serve."""
    _, opened = await town.appoint(await town.enterprise())
    await town.appoint(await town.enterprise(THERE))
    city = await town.enrol(Role.CITY_SCIENCE)
    await town.store.do(end, city, opened.id, date(2026, 5, 5), "moved")
    served = {c.code: n for c, n in await town.store.ask(counties_served, city)}

    assert len(served) == 15
    assert (served[HERE], served[THERE]) == (0, 1)
    assert [len(await town.store.do(see_roster, city, code)) for code in (HERE, THERE)] == [1, 1]
    with refused(Refusal.NOT_FOUND):
        await town.store.do(see_appointment, city, AppointmentId(77))
