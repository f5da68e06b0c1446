"""A forgotten day, as the person, the host and the county see it (A29, PRODUCT 6, 10, 30)."""

import asyncio
from datetime import date

import pytest

from core.claims.model import ClaimState
from core.claims.questions import claim_choice
from core.duty.model import Grade, YearRecord
from core.notices.model import TimerKind
from core.organisations.model import Enterprise
from core.people.actions import accept_invitation, invite
from core.shared.actor import SYSTEM, Role
from core.shared.ids import Account
from core.timers.actions import begin_timers, ring
from tests.contracts.town import HERE, OPERATOR, THERE
from tests.core.samples import holding
from tests.dialogs.persona import Persona, state_of
from tests.dialogs.scene import Scene

TODAY = date(2026, 5, 20)


@pytest.fixture(autouse=True)
def _today(scene: Scene) -> None:
    """A Wednesday in the third month of service."""
    scene.clock.at(TODAY)


async def record(scene: Scene, persona: Persona) -> YearRecord:
    return await scene.town.record(await scene.town.who(Account(persona.account)))


async def states(scene: Scene, persona: Persona) -> list[ClaimState]:
    actor = await scene.town.who(Account(persona.account))
    choice = await scene.store.ask(claim_choice, actor)
    return [one.state for one in choice.mine]


async def claims(wang: Persona, day: str = "昨天", reason: str = "忘记记录") -> None:
    """The common case: four taps."""
    await wang.says("/claim")
    await wang.taps(day)
    await wang.taps(reason)
    await wang.taps("提交")


async def claims_elsewhere(wang: Persona, day: str = "昨天") -> None:
    await wang.says("/claim")
    await wang.taps(day)
    await wang.taps("当天在外服务")
    await wang.taps("在客户现场")
    await wang.taps("提交")


async def test_from_the_claim_to_the_count(scene: Scene, wang: Persona, host: Persona) -> None:
    """A29: filed in four taps, confirmed by the host in one, the card follows in silence."""
    await claims(wang)
    wang.sees("补记 2026-05-19 周二", "待企业确认", "2026-05-23 周六 12:00 前确认")
    # whom it will be told to if nobody acts, and when (PRODUCT 19)
    wang.sees("72 小时内未确认的，转由县（市、区）", "2026-05-29 周五报县（市、区）")
    card = wang.finds("到岗记录 2026-05-19")
    assert "待企业确认后计入" in card.text
    assert "本人补记" in card.text
    # what the day waits for is told as what it waits for, and not as an addition
    assert "可在 2026-05-23 周六 12:00 前确认；无需您操作" in card.text
    assert "证据更充分" not in card.text
    await host.says("/menu")
    await host.taps("到厂确认")
    host.sees("补记", "原因：忘记记录", "2026-05-19 周二", "2026-05-20 周三 12:00 提交")

    await host.taps("全部确认")
    await scene.carries()

    assert (await record(scene, wang)).days[0].grade is Grade.C
    card = wang.finds("到岗记录 2026-05-19")
    assert "证据等级 <b>C</b>" in card.text or "证据等级 C" in card.text
    assert "企业已确认" in card.text
    assert await states(scene, wang) == [ClaimState.ACCEPTED]


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("上周三", "2026-05-13 周三"),
        ("５．１３", "2026-05-13 周三"),
        ("5月14日", "2026-05-14 周四"),
        ("前天", "2026-05-18 周一"),
    ],
)
async def test_a_date_as_people_type_it(wang: Persona, typed: str, read: str) -> None:
    """PRODUCT 10: read, echoed with its weekday, and saved only after a check."""
    await wang.says("/claim")

    await wang.says(typed)

    wang.sees(f"补记 {read}")
    await wang.taps("手机故障")
    wang.sees(f"日期：{read}", "原因：手机故障", "1 / 3 次")
    await wang.taps("提交")
    wang.sees(read)


async def test_what_is_no_date(scene: Scene, wang: Persona) -> None:
    """PRODUCT 11: what happened, what is saved, how to write it; the step stays."""
    await wang.says("/claim")

    await wang.says("大概是那天吧")

    wang.sees("没有看懂这个日期", "尚未保存")
    assert await state_of(scene, wang) == "Claims:day"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("2026-05-21", "还没有到"),
        ("5.4", "只能补记 15 天以内"),
        ("2025-05-19", "只能补记 15 天以内"),
    ],
)
async def test_what_cannot_be_claimed(scene: Scene, wang: Persona, typed: str, said: str) -> None:
    """A29: told before a reason is asked for, with the way that is left."""
    await wang.says("/claim")

    await wang.says(typed)

    wang.sees(said)
    assert await state_of(scene, wang) == "Claims:day"


async def test_a_day_that_counts(wang: Persona) -> None:
    """Nothing to repair is told kindly, and the day is not offered."""
    await wang.stands(0)
    await wang.says("/claim")
    assert "今天" not in wang.labels()

    await wang.says("今天")

    wang.sees("已经计入", "不需要补记")


async def test_an_older_claim(
    scene: Scene, wang: Persona, host: Persona, officer: Persona
) -> None:
    """A29: the host and the county, each told what the other said; then it counts."""
    await wang.says("/claim")
    await wang.says("5.14")
    await wang.taps("现场无信号")
    wang.sees("由企业联系人确认，并经县（市、区）科技部门认可")
    await wang.taps("提交")
    assert "待企业确认、县（市、区）科技部门认可后计入" in wang.finds("到岗记录").text
    await host.says("/menu")
    await host.taps("到厂确认")
    await host.taps("全部确认")
    await scene.carries()
    assert "待县（市、区）科技部门认可后计入" in wang.finds("到岗记录").text
    assert (await record(scene, wang)).count == 0

    await officer.says("/menu")
    officer.sees("待办补记：1 条")
    await officer.taps("待办补记")
    officer.sees("2026-05-14 周四")
    await officer.taps("Wang")
    officer.sees("原因：现场无信号", "企业联系人已确认", "当天没有其他记录", "1 / 3 次", "6 天前")
    await officer.taps("认可")

    officer.hears("已认可")
    officer.sees("目前没有待办的补记")
    await scene.carries()
    assert (await record(scene, wang)).count == 1
    assert "当天计入天数" in wang.finds("补记已认可").text


async def test_declined_with_a_reason(scene: Scene, wang: Persona, officer: Persona) -> None:
    """A28: the person reads why; the record stays and does not count."""
    await claims_elsewhere(wang)
    await officer.says("/claims")
    await officer.taps("Wang")
    await officer.taps("不予认可")
    await officer.says("向企业<核实>，当天没有安排")
    officer.sees("向企业<核实>，当天没有安排")
    await officer.taps("确定")

    officer.hears("原始记录保留")
    await scene.carries()
    assert "向企业<核实>，当天没有安排" in wang.finds("补记未予认可").text
    card = wang.finds("到岗记录")
    assert "核实，这一天不计入天数" in card.text
    assert "待县" not in card.text
    assert await states(scene, wang) == [ClaimState.DECLINED]


async def test_a_day_elsewhere_is_accepted_with_a_ground(
    scene: Scene, wang: Persona, officer: Persona
) -> None:
    """A3: counted 0 until the county accepts it, and that needs a reason."""
    await claims_elsewhere(wang)
    wang.sees("待县（市、区）认可")
    await officer.says("/claims")
    await officer.taps("Wang")
    await officer.taps("认可")
    assert (await record(scene, wang)).count == 0
    await officer.taps("属协议约定任务")

    officer.hears("已认可")
    assert (await record(scene, wang)).days[0].grade is Grade.C


async def test_a_host_who_says_nothing_leaves_it_to_the_county(
    scene: Scene, wang: Persona, officer: Persona
) -> None:
    """A29, PRODUCT 19: after 72 hours the county is told and decides, and says on what ground."""
    await claims(wang)
    scene.clock.at(date(2026, 5, 25), 9, 30)
    await scene.store.do(begin_timers, SYSTEM)
    await scene.store.do(ring, SYSTEM, TimerKind.CLAIMS_WAIT)
    await scene.carries()
    officer.finds("补记待认可")
    await officer.taps("查看详情")
    officer.sees("2026-05-19 周二", "忘记记录")
    await officer.taps("认可")
    assert (await record(scene, wang)).count == 0
    await officer.taps("已向企业核实")

    officer.hears("已认可")
    assert (await record(scene, wang)).days[0].grade is Grade.C
    assert await states(scene, wang) == [ClaimState.ACCEPTED]


async def test_what_waits_too_long_opens_its_list(
    scene: Scene, wang: Persona, officer: Persona
) -> None:
    """PRODUCT 19: the county's letter says how much waits, what comes next, and leads there."""
    await claims_elsewhere(wang)
    scene.clock.at(date(2026, 5, 27), 9, 30)
    await scene.store.do(begin_timers, SYSTEM)
    await scene.store.do(ring, SYSTEM, TimerKind.CLAIMS_WAIT)
    await scene.carries()
    told = officer.finds("到岗补记办理超期")
    assert "等候满 5 个工作日仍未办理" in told.text
    assert "满 8 个工作日报市级" in told.text
    await officer.taps("查看详情")

    officer.sees("2026-05-19 周二")


async def test_from_the_letter(scene: Scene, wang: Persona, officer: Persona) -> None:
    """PRODUCT 2.11: the county's letter opens the claim, and turns into its outcome."""
    await claims_elsewhere(wang)
    scene.clock.on(minutes=11)
    await scene.carries()
    officer.finds("补记待认可")
    await officer.taps("查看详情")
    officer.sees("情况：当天在企业以外为企业服务")
    await officer.taps("认可")
    await officer.taps("已向企业核实")
    await scene.carries()

    officer.finds("的补记已办结")


async def test_taken_back_in_time(scene: Scene, wang: Persona, host: Persona) -> None:
    """PRODUCT 6: ten minutes, from the window itself; nobody is asked any more."""
    await claims(wang)
    await wang.taps("撤回")

    wang.hears("已撤回")
    wang.sees("已撤回")
    assert await states(scene, wang) == [ClaimState.WITHDRAWN]
    await host.says("/menu")
    await host.taps("到厂确认")
    host.sees("没有待确认的到厂人员")
    await claims(wang)
    wang.sees("待企业确认")
    await scene.carries()
    assert sum("到岗记录" in shown.text for shown in wang.chat.all()) == 1


async def test_too_late_to_take_back(scene: Scene, wang: Persona, host: Persona) -> None:
    """An old window's button tells why it cannot."""
    await claims(wang)
    window = wang.window()
    scene.clock.on(minutes=11)
    await wang.taps("撤回", on=window)
    wang.hears("10 分钟")
    await claims(wang, "05-17")
    window = wang.window()
    await host.says("/menu")
    await host.taps("到厂确认")
    await host.taps("全部确认")
    await wang.taps("撤回", on=window)

    wang.hears("已经办理或撤回")
    assert (await record(scene, wang)).count == 2


async def test_a_double_tap_files_once(scene: Scene, wang: Persona) -> None:
    """PRODUCT 7: the second of two quick taps shows what was filed."""
    await wang.says("/claim")
    await wang.taps("昨天")
    await wang.taps("忘记记录")
    check = wang.window()

    await asyncio.gather(wang.taps("提交", on=check), wang.taps("提交", on=check))

    assert await states(scene, wang) == [ClaimState.WAITING_HOST]
    assert sum("到岗记录" in shown.text for shown in wang.chat.all()) == 1
    assert await state_of(scene, wang) == "Claims:done"


async def test_the_day_was_filled_meanwhile(scene: Scene, wang: Persona) -> None:
    """A check window drawn before a check-in tells the truth when it is pressed."""
    await wang.says("/claim")
    await wang.taps("今天")
    await wang.taps("手机故障")
    check = wang.window()
    await wang.stands(0)

    await wang.taps("提交", on=check)

    wang.hears("已经计入")
    assert await states(scene, wang) == []


async def test_the_fourth_of_a_month(scene: Scene, wang: Persona) -> None:
    """A29: the way that is left is named; a day elsewhere can still be told of."""
    for day in ("今天", "昨天", "05-18"):
        await claims(wang, day)
    await wang.says("/claim")
    wang.sees("3 / 3 次")
    await wang.taps("05-17")
    wang.sees("3 次补记已经用完", "纸质签到表")
    assert "忘记记录" not in wang.labels()
    await wang.forges("reason", "forgot")
    await wang.taps("提交")
    wang.hears("3 次补记已经用完")
    assert len(await states(scene, wang)) == 3
    await claims_elsewhere(wang, "05-16")
    wang.sees("待县（市、区）认可")


async def test_a_restart_in_the_middle(scene: Scene, wang: Persona) -> None:
    """PRODUCT 5: the draft is in the store, and the old window goes on."""
    await wang.says("/claim")
    await wang.taps("昨天")
    await wang.taps("当天在外服务")
    await wang.taps("其他")
    await wang.says("去客户现场调试")
    await scene.restart()

    await wang.taps("提交")

    wang.sees("待县（市、区）认可")
    assert await states(scene, wang) == [ClaimState.WAITING_COUNTY]


async def test_nobody_decides_about_his_own(scene: Scene, wang: Persona) -> None:
    """PRODUCT 30: neither from the list nor by a forged number."""
    fresh = await scene.store.do(invite, OPERATOR, holding(Role.COUNTY_SCIENCE, HERE), "x", None)
    actor = await scene.town.who(Account(wang.account))
    await scene.store.do(accept_invitation, actor, fresh.token, "zh")
    await claims_elsewhere(wang)
    await wang.says("/claims")
    wang.sees("目前没有待办的补记")

    await wang.forges("one", "1")
    assert "认可" not in wang.labels()
    await wang.forges("accept")
    await wang.forges("reason", "task")

    wang.hears("不能办理本人提交的补记")
    assert (await record(scene, wang)).count == 0


async def test_another_countys_officer(scene: Scene, wang: Persona) -> None:
    """A forged number from elsewhere is refused."""
    await claims_elsewhere(wang)
    other = Persona.of(scene, await scene.town.enrol(Role.COUNTY_SCIENCE, THERE))
    await other.says("/claims")
    other.sees("目前没有待办的补记")

    await other.forges("one", "1")

    other.hears("不在您的办理范围内")
    assert await states(scene, wang) == [ClaimState.WAITING_COUNTY]


async def test_two_officers_at_once(scene: Scene, wang: Persona, officer: Persona) -> None:
    """One decision, and the slower one reads that it is settled."""
    await claims_elsewhere(wang)
    second = Persona.of(scene, await scene.town.enrol(Role.COUNTY_ORGANISATION, HERE))
    for one in (officer, second):
        await one.says("/claims")
        await one.taps("Wang")
    await officer.taps("不予认可")
    await second.taps("认可")

    await asyncio.gather(officer.taps("情况说明不充分"), second.taps("已向企业核实"))

    heard = sorted(officer.chat.toasts + second.chat.toasts)
    assert sum("已经办理或撤回" in one for one in heard) == 1, heard
    assert len(await states(scene, wang)) == 1


@pytest.mark.parametrize("role", [Role.CONTACT, Role.CITY_SCIENCE, Role.UNIT_OFFICER])
async def test_others_have_no_claims(scene: Scene, works: Enterprise, role: Role) -> None:
    """The commands lead home, and home offers neither."""
    place = {Role.CONTACT: str(works.id), Role.CITY_SCIENCE: ""}.get(role)
    if place is None:
        place = str((await scene.town.unit()).id)
    somebody = Persona.of(scene, await scene.town.enrol(role, place))
    for command in ("/claim", "/claims"):
        await somebody.says(command)
        assert await state_of(scene, somebody) == "Home:menu"
    assert not {"补记", "待办补记"} & set(somebody.labels())


async def test_a_day_elsewhere_is_shown_to_the_enterprise_and_not_asked_about(
    wang: Persona, host: Persona, officer: Persona
) -> None:
    """A3: no "confirm all", no number; the county reads that the enterprise was not asked."""
    await claims_elsewhere(wang, "今天")
    card = wang.finds("到岗记录 2026-05-20")
    await host.says("/menu")
    await host.taps("到厂确认")
    host.sees("补记在外服务，原因：在客户现场", "无需贵企业确认")

    assert not [label for label in host.labels() if label.startswith("全部确认")]
    assert "核对数字" not in card.text
    assert "前确认" not in card.text
    await officer.says("/claims")
    await officer.taps("Wang")
    officer.sees("（当天提交）", "不请企业联系人确认")
    await officer.taps("不予认可")
    assert "企业反映当天未到" not in officer.labels()
