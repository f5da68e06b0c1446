"""Settings: quiet hours, a pause, kinds, what was withheld; refused where it must be."""

from datetime import date

import pytest

from core.preferences.questions import my_preferences
from core.shared.ids import Account
from tests.dialogs.persona import Persona, state_of
from tests.dialogs.scene import Scene

FIRST = date(2027, 12, 29)


async def goes(somebody: Persona, label: str) -> None:
    await somebody.says("/settings")
    await somebody.taps(label)


async def test_a_pause_of_a_week_and_its_list(scene: Scene, wang: Persona) -> None:
    """PRODUCT 18: paused, listed with its facts, and ended with one tap."""
    scene.clock.at(FIRST, 8, 30)
    await goes(wang, "暂停提醒")
    await wang.taps("暂停 7 天")
    wang.hears("已暂停", "2028-01-05")
    scene.clock.at(FIRST, 10)
    await scene.ticks()
    assert not [shown for shown in wang.chat.all() if "总结报告待提交" in shown.text]

    await goes(wang, "未单独发送")
    wang.sees("总结报告（暂停）")
    await wang.taps("1")
    assert await state_of(scene, wang) == "Settings:held_one"
    await wang.taps("‹ 返回")
    await wang.taps("‹ 返回")
    await wang.taps("暂停提醒")
    await wang.taps("立即恢复")
    await scene.carries()

    wang.finds("总结报告待提交")


async def test_a_typed_date_is_shown_before_it_holds(scene: Scene, wang: Persona) -> None:
    """PRODUCT 10: read as people write, shown, and only then saved; nonsense is told."""
    scene.clock.at(date(2026, 11, 20), 10)
    await goes(wang, "暂停提醒")
    for wrong in ("很久", "2026-11-20", "2028-01-01"):
        await wang.says(wrong)
        wang.sees("最长 62 天")
    await wang.says("１２月１日")
    wang.sees("2026-12-01 周二")
    actor = await scene.town.who(Account(wang.account))
    assert (await scene.store.ask(my_preferences, actor)).paused_until is None

    await wang.taps("确认暂停")

    wang.sees("现已暂停", "2026-12-01 周二 00:00")
    await wang.taps("立即恢复")
    assert (await scene.store.ask(my_preferences, actor)).paused_until is None


async def test_kinds_are_switched_and_the_own_report_is_not(wang: Persona) -> None:
    """PRODUCT 18: one tap off, one tap on; a forged press for the report is refused."""
    await goes(wang, "提醒种类")
    wang.sees("不能关闭的：总结报告")
    await wang.taps("✓ 到岗天数")
    wang.sees("已保存")
    assert "✗ 到岗天数" in wang.labels()

    await wang.forges("group", "report=off")
    wang.hears("不能关闭")
    await wang.forges("group", "nonsense")
    wang.hears("没有找到")
    await wang.taps("✗ 到岗天数")
    assert "✓ 到岗天数" in wang.labels()


async def test_quiet_hours_survive_a_restart(scene: Scene, wang: Persona) -> None:
    """PRODUCT 16: set, shown, taken away again; the same tap twice changes nothing."""
    await goes(wang, "免打扰时段")
    window = wang.window()
    for _ in range(2):
        await wang.taps("19 时至 9 时", on=window)
    assert "您已另设：19:00 至 09:00" in wang.window().text
    await scene.restart()
    await goes(wang, "免打扰时段")
    wang.sees("您已另设：19:00 至 09:00")

    await wang.taps("取消另设时段")

    wang.misses("您已另设")


@pytest.mark.parametrize("hours", ["0800-2100", "x", "", "9999-9999"])
async def test_forged_hours(wang: Persona, hours: str) -> None:
    """Only what is offered is taken."""
    await goes(wang, "免打扰时段")

    await wang.forges("hours", hours)

    wang.misses("您已另设")
