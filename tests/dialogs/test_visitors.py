"""The host confirms who was there: all at once or one by one, once each, never himself."""

import asyncio

import pytest

from core.duty.model import Grade, YearRecord
from core.hosting.actions import confirm_visitors
from core.organisations.model import Enterprise
from core.people.actions import accept_invitation, invite
from core.shared.actor import Role
from core.shared.ids import Account
from tests.contracts.town import OPERATOR, THERE
from tests.core.samples import holding
from tests.dialogs.persona import Persona
from tests.dialogs.scene import Scene


async def record(scene: Scene, persona: Persona) -> YearRecord:
    """What is on record of somebody's year."""
    return await scene.town.record(await scene.town.who(Account(persona.account)))


@pytest.fixture
async def li(scene: Scene, works: Enterprise, wang: Persona) -> Persona:  # noqa: ARG001 - has to be there first
    """A second appointee at the same enterprise."""
    actor, _ = await scene.town.appoint(works)
    return Persona.of(scene, actor)


async def opens_the_card(host: Persona) -> None:
    await host.says("/menu")
    await host.taps("到厂确认")


async def test_all_at_once(scene: Scene, wang: Persona, li: Persona, host: Persona) -> None:
    """One tap confirms everybody who is on the card; two signals make an A."""
    await wang.stands(0)
    await li.stands(600)
    await opens_the_card(host)
    host.sees("○", "请于 2026-05-09 周六 12:00 前")
    host.begins()

    await host.taps("全部确认（2 条）")

    host.hears("已确认 2 条")
    host.sees("●")
    assert host.messages_got == 0, "the card is edited"
    assert [day.grade for day in (await record(scene, wang)).days] == [Grade.A]
    assert [day.grade for day in (await record(scene, li)).days] == [Grade.C]
    assert "全部确认" not in "".join(host.labels())


async def test_one_by_one(scene: Scene, wang: Persona, li: Persona, host: Persona) -> None:
    """Each visitor has a button; whoever is not confirmed goes on waiting."""
    await wang.stands(600)
    await li.stands(600)
    await opens_the_card(host)
    label = next(label for label in host.labels() if label.startswith("✓"))

    await host.taps(label)

    host.hears("已确认 1 条")
    counts = [(await record(scene, who)).count for who in (wang, li)]
    assert sorted(counts) == [0, 1]
    assert label not in host.labels()


async def test_a_double_tap(scene: Scene, wang: Persona, host: Persona) -> None:
    """The second of two quick taps finds nothing left and says so."""
    await wang.stands(0)
    await opens_the_card(host)
    card = host.window()
    await host.taps("全部确认", on=card)
    host.hears("已确认 1 条")

    await host.taps("全部确认", on=card)

    host.hears("没有需要确认的")
    assert (await record(scene, wang)).count == 1


async def test_two_contacts_at_once(
    scene: Scene, works: Enterprise, wang: Persona, host: Persona
) -> None:
    """Both press at the same moment: one confirmation, and both hear the truth."""
    other = Persona.of(scene, await scene.town.contact(works, gate_m=None))
    await wang.stands(0)
    for one in (host, other):
        await opens_the_card(one)

    await asyncio.gather(host.taps("全部确认"), other.taps("全部确认"))

    heard = host.chat.toasts + other.chat.toasts
    assert sorted(text[:5] for text in heard) == ["已确认 1", "没有需要确"]
    assert [day.grade for day in (await record(scene, wang)).days] == [Grade.A]
    await scene.carries()
    assert sum("到岗记录" in shown.text for shown in wang.chat.all()) == 1


async def test_two_taps_at_once_from_one_phone(scene: Scene, wang: Persona, host: Persona) -> None:
    """A bouncing finger sends two presses at the same moment: one confirmation."""
    await wang.stands(0)
    await opens_the_card(host)
    card = host.window()

    await asyncio.gather(host.taps("全部确认", on=card), host.taps("全部确认", on=card))

    assert (await record(scene, wang)).count == 1


async def test_own_visit(scene: Scene, works: Enterprise, host: Persona) -> None:
    """A contact who is an appointee too is not offered himself, and cannot confirm himself."""
    actor, _ = await scene.town.appoint(works)
    fresh = await scene.store.do(invite, OPERATOR, holding(Role.CONTACT, str(works.id)), "x", None)
    await scene.store.do(accept_invitation, actor, fresh.token, "zh")
    both = Persona.of(scene, actor)
    await both.stands(0)
    both.sees("第 1 天")

    await opens_the_card(both)

    both.sees("没有待确认的到厂人员")
    day = (await record(scene, both)).days[0]
    await both.says("/menu")
    await both.taps("到厂确认")
    await both.forges("one", str(day.id))
    both.hears("不能由本人确认")
    assert (await record(scene, both)).days[0].grade is Grade.B
    await opens_the_card(host)
    await host.taps("全部确认")
    assert (await record(scene, both)).days[0].grade is Grade.A


async def test_after_72_hours(scene: Scene, wang: Persona, host: Persona) -> None:
    """The window closes: an old card's button confirms nobody and says so."""
    await wang.stands(600)
    await opens_the_card(host)
    card = host.window()
    scene.clock.on(hours=73)

    await host.taps("全部确认", on=card)

    host.hears("没有需要确认的")
    assert (await record(scene, wang)).count == 0


async def test_another_enterprises_visitor(scene: Scene, wang: Persona) -> None:
    """A contact of another enterprise sees nobody, and a forged number is refused."""
    await wang.stands(600)
    elsewhere = await scene.town.enterprise(THERE)
    rival = Persona.of(scene, await scene.town.contact(elsewhere, gate_m=None))
    await opens_the_card(rival)
    rival.sees("没有待确认的到厂人员")

    day = (await record(scene, wang)).days[0]
    await rival.forges("one", str(day.id))

    rival.hears("不在您的办理范围内")
    assert (await record(scene, wang)).count == 0


async def test_nobody_is_confirmed_by_opening(scene: Scene, wang: Persona, host: Persona) -> None:
    """Looking is not confirming."""
    await wang.stands(600)
    await opens_the_card(host)
    await host.taps("‹ 返回")

    assert (await record(scene, wang)).count == 0


async def test_more_visitors_than_buttons(scene: Scene, works: Enterprise, host: Persona) -> None:
    """All are named, three have their buttons; once some are confirmed the others get theirs."""
    for _ in range(9):
        actor, _ = await scene.town.appoint(works)
        await scene.town.here(actor, 600)
    await opens_the_card(host)
    assert sum(label.startswith("✓") for label in host.labels()) == 3
    assert sum(line.startswith("○") for line in host.window().text.splitlines()) == 9

    for left in (3, 3, 3, 3, 3, 3, 3, 2, 1):
        assert sum(label.startswith("✓") for label in host.labels()) == left
        await host.taps("✓")

    host.sees("已确认 1 条")
    assert "✓" not in "".join(host.labels())


async def test_confirmed_behind_the_window(scene: Scene, wang: Persona, host: Persona) -> None:
    """A card drawn before a colleague confirmed tells the truth when it is pressed."""
    await wang.stands(0)
    await opens_the_card(host)
    contact = await scene.town.who(Account(host.account))
    day = (await record(scene, wang)).days[0]
    await scene.store.do(confirm_visitors, contact, [day.id])

    await host.taps("✓")

    host.hears("已由他人确认")
