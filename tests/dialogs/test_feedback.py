"""A feedback in the chats: from anybody, past whom it is about, its author named nowhere."""

import pytest

from core.shared.actor import Role
from core.shared.ids import Account
from tests.dialogs.persona import Persona
from tests.dialogs.scene import Scene


@pytest.fixture
async def bureau(scene: Scene) -> Persona:
    """Of the city's organisation department."""
    return Persona.of(scene, await scene.town.enrol(Role.CITY_ORGANISATION))


@pytest.fixture
async def science(scene: Scene) -> Persona:
    """Of the city's science bureau."""
    return Persona.of(scene, await scene.town.enrol(Role.CITY_SCIENCE))


async def test_about_the_county_it_reaches_the_city_alone(
    scene: Scene, wang: Persona, officer: Persona, bureau: Persona, science: Persona
) -> None:
    """Issue 5: two taps and a message; the county neither gets a letter nor finds it."""
    wang.begins()
    await wang.says("/feedback")
    await wang.taps("县（市、区）部门")
    wang.sees("您的姓名只有办理部门知道")
    await wang.says("电话一直没有人接")
    wang.sees("由市委组织部办理")
    await wang.taps("提交")
    assert (wang.taps_made, wang.typed) == (2, 2)
    wang.sees("TS2026-0001", "市委组织部", "2026-05-20 周三")

    scene.clock.on(hours=1)
    await scene.carries()
    await officer.says("/difficulty")
    officer.sees("目前没有")
    for button in ("全部在办", "已办结"):
        await officer.taps("筛选和统计")
        await officer.taps(button)
        officer.sees("目前没有")
    assert "TS2026" not in "".join(shown.text for shown in officer.chat.all())

    await bureau.says("/difficulty")
    await bureau.taps("TS2026-0001")
    bureau.sees("电话一直没有人接", "提出人：")
    await bureau.taps("更多办理")
    await bureau.taps("转办")
    labels = [label for row in bureau.window().rows for label, _ in row]
    assert not [label for label in labels if "红旗" in label]
    await bureau.taps("市科技局")
    await bureau.says("请核实")

    await science.says("/difficulty")
    await science.taps("TS2026-0001")
    science.sees("提出人未公开", "电话一直没有人接")
    await science.taps("答复")
    await science.says("已安排专人接听")
    await scene.carries()
    assert "已安排专人接听" in wang.finds("TS2026-0001 有答复").text
    name = (await scene.town.who(wang_account(wang))).name
    for other in (officer, science):
        assert name not in "".join(shown.text for shown in other.chat.all())


def wang_account(wang: Persona) -> Account:
    return Account(wang.account)


async def test_everybody_may_give_one(scene: Scene) -> None:
    """Issue 5: an expert, who has no county, is offered what he can speak about."""
    expert = Persona.of(scene, await scene.town.enrol(Role.EXPERT))
    await expert.says("/feedback")
    labels = [label for row in expert.window().rows for label, _ in row]
    assert "县（市、区）部门" not in labels
    await expert.taps("本机器人")
    await expert.says("字太小")
    await expert.taps("提交")
    expert.sees("TS2026-0001")
    await expert.taps("查看办理")
    expert.sees("字太小")
