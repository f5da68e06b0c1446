"""Sendings in figures, and phoning whom nobody reaches, in the chat (PRODUCT 20, 21)."""

from datetime import date

from core.appointments.actions import suspend
from core.shared.actor import Role
from tests.contracts.town import HERE, OPERATOR
from tests.dialogs.persona import Persona, state_of
from tests.dialogs.scene import Scene


async def blocked(scene: Scene) -> Persona:
    """An appointee who has blocked the bot, to whom a letter was due."""
    actor, opened = await scene.town.appoint(await scene.town.enterprise())
    somebody = Persona.of(scene, actor)
    await somebody.blocks()
    await scene.store.do(suspend, OPERATOR, opened.id, date(2026, 6, 1), "study")
    await scene.carries()
    await scene.carries()
    return somebody


async def affairs(somebody: Persona) -> None:
    await somebody.says("/menu")
    await somebody.taps("业务")
    await somebody.taps("综合事务")
    await somebody.taps("通知送达")


async def test_from_the_letter_to_the_call_and_off_the_list(
    scene: Scene, officer: Persona
) -> None:
    """PRODUCT 21: the letter leads to the list; who phoned notes it, and the letter says so."""
    await blocked(scene)
    letter = officer.finds("提醒未能送达")
    await officer.taps("查看详情", on=letter)
    officer.sees("请电话联系", "（1 人）", "起联系不上")

    await officer.taps("第 1 位")
    officer.sees("请选择结果")
    await officer.taps("未接通")
    officer.hears("仍在名单中")
    officer.sees("已拨打 1 次")
    await officer.taps("第 1 位")
    await scene.restart()
    await officer.taps("已电话告知")
    officer.hears("不再列入名单")
    officer.sees("没有需要您电话联系的人员")
    await scene.carries()

    assert "已处理 ✓" in officer.finds("已处理").text


async def test_a_colleague_was_quicker(scene: Scene, officer: Persona) -> None:
    """PRODUCT 7: two officers with the same list; the second is told, and nothing is doubled."""
    await blocked(scene)
    other = Persona.of(scene, await scene.town.enrol(Role.COUNTY_ORGANISATION, HERE))
    for one in (officer, other):
        await affairs(one)
        await one.taps("电话联系")
        await one.taps("第 1 位")
    await officer.taps("已电话告知")
    await other.taps("号码或人员有变")

    other.sees("已有同事联系过此人")


async def test_the_city_reads_figures_without_names(scene: Scene, city: Persona) -> None:
    """PRODUCT 28: counts by sending and by county; no name of who was not reached."""
    somebody = await blocked(scene)
    name = (await scene.town.who(somebody.account)).name  # type: ignore[arg-type]
    await affairs(city)
    city.sees("本月发送", "未送达 1", "各县（市、区）未联系上")
    await city.taps("各次发送")
    city.sees("服务暂停", "共 1 条")
    await city.taps("第 1 项")
    city.sees("未能送达", "未联系上的")
    city.misses(name)
    await city.says("/menu")
    await affairs(city)
    await city.taps("电话联系")
    city.sees("没有需要您电话联系", "待联系")
    city.misses(name)


async def test_a_month_without_letters_says_so(scene: Scene, city: Persona) -> None:
    """PRODUCT 8: leafing back ends after a year, and each month answers."""
    await blocked(scene)
    await affairs(city)
    await city.taps("各次发送")
    for _ in range(11):
        await city.taps("上一个月")
    city.sees("没有发送记录", "2025-06")

    assert "上一个月" not in city.labels()


async def test_a_forged_number_or_a_wrong_reader_gets_nothing(
    scene: Scene, officer: Persona, host: Persona
) -> None:
    """PRODUCT 14: what a button says is asked again; a contact has no such page."""
    await blocked(scene)
    await affairs(officer)
    await officer.taps("电话联系")
    await officer.forges("one", "99")
    officer.sees("没有找到")
    await affairs(officer)
    await officer.taps("各次发送")
    await officer.forges("one", "50")
    officer.sees("没有找到")
    await host.says("/menu")
    await host.taps("业务")

    assert "综合事务" not in host.labels()
    assert await state_of(scene, host) == "Home:work"
