"""An official notes a visit on one card; those whom it concerns read it and add a word (C34)."""

from datetime import date

import pytest

from core.campaigns.actions import retire_campaign
from core.organisations.model import Enterprise
from core.shared.actor import Role
from core.visits.model import Channel, Heading, State, Visit
from tests.contracts.town import HERE, THERE
from tests.dialogs.persona import Persona, state_of
from tests.dialogs.scene import Scene
from tests.dialogs.test_doors import payload, scans

TAP, READ, NETWORK, SIGN = 1.1, 1.5, 0.7, 0.25
"""Seconds (PRODUCT 3); a sign typed on a telephone takes a quarter of one."""


@pytest.fixture
async def ready(scene: Scene, works: Enterprise, wang: Persona, officer: Persona) -> Enterprise:
    """One enterprise with one appointee, and the officer in his chat."""
    assert wang.account != officer.account
    await scene.carries()
    await officer.says("/start")
    return works


async def visits(scene: Scene, works: Enterprise) -> tuple[Visit, ...]:
    return await scene.store.read(lambda work: work.visits.of_enterprise(works.id, 9))


async def test_the_ordinary_visit_costs_two_taps(
    scene: Scene, ready: Enterprise, officer: Persona
) -> None:
    """The issue: at most six taps without text from /visit to saved."""
    await officer.says("/visit")
    officer.begins()
    await officer.taps(ready.name)
    officer.sees("实地走访", "见到本人", "思想 正常；工作 正常；生活 正常")
    await officer.taps("保存走访")

    officer.sees("走访已登记 ✓", "编号 ZF-")
    assert officer.taps_made <= 6
    assert (officer.taps_made, officer.typed) == (2, 0)
    [visit] = await visits(scene, ready)
    assert (visit.channel, visit.on) == (Channel.ON_SITE, date(2026, 5, 6))


async def test_whoever_has_not_begun_is_not_noted(
    scene: Scene, ready: Enterprise, officer: Persona
) -> None:
    """C34: a term that lies ahead is neither due for a visit nor ticked as fine."""
    _, ahead = await scene.town.appoint(ready, start=date(2026, 5, 20), end=date(2028, 5, 19))
    person = await scene.store.read(lambda work: work.people.person(ahead.person))
    assert person is not None
    await officer.says("/visit")
    officer.misses(person.name)
    await officer.taps(ready.name)
    officer.sees("见到本人", "思想 正常；工作 正常；生活 正常")
    officer.misses(person.name)

    scene.clock.on(days=14)
    await officer.says("/visit")
    officer.sees(person.name)
    await officer.taps(ready.name)
    officer.sees(person.name)


async def test_a_visit_with_a_line_takes_less_than_45_seconds(
    scene: Scene, ready: Enterprise, officer: Persona
) -> None:
    """PRODUCT 3, county logs a visit: three tick rows changed, one line typed, by its model."""
    line = "中试线已投用，检测设备还缺一台"
    await officer.says("/menu")
    officer.begins()
    await officer.taps("走访登记")
    await officer.taps(ready.name)
    for heading in ("思想：正常", "工作：正常", "生活：正常"):
        await officer.taps(heading)
    await officer.says(line)
    officer.sees(f"小结：{line}", "思想 需关注；工作 需关注；生活 需关注")
    await officer.taps("保存走访")

    assert officer.taps_made == 6
    screens = officer.taps_made + officer.typed
    seconds = officer.taps_made * TAP + screens * (READ + NETWORK) + len(line) * SIGN
    assert seconds <= 45
    [visit] = await visits(scene, ready)
    assert visit.summary == line
    assert {mark.state for mark in visit.seen[0].marks} == {State.WATCH}


async def test_everything_may_be_changed(
    scene: Scene, ready: Enterprise, officer: Persona
) -> None:
    """Channel, day with its reason, who was met, a line, a campaign, a remark, a photo."""
    await officer.says("/visit")
    await officer.taps(ready.name)
    await officer.taps("实地走访")
    await officer.taps("见到副总本人")
    await officer.taps("今天")
    await officer.says("上上周三")
    assert "只能补登 7 天以内" in officer.finds("只能补登").text
    await officer.taps("昨天")
    await officer.taps("现场无信号")
    await officer.taps("更多内容")
    await officer.taps("接待人员")
    await officer.taps("研发负责人")
    await officer.taps("更多内容")
    await officer.taps("情况说明")
    await officer.taps("生活")
    await officer.says("孩子入学还没有办好")
    await officer.taps("生活：正常")
    await officer.taps("生活：需关注")
    await officer.taps("更多内容")
    await officer.taps("内部备注")
    await officer.says("可请教育部门帮忙")
    await officer.taps("更多内容")
    await officer.taps("专项行动")
    await officer.taps("＋ 万人助万企")
    await officer.taps("＋ 科技副总跟踪联系")
    await officer.taps("✓ 万人助万企")
    await officer.taps("‹ 返回")
    size = {"file_id": "p", "file_unique_id": "p", "width": 9, "height": 9}
    await officer.sends(photo=[size], caption="车间")
    officer.sees(
        "电话联系", "未见本人", "补登原因：现场无信号", "生活 有问题（孩子入学还没有办好）"
    )
    officer.sees("接待人员：研发负责人", "计入：科技副总跟踪联系", "照片 1 张", "小结：车间")
    officer.sees("内部备注（仅工作人员可见）：可请教育部门帮忙")
    await officer.taps("保存走访")

    [visit] = await visits(scene, ready)
    assert (visit.channel, visit.on.isoformat()) == (Channel.PHONE, "2026-05-05")
    assert visit.seen[0].marks[2].heading is Heading.LIFE
    assert visit.seen[0].marks[2].state is State.PROBLEM
    assert not visit.seen[0].present
    assert len(visit.campaigns) == 1


async def test_the_next_visit_remembers_the_campaigns(
    scene: Scene, ready: Enterprise, officer: Persona, city: Persona
) -> None:
    """Remembered from last time; one that was retired meanwhile is not."""
    await officer.says("/visit")
    await officer.taps(ready.name)
    await officer.taps("更多内容")
    await officer.taps("专项行动")
    await officer.taps("＋ 万人助万企")
    await officer.taps("＋ 科技副总跟踪联系")
    await officer.taps("‹ 返回")
    await officer.taps("保存走访")
    [visit] = await visits(scene, ready)
    actor = await scene.town.who(city.account)  # type: ignore[arg-type]
    await scene.store.do(retire_campaign, actor, min(visit.campaigns))
    await officer.taps("再登记一家")
    await officer.taps(ready.name)

    officer.sees("计入：科技副总跟踪联系")
    officer.misses("万人助万企")


async def test_the_appointee_learns_of_it_and_adds_a_word(
    scene: Scene, ready: Enterprise, officer: Persona, wang: Persona, host: Persona
) -> None:
    """His day shows the visit, a silent letter leads to it; what he adds comes to the officer."""
    await officer.says("/visit")
    await officer.taps(ready.name)
    await officer.says("运行正常")
    await officer.taps("更多内容")
    await officer.taps("内部备注")
    await officer.says("只给内部看")
    await officer.taps("保存走访")
    await scene.carries()
    host.finds("新增一条走访记录")
    await wang.taps("查看", on=wang.finds("新增一条走访记录"))
    wang.sees("小结：运行正常", "思想 正常")
    wang.misses("只给内部看")
    await wang.taps("补充说明")
    await wang.says("设备下周到")
    wang.sees("您的补充说明：设备下周到")
    await host.says("/visits")
    await host.taps("05-06")
    host.sees("小结：运行正常")
    host.misses("思想 正常", "设备下周到")
    await scene.carries()
    await officer.taps("查看", on=officer.finds("走访记录有补充说明"))
    officer.sees("设备下周到", "内部备注（仅工作人员可见）：只给内部看")
    await wang.says("/visits")
    await wang.taps("05-06")
    wang.sees("工作人员已查看")
    assert "补充说明" not in wang.labels()
    await wang.says("/record")
    wang.sees("05-06")


async def test_a_double_tap_and_an_old_button_note_it_once(
    scene: Scene, ready: Enterprise, officer: Persona
) -> None:
    """PRODUCT 5, 7: the same card saved twice is one visit; a button of an older card leads on."""
    await officer.says("/visit")
    await officer.taps(ready.name)
    card = officer.window()
    await officer.taps("保存走访", on=card)
    await officer.presses(card.data("保存走访") or "", on=card)
    assert "走访已登记 ✓" in officer.window().text
    await officer.taps("再登记一家")
    await officer.presses(card.data("思想：正常") or "", on=card)

    assert len(await visits(scene, ready)) == 1


async def test_the_half_done_card_outlives_a_restart_and_home(
    scene: Scene, ready: Enterprise, officer: Persona
) -> None:
    """PRODUCT 5: drafts live in the database; home keeps them."""
    await officer.says("/visit")
    await officer.taps(ready.name)
    await officer.says("写了一半")
    await officer.taps("工作：正常")
    await scene.restart()
    await officer.taps("首页")
    await officer.taps("继续")
    officer.sees("小结：写了一半", "工作 需关注")
    await officer.taps("保存走访")

    [visit] = await visits(scene, ready)
    assert visit.summary == "写了一半"


async def test_changed_within_ten_minutes_withdrawn_later(
    scene: Scene, ready: Enterprise, officer: Persona
) -> None:
    """PRODUCT 6, A28: at once it is changed, later withdrawn with a reason."""
    await officer.says("/visit")
    await officer.taps(ready.name)
    await officer.taps("保存走访")
    await officer.taps("修改")
    await officer.says("改过了")
    await officer.taps("保存走访")
    officer.sees("小结：改过了")
    scene.clock.on(minutes=11)
    await officer.taps("我登记的走访")
    await officer.taps("05-06")
    assert "修改" not in officer.labels()
    await officer.taps("撤回")
    await officer.says("登记错了企业")
    officer.sees("已撤回：登记错了企业")

    [visit] = await visits(scene, ready)
    assert visit.withdrawn_why == "登记错了企业"


async def test_a_location_at_the_gate_checks_the_officer_in(
    scene: Scene, ready: Enterprise, officer: Persona
) -> None:
    """The issue: at the gate the visit begins with the enterprise chosen; no point is kept."""
    await officer.stands(0)
    assert await state_of(scene, officer) == "Visits:card"
    officer.sees(ready.name, "到访签到 ✓")
    await officer.taps("保存走访")
    [visit] = await visits(scene, ready)
    assert visit.arrival is not None
    assert visit.arrival.distance_m == 0
    await officer.says("/visit")
    await officer.stands(5000)
    officer.finds("没有签到")
    await officer.picks_venue()


async def test_a_location_in_the_middle_of_noting_keeps_what_was_noted(
    scene: Scene, ready: Enterprise, officer: Persona
) -> None:
    """PRODUCT 5: the arrival joins the card; nothing that was typed is lost."""
    await officer.says("/visit")
    await officer.taps(ready.name)
    await officer.says("写了一半")
    await officer.taps("更多内容")
    await officer.stands(0)
    await officer.taps("‹ 返回")

    officer.sees("小结：写了一半", "到访签到 ✓")
    assert await state_of(scene, officer) == "Visits:card"


async def test_a_scanned_door_code_checks_the_officer_in(
    scene: Scene, ready: Enterprise, officer: Persona, host: Persona
) -> None:
    """The same by the code in the contact's chat; a stranger's enterprise is refused."""
    said = await payload(host)
    await scans(officer, said)
    assert await state_of(scene, officer) == "Visits:card"
    officer.sees(ready.name, "到访签到 ✓")
    other = Persona.of(scene, await scene.town.enrol(Role.COUNTY_SCIENCE, THERE))
    await scans(other, said)
    other.sees("不在您的办理范围内")
    await scans(officer, "d_" + "x" * 32)
    officer.sees("这不是有效的门口码")


async def test_who_has_no_part_is_led_home(
    scene: Scene, wang: Persona, host: Persona, officer: Persona
) -> None:
    """A command and a forged button of somebody else's role change nothing."""
    for who in (wang, host):
        await who.says("/visit")
        assert await state_of(scene, who) == "Home:menu"
    await officer.says("/visits")
    assert await state_of(scene, officer) == "Home:menu"


async def test_words_find_what_is_not_on_the_first_page(
    scene: Scene, ready: Enterprise, officer: Persona
) -> None:
    """Any enterprise of the county, by a part of its name; nobody's is said so."""
    idle = await scene.town.enterprise(HERE)
    await officer.says("/visit")
    officer.sees(ready.name)
    officer.misses(idle.name)
    await officer.says(idle.name[-6:])
    await officer.taps(idle.name)
    officer.sees("本次不涉及科技副总")
    await officer.taps("保存走访")
    assert len(await visits(scene, idle)) == 1
    await officer.says("/visit")
    await officer.says("没有这家")
    officer.sees("没有找到企业")


async def test_the_city_keeps_the_list_of_campaigns(scene: Scene, city: Persona) -> None:
    """C5: adding, renaming, retiring; two of the same name are refused."""
    await city.says("/menu")
    await city.taps("业务")
    await city.taps("综合事务")
    await city.taps("专项行动")
    await city.taps("市级")
    city.sees("专项行动：市级")
    await city.taps("添加专项行动")
    await city.says("万人助万企")
    city.finds("万人助万企")
    await city.says("科技特派员行动")
    await city.taps("科技特派员行动")
    await city.taps("停用")
    await city.taps("确认停用")
    assert "科技特派员行动" not in city.labels()
    found = await scene.store.read(lambda work: work.campaigns.every(retired=True))
    assert [one.name for one in found if one.retired_at] == ["科技特派员行动"]


async def test_a_problem_is_raised_as_a_difficulty_at_once(
    scene: Scene, ready: Enterprise, officer: Persona, wang: Persona
) -> None:
    """The issue: a heading marked "problem" is raised with its line; it gets owner and date."""
    await officer.says("/visit")
    await officer.taps(ready.name)
    await officer.taps("更多内容")
    await officer.taps("情况说明")
    await officer.taps("生活")
    await officer.says("人才公寓还没有落实")
    await officer.taps("生活：正常")
    await officer.taps("生活：需关注")
    await officer.taps("保存走访")
    await officer.taps("提出困难问题")
    officer.sees("人才公寓还没有落实", "属于哪一类")
    raising = officer.window()
    await officer.taps("人才生活")
    officer.hears("已提出，编号")
    await officer.presses(raising.data("人才生活") or "", on=raising)

    [visit] = await visits(scene, ready)
    found = await scene.store.read(lambda work: work.difficulties.of_visit(visit.id))
    assert [one.difficulty.text for one in found] == ["人才公寓还没有落实"]
    assert wang.account


async def test_a_problem_without_a_line_is_described_first(
    scene: Scene, ready: Enterprise, officer: Persona
) -> None:
    """Two were found: which one, then what it is, then what it is about."""
    await officer.says("/visit")
    await officer.taps(ready.name)
    for heading in ("工作", "生活"):
        await officer.taps(f"{heading}：正常")
        await officer.taps(f"{heading}：需关注")
    await officer.taps("保存走访")
    await officer.taps("提出困难问题")
    assert await state_of(scene, officer) == "Visits:trouble"
    await officer.picks("one")
    await officer.says("缺少检测设备")
    officer.sees("缺少检测设备")
    await officer.taps("设备和安全条件")
    officer.hears("已提出，编号")
