"""What becomes of a need, as its enterprise sees it (issue 4, C20, PRODUCT 6, 13)."""

from datetime import date

import pytest

from core.needs.form import Budget, Part
from core.needs.model import Help, Need, NeedKind, NeedState
from core.organisations.model import Enterprise
from core.screening.actions import confirm_need, return_need
from core.shared.actor import Actor, Role
from core.shared.fields import Field
from core.shared.ids import Account
from core.wording.actions import ask_for_help, propose_wording
from tests.contracts.town import HERE
from tests.dialogs.filing import READY, kept, open_call, sent
from tests.dialogs.persona import Persona, state_of
from tests.dialogs.scene import Scene


@pytest.fixture(autouse=True)
async def call(scene: Scene) -> None:
    """All of it happens while a call is open, on a working day."""
    await open_call(scene)
    scene.clock.at(date(2026, 5, 6), 10)


@pytest.fixture
async def county(scene: Scene) -> Actor:
    return await scene.town.enrol(Role.COUNTY_SCIENCE, HERE)


@pytest.fixture
async def need(scene: Scene, works: Enterprise, host: Persona, county: Actor) -> Need:  # noqa: ARG001 - he is there before it is sent
    """A post that lies with the county."""
    contact = await scene.town.who(Account(host.account))
    return await sent(scene, contact, works, NeedKind.POST)


async def later(scene: Scene) -> None:
    """What may be undone silently cannot any more, and letters arrive."""
    scene.clock.on(minutes=30)
    await scene.carries()


async def test_returned_and_sent_again(
    scene: Scene, works: Enterprise, host: Persona, county: Actor, need: Need
) -> None:
    """C20: from the letter to the card with the reason on top; the same record goes again."""
    await scene.store.do(return_need, county, need.id, "请写明现有指标和目标指标")
    await later(scene)
    letter = host.finds("需求已退回，请修改")
    await host.taps("查看详情", on=letter)
    host.sees("退回原因：请写明现有指标和目标指标", "需求名称")
    assert "删除草稿" not in host.labels()
    await host.taps("提交")

    host.sees(need.reference or "?", "待县级确认")
    [again] = await kept(scene, works)
    assert (again.id, again.state) == (need.id, NeedState.SUBMITTED)


async def test_a_second_sending_is_undone(
    scene: Scene, works: Enterprise, host: Persona, county: Actor, need: Need
) -> None:
    """PRODUCT 6: back to "returned", with the reason still on top."""
    await scene.store.do(return_need, county, need.id, "请写明现有指标")
    await host.says("/need")
    host.sees("已退回，请修改", "退回原因：请写明现有指标")
    assert host.window().labels()[0] == f"修改 {need.reference}"
    await host.taps("我的需求")
    await host.taps(need.reference or "?")
    host.sees("已退回，待修改", "原因：请写明现有指标", "现由：企业")
    await host.taps("修改后再提交")
    await host.taps("提交")
    await host.taps("撤销提交")

    host.sees("退回原因：请写明现有指标")
    assert (await kept(scene, works))[0].state is NeedState.RETURNED


async def test_where_it_is(scene: Scene, host: Persona, county: Actor, need: Need) -> None:
    """Who has it, since when, and how it came there; what is past cannot be withdrawn."""
    await scene.store.do(confirm_need, county, need.id)
    await later(scene)
    await host.taps("查看详情", on=host.finds("需求已确认"))

    host.sees("县级已确认", "现由：红旗区科技部门", "提交（企业）", "确认（红旗区科技部门）")
    assert "撤回需求" not in host.labels()


async def test_withdrawn_too_late(
    scene: Scene, works: Enterprise, host: Persona, county: Actor, need: Need
) -> None:
    """An old button: the county was quicker, and that is said."""
    await host.says("/need")
    await host.taps("我的需求")
    await host.taps(need.reference or "?")
    await host.taps("撤回需求")
    await scene.store.do(confirm_need, county, need.id)
    await host.taps("确定撤回")

    host.hears("县级已确认", "没有执行")
    assert (await kept(scene, works))[0].state is NeedState.CONFIRMED


@pytest.fixture
async def proposed(scene: Scene, host: Persona, county: Actor, need: Need) -> Need:
    """The enterprise asked for help with a returned need, and the county proposes a title."""
    contact = await scene.town.who(Account(host.account))
    await scene.store.do(return_need, county, need.id, "请完善表述")
    asked = await scene.store.do(ask_for_help, contact, need.id)
    changes: dict[Part, object] = {
        Part.TITLE: "振动筛筛板焊缝抗疲劳",
        Part.SPECIALTY: "焊接",
    }
    return await scene.store.do(propose_wording, county, need.id, changes, asked.version)


@pytest.mark.usefixtures("proposed")
async def test_a_proposal_is_agreed_to(scene: Scene, works: Enterprise, host: Persona) -> None:
    """Old and new line by line; nothing changes before the enterprise agrees."""
    await later(scene)
    await host.taps("查看详情", on=host.finds("表述建议待您确认"))
    host.sees("原：筛板焊缝开裂", "改：振动筛筛板焊缝抗疲劳", "原：（未填）", "改：焊接")
    assert (await kept(scene, works))[0].form.title == READY[Part.TITLE]
    await host.taps("同意修改")

    host.hears("已按建议修改")
    host.sees("请核对", "振动筛筛板焊缝抗疲劳")
    now = (await kept(scene, works))[0]
    assert (now.form.title, now.help) == ("振动筛筛板焊缝抗疲劳", Help.NONE)


async def test_a_proposal_is_refused(
    scene: Scene, works: Enterprise, host: Persona, proposed: Need
) -> None:
    """It stays as it was."""
    await host.says("/need")
    await host.taps("我的需求")
    await host.taps(proposed.reference or "?")
    await host.taps("查看修改建议")
    await host.taps("保持原样")

    host.hears("已保持原样")
    now = (await kept(scene, works))[0]
    assert (now.form.title, now.help) == (READY[Part.TITLE], Help.NONE)


async def test_a_proposal_changed_meanwhile(
    scene: Scene, works: Enterprise, host: Persona, county: Actor, proposed: Need
) -> None:
    """What was not seen is not agreed to."""
    await host.says("/need")
    await host.taps("我的需求")
    await host.taps(proposed.reference or "?")
    await host.taps("查看修改建议")
    more: dict[Part, object] = {Part.TITLE: "另一种写法"}
    await scene.store.do(propose_wording, county, proposed.id, more, proposed.version)
    await host.taps("同意修改")

    host.hears("刚刚有人修改过")
    host.sees("改：另一种写法")
    assert (await kept(scene, works))[0].form.title == READY[Part.TITLE]


async def test_he_writes_it_himself(scene: Scene, host: Persona, proposed: Need) -> None:
    """The card opens, with the proposal still to be seen."""
    await host.says("/need")
    await host.taps("我的需求")
    await host.taps(proposed.reference or "?")
    await host.taps("查看修改建议")
    await host.taps("自己修改")

    host.sees("请核对", "提出了修改建议")
    assert await state_of(scene, host) == "Needs:check"


async def test_somebody_elses(scene: Scene, need: Need) -> None:
    """A letter's button in another hand, and a forged number, show nothing."""
    far = await scene.town.enterprise()
    stranger = Persona.of(scene, await scene.town.contact(far))
    await sent(scene, await scene.town.who(Account(stranger.account)), far, NeedKind.POST)
    await stranger.says("/need")
    await stranger.taps("我的需求")
    await stranger.forges("one", str(need.id))

    stranger.misses(need.reference or "?")
    stranger.hears("没有")


CHALLENGE: dict[Part, object] = {
    Part.TITLE: "筛板焊缝开裂",
    Part.TEXT: "筛板焊缝开裂严重。",
    Part.FIELD: Field.MANUFACTURING,
    Part.FAILS: "焊缝开裂",
    Part.PRESENT: "三个月开裂",
    Part.TARGET: "一年不开裂",
    Part.BUDGET: Budget.TO_100,
}


@pytest.mark.usefixtures("county")
async def test_who_could_solve_a_challenge(scene: Scene, works: Enterprise, host: Persona) -> None:
    """C21: from the challenge itself, and back to where it was asked."""
    contact = await scene.town.who(Account(host.account))
    need = await sent(scene, contact, works, NeedKind.CHALLENGE, CHALLENGE)
    await host.says("/need")
    await host.taps("我的需求")
    await host.taps(need.reference or "?")
    await host.taps("谁能解决")
    host.sees("筛板焊缝开裂")
    assert await state_of(scene, host) == "Browse:solvers"
    await host.picks("back")

    assert await state_of(scene, host) == "MyNeeds:one"


@pytest.mark.usefixtures("county")
async def test_nobody_is_looked_for_in_a_post(scene: Scene, host: Persona, need: Need) -> None:
    """A post is applied for; who could solve something is asked of challenges alone."""
    await host.says("/need")
    await host.taps("我的需求")
    await host.taps(need.reference or "?")

    assert await state_of(scene, host) == "MyNeeds:one"
    assert "谁能解决" not in host.labels()
