"""The brief and its settings, as officials see them (PRODUCT 3, 17, 18)."""

from datetime import date, timedelta

import pytest

from core.claims.actions import accept_claim, file_claim, see_claims
from core.claims.model import ClaimKind
from core.preferences.model import Mode
from core.shared.actor import Role
from core.shared.ids import Account
from tests.contracts.town import HERE
from tests.dialogs.chat import Shown
from tests.dialogs.persona import Persona, state_of
from tests.dialogs.scene import Scene

MONDAY = date(2026, 5, 18)
TUESDAY = MONDAY + timedelta(days=1)


@pytest.fixture
async def officer(scene: Scene) -> Persona:
    """The county's science department, as the programme has it: with a brief a day."""
    scene.clock.at(MONDAY - timedelta(days=4), 7)
    actor = await scene.town.enrol(Role.COUNTY_SCIENCE, HERE, singly=False)
    await scene.ticks()
    return Persona.of(scene, actor)


async def claims(scene: Scene, wang: Persona, host: Persona, *back: int) -> None:
    """Days that the enterprise has confirmed and that wait for the county."""
    who = await scene.town.who(Account(wang.account))
    for days in back:
        on = scene.clock().date() - timedelta(days=days)
        await scene.store.do(file_claim, who, on, ClaimKind.FORGOTTEN, "forgot")
    await host.says("/menu")
    await host.taps("到厂确认")
    await host.taps("全部确认")


def briefs(somebody: Persona) -> list[Shown]:
    return [
        shown
        for shown in somebody.chat.all()
        if "工作简报" in shown.text or "每日简报" in shown.text
    ]


async def test_the_monday_brief_leads_to_the_list_and_tuesdays_is_not_sent_twice(
    scene: Scene, officer: Persona, wang: Persona, host: Persona
) -> None:
    """§3: what needs him, in one message; each button opens the list as it is now."""
    scene.clock.at(MONDAY - timedelta(days=3), 12)
    await claims(scene, wang, host, 5, 6)
    scene.clock.at(MONDAY, 8, 41)
    await scene.ticks()
    [week] = briefs(officer)
    assert "本周工作简报　2026-05-18 周一" in week.text
    assert "补记：" in week.text
    assert "已等候 1 个工作日" in week.text
    assert "补记 2" in week.labels()
    assert len(week.labels()) <= 8

    await officer.taps("补记 2", on=week)
    assert await state_of(scene, officer) == "Decisions:list"
    scene.clock.at(TUESDAY, 8, 41)
    await scene.ticks()

    assert len(briefs(officer)) == 1


async def test_what_was_done_is_gone_from_the_brief_of_now(
    scene: Scene, officer: Persona, wang: Persona, host: Persona
) -> None:
    """PRODUCT 11: `/brief` answers at any time; the old message's button leads to what is left."""
    scene.clock.at(MONDAY, 12)
    await claims(scene, wang, host, 5)
    scene.clock.at(TUESDAY, 8, 41)
    await scene.ticks()
    [sent] = briefs(officer)
    await officer.says("/brief")
    officer.sees("补记：", "已等候 1 个工作日")
    actor = await scene.town.who(Account(officer.account))
    [claim] = await scene.store.do(see_claims, actor)
    await scene.store.do(accept_claim, actor, claim.claim.id, "verified")
    await officer.says("/brief")
    officer.misses("补记：")

    await officer.taps("补记 1", on=sent)
    assert await state_of(scene, officer) == "Decisions:list"


async def test_nothing_today_is_one_line(scene: Scene, officer: Persona) -> None:
    """PRODUCT 17: on Mondays, without buttons to empty lists."""
    scene.clock.at(MONDAY, 8, 41)
    await scene.ticks()
    [week] = briefs(officer)

    assert week.text == "本周工作简报　2026-05-18 周一　今日无待办事项。"
    assert week.labels() == ["查看详情", "为什么收到"]
    await officer.taps("为什么收到", on=week)
    officer.hears("每个工作日汇总一条")
    await officer.taps("查看详情", on=week)
    assert await state_of(scene, officer) == "Brief:page"


async def test_the_brief_survives_a_restart_and_an_old_button_opens_it(
    scene: Scene, officer: Persona
) -> None:
    """PRODUCT 5: a restart between the message and the press changes nothing."""
    scene.clock.at(MONDAY, 8, 41)
    await scene.ticks()
    [week] = briefs(officer)
    await scene.restart()
    for _ in range(2):
        await officer.taps("查看详情", on=week)
    officer.sees("今日无待办事项")

    await officer.forges("line", "nonsense")
    officer.hears("没有找到")


async def test_it_is_for_officials(scene: Scene, wang: Persona, officer: Persona) -> None:
    """1: an appointee's command leads home; his press on somebody's brief is refused."""
    scene.clock.at(MONDAY, 8, 41)
    await scene.ticks()
    [week] = briefs(officer)
    data = week.data("查看详情")
    assert data is not None
    await wang.says("/brief")
    assert await state_of(scene, wang) == "Home:menu"

    await wang.presses(data)
    wang.hears("不在您的办理范围内")


async def test_when_and_how_it_comes_is_set(scene: Scene, officer: Persona) -> None:
    """PRODUCT 17, 18: another time, each by itself, or not at all; the sign says which it is."""
    scene.clock.at(MONDAY, 7)
    await officer.says("/settings")
    await officer.taps("提醒种类")
    assert "▤ 走访与困难" in officer.labels()
    await officer.taps("简报 08:40")
    await officer.taps("11:30")
    officer.hears("已改为 11:30", "2026-05-18 周一 11:30")
    await officer.taps("‹ 返回")
    assert "简报 11:30" in officer.labels()
    window = officer.window()
    for _ in range(2):
        await officer.taps("▤ 走访与困难", on=window)
    assert "✗ 走访与困难" in officer.labels()
    await officer.taps("✗ 走访与困难")
    assert "✓ 走访与困难" in officer.labels()
    await officer.forges("at", "0300")

    actor = await scene.town.who(Account(officer.account))
    await scene.town.hears(actor, Mode.DIGEST)
    scene.clock.at(MONDAY, 8, 41)
    await scene.ticks()
    assert briefs(officer) == []


async def test_forged_times(officer: Persona) -> None:
    """Only what is offered is taken, and only by whom a brief concerns."""
    await officer.says("/settings")
    await officer.taps("提醒种类")
    await officer.taps("简报 08:40")
    for wrong in ("0300", "x", ""):
        await officer.forges("at", wrong)
        officer.hears("没有找到")


async def test_in_english(scene: Scene) -> None:
    """PRODUCT 14: the city's brief in the reader's language."""
    scene.clock.at(MONDAY - timedelta(days=4), 7)
    actor = await scene.town.enrol(Role.CITY_SCIENCE, singly=False)
    city = Persona.of(scene, actor, language="en")
    await city.says("/settings")
    await city.taps("English")
    await scene.ticks()
    scene.clock.at(MONDAY, 8, 41)
    await scene.ticks()

    city.finds("This week’s brief")
    city.finds("nothing needs you today")


async def test_a_list_without_a_page_of_its_own_is_told_in_the_brief(
    scene: Scene, officer: Persona, wang: Persona
) -> None:
    """§3: who has not been on site for thirty days; the look is on the person's own page."""
    scene.clock.at(MONDAY + timedelta(days=21), 8, 41)
    await scene.ticks()
    [*_, week] = briefs(officer)
    await officer.taps("久无记录 1", on=week)
    assert await state_of(scene, officer) == "Brief:list"
    officer.sees("久无到岗记录 1 人", "没有到岗记录")
    await officer.taps("‹ 返回")
    await wang.stands(0)
    await officer.says("/brief")

    officer.misses("久无记录")
    await officer.taps("久无记录 1", on=week)
    officer.sees("目前没有了")
