"""Said to be absent: the host, the person, the county, each in his own chat."""

import asyncio

from core.duty.model import Grade, WhyNot
from core.organisations.model import Enterprise
from core.shared.actor import Role
from tests.contracts.town import THERE
from tests.dialogs.persona import Persona
from tests.dialogs.scene import Scene
from tests.dialogs.test_visitors import opens_the_card, record


async def objects(host: Persona, remark: str = "当天未到厂") -> None:
    await opens_the_card(host)
    await host.taps("核对或有出入")
    await host.taps("当天不在现场")
    await host.taps(remark)


async def test_the_whole_way(scene: Scene, wang: Persona, host: Persona, officer: Persona) -> None:
    """PRODUCT 2.13: the person first, then the county; both are told, and nothing is lost."""
    await wang.stands(0)
    await opens_the_card(host)
    host.begins()
    for label in ("核对或有出入", "当天不在现场", "当天未到厂"):
        await host.taps(label)
    host.hears("先请本人说明")
    host.sees("贵企业的意见", "当天未到厂", "尚未回复")
    assert (host.taps_made, host.typed, host.messages_got) == (3, 0, 0)

    await scene.carries()
    letter = wang.finds("请您核对")
    assert "当天未到厂" in letter.text
    assert letter.labels() == ["我在现场", "补充说明", "是我记错了", "为什么收到"]
    assert "有不同意见，待核实" in wang.finds("到岗记录 ").text
    assert officer.chat.all() == [], "the county hears of nothing before the person"
    await wang.taps("我在现场", on=letter)
    wang.hears("已回复", "科技部门核实")

    await scene.carries()
    assert "已转县（市、区）科技部门" in wang.finds("2026-05-06 周三 的到岗记录").text
    case = officer.finds("到岗记录待核实")
    assert all(words in case.text for words in ("当天未到厂", "我在现场", "厂区内定位", "12:00"))
    assert "35." not in case.text, "no coordinates"
    await officer.taps("查看详情", on=case)
    await officer.taps("不计入")
    await officer.taps("经核实当天未到厂")
    officer.hears("双方将收到结果")
    officer.sees("目前没有待核实")

    await scene.carries()
    for side in (wang, host):
        assert "经核实当天未到厂" in side.finds("核实结果").text
    assert "不计入天数" in wang.finds("到岗记录 ").text
    [day] = (await record(scene, wang)).days
    assert (day.grade, day.why_not) == (Grade.B, WhyNot.NOT_ACCEPTED)


async def test_the_county_lets_it_count_in_own_words(
    scene: Scene, wang: Persona, host: Persona, officer: Persona
) -> None:
    """PRODUCT 11: the reason is read by both; home shows what waits and then no more."""
    await wang.stands(0)
    await objects(host)
    await scene.carries()
    await wang.taps("补充说明", on=wang.finds("请您核对"))
    await wang.says("当天在二号车间装机")
    wang.sees("当天在二号车间装机")
    await officer.says("/menu")
    officer.sees("待核实到岗记录：1 条")
    await officer.taps("待核实")
    officer.sees("当天未到厂")
    await officer.picks("one")
    officer.sees("当天在二号车间装机", "厂区内定位")
    await officer.taps("计入")
    await officer.taps("写一句")
    await scene.restart()
    await officer.says("门卫登记有当天的出入记录")
    officer.sees("目前没有待核实")

    await scene.carries()
    assert "门卫登记有当天的出入记录" in wang.finds("核实结果").text
    assert (await record(scene, wang)).count == 1
    await officer.says("/menu")
    officer.misses("待核实")


async def test_it_was_his_mistake(
    scene: Scene, wang: Persona, host: Persona, officer: Persona
) -> None:
    """A28: he is asked once more, then the day is taken back by himself, and the host is told."""
    await wang.stands(0)
    await objects(host, "日期可能记错")
    await scene.carries()
    letter = wang.finds("请您核对")
    await wang.taps("是我记错了", on=letter)
    wang.sees("撤销 2026-05-06")
    assert (await record(scene, wang)).count == 1
    await wang.taps("撤销这一天")
    wang.hears("已撤销")

    await scene.carries()
    assert "本人已撤销" in host.finds("核实结果").text
    assert (await record(scene, wang)).days[0].why_not is WhyNot.WITHDRAWN
    assert officer.chat.all() == []
    await wang.presses("letter:here:1", on=letter)
    assert (await record(scene, wang)).count == 0


async def test_the_host_takes_it_back_or_confirms(
    scene: Scene, wang: Persona, host: Persona
) -> None:
    """A slip of the host: the person's letter is edited to say that all is as before."""
    await wang.stands(0)
    await objects(host)
    await scene.carries()
    letter = wang.finds("请您核对")
    await host.taps("撤回意见")
    host.hears("意见已撤回")
    await scene.carries()
    assert "企业已撤回意见" in wang.finds("的到岗记录").text
    await wang.taps("我在现场", on=letter)
    wang.hears("已有结果")

    await objects(host)
    await host.taps("直接确认")
    host.hears("已确认 1 条")
    [day] = (await record(scene, wang)).days
    assert (day.grade, day.disputed) == (Grade.A, False)


async def test_own_words_survive_a_restart(scene: Scene, wang: Persona, host: Persona) -> None:
    """PRODUCT 5: a half-done remark is a draft."""
    await wang.stands(0)
    await opens_the_card(host)
    await host.taps("核对或有出入")
    await host.taps("当天不在现场")
    await host.taps("写一句")
    await scene.restart()
    await host.says("当天全厂停电检修，没有外来人员")
    host.sees("当天全厂停电检修")
    await scene.carries()
    assert "当天全厂停电检修" in wang.finds("请您核对").text


async def test_two_hosts_at_once(
    scene: Scene, works: Enterprise, wang: Persona, host: Persona
) -> None:
    """PRODUCT 7: both press at the same moment: one remark, one letter, and both see it."""
    other = Persona.of(scene, await scene.town.contact(works, gate_m=None))
    await wang.stands(0)
    for one in (host, other):
        await opens_the_card(one)
        await one.taps("核对或有出入")
        await one.taps("当天不在现场")
    window = host.window()

    await asyncio.gather(host.taps("当天未到厂"), other.taps("日期可能记错"))
    heard = "\n".join(host.chat.toasts + other.chat.toasts)
    await host.taps("当天未到厂", on=window)

    assert "先请本人说明" in heard
    assert "已对这一天提出意见" in heard
    await scene.carries()
    assert sum("请您核对" in shown.text for shown in wang.chat.all()) == 1


async def test_not_in_confirm_all(
    scene: Scene, works: Enterprise, wang: Persona, host: Persona
) -> None:
    """Whoever differs about one day can still confirm all others with one tap."""
    actor, _ = await scene.town.appoint(works)
    await scene.town.here(actor, 40)
    await wang.stands(0)
    await opens_the_card(host)
    assert "全部确认（2 条）" in host.labels()
    await host.forges("one", f"see-{(await record(scene, wang)).days[0].id}")
    await host.taps("当天不在现场")
    await host.taps("不是本企业人员")
    await opens_the_card(host)
    host.sees("△", "待核实")

    await host.taps("全部确认（1 条）")

    assert [day.grade for day in (await record(scene, wang)).days] == [Grade.B]
    assert "全部确认" not in "".join(host.labels())


async def test_nobody_elses_case(
    scene: Scene, works: Enterprise, wang: Persona, host: Persona, officer: Persona
) -> None:
    """PRODUCT 1, row 14: another county, another appointee, another letter: refused in words."""
    await wang.stands(0)
    await objects(host)
    await scene.carries()
    letter = wang.finds("请您核对")
    here = next(data for row in letter.rows for _, data in row if "here" in data)
    await wang.taps("我在现场", on=letter)
    await scene.carries()
    foreign = Persona.of(scene, await scene.town.enrol(Role.COUNTY_SCIENCE, THERE))
    li = Persona.of(scene, (await scene.town.appoint(works))[0])
    for somebody in (foreign, li, host):
        await somebody.says("/menu")
        await somebody.presses(here)
        somebody.hears("不在您的办理范围内")
    await foreign.says("/menu")
    foreign.misses("待核实")
    case = officer.finds("到岗记录待核实")
    opens = next(data for row in case.rows for _, data in row if "open" in data)
    await foreign.presses(opens)
    foreign.hears("不在您的办理范围内")
    day = (await record(scene, wang)).days[0]
    await li.presses(f"day:differ:{day.id}")
    li.hears("不在您的办理范围内")
    assert day.disputed


async def test_from_the_day_card_after_days_of_silence(
    scene: Scene, wang: Persona, host: Persona, officer: Persona
) -> None:
    """PRODUCT 2.13: whoever answers late is heard all the same, from the card of the day."""
    await wang.stands(0)
    await objects(host)
    await scene.carries()
    scene.clock.on(days=7)
    await scene.ticks()
    assert "尚未回复" in officer.finds("到岗记录待核实").text
    card = wang.finds("到岗记录 ")
    await wang.taps("回复企业意见", on=card)
    wang.sees("当天未到厂", "已转县（市、区）科技部门")
    await wang.taps("我在现场")
    wang.hears("已回复")
    await officer.says("/menu")
    await officer.taps("待核实")
    await officer.picks("one")
    officer.sees("我在现场")
