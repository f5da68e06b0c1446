"""The enterprise's profile by chat: filled in, returned, confirmed, moved; the lists of chains."""

from datetime import date

import pytest

from core.organisations.model import Enterprise
from core.shared.actor import Role
from tests.contracts.town import HERE, THERE
from tests.dialogs.persona import Persona, state_of
from tests.dialogs.scene import Scene


@pytest.fixture
async def host(scene: Scene, works: Enterprise) -> Persona:
    scene.clock.at(date(2026, 5, 6), 10)
    return Persona.of(scene, await scene.town.contact(works, gate_m=None))


@pytest.fixture
async def officer(scene: Scene) -> Persona:
    return Persona.of(scene, await scene.town.enrol(Role.COUNTY_SCIENCE, HERE))


async def to_card(host: Persona) -> None:
    await host.says("/menu")
    await host.taps("业务")
    await host.taps("企业档案")


async def fills_in(host: Persona) -> None:
    """Every question, in the order in which they come."""
    await to_card(host)
    await host.taps("继续填写")
    await host.says("振动筛分机械的研发、制造和销售")
    await host.taps("不在名录中")
    await host.taps("添加一项")
    await host.taps("高新技术企业")
    await host.says("GR202341000123")
    await host.says("2027年11月30日")
    await host.taps("填好了")
    await host.taps("没有")
    await host.taps("国有控股")
    await host.taps("○ 工作条件")
    await host.taps("填好了")
    await host.taps("没有")


async def test_filled_in_returned_and_confirmed(
    scene: Scene, host: Persona, officer: Persona
) -> None:
    """Issue 4: the contact fills it in by chat, the county returns it once and confirms it."""
    await fills_in(host)
    host.sees("高新技术企业，编号 GR202341000123，有效期至 2027-11-30", "国有控股")
    await host.taps("提交审核")
    host.sees("已提交，待县级确认")

    await scene.carries()
    await officer.taps("查看详情")
    await officer.taps("退回")
    await officer.taps("请核对国有情况")
    await scene.carries()
    host.finds("请核对国有情况")
    await to_card(host)
    host.sees("退回原因：请核对国有情况")
    await host.taps("修改内容")
    await host.taps("✓ 国有情况")
    await host.taps("非国有")
    await host.taps("提交审核")
    await officer.says("/menu")
    await officer.taps("业务")
    await officer.taps("企业档案管理")
    await officer.taps("Works")
    await officer.taps("确认")
    officer.hears("已确认")
    officer.sees("✓ 具备一项以上有效资质", "○ 非国有企业")


async def test_a_half_done_entry_outlives_a_restart(scene: Scene, host: Persona) -> None:
    """PRODUCT 5: what was said so far is still there, and so is the question."""
    await to_card(host)
    await host.taps("修改内容")
    await host.taps("○ 企业资质")
    await host.taps("添加一项")
    await host.taps("瞪羚企业")
    await scene.restart()
    await host.says("DL-7")
    assert await state_of(scene, host) == "Profile:expiry"
    await host.says("随便哪天")
    host.sees("没有读出日期")
    await host.taps("长期有效")

    host.sees("瞪羚企业，编号 DL-7")
    await host.taps("✕ 瞪羚企业")
    host.misses("DL-7")


async def test_a_county_proposes_and_the_city_decides(
    scene: Scene, host: Persona, officer: Persona
) -> None:
    """A23: proposed with a reason, decided by the city, told to everybody."""
    city = Persona.of(scene, await scene.town.enrol(Role.CITY_SCIENCE))
    await officer.says("/menu")
    await officer.taps("业务")
    await officer.taps("企业档案管理")
    await officer.taps("Works")
    await officer.taps("移交归口")
    await officer.forges("one", THERE)
    await officer.taps("厂区位于功能区内")
    await officer.taps("提交申请")
    officer.sees("待市级审定")
    await scene.carries()
    await city.taps("查看详情")
    await city.taps("同意移交")
    city.sees("已移交")
    await scene.carries()
    host.finds("企业归口已变更")


async def test_the_lists_of_chains(scene: Scene, host: Persona) -> None:
    """C6: the city science bureau adds, renames, retires; nobody else is shown the way."""
    city = Persona.of(scene, await scene.town.enrol(Role.CITY_SCIENCE))
    await city.says("/menu")
    await city.taps("业务")
    await city.taps("综合事务")
    await city.taps("产业链群名录")
    await city.taps("市级")
    await city.taps("添加产业链")
    await city.says("电池及新能源")
    await city.taps("电池及新能源")
    await city.taps("改名")
    await city.says("现代化工")
    city.sees("现代化工")
    await city.taps("停用")
    await city.taps("确认停用")
    city.sees("还没有产业链")
    await host.says("/menu")
    await host.taps("业务")
    assert "产业链群名录" not in host.labels()
