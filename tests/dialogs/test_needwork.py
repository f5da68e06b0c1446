"""The county's chat: a need is looked at, returned, confirmed, listed and reported."""

from io import BytesIO

import pytest
from openpyxl import load_workbook

from core.needs.form import Part
from core.needs.model import Need, NeedKind, NeedState
from core.organisations.model import Enterprise
from core.shared.actor import Role
from core.shared.ids import Account
from core.shared.keys import Keys
from core.shared.policy import Policy
from tests.contracts.town import HERE, THERE
from tests.dialogs.filing import READY, kept, open_call, sent
from tests.dialogs.persona import Persona
from tests.dialogs.scene import Scene


@pytest.fixture
async def need(scene: Scene, works: Enterprise, host: Persona) -> Need:
    """A post that the enterprise has sent."""
    await open_call(scene)
    actor = await scene.town.who(Account(host.account))
    return await sent(scene, actor, works, NeedKind.POST, READY)


async def now(scene: Scene, works: Enterprise) -> Need:
    return (await kept(scene, works))[0]


async def opens(officer: Persona) -> None:
    await officer.says("/menu")
    await officer.taps("待办需求")
    await officer.picks("one")


async def test_it_is_returned_and_confirmed(
    scene: Scene, works: Enterprise, host: Persona, officer: Persona, need: Need
) -> None:
    """C20: a ready reason reaches the enterprise in full; a confirmation can be taken back."""
    await officer.says("/menu")
    officer.sees("待办需求：1 项")
    await opens(officer)
    officer.sees(str(need.reference), "待县级确认", "企业档案尚未经县级确认")
    await officer.taps("退回修改")
    await officer.taps("缺现有或目标指标")
    officer.hears("已退回")
    officer.sees("没有等待办理")
    found = await now(scene, works)
    assert (found.state, found.id) == (NeedState.RETURNED, need.id)
    assert "尽量用数字" in str(found.reason)
    scene.clock.on(minutes=30)
    await scene.carries()
    assert "尽量用数字" in host.finds("需求已退回").text


async def test_a_confirmation_is_taken_back_within_minutes(
    scene: Scene, works: Enterprise, officer: Persona, need: Need
) -> None:
    """PRODUCT 6: ten minutes, and not a minute longer."""
    assert need.state is NeedState.SUBMITTED
    await opens(officer)
    await officer.taps("确认")
    officer.hears("10 分钟内可以撤销")
    await officer.taps("撤销确认")
    assert (await now(scene, works)).state is NeedState.SUBMITTED
    await officer.taps("确认")
    scene.clock.on(minutes=11)
    await officer.taps("撤销确认")
    assert (await now(scene, works)).state is NeedState.CONFIRMED
    assert "撤销确认" not in officer.labels()


async def test_own_words_are_shown_once_more_and_survive_a_restart(
    scene: Scene, works: Enterprise, officer: Persona, need: Need
) -> None:
    """PRODUCT 5, 11: nothing goes out before it was read; too many words are counted, not cut."""
    await opens(officer)
    officer.sees(str(need.reference))
    await officer.taps("不予采纳")
    await officer.says("太长" * 200)
    officer.sees("400")
    await officer.says("请改报技术创新难题。")
    officer.sees("请改报技术创新难题。", "如需修改")
    await scene.restart()
    await officer.taps("确认并告知企业")
    found = await now(scene, works)
    assert (found.state, found.reason) == (NeedState.DECLINED, "请改报技术创新难题。")


async def test_two_officers_at_once(
    scene: Scene, works: Enterprise, officer: Persona, need: Need
) -> None:
    """The second one is told what became of it, by whom and when, and changes nothing."""
    other = await scene.town.enrol(Role.COUNTY_ORGANISATION, HERE, name="赵处")
    second = Persona.of(scene, other)
    await opens(officer)
    officer.sees(str(need.reference))
    await opens(second)
    await second.taps("确认")
    await officer.taps("退回修改")
    await officer.taps("表述不够具体")
    officer.hears("赵处", "县级已确认", "没有执行")

    officer.sees("县级已确认", "赵处")
    found = await now(scene, works)
    assert (found.state, found.reason) == (NeedState.CONFIRMED, None)


async def test_duplicates_beside_each_other(
    scene: Scene, works: Enterprise, host: Persona, officer: Persona, need: Need
) -> None:
    """Offered with the reason, merged by the officer alone; a second tap merges nothing more."""
    actor = await scene.town.who(Account(host.account))
    twin = await sent(scene, actor, works, NeedKind.POST, READY)
    await opens(officer)
    officer.sees("1 项需求与本项相近")
    await officer.picks("twins")
    officer.sees("同一企业", "100/100", "由您判断")
    await officer.picks("one")
    officer.sees("各栏完全相同")
    into = next(d for row in officer.window().rows for t, d in row if t == "甲并入乙")
    await officer.taps("甲并入乙")
    officer.hears("已合并")
    await officer.presses(into)
    states = {one.id: one.state for one in await kept(scene, works)}
    assert states == {need.id: NeedState.MERGED, twin.id: NeedState.SUBMITTED}


async def test_help_with_the_wording(
    scene: Scene, works: Enterprise, officer: Persona, need: Need
) -> None:
    """DOMAIN 2.2: the county words a line, and nothing changes before the enterprise agrees."""
    await opens(officer)
    await officer.taps("代拟表述")
    await officer.picks("part:text")
    await officer.says("筛板焊缝寿命由3个月提高到12个月以上")
    officer.sees("原：", "改：筛板焊缝寿命由3个月提高到12个月以上")
    await scene.restart()
    await officer.taps("下一步：送企业")
    await officer.taps("送企业")
    officer.hears("建议稿已送企业")
    found = await now(scene, works)
    assert found.form == need.form
    assert found.proposal is not None
    assert found.proposal.differs(need.form) == (Part.TEXT,)


async def test_whom_to_ask_and_whom_not(
    scene: Scene, host: Persona, officer: Persona, need: Need
) -> None:
    """PRODUCT 28: a contact by name, on record as a look; where all have left, that is said."""
    await opens(officer)
    await officer.taps("联系企业")
    officer.sees("点姓名即可对话")
    said = [getattr(call, "text", "") or "" for call in scene.messenger.calls]
    assert any(f'href="tg://user?id={host.account}"' in text for text in said)
    actor = await scene.town.who(Account(host.account))
    looks = await scene.store.read(lambda work: work.people.looks_at(actor.known(), 5))
    assert [str(look[2]) for look in looks] == ["contact"]

    stranger = Persona.of(scene, await scene.town.enrol(Role.COUNTY_SCIENCE, THERE))
    await stranger.says("/menu")
    stranger.misses("待办需求：")
    await stranger.taps("业务")
    await stranger.picks("needs")
    stranger.sees("没有等待办理")
    assert need.county == HERE


async def test_the_list_is_gathered_exported_signed_and_reported(
    scene: Scene, works: Enterprise, officer: Persona, city: Persona, need: Need
) -> None:
    """C20, A25: two signatures report it, the paper is contact-free, the city hands it back."""
    other = Persona.of(scene, await scene.town.enrol(Role.COUNTY_ORGANISATION, HERE))
    await opens(officer)
    await officer.taps("确认")
    await officer.says("/menu")
    await officer.taps("业务")
    await officer.taps("需求汇总表")
    officer.sees("1 项已确认、尚未列入汇总表")
    await officer.taps("列入已确认 1 项")
    await officer.taps("导出表格")
    officer.sees("汇总表已生成：岗位需求 1 项")
    book = load_workbook(BytesIO(list(officer.chat.files.values())[-1]))
    assert book.worksheets[0]["B4"].value == need.reference
    await officer.taps("签核")
    officer.sees("还需另一部门签核", "组织部门")
    sign = next(d for row in officer.window().rows for t, d in row if t == "签核")
    await officer.taps("签核")
    officer.hears("已通知另一部门")
    await officer.presses(sign)
    assert (await now(scene, works)).state is NeedState.CONSOLIDATED

    scene.clock.on(hours=1)
    await scene.carries()
    await other.taps("查看详情")
    await other.taps("报送市级")
    await other.taps("确认报送")
    other.hears("已报送市级")
    assert (await now(scene, works)).state is NeedState.REPORTED

    scene.clock.on(hours=1)
    await scene.carries()
    await city.taps("查看详情", on=city.finds("县级汇总表已报送"))
    await city.taps("退回县级")
    await city.says("少报一项难题")
    await city.taps("退回")
    city.hears("已退回")
    assert (await now(scene, works)).state is NeedState.CONSOLIDATED
    await officer.says("/menu")
    await officer.taps("业务")
    await officer.taps("需求汇总表")
    officer.sees("市级已退回", "少报一项难题")


async def test_a_county_without_needs_reports_that(scene: Scene, officer: Persona) -> None:
    """C20: an empty list is a report; before any call there is nothing to report."""
    await officer.says("/menu")
    await officer.taps("业务")
    await officer.taps("需求汇总表")
    officer.sees("没有已发布的年度通知")
    await open_call(scene)
    scene.store.policy = Policy(keys_report=Keys.SCIENCE)
    await officer.says("/menu")
    await officer.taps("业务")
    await officer.taps("需求汇总表")
    await officer.taps("报送市级")
    officer.sees("本县（市、区）无需求")
    await officer.taps("确认报送")
    officer.hears("已报送市级")
    assert "报送市级" not in officer.labels()
