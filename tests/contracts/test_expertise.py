"""Declaring, withdrawing, who could solve something and why, and who may not see it."""

import asyncio

import pytest

from core.expertise.actions import declare, who_can_solve, who_can_solve_need, withdraw_expertise
from core.expertise.model import Declaration, MarkKind, Solver
from core.expertise.questions import fitting_posts, my_expertise
from core.needs.form import NeedForm
from core.organisations.model import Enterprise
from core.people.model import LookKind
from core.shared.actor import Actor, Role
from core.shared.fields import Field
from core.shared.ids import ChainId, UnitId
from core.shared.refusal import Refusal
from tests.contracts.refusals import refused
from tests.contracts.shelf import chain, need, publish, withdraw
from tests.contracts.stores import entries_of
from tests.contracts.town import HERE, THERE, Town

OIL = Declaration(fields=(Field.MATERIALS,), words=("阻尼油", "AI"), open=True)


@pytest.fixture
async def works(town: Town) -> Enterprise:
    return await town.enterprise(HERE)


@pytest.fixture
async def host(town: Town, works: Enterprise) -> Actor:
    return await town.contact(works, gate_m=None)


async def scientist(town: Town, name: str, unit: UnitId | None = None) -> Actor:
    number = unit or (await town.unit()).id
    return await town.enrol(Role.SCIENTIST, str(number), name=name)


def names(solvers: tuple[Solver, ...]) -> list[str]:
    return [one.candidate.name for one in solvers]


async def test_the_last_declaration_holds_and_is_one(town: Town) -> None:
    """PRODUCT 27: said twice, from two phones at once, it is one record with the last words."""
    chen = await scientist(town, "Chen")
    await asyncio.gather(*(town.store.do(declare, chen, OIL) for _ in range(2)))
    other = Declaration(fields=(Field.ENERGY,), words=("电池",))
    await town.store.do(declare, chen, other)
    kept = await town.store.ask(my_expertise, chen)

    assert kept is not None
    assert (kept.fields, kept.words, kept.open) == (other.fields, other.words, False)


async def test_withdrawn_is_deleted(town: Town, url: str) -> None:
    """PRODUCT 27: nothing of it stays but that it was; the words are in no audit entry."""
    chen = await scientist(town, "Chen")
    await town.store.do(declare, chen, OIL)
    for _ in range(2):
        await town.store.do(withdraw_expertise, chen)
    entries = [e for e in entries_of(url) if e.what.startswith("expertise")]

    assert await town.store.ask(my_expertise, chen) is None
    assert [entry.what for entry in entries] == ["expertise-declared", "expertise-withdrawn"]
    assert "阻尼" not in str(entries)


async def test_nothing_said_and_gone_chains_are_refused(town: Town) -> None:
    """An empty declaration declares nothing; a chain must be on the list."""
    chen = await scientist(town, "Chen")

    with refused(Refusal.EXPERTISE_EMPTY):
        await town.store.do(declare, chen, Declaration(open=True))
    unknown = Declaration(chains=(ChainId(99),))
    with refused(Refusal.NOT_FOUND):
        await town.store.do(declare, chen, unknown)


async def test_an_officer_declares_for_his_unit_alone(town: Town) -> None:
    """Not for another unit, and not for himself; a scientist speaks for no unit."""
    ours, others = await town.unit(), await town.unit()
    officer = await town.enrol(Role.UNIT_OFFICER, str(ours.id))
    chen = await scientist(town, "Chen", ours.id)
    await town.store.do(declare, officer, OIL, ours.id)

    with refused(Refusal.NOT_YOURS):
        await town.store.do(declare, officer, OIL, others.id)
    with refused(Refusal.NOT_YOURS):
        await town.store.do(declare, officer, OIL)
    with refused(Refusal.NOT_YOURS):
        await town.store.do(declare, chen, OIL, ours.id)
    with refused(Refusal.NOT_YOURS):
        await town.store.do(withdraw_expertise, chen, ours.id)
    assert (await town.store.ask(my_expertise, officer, ours.id)) is not None


async def test_who_can_solve_a_post_and_why(town: Town, works: Enterprise, host: Actor) -> None:
    """Each with the reasons, most reasons first and then by name; the hidden are not found."""
    batteries = await chain(town, "电池")
    unit = await town.unit()
    officer = await town.enrol(Role.UNIT_OFFICER, str(unit.id))
    bai, an, hidden = [await scientist(town, n, unit.id) for n in ("Bai", "An", "Hidden")]
    await town.store.do(declare, bai, OIL)
    await town.store.do(declare, an, Declaration(fields=(Field.MATERIALS,), open=True))
    await town.store.do(declare, hidden, OIL.model_copy(update={"open": False}))
    await town.store.do(declare, officer, Declaration(chains=(batteries,), open=True), unit.id)
    post = await publish(
        town,
        works,
        host,
        "阻尼材料",
        field=Field.MATERIALS,
        on_chain=batteries,
        text="硅基阻尼油漏油, maintain",
    )
    found = await town.store.do(who_can_solve, host, post.id)
    why = {
        one.candidate.name: [(reason.kind, reason.said) for reason in one.reasons]
        for one in found.solvers
    }

    assert names(found.solvers) == ["Bai", "An", unit.name]
    assert why == {
        "Bai": [(MarkKind.FIELD, "materials"), (MarkKind.WORD, "阻尼油")],
        "An": [(MarkKind.FIELD, "materials")],
        unit.name: [(MarkKind.CHAIN, "电池")],
    }
    assert [one.candidate.unit_name for one in found.solvers] == [unit.name, unit.name, None]


async def test_who_may_ask_is_told_to_those_who_were_seen(
    town: Town, works: Enterprise, host: Actor
) -> None:
    """PRODUCT 28: contact, county, city may, and nobody else; every look is on record."""
    chen = await scientist(town, "Chen")
    await town.store.do(declare, chen, OIL)
    post = await publish(town, works, host, "x", field=Field.MATERIALS)
    entitled = [
        host,
        await town.enrol(Role.COUNTY_ORGANISATION, HERE),
        await town.enrol(Role.CITY_SCIENCE),
    ]
    for actor in entitled:
        found = await town.store.do(who_can_solve, actor, post.id)
        assert names(found.solvers) == ["Chen"]
    rival = await town.contact(await town.enterprise(HERE), gate_m=None)
    there = await town.enrol(Role.COUNTY_SCIENCE, THERE)
    for actor in (rival, there):
        with refused(Refusal.NOT_YOURS):
            await town.store.do(who_can_solve, actor, post.id)
    other = await town.unit()
    for actor in (chen, await town.enrol(Role.UNIT_OFFICER, str(other.id))):
        with refused(Refusal.NOT_ALLOWED):
            await town.store.do(who_can_solve, actor, post.id)
    looks = await town.store.read(lambda work: work.people.looks_at(chen.known(), 10))

    assert [what for _, _, what in looks] == [LookKind.EXPERTISE] * 3


async def test_only_names_that_were_shown_are_looked_at(
    town: Town, works: Enterprise, host: Actor
) -> None:
    """PRODUCT 28: whoever stands on a later page was not seen; the last page is the last."""
    people = [await scientist(town, f"Chen {n}") for n in range(8)]
    for one in people:
        await town.store.do(declare, one, OIL)
    post = await publish(town, works, host, "x", field=Field.MATERIALS)
    first = await town.store.do(who_can_solve, host, post.id)
    looked = await town.store.read(
        lambda work: [len(work.people.looks_at(one.known(), 9)) for one in people]
    )
    last = await town.store.do(who_can_solve, host, post.id, 99)

    assert (len(first.solvers), first.found, first.pages) == (6, 8, 2)
    assert looked == [1] * 6 + [0] * 2
    assert (names(last.solvers), last.page) == (["Chen 6", "Chen 7"], 1)


async def test_a_challenge_is_for_its_parties(town: Town, works: Enterprise, host: Actor) -> None:
    """C19: the same for a challenge, which only its enterprise, county and city know of."""
    chen = await scientist(town, "Chen")
    await town.store.do(declare, chen, OIL)
    challenge = await need(town, works, host, NeedForm(title="漏油", fails="阻尼油渗漏"))
    rival = await town.contact(await town.enterprise(HERE), gate_m=None)
    found = await town.store.do(who_can_solve_need, host, challenge.id)

    assert [reason.said for reason in found.solvers[0].reasons] == ["阻尼油"]
    with refused(Refusal.NOT_YOURS):
        await town.store.do(who_can_solve_need, rival, challenge.id)


async def test_an_appointee_is_found_with_the_unit_that_sends_him(
    town: Town, works: Enterprise, host: Actor
) -> None:
    """C1: whoever serves elsewhere already is a person of his unit, and may be open as well."""
    unit = await town.unit()
    wang, _ = await town.appoint(await town.enterprise(), unit)
    await town.store.do(declare, wang, OIL)
    post = await publish(town, works, host, "x", field=Field.MATERIALS)
    found = await town.store.do(who_can_solve, host, post.id)

    assert [(one.candidate.name, one.candidate.unit_name) for one in found.solvers] == [
        (wang.name, unit.name)
    ]


async def test_the_mirror(town: Town, works: Enterprise, host: Actor) -> None:
    """Posts that fit one's own declaration, hidden or not; withdrawn ones are gone."""
    chen = await scientist(town, "Chen")
    hidden = OIL.model_copy(update={"open": False})
    await town.store.do(declare, chen, hidden)
    words = await publish(town, works, host, "AI 质检", field=Field.ELECTRONICS)
    both = await publish(town, works, host, "阻尼油", field=Field.MATERIALS)
    gone = await publish(town, works, host, "阻尼油二", field=Field.MATERIALS)
    await publish(town, works, host, "maintain", field=Field.OTHER)
    await withdraw(town, gone)
    found = await town.store.ask(fitting_posts, chen)

    assert [(one.post.post.id, len(one.reasons)) for one in found] == [(both.id, 2), (words.id, 1)]
