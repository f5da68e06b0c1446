"""Drawn days in the chat: the county calls, the person has his word, everybody sees the draw."""

from datetime import date, timedelta

import pytest

from core.shared.policy import Policy
from tests.dialogs.persona import Persona
from tests.dialogs.scene import Scene

FIRST = date(2026, 6, 1)


@pytest.fixture
async def drawn(scene: Scene, wang: Persona, officer: Persona) -> Scene:  # noqa: ARG001 - who is told
    """Two days of May were drawn this morning; the county has its letter."""
    scene.policy = scene.store.policy = Policy(review_percent=100)
    await scene.ticks()
    for day in (6, 7):
        scene.clock.at(date(2026, 5, day), 9)
        await wang.stands(0)
    scene.clock.at(FIRST, 9)
    await scene.ticks()
    scene.clock.at(FIRST, 11)
    await scene.ticks()
    return scene


async def to_list(officer: Persona) -> None:
    await officer.says("/menu")
    for widget in ("work", "care", "reviews"):
        await officer.picks(widget)


async def test_the_whole_way(drawn: Scene, officer: Persona, wang: Persona) -> None:
    """PRODUCT 2.12, 2.13: drawn, called about, explained; no day is changed by it."""
    letter = officer.finds("随机回访")
    assert "2 天被抽中" in letter.text
    officer.begins()
    await officer.taps("查看详情", on=letter)
    officer.sees("2026-05-06", "2026-05-07", "共 2 天待回访")
    await officer.picks("one")
    officer.sees("厂区内定位", "企业联系人", "抽取编号")
    await officer.taps("与记录一致")
    officer.hears("与记录一致")
    officer.sees("回访结果", "可在", "前撤回")
    assert (officer.taps_made, officer.typed) == (3, 0)
    await officer.picks("back")
    await officer.picks("one")
    await officer.taps("企业未能确认")
    await drawn.restart()
    await officer.says("当天人多，记不清了")
    officer.sees("企业未能确认", "当天人多，记不清了")

    await drawn.carries()
    told = wang.finds("请您说明一天的情况")
    assert "当天人多，记不清了" in told.text
    assert "作弊" not in told.text
    await wang.taps("查看详情", on=told)
    wang.sees("回访结果", "请点选或写一句说明")
    await wang.taps("当天确在企业")
    wang.hears("说明已记下")
    wang.sees("当天确在企业")
    await to_list(officer)
    officer.sees("目前没有待回访")
    await wang.says("/menu")
    wang.sees("已计 2 天")


async def test_everybody_reads_the_draw_and_takes_the_list(
    drawn: Scene, host: Persona, wang: Persona
) -> None:
    """PRODUCT 2.12, 29: seed and numbers under the rules, no names; one's own references."""
    for somebody in (host, wang):
        await somebody.says("/menu")
        for widget in ("more", "rules", "draws"):
            await somebody.picks(widget)
        somebody.sees("2026-05：参加 2 天，抽中 2 天", "2026-06 的密数已确定")
    await host.picks("month")
    host.sees("种子", "密数", "事先公布的摘要")
    await host.picks("list")
    assert drawn.messenger.chat(host.account).all()[-1].rows
    await wang.picks("mine")
    wang.sees("2026-05-06", "2026-05-07", "已抽中，待回访")


async def test_a_second_tap_and_an_old_button_change_nothing(
    drawn: Scene, officer: Persona
) -> None:
    """PRODUCT 7: the first outcome stands, whatever is pressed afterwards."""
    await to_list(officer)
    await officer.picks("one")
    window = officer.window()
    await officer.taps("与记录一致")
    await officer.taps("与记录一致", on=window)
    await drawn.store.close()
    await drawn.open()
    await to_list(officer)
    officer.sees("共 1 天待回访")


async def test_a_slip_is_taken_back(drawn: Scene, officer: Persona) -> None:
    """PRODUCT 6: within ten minutes the call is wanted again, later no more."""
    await to_list(officer)
    await officer.picks("one")
    await officer.taps("与记录一致")
    await officer.taps("撤回结果")
    officer.hears("仍待回访")
    await officer.taps("未接通")
    officer.hears("未接通")
    officer.sees("已致电 1 次未接通")
    await officer.taps("与记录一致")
    drawn.clock.now += timedelta(minutes=11)
    await officer.picks("undo")
    officer.hears("已超过可以更改的时间")


@pytest.mark.usefixtures("drawn")
async def test_whoever_is_not_of_the_county_sees_no_door(city: Persona) -> None:
    """The city reads the public draw; the calls are the county's."""
    await city.says("/menu")
    await city.picks("work")
    await city.picks("care")
    assert not any("随机回访" in label for label in city.window().labels())
