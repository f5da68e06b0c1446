"""Two keys over the real store: who signs, who is asked, what makes signatures fall (A25)."""

from collections.abc import Sequence
from itertools import product

import pytest

from core.desk import Desk
from core.keys import turning
from core.keys.model import Key, KeyEnd, Lock, Standing
from core.keys.questions import keys_waiting
from core.notices.model import Kind, Outcome
from core.shared.actor import Actor, Role
from core.shared.ids import CountyCode
from core.shared.keys import Department, Keys
from core.shared.refusal import Refusal, Refused
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, THERE, Town

SUBJECT = "thing:7"


def lock(
    needed: Keys = Keys.BOTH,
    version: int = 1,
    county: CountyCode | None = None,
    *,
    has_organisation: bool = True,
) -> Lock:
    return Lock(
        subject=SUBJECT,
        version=version,
        name="Call 2026",
        needed=needed,
        county=county,
        has_organisation=has_organisation,
    )


async def turn(town: Town, who: Actor, what: Lock | None = None, seen: int | None = None) -> bool:
    """Sign, as the action of some area would let somebody sign."""
    what = what or lock()

    def act(desk: Desk, actor: Actor) -> bool:
        return turning.turn(desk, actor, what, seen=what.version if seen is None else seen)

    return await town.store.do(act, who)


async def standing(town: Town, who: Actor, what: Lock | None = None) -> Standing:
    return await town.store.ask(lambda desk, by: turning.standing(desk, by, what or lock()), who)


async def take_back(town: Town, who: Actor) -> None:
    await town.store.do(lambda desk, by: turning.take_back(desk, by, SUBJECT), who)


async def used(town: Town) -> Sequence[Key]:
    return await town.store.read(lambda work: work.keys.used(SUBJECT))


async def city(town: Town) -> tuple[Actor, Actor]:
    """One officer of each of the city's departments."""
    return await town.enrol(Role.CITY_ORGANISATION), await town.enrol(Role.CITY_SCIENCE)


WHO = ("organisation", "science", "second-organisation", "both", "county", "contact")


@pytest.mark.parametrize("needed", Keys)
async def test_every_setting_whoever_signs_first_and_second(town: Town, needed: Keys) -> None:
    """A25, exhaustively: setting × who has signed × who asks, over one town."""
    enterprise = await town.enterprise()
    people = {
        "organisation": await town.enrol(Role.CITY_ORGANISATION),
        "science": await town.enrol(Role.CITY_SCIENCE),
        "second-organisation": await town.enrol(Role.CITY_ORGANISATION),
        "county": await town.enrol(Role.COUNTY_SCIENCE, HERE),
        "contact": await town.enrol(Role.CONTACT, str(enterprise.id)),
    }
    first = await town.enrol(Role.CITY_ORGANISATION)
    people["both"] = await town.enrol(Role.CITY_SCIENCE, person=first.person)
    works_in: dict[str, set[str]] = {
        "organisation": {"organisation"},
        "second-organisation": {"organisation"},
        "science": {"science"},
        "both": {"organisation", "science"},
    }
    for number, names in enumerate(product((None, *WHO), WHO)):
        what = lock(needed).model_copy(update={"subject": f"thing:{number}"})
        signed: dict[str, str] = {}
        done = False
        for name in names:
            if name is None or done:
                continue
            wanted, done = expected(needed, signed, name, works_in.get(name, set()))
            case = f"{needed}: {name} after {signed}"
            told = await standing(town, people[name], what)
            assert told.may_turn is (not isinstance(wanted, Refusal) and wanted not in signed), (
                case
            )
            if isinstance(wanted, Refusal):
                with pytest.raises(Refused) as caught:
                    await turn(town, people[name], what)
                assert caught.value.code is wanted, case
            else:
                assert await turn(town, people[name], what) is done, case
                after = await standing(town, people[name], what)
                assert done or after.missing == told.then, case
                assert (not told.then) is done, case
                signed.setdefault(wanted, name)


def expected(
    needed: Keys, signed: dict[str, str], name: str, own: set[str]
) -> tuple[Refusal | str, bool]:
    """What the plan says, told a second time: the department signed for, and whether that is
    all; or why it is refused."""
    wanted = {
        Keys.EITHER: ["organisation", "science"],
        Keys.BOTH: ["organisation", "science"],
        Keys.ORGANISATION: ["organisation"],
        Keys.SCIENCE: ["science"],
    }[needed]
    if name in signed.values():
        mine = next(d for d, by in signed.items() if by == name)
        return mine, False
    left = [d for d in wanted if d not in signed and d in own]
    if not left:
        return (Refusal.KEY_TURNED if own & set(signed) else Refusal.KEY_OTHER_DEPARTMENT), False
    rest = set(wanted) - set(signed) - {left[0]}
    return left[0], needed is Keys.EITHER or not rest


async def test_two_departments_sign_and_only_then_it_is_done(town: Town) -> None:
    """A25: the second signature does it; who signed when stays on record, and in the audit."""
    organisation, science = await city(town)

    assert not await turn(town, organisation)
    half = await standing(town, science)
    assert [key.by for key in half.turned] == [organisation.person]
    assert (half.missing, half.may_turn, half.mine) == ((Department.SCIENCE,), True, None)
    assert await turn(town, science)

    assert [(key.department, key.by_name, key.end) for key in await used(town)] == [
        (Department.ORGANISATION, organisation.name, KeyEnd.USED),
        (Department.SCIENCE, science.name, KeyEnd.USED),
    ]
    entries = await town.store.read(lambda work: work.audit.of(SUBJECT))
    assert [(entry.what, entry.by) for entry in entries] == [
        ("key-turned", organisation.person),
        ("key-turned", science.person),
    ]


async def test_a_double_tap_signs_once(town: Town) -> None:
    """PRODUCT 7: the same press again is the same result."""
    organisation, _ = await city(town)
    assert not await turn(town, organisation)

    assert not await turn(town, organisation)

    assert len((await standing(town, organisation)).turned) == 1


async def test_one_person_is_not_two_departments(town: Town) -> None:
    """A25: two keys are two people, even where one holds both offices."""
    first = await town.enrol(Role.CITY_ORGANISATION)
    both = await town.enrol(Role.CITY_SCIENCE, person=first.person)

    assert not await turn(town, both)
    assert not await turn(town, both)
    assert not (await standing(town, both)).may_turn
    with refused(Refusal.KEY_SAME_PERSON):
        await town.store.write(
            lambda work: work.keys.add(lock(), Department.SCIENCE, both.known(), town.clock.now)
        )


async def test_nobody_signs_what_he_has_not_seen(town: Town) -> None:
    """A changed thing is another thing: the old signature does not count, the old page neither."""
    organisation, science = await city(town)
    assert not await turn(town, organisation)
    changed = lock(version=2)

    with refused(Refusal.KEYS_FELL):
        await turn(town, science, changed, seen=1)
    assert (await standing(town, science, changed)).turned == ()
    assert not await turn(town, science, changed)
    assert await turn(town, organisation, changed)

    assert {key.version for key in await used(town)} == {2}


async def test_a_signature_is_taken_back_until_the_act_is_done(town: Town) -> None:
    """A25: it is the signer's own, as long as nobody has acted upon it."""
    organisation, science = await city(town)
    await turn(town, organisation)
    with refused(Refusal.KEY_NOT_TURNED):
        await take_back(town, science)

    await take_back(town, organisation)
    assert not await turn(town, science)
    assert await turn(town, organisation)

    for who in (organisation, science):
        with refused(Refusal.KEY_NOT_TURNED):
            await take_back(town, who)


async def test_the_other_department_is_asked_and_the_letter_closes_itself(town: Town) -> None:
    """A25, PRODUCT 2.11: whose turn it is hears of it once; what is settled asks no more."""
    organisation, science = await city(town)
    await turn(town, organisation)

    assert [(p.letter.kind, p.letter.to) for p in await town.deliver()] == [
        (Kind.KEY_WANTED, science.person)
    ]
    [waiting] = await town.store.ask(keys_waiting, science)
    assert waiting.name == "Call 2026"
    assert await town.store.ask(keys_waiting, organisation) == ()
    await turn(town, science)

    letters = await town.store.read(lambda work: work.letters.of_subject(f"key:{waiting.id}"))
    assert [letter.outcome for letter in letters] == [Outcome.DONE]
    assert await town.store.ask(keys_waiting, science) == ()
    assert await town.deliver() == ()


@pytest.mark.parametrize("how", ["taken back", "fallen"])
async def test_a_letter_is_not_sent_about_a_signature_that_is_no_more(
    town: Town, how: str
) -> None:
    """PRODUCT 2.11: read again when it goes out."""
    organisation, science = await city(town)
    await turn(town, organisation)
    if how == "fallen":
        await town.store.do(lambda desk, by: turning.fall(desk, by, SUBJECT), science)
    else:
        await take_back(town, organisation)

    assert await town.deliver() == ()
    assert await town.store.ask(keys_waiting, science) == ()


async def test_a_countys_matter_is_its_own_two_departments(town: Town) -> None:
    """A13, A25: the neighbours and the city have no key to it."""
    here = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    party = await town.enrol(Role.COUNTY_ORGANISATION, HERE)
    others = [
        await town.enrol(Role.COUNTY_ORGANISATION, THERE),
        await town.enrol(Role.CITY_ORGANISATION),
    ]
    what = lock(county=HERE)

    assert not await turn(town, here, what)
    for other in others:
        with refused(Refusal.KEY_OTHER_DEPARTMENT):
            await turn(town, other, what)
        assert await town.store.ask(keys_waiting, other) == ()
    [waiting] = await town.store.ask(keys_waiting, party)
    assert waiting.county == HERE
    assert await turn(town, party, what)


async def test_a_zone_without_an_organisation_department_signs_alone(town: Town) -> None:
    """DOMAIN 1, A25: nobody waits for a department that there is not."""
    zone = await town.store.read(
        lambda work: next(
            c for c in work.organisations.counties() if not c.has_organisation_department
        )
    )
    science = await town.enrol(Role.COUNTY_SCIENCE, zone.code)

    def act(desk: Desk, actor: Actor) -> bool:
        what = turning.lock_of(desk, SUBJECT, 1, name="List", needed=Keys.BOTH, county=zone.code)
        return turning.turn(desk, actor, what, seen=1)

    assert await town.store.do(act, science)
