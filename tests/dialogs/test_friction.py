"""What it costs (PRODUCT 3): taps, typed messages, new messages of the bot."""

from datetime import date

import pytest

from core.organisations.model import Enterprise
from core.shared.actor import Role
from tests.contracts.town import HERE
from tests.dialogs.persona import Persona
from tests.dialogs.scene import Scene


def cost(persona: Persona) -> tuple[int, int, int]:
    """Taps, typed messages, new messages of the bot."""
    return persona.taps_made, persona.typed, persona.messages_got


async def test_a_visit_costs_two_taps(wang: Persona) -> None:
    """In the open chat: the button and the phone's own OK, no word typed, one message."""
    await wang.says("/start")
    wang.begins()

    await wang.stands(0)

    wang.sees("第 1 天")
    assert cost(wang) == (2, 0, 1)


async def test_a_year_of_visits(scene: Scene, wang: Persona, host: Persona) -> None:
    """45 visits, each confirmed by the host: 90 taps, nothing typed, one message each."""
    await wang.says("/start")
    wang.begins()

    for visit in range(45):
        await wang.stands(visit)  # no two fixes of a phone are the same
        await host.says("/menu")
        await host.taps("到厂确认")
        await host.taps("全部确认")
        await scene.carries()
        scene.clock.on(days=1)

    assert "第 45 天 / 45 天" in wang.finds("第 45 天").text
    assert cost(wang) == (90, 0, 45)


async def test_near_costs_one_tap_more(wang: Persona) -> None:
    """The one question is answered with one tap, on the same card."""
    await wang.says("/start")
    wang.begins()

    await wang.stands(600)
    await wang.taps("手机定位不准")

    assert cost(wang) == (3, 0, 1)


@pytest.mark.usefixtures("host")
async def test_the_first_visit_of_all(scene: Scene, works: Enterprise) -> None:
    """With the agreement it is three taps; the location need not be sent again."""
    actor, _ = await scene.town.appoint(works, consent=False)
    new = Persona.of(scene, actor)
    await new.says("/start")
    new.begins()

    await new.stands(0)
    await new.taps("同意，并记录")

    new.sees("第 1 天")
    assert cost(new) == (3, 0, 2)


async def test_the_host_confirms_from_the_push(scene: Scene, wang: Persona, host: Persona) -> None:
    """One tap for everybody of the day; the push turns into its outcome."""
    await wang.stands(600)
    scene.clock.at(date(2026, 5, 6), 18, 1)
    await scene.ticks()
    host.begins()

    await host.taps("全部确认")

    host.hears("已确认 1 条")
    assert cost(host) == (1, 0, 0)
    await scene.carries()
    host.finds("已完成 ✓")


async def test_a_gate_is_enrolled(scene: Scene, works: Enterprise) -> None:
    """From home: five taps and the phone's OK, nothing typed."""
    host = Persona.of(scene, await scene.town.contact(works, gate_m=None))
    await host.says("/menu")
    host.begins()

    await host.taps("厂门位置")
    await host.taps("登记厂门")
    await host.stands(0)
    await host.taps("正门")
    await host.taps("确认登记")

    host.sees("厂门已登记", "正门，半径 300 米")
    assert cost(host)[:2] == (6, 0)


async def test_a_forgotten_day(wang: Persona) -> None:
    """PRODUCT 3, T7: five or six taps allowed; from home it is four, nothing typed, one card."""
    await wang.says("/menu")
    wang.begins()

    await wang.taps("补记")
    await wang.taps("昨天")
    await wang.taps("忘记记录")
    await wang.taps("提交")

    wang.sees("待企业确认")
    assert cost(wang) == (4, 0, 1)


async def test_my_year(wang: Persona) -> None:
    """The record is one tap from home, and edits the same message."""
    await wang.stands(0)
    await wang.says("/menu")
    wang.begins()

    await wang.taps("我的记录")

    wang.sees("已计 1 天 / 45 天", "2026-05-06 周三　B")
    assert cost(wang) == (1, 0, 0)


async def test_the_report_is_marked(scene: Scene, wang: Persona) -> None:
    """Two taps from home, one from the reminder."""
    scene.clock.at(date(2027, 12, 29))
    await wang.says("/menu")
    wang.begins()

    await wang.taps("总结报告")
    await wang.taps("标记为已提交")

    wang.sees("标记为已提交 ✓")
    assert cost(wang) == (2, 0, 0)


@pytest.mark.parametrize("role", [Role.COUNTY_SCIENCE, Role.COUNTY_ORGANISATION])
async def test_the_county_looks(scene: Scene, wang: Persona, role: Role) -> None:
    """Who was there today is one tap from home."""
    await wang.stands(0)
    officer = Persona.of(scene, await scene.town.enrol(role, HERE))
    await officer.says("/menu")
    officer.begins()

    await officer.taps("到岗情况")

    officer.sees("Wang", "共 1 条")
    assert cost(officer) == (1, 0, 0)


async def test_taking_the_agreement_back(wang: Persona) -> None:
    """Withdrawal in two taps from the settings (PRODUCT 27)."""
    await wang.says("/settings")
    wang.begins()

    await wang.taps("我的数据")
    await wang.taps("撤回位置同意")

    wang.hears("已撤回")
    assert cost(wang) == (2, 0, 0)
