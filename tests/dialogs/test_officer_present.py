"""The county's officer was at the enterprise too, and says so from the list of presence."""

from core.duty.model import Grade
from tests.dialogs.persona import Persona
from tests.dialogs.scene import Scene
from tests.dialogs.test_visitors import record


async def opens_the_day(somebody: Persona) -> None:
    await somebody.says("/menu")
    await somebody.taps("到岗情况")
    await somebody.taps("查看依据")
    await somebody.picks("one")


async def test_one_press_makes_a_second_kind_of_signal(
    scene: Scene, wang: Persona, officer: Persona
) -> None:
    """PRODUCT 0: the person's card says what the A rests on; a second press adds nothing."""
    await wang.stands(0)
    await opens_the_day(officer)
    window = officer.window()
    await officer.taps("当天我在现场", on=window)
    officer.hears("已记录")
    await scene.restart()
    await officer.taps("当天我在现场", on=window)

    await scene.carries()
    assert "县（市、区）工作人员在场" in wang.finds("到岗记录 ").text
    assert [day.grade for day in (await record(scene, wang)).days] == [Grade.A]


async def test_others_have_no_such_button(scene: Scene, wang: Persona, host: Persona) -> None:
    """The enterprise sees its day; made up, the press is refused in words."""
    await wang.stands(0)
    await opens_the_day(host)
    assert "当天我在现场" not in host.labels()
    await host.forges("witness")
    assert [day.grade for day in (await record(scene, wang)).days] == [Grade.B]


async def test_after_a_week_it_is_not_offered(
    scene: Scene, wang: Persona, officer: Persona
) -> None:
    """An old window's button says up to when, and nothing is recorded."""
    await wang.stands(0)
    await opens_the_day(officer)
    window = officer.window()
    scene.clock.on(days=8)
    await officer.taps("当天我在现场", on=window)
    assert [day.grade for day in (await record(scene, wang)).days] == [Grade.B]
