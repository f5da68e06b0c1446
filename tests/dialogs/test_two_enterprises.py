"""Somebody who serves at two enterprises is asked only where the place does not tell (A8)."""

import pytest

from core.appointments.actions import open_appointment
from core.duty.questions import my_record, my_services
from core.organisations.model import Enterprise
from core.shared.ids import Account
from tests.contracts.town import END, OPERATOR, START
from tests.dialogs.persona import Persona
from tests.dialogs.scene import Scene

APART_M = 5000


@pytest.fixture
async def other(scene: Scene, wang: Persona) -> Enterprise:
    """Wang's second enterprise, far from the first."""
    found = await scene.town.enterprise()
    await scene.town.contact(found, gate_m=APART_M)
    actor = await scene.town.who(Account(wang.account))
    assert actor.person is not None
    unit = await scene.town.unit()
    await scene.store.do(
        open_appointment,
        OPERATOR,
        name="",
        enterprise=found.id,
        unit=unit.id,
        start=START,
        end=END,
        person=actor.person,
        exception="会议纪要第 3 号",
    )
    return found


async def counts(scene: Scene, wang: Persona) -> dict[str, int]:
    """Days on record by enterprise."""
    actor = await scene.town.who(Account(wang.account))
    return {
        name: len((await scene.store.ask(my_record, actor, number)).days)
        for number, name in await scene.store.ask(my_services, actor)
    }


async def test_at_each_gate_no_question(
    scene: Scene, wang: Persona, works: Enterprise, other: Enterprise
) -> None:
    """DOMAIN 1.9: two on one day: two cards, a day for each."""
    wang.begins()
    await wang.stands()
    wang.sees(works.name, "第 1 天")
    await wang.stands(APART_M)
    wang.sees(other.name, "第 1 天")

    assert wang.messages_got == 2
    assert await counts(scene, wang) == {works.name: 1, other.name: 1}


async def test_between_the_gates_one_question(
    scene: Scene, wang: Persona, works: Enterprise, other: Enterprise
) -> None:
    """A8: one button an enterprise; a restart in between loses nothing, a second tap adds none."""
    await wang.stands(2500)
    wang.sees("这次在哪家企业")
    assert await counts(scene, wang) == {works.name: 0, other.name: 0}
    await scene.restart()
    question = wang.finds("这次在哪家企业")

    await wang.taps(other.name, on=question)

    wang.sees("已按您的选择记录", other.name, "待企业确认")
    for label in (other.name, works.name):
        await wang.taps(label, on=question)
    wang.hears("已记录在另一家企业")
    assert await counts(scene, wang) == {works.name: 0, other.name: 1}


async def test_a_forged_choice(scene: Scene, wang: Persona, other: Enterprise) -> None:
    """PRODUCT 14: another's appointment, no number, or no location above: refused, told."""
    await scene.town.appoint(other)
    await wang.stands(2500)
    question = wang.finds("这次在哪家企业")
    for data in ("at:3", "at:77", "at:x", "at", "at:1:2"):
        await wang.presses(data, on=question)
        assert wang.chat.toasts, data
    await wang.says("/menu")
    await wang.presses("at:1", on=wang.window())
    wang.hears("没有找到")

    assert sum((await counts(scene, wang)).values()) == 0


async def test_home_and_record_show_both(
    scene: Scene, wang: Persona, works: Enterprise, other: Enterprise
) -> None:
    """A8: days are counted for each; the record turns from one to the other and back."""
    await wang.stands(APART_M)
    await wang.says("/menu")
    wang.sees(f"{works.name}：0 天", f"{other.name}：1 天")
    await wang.taps("我的记录")
    first = works.name if works.name in wang.window().text else other.name
    second = other.name if first == works.name else works.name

    await wang.taps(second)
    assert second in wang.window().text.split("\n")[0]
    await wang.taps(first)
    assert first in wang.window().text.split("\n")[0]
    assert set((await counts(scene, wang)).values()) == {0, 1}
