"""The city suspends, resumes and ends a service; the county looks; the person is told."""

from datetime import timedelta

import pytest

from core.appointments.model import State
from core.shared.actor import Role
from core.shared.ids import AppointmentId
from tests.contracts.town import HERE
from tests.dialogs.odd import ODD
from tests.dialogs.persona import Persona, state_of
from tests.dialogs.scene import Scene

WANGS = AppointmentId(1)


async def opens(somebody: Persona) -> None:
    """From home to the one appointment of the county."""
    await somebody.says("/menu")
    await somebody.taps("更多")
    await somebody.taps("聘任管理")
    if any("红旗区" in label for label in somebody.labels()):
        await somebody.forges("one", HERE)
    await somebody.forges("one", str(WANGS))


async def state(scene: Scene) -> State:
    found = await scene.store.read(lambda work: work.appointments.get(WANGS))
    assert found is not None
    return found.state


async def test_suspended_and_resumed(scene: Scene, city: Persona, wang: Persona) -> None:
    """A27: the effect is spelled out, the day's card follows, the person is told each time."""
    await wang.stands()
    wang.sees("第 1 天")
    await opens(city)
    city.sees("Wang", "在聘", "1 天 / 45 天")
    await city.taps("暂停服务")
    await city.taps("学习进修")
    await city.says("昨天")
    city.sees("2026-05-05 周二", "学习进修", "不计入天数", "45 天的要求不变")
    assert await state(scene) is State.ACTIVE

    await city.taps("确认暂停")

    city.hears("已登记")
    city.sees("暂停服务", "2026-05-05 周二 起，学习进修", "0 天 / 45 天")
    assert await state(scene) is State.SUSPENDED
    await scene.carries()
    assert "自 2026-05-05 周二 起暂停。原因：学习进修" in wang.finds("暂停服务").text
    assert "不计入天数" in wang.finds("这一天在暂停服务期间").text

    await city.taps("恢复服务")
    await city.taps("今天")
    await city.taps("确认恢复")
    await scene.carries()
    assert await state(scene) is State.ACTIVE
    city.sees("1 天 / 45 天")
    assert "自 2026-05-06 周三 起恢复" in wang.finds("恢复服务").text
    await wang.taps("为什么收到")
    wang.hears("告知您本人")


async def test_ended_in_two_steps(scene: Scene, city: Persona, wang: Persona) -> None:
    """C33: what follows is spelled out and asked twice; a day ahead lets service go on."""
    await opens(city)
    await city.taps("终止服务")
    await city.says("对方企业搬迁 <外省>")
    await city.says("５月２０号")
    city.sees("2026-05-20 周三", "对方企业搬迁 <外省>", "总结报告提醒停止")
    await city.taps("继续")
    city.sees("不能恢复")
    window = city.window()
    await city.taps("确认终止服务")
    city.sees("最后服务日 2026-05-20 周三", "在聘")

    await city.taps("确认终止服务", on=window)  # a double tap finds it done
    await scene.carries()

    assert sum("至 2026-05-20" in shown.text for shown in wang.chat.all()) == 1
    assert await state(scene) is State.ACTIVE


async def test_a_date_that_cannot_be(scene: Scene, city: Persona, wang: Persona) -> None:
    """What is no date is asked again; one outside the term is refused and the draft stays."""
    await opens(city)
    await city.taps("暂停服务")
    await city.taps("病休")
    await city.says("等他好了再说")
    city.sees("没有看懂这个日期")
    assert await state_of(scene, city) == "Appointments:day"
    await city.says("2025-01-01")

    await city.taps("确认暂停")

    city.hears("日期前后矛盾")
    assert await state_of(scene, city) == "Appointments:check"
    assert await state(scene) is State.ACTIVE
    assert wang.account != city.account


async def test_the_draft_outlives_a_restart_and_home(
    scene: Scene, city: Persona, wang: Persona
) -> None:
    """PRODUCT 5: a half-entered decision is gone on with."""
    assert await state(scene) is State.ACTIVE, wang
    await opens(city)
    await city.taps("暂停服务")
    await city.taps("病休")
    await scene.restart()
    await city.says("/menu")
    await city.taps("继续未完成的步骤")
    await city.taps("明天")
    city.sees("2026-05-07 周四", "病休")


async def test_the_county_looks_and_asks_the_city(
    scene: Scene, officer: Persona, wang: Persona
) -> None:
    """C33, A27: a county sees whom it looks after; the acts are the city's, forged or not."""
    await opens(officer)
    officer.sees("在聘", "请电话联系市科技局")
    assert not {"暂停服务", "恢复服务", "终止服务"} & set(officer.labels())
    await officer.forges("suspend")
    await officer.forges("reason", "leave")
    await officer.forges("day", "2026-05-06")
    await officer.forges("yes")

    assert await state(scene) is State.ACTIVE
    await wang.says("/menu")
    await wang.taps("更多")
    await wang.taps("我的数据")
    wang.sees("聘任情况")


@pytest.mark.parametrize("role", [Role.APPOINTEE, Role.CONTACT, Role.EXPERT, Role.UNIT_OFFICER])
async def test_nobody_else(scene: Scene, wang: Persona, host: Persona, role: Role) -> None:
    """Others neither see the door nor get through it."""
    somebody = wang if role is Role.APPOINTEE else host
    if role in {Role.EXPERT, Role.UNIT_OFFICER}:
        place = str((await scene.town.unit()).id) if role is Role.UNIT_OFFICER else ""
        somebody = Persona.of(scene, await scene.town.enrol(role, place))
    await somebody.says("/menu")
    await somebody.taps("更多")
    assert "聘任管理" not in somebody.labels()

    await somebody.forges("appointments")

    assert await state_of(scene, somebody) in {"Home:more", "Home:menu"}


async def test_two_officials_at_once(scene: Scene, city: Persona, wang: Persona) -> None:
    """The second decision finds the first one done: refused, told, nothing twice."""
    other = Persona.of(scene, await scene.town.enrol(Role.CITY_ORGANISATION))
    for somebody in (city, other):
        await opens(somebody)
        await somebody.taps("暂停服务")
        await somebody.taps("请假")
        await somebody.taps("今天")
    await city.taps("确认暂停")

    await other.taps("确认暂停")

    other.hears("聘任已结束或状态不符")
    await scene.carries()
    assert sum("暂停服务" in shown.text for shown in wang.chat.all()) == 1


@pytest.mark.parametrize("what", sorted(set(ODD) - {"a text", "a long text", "markup"}))
async def test_something_else_than_words(
    scene: Scene, city: Persona, wang: Persona, what: str
) -> None:
    """A picture is neither reason nor date; the step can be gone on with."""
    assert await state(scene) is State.ACTIVE, wang
    await opens(city)
    await city.taps("暂停服务")

    await city.sends(**ODD[what])

    assert await state_of(scene, city) == "Appointments:reason"
    assert "‹ 返回" in city.window().labels()


async def test_nobody_is_in_service_before_his_first_day(
    scene: Scene, city: Persona, wang: Persona
) -> None:
    """DOMAIN 1.9: whoever begins next week is not listed as in service, nor after the last day."""
    await wang.says("/menu")
    found = await scene.store.read(lambda work: work.appointments.get(WANGS))
    assert found is not None
    scene.clock.at(found.start - timedelta(days=7))
    await opens(city)
    city.sees("聘期未开始")

    scene.clock.at(found.last_day + timedelta(days=1))
    await opens(city)
    city.sees("已结束")
