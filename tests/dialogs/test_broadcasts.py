"""A notice to many in the chat: written, tried, signed by both, sent, stopped (A25)."""

import pytest

from bot.clock.ticks import Ticks
from core.shared.actor import Role
from core.shared.ids import PersonId
from tests.contracts.town import HERE
from tests.dialogs.persona import Persona, state_of
from tests.dialogs.scene import Scene

SAID = "各位好：<b>本周五</b>前请核对信息 & 联系方式。"


@pytest.fixture
async def party(scene: Scene) -> Persona:
    """The city's organisation department."""
    return Persona.of(scene, await scene.town.enrol(Role.CITY_ORGANISATION))


async def opens(somebody: Persona) -> None:
    await somebody.says("/menu")
    for label in ("业务", "综合事务", "通知送达", "群发通知"):
        await somebody.taps(label)


async def drafts(somebody: Persona) -> None:
    """To the county's offices, in as many steps as it takes."""
    await opens(somebody)
    await somebody.taps("新建群发通知")
    await somebody.says(SAID)
    await somebody.taps("县级部门")
    await somebody.taps("下一步")
    await somebody.taps("全部县（市、区）")


async def test_from_the_words_to_everybodys_chat(
    scene: Scene, city: Persona, party: Persona, officer: Persona, host: Persona
) -> None:
    """A25: the author signs, the other department finds it and sends it; nobody else gets it."""
    await drafts(city)
    city.sees("以下为收到的样式", "<b>本周五</b>前", "共 1 人", "县级部门；全市")
    await city.taps("试发给自己")
    city.hears("已试发")
    assert "<b>本周五</b>" in city.finds("工作通知").text
    await city.taps("签核")
    city.sees("发送给 1 人", "还需组织部门签核")
    await city.taps("确认签核")
    city.hears("等待另一部门")
    await scene.ticks()
    assert not any("核对信息" in shown.text for shown in officer.chat.all())

    letter = party.finds("群发通知：")
    await party.taps("查看详情", on=letter)
    party.sees("等待签核：组织部门", "科技部门")
    await party.taps("签核并发送")
    party.sees("立即开始发送")
    await party.taps("签核并发送")
    party.hears("开始发送")
    await scene.ticks()
    await scene.ticks()

    told = officer.finds("核对信息")
    assert "<b>本周五</b>前" in told.text
    assert "组织部门" in told.text
    await officer.taps("为什么收到", on=told)
    officer.hears("共同签核")
    assert not any("核对信息" in shown.text for shown in host.chat.all())
    assert "已发送" in party.finds("号通知：").text


async def test_a_draft_survives_a_restart_and_a_double_tap(
    scene: Scene, city: Persona, officer: Persona
) -> None:
    """PRODUCT 5, 7: what was typed is kept; a press that comes twice does one thing."""
    await opens(city)
    await city.taps("新建群发通知")
    await city.says("  ")
    city.sees("没有收到文字")
    await city.says(SAID)
    await scene.restart()
    await city.taps("县级部门")
    await city.taps("下一步")
    window = city.window()
    data = next(d for row in window.rows for label, d in row if label == "全部县（市、区）")
    await city.presses(data, on=window)
    await city.presses(data, on=window)
    await opens(city)

    city.sees("草稿")
    assert sum(label.startswith("第 ") for label in city.labels()) == 1
    assert officer.account


async def test_stopped_while_it_is_being_sent(scene: Scene, city: Persona, party: Persona) -> None:
    """What is queued stays unsent; how many is said, and the list shows it."""
    people = [
        Persona.of(scene, await scene.town.enrol(Role.COUNTY_SCIENCE, HERE)) for _ in range(3)
    ]
    await drafts(city)
    await city.taps("签核")
    await city.taps("确认签核")
    await opens(party)
    await party.taps("第 1 条")
    await party.taps("签核并发送")
    await party.taps("签核并发送")
    await Ticks(scene.store, lambda: None).tick()
    await opens(city)
    await city.taps("第 1 条")
    city.sees("等待发送：3 条")
    await city.taps("刷新进度")
    await city.taps("停止发送")
    await city.taps("确认停止")
    city.hears("3 条未再发送")
    await scene.ticks()

    assert not any("核对信息" in shown.text for one in people for shown in one.chat.all())
    city.sees("已停止发送")


async def test_what_changed_meanwhile_is_not_signed(
    scene: Scene, city: Persona, party: Persona, officer: Persona
) -> None:
    """A25: the other department changes the words; the old signature falls, and it is said."""
    await drafts(city)
    await city.taps("签核")
    await opens(party)
    await party.taps("第 1 条")
    await party.taps("修改文字")
    await party.says("改过的内容")
    await city.taps("确认签核")

    city.sees("内容有变化")
    assert officer.account
    assert await state_of(scene, city) == "Broadcasts:sure"


async def test_nobody_else_has_the_button(officer: Persona) -> None:
    """DESIGN 3: a county sees deliveries, and sends nothing to many; forged presses do nothing."""
    await officer.says("/menu")
    for label in ("业务", "综合事务", "通知送达"):
        await officer.taps(label)

    assert "群发通知" not in officer.labels()
    await officer.forges("broadcasts")
    assert not any("新建群发通知" in label for label in officer.labels())


async def test_odd_presses_change_nothing(scene: Scene, city: Persona, officer: Persona) -> None:
    """PRODUCT 14: made-up readers, counties and numbers are refused, the draft is as it was."""
    await drafts(city)
    await city.taps("发送对象")
    await city.forges("reader", "x")
    city.sees("没有找到")
    await city.taps("下一步")
    await city.forges("one", "999999")
    city.sees("没有找到")
    await opens(city)
    await city.forges("one", "77")
    city.sees("没有找到")
    found = await scene.store.read(lambda work: work.broadcasts.every(5))

    assert len(found) == 1
    assert found[0].posted_to == PersonId(0)
    assert officer.account
