"""Sendings in figures, and whom nobody reaches, over the real store (PRODUCT 20, 21, 28)."""

from datetime import date

from core.appointments.actions import suspend
from core.appointments.model import Appointment
from core.desk import Desk
from core.difficulties.actions import give_feedback, raise_difficulty
from core.difficulties.model import About, Category, Difficulty, Side
from core.duty.questions import who_looked
from core.mailings.questions import mailing, mailings
from core.notices.actions import settle_letter
from core.notices.model import Draft, Kind, LetterState, Verdict, VerdictKind
from core.notices.unreached import give_up
from core.people.actions import accept_invitation, invite, mark_reachable
from core.people.model import LookKind
from core.phoning.actions import note_phoned, see_phone_list
from core.phoning.model import PhoneResult, PhoneTask
from core.phoning.questions import count_to_phone, phone_task, unreached_by_county
from core.phoning.views import waiting_for
from core.shared.actor import SYSTEM, Actor, Holding, Role
from core.shared.ids import Account, CountyCode, PhoneTaskId
from core.shared.refusal import Refusal
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, OPERATOR, THERE, Town

JUNE = date(2026, 6, 1)
SUSPENDED = "2026-05:suspended:"


async def told(town: Town, county: CountyCode = HERE, *, blocked: bool = False) -> Actor:
    """An appointee to whom a letter is due; perhaps he has blocked the bot."""
    actor, opened = await town.appoint(await town.enterprise(county))
    if blocked:
        await reachable(town, actor, back=False)
    await tells(town, opened)
    return actor


async def tells(town: Town, opened: Appointment) -> None:
    await town.store.do(suspend, OPERATOR, opened.id, JUNE, "study")


async def reachable(town: Town, actor: Actor, *, back: bool = True) -> None:
    assert actor.account is not None
    await town.store.do(mark_reachable, SYSTEM, actor.account, reachable=back)


async def listed(town: Town, officer: Actor) -> tuple[PhoneTask, ...]:
    found = await town.store.do(see_phone_list, officer)
    return tuple(view.task for view in found)


async def test_a_sending_is_told_in_figures_that_add_up(town: Town) -> None:
    """PRODUCT 20, 21: delivered, waiting and gone are each counted once, for the whole city."""
    for blocked in (False, False, True):
        await told(town, blocked=blocked)
    city = await town.enrol(Role.CITY_SCIENCE)
    before = await town.store.ask(mailing, city, SUSPENDED)
    [first, second] = await town.claim()
    verdict = Verdict(kind=VerdictKind.DELIVERED, message=1)
    await town.store.do(settle_letter, SYSTEM, first.letter.id, verdict)
    later = Verdict(kind=VerdictKind.LATER, wait=60)
    await town.store.do(settle_letter, SYSTEM, second.letter.id, later)
    figures = (await town.store.ask(mailing, city, SUSPENDED)).mailing.figures

    assert before.mailing.figures.model_dump(exclude_defaults=True) == {"waiting": 3}
    assert figures.model_dump(exclude_defaults=True) == {"delivered": 1, "later": 1, "gone": 1}
    assert figures.total() == 3


async def test_a_county_sees_its_own_part(town: Town) -> None:
    """PRODUCT 28: figures of letters to its own people; the city sees each county's number."""
    await told(town, HERE, blocked=True)
    await told(town, THERE)
    await told(town, THERE, blocked=True)
    city = await town.enrol(Role.CITY_ORGANISATION)
    here = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    await town.deliver()
    all_of_it = await town.store.ask(mailing, city, SUSPENDED)
    part = await town.store.ask(mailing, here, SUSPENDED)

    assert all_of_it.mailing.figures.total() == 3
    assert [(code, number) for code, _, _, number in all_of_it.gone] == [(HERE, 1), (THERE, 1)]
    assert part.mailing.figures.model_dump(exclude_defaults=True) == {"gone": 1}
    assert [(code, number) for code, _, _, number in part.gone] == [(HERE, 1)]


async def test_sendings_of_a_month_are_listed_the_largest_first(town: Town) -> None:
    """PRODUCT 20: a month at a time, and no longer ago than a year."""
    for _ in range(2):
        await told(town)
    await told(town, blocked=True)
    city = await town.enrol(Role.CITY_SCIENCE)
    await town.enrol(Role.COUNTY_SCIENCE, HERE)
    await town.deliver()
    found = await town.store.ask(mailings, city)
    town.clock.at(date(2026, 8, 3))
    august = await town.store.ask(mailings, city)
    may = await town.store.ask(mailings, city, "2026-05")

    assert [(one.kind, one.figures.total()) for one in found] == [
        (Kind.SUSPENDED, 3),
        (Kind.UNREACHABLE, 1),
    ]
    assert august == ()
    assert may == found
    for odd in ("2026-13", "2020-01", "x", "2026-06:"):
        with refused(Refusal.NOT_FOUND):
            await town.store.ask(mailings, city, odd)


async def test_only_officials_see_figures(town: Town) -> None:
    """DESIGN 3: nobody else is asked to look after deliveries; a made-up key is nothing."""
    wang = await told(town)
    city = await town.enrol(Role.CITY_SCIENCE)

    with refused(Refusal.NOT_ALLOWED):
        await town.store.ask(mailings, wang)
    with refused(Refusal.NOT_ALLOWED):
        await town.store.do(see_phone_list, wang)
    for key in ("2026-05:suspended:x", "x", "::", "2026-04:suspended:"):
        with refused(Refusal.NOT_FOUND):
            await town.store.ask(mailing, city, key)


async def test_whom_nobody_reaches_waits_for_a_call_until_somebody_has_phoned(town: Town) -> None:
    """PRODUCT 21: since when, what about, who phoned; the letter is settled with it."""
    wang = await told(town, blocked=True)
    officer, colleague = [await town.enrol(Role.COUNTY_SCIENCE, HERE) for _ in range(2)]
    since = town.clock.now
    await town.deliver()
    letters = await town.deliver()
    [task] = await listed(town, officer)
    await town.store.do(note_phoned, officer, task.id, PhoneResult.NO_ANSWER)
    town.clock.on(hours=2)
    [again] = await listed(town, colleague)
    done = await town.store.do(note_phoned, colleague, task.id, PhoneResult.TOLD)
    twice = await town.store.do(note_phoned, colleague, task.id, PhoneResult.TOLD)

    assert {p.account for p in letters} == {officer.account, colleague.account}
    assert (task.name, task.since, task.letters) == (wang.name, since, 1)
    assert (again.tries, again.caller, again.result) == (1, officer.name, PhoneResult.NO_ANSWER)
    assert done.done_at == town.clock.now
    assert twice == done
    assert await listed(town, officer) == ()
    with refused(Refusal.PHONE_DONE):
        await town.store.do(note_phoned, officer, task.id, PhoneResult.TOLD)
    with refused(Refusal.PHONE_DONE):
        await town.store.ask(phone_task, officer, task.id)
    states = await town.store.read(lambda w: w.letters.of_subject(f"unreachable:{wang.person}"))
    assert {one.outcome for one in states} == {"done"}


async def test_who_is_back_need_not_be_phoned(town: Town) -> None:
    """PRODUCT 21: by START, or from a new phone; what falls due then begins a new count."""
    wang = await told(town, blocked=True)
    li = await told(town, blocked=True)
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    await town.deliver()
    before = await listed(town, officer)
    await reachable(town, wang)
    fresh = await town.store.do(invite, OPERATOR, Holding(role=Role.APPOINTEE), li.name, li.person)
    await town.store.do(accept_invitation, Actor(account=Account(77)), fresh.token, "zh")

    assert {task.person for task in before} == {wang.person, li.person}
    assert await listed(town, officer) == ()


async def test_the_list_is_its_own_countys(town: Town) -> None:
    """PRODUCT 28: names for who phones; numbers for the city; somebody else's task is none."""
    wang = await told(town, HERE, blocked=True)
    here, there = [await town.enrol(Role.COUNTY_SCIENCE, one) for one in (HERE, THERE)]
    city = await town.enrol(Role.CITY_SCIENCE)
    await town.deliver()
    [task] = await listed(town, here)
    looks = await town.store.ask(who_looked, await town.who(wang.account))

    assert await listed(town, there) == ()
    assert await listed(town, city) == ()
    assert [w for _, _, w in looks] == [LookKind.PHONING]
    assert [c.code for c, _ in await town.store.ask(unreached_by_county, city)] == [HERE]
    assert await town.store.ask(unreached_by_county, there) == ()
    assert await town.store.ask(count_to_phone, here) == 1
    assert await town.store.ask(count_to_phone, city) == 0
    for somebody in (there, city):
        with refused(Refusal.NOT_FOUND):
            await town.store.do(note_phoned, somebody, task.id, PhoneResult.TOLD)
    with refused(Refusal.NOT_FOUND):
        await town.store.do(note_phoned, here, task.id, PhoneResult.BACK)
    with refused(Refusal.NOT_FOUND):
        await town.store.do(note_phoned, here, PhoneTaskId(99), PhoneResult.TOLD)


async def test_an_officer_of_nobodys_county_is_the_citys_to_phone(town: Town) -> None:
    """PRODUCT 21: a unit's officer belongs to no county; somebody has to phone him."""
    unit = await town.unit()
    sender = await town.enrol(Role.UNIT_OFFICER, str(unit.id))
    city = await town.enrol(Role.CITY_SCIENCE)
    assert sender.person is not None
    person = sender.person
    await town.store.write(lambda w: w.phoning.ask(person, None, "call:1", town.clock.now))
    [view] = await town.store.ask(waiting_for, city)

    assert view.task.person == sender.person
    assert await town.store.ask(count_to_phone, city) == 1
    noted = await town.store.do(note_phoned, city, view.task.id, PhoneResult.MOVED_ON)
    assert noted.done_at is not None


async def test_a_letter_withdrawn_before_it_went_out_is_no_failure(town: Town) -> None:
    """PRODUCT 11: cancelled is told apart from gone."""
    await told(town)
    city = await town.enrol(Role.CITY_SCIENCE)
    [parcel] = await town.claim()
    await town.store.write(
        lambda w: w.letters.settle(parcel.letter.id, LetterState.CANCELLED, town.clock.now)
    )
    figures = (await town.store.ask(mailing, city, SUSPENDED)).mailing.figures

    assert figures.model_dump(exclude_defaults=True) == {"cancelled": 1}


def lose(desk: Desk, _: Actor, filed: Difficulty) -> None:
    """A letter about it reaches nobody."""
    subject, key = f"difficulty:{filed.id}", f"lost:{filed.id}"
    kind, to = Kind.DIFFICULTY_WAITING, filed.raised_by
    desk.work.letters.post([Draft(key=key, to=to, kind=kind, subject=subject, due_at=desk.now)])
    letter = next(one for one in desk.work.letters.of_subject(subject) if one.to == to)
    give_up(desk, letter)


async def test_whoever_phones_does_not_learn_of_a_feedback(town: Town) -> None:
    """PRODUCT 15: the list and the letter name no matter where it is one; a difficulty they do."""
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    works = await town.enterprise()
    host = await town.contact(works)
    filed = await town.store.do(
        raise_difficulty,
        host,
        side=Side.ENTERPRISE,
        category=Category.EQUIPMENT,
        text="no room",
        enterprise=works.id,
    )
    said = await town.store.do(give_feedback, host, about=About.OTHER, text="not well done")
    abouts = []
    for one in (filed, said):
        await town.store.do(lose, SYSTEM, one)
        [task] = await listed(town, officer)
        letters = await town.store.read(
            lambda w: w.letters.of_subject(f"unreachable:{host.person}")
        )
        abouts.append((task.about, letters[-1].step))
        await town.store.do(note_phoned, officer, task.id, PhoneResult.TOLD)
        town.clock.on(days=1)

    assert abouts == [(f"difficulty:{filed.id}",) * 2, ("untold", "untold")]
