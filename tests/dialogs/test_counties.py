"""The city edits what is known of its counties."""

import pytest

from core.organisations.model import County
from core.shared.actor import Role
from tests.contracts.town import HERE
from tests.dialogs.odd import ODD
from tests.dialogs.persona import Persona, state_of
from tests.dialogs.scene import Scene


async def known(scene: Scene) -> County:
    """What is on record of the county of these tests."""
    found = await scene.store.read(lambda work: work.organisations.county(HERE))
    assert found is not None
    return found


async def opens(city: Persona) -> None:
    await city.says("/menu")
    await city.taps("县（市、区）")
    await city.forges("one", HERE)


async def test_leafing(city: Persona) -> None:
    """All fifteen are there, eight to a page."""
    await city.says("/menu")
    await city.taps("县（市、区）")
    city.sees("共 15 个")
    first = set(city.labels())

    await city.taps("下一页")

    assert len((first | set(city.labels())) - {"下一页 ›", "‹ 上一页", "‹ 返回", "首页"}) == 15


async def test_renamed(scene: Scene, city: Persona) -> None:
    """The new name is typed, kept, and shown at once."""
    await opens(city)
    city.sees("红旗区", "Hongqi")
    await city.taps("改名称")
    city.sees("红旗区", "新名称")

    await city.says("  红旗 <新> 区 ")

    city.sees("红旗 <新> 区")
    assert (await known(scene)).name == "红旗 <新> 区"
    assert await state_of(scene, city) == "Counties:one"


async def test_renamed_in_english(scene: Scene, city: Persona) -> None:
    """The English name is another one; the Chinese stays."""
    await opens(city)
    await city.taps("改英文名")

    await city.says("Red Flag District")

    assert (await known(scene)).english == "Red Flag District"
    assert (await known(scene)).name == "红旗区"


async def test_an_empty_name(scene: Scene, city: Persona) -> None:
    """Nothing that can be read is no name: refused, the step stays, the old name stays."""
    await opens(city)
    await city.taps("改名称")

    await city.says("\u200b \u2066")

    city.sees("名称不能为空")
    assert await state_of(scene, city) == "Counties:rename"
    assert (await known(scene)).name == "红旗区"
    await city.says("红旗新区")
    assert (await known(scene)).name == "红旗新区"


@pytest.mark.parametrize("what", sorted(set(ODD) - {"a text", "a long text", "markup"}))
async def test_something_else_than_a_name(scene: Scene, city: Persona, what: str) -> None:
    """A picture is no name; the step can be gone on with."""
    await opens(city)
    await city.taps("改名称")

    await city.sends(**ODD[what])

    assert (await known(scene)).name == "红旗区"
    assert await state_of(scene, city) == "Counties:rename"
    assert "‹ 返回" in city.window().labels()


async def test_the_department(scene: Scene, city: Persona) -> None:
    """Whether there is an organisation department is one tap each way."""
    await opens(city)
    city.sees("组织部门：有")

    await city.taps("改为无组织部门")
    city.hears("已保存")
    city.sees("组织部门：无")
    assert not (await known(scene)).has_organisation_department

    await city.taps("改为有组织部门")
    assert (await known(scene)).has_organisation_department


async def test_a_county_that_never_was(scene: Scene, city: Persona) -> None:
    """A forged code is refused and leads nowhere."""
    await city.says("/menu")
    await city.taps("县（市、区）")

    await city.forges("one", "000000")

    city.hears("没有找到")
    assert await state_of(scene, city) == "Counties:list"


@pytest.mark.parametrize("role", [Role.COUNTY_SCIENCE, Role.OPERATOR, Role.EXPERT])
async def test_others_edit_nothing(scene: Scene, role: Role) -> None:
    """No button, and a forged press is refused."""
    other = Persona.of(scene, await scene.town.enrol(role))
    await other.says("/menu")
    assert "县（市、区）" not in other.labels()

    await other.forges("counties")

    other.hears("不能办理")
    assert await state_of(scene, other) == "Home:menu"
