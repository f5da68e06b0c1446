"""Who was on site: each office sees its own, the city all, and that one looked is on record."""

import pytest

from core.organisations.model import Enterprise
from core.shared.actor import Role
from tests.contracts.town import THERE
from tests.dialogs.persona import Persona
from tests.dialogs.scene import Scene


@pytest.fixture
async def elsewhere(scene: Scene, wang: Persona) -> Enterprise:
    """Another county's enterprise with a visitor of its own; Wang was at his gate too."""
    other = await scene.town.enterprise(THERE)
    await scene.town.contact(other)
    actor, _ = await scene.town.appoint(other)
    await scene.town.here(actor, 0)
    await wang.stands(0)
    return other


async def looks(persona: Persona) -> None:
    await persona.says("/menu")
    await persona.taps("到岗情况")


async def test_the_county_sees_its_own(
    works: Enterprise, elsewhere: Enterprise, officer: Persona
) -> None:
    """Enterprises of other counties are not in its list."""
    await looks(officer)

    officer.sees(works.name, "共 1 条")
    officer.misses(elsewhere.name)
    assert "选择县（市、区）" not in officer.labels()


async def test_the_enterprise_sees_its_own(
    works: Enterprise, elsewhere: Enterprise, host: Persona
) -> None:
    """The contact sees who came to him."""
    await looks(host)

    host.sees(works.name, "共 1 条")
    host.misses(elsewhere.name)


async def test_the_unit_sees_its_own(
    scene: Scene, works: Enterprise, elsewhere: Enterprise
) -> None:
    """The dispatching unit sees those whom it seconds, wherever they are."""
    unit = await scene.town.unit()
    actor, _ = await scene.town.appoint(elsewhere, unit)
    await scene.town.here(actor, 0)
    sender = Persona.of(scene, await scene.town.enrol(Role.UNIT_OFFICER, str(unit.id)))

    await looks(sender)

    sender.sees(elsewhere.name, "共 1 条", actor.name)
    sender.misses(works.name)


async def test_the_city_sees_all(works: Enterprise, elsewhere: Enterprise, city: Persona) -> None:
    """And may narrow it to one county, and widen it again."""
    await looks(city)
    city.sees(works.name, elsewhere.name, "共 2 条")

    await city.taps("选择县（市、区）")
    await city.taps("红旗区")
    city.sees("范围：红旗区", works.name)
    city.misses(elsewhere.name)

    await city.taps("选择县（市、区）")
    await city.taps("全市")
    city.sees(works.name, elsewhere.name)


@pytest.mark.parametrize("role", [Role.EXPERT, Role.OPERATOR])
@pytest.mark.usefixtures("wang")
async def test_others_see_nobody(scene: Scene, role: Role) -> None:
    """No button, and a forged press is refused."""
    other = Persona.of(scene, await scene.town.enrol(role))
    await other.says("/menu")
    assert "到岗情况" not in other.labels()

    await other.forges("presence")

    other.hears("不能办理")
    other.misses("Wang")


async def test_an_appointee_sees_only_himself(wang: Persona) -> None:
    """Not who else came."""
    await wang.says("/menu")
    assert "到岗情况" not in wang.labels()

    await wang.forges("presence")

    wang.hears("不能办理")


async def test_days(scene: Scene, wang: Persona, officer: Persona) -> None:
    """Today, seven days, thirty days; the one that is shown carries a sign."""
    await wang.stands(0)
    scene.clock.on(days=3)
    await looks(officer)
    officer.sees("没有到岗记录")
    assert "• 今天" in officer.labels()

    await officer.taps("近 7 天")

    officer.sees("2026-05-03 周日 至 2026-05-09 周六", "共 1 条")
    assert "• 近 7 天" in officer.labels()
    scene.clock.on(days=10)
    await officer.taps("• 近 7 天")
    officer.sees("没有到岗记录")
    await officer.taps("近 30 天")
    officer.sees("共 1 条")


@pytest.mark.usefixtures("wang")
async def test_many_are_leafed_through(scene: Scene, works: Enterprise, officer: Persona) -> None:
    """Ten to a page; every one of them is on exactly one."""
    names = set()
    for _ in range(23):
        actor, _ = await scene.town.appoint(works)
        names.add(actor.name)
        await scene.town.here(actor, 0)
    await looks(officer)
    officer.sees("第 1 页，共 3 页", "共 23 条")
    pages = [officer.window().text]
    while "下一页 ›" in officer.labels():
        await officer.taps("下一页 ›")
        pages.append(officer.window().text)

    lines = [line for page in pages for line in page.splitlines() if works.name in line]
    assert len(pages) == 3
    assert len(lines) == 23
    assert all(sum(f"{name}（" in line for line in lines) == 1 for name in names)
    await officer.taps("‹ 上一页")
    officer.sees("第 2 页")


@pytest.mark.usefixtures("elsewhere")
async def test_the_look_is_on_record(wang: Persona, officer: Persona, city: Persona) -> None:
    """Under "my data" everybody finds who looked, when, and at what (PRODUCT 28)."""
    await wang.says("/data")
    wang.sees("尚无工作人员查看过")

    await looks(officer)
    await wang.says("/data")

    wang.sees("county-science", "2026-05-06 周三 12:00", "到岗情况")
    wang.misses("city-science")
    await looks(city)
    await wang.says("/data")
    wang.sees("county-science", "city-science")


@pytest.mark.usefixtures("elsewhere")
async def test_nobody_is_ranked(officer: Persona) -> None:
    """Neither places nor percentages (DOMAIN 0.3)."""
    await looks(officer)

    officer.misses("名", "%", "排名")


async def test_what_a_day_rests_on(wang: Persona, host: Persona, officer: Persona) -> None:
    """PRODUCT 28: signals with their times and who confirmed, for those concerned; it is told."""
    await wang.stands(60)
    await host.says("/menu")
    await host.taps("到厂确认")
    await host.taps("全部确认")
    await looks(officer)
    await officer.taps("查看依据")
    await officer.taps("05-06 ")

    officer.sees("证据等级：A", "厂区内定位，距厂门约 60 米", "企业确认：", "已留痕")
    await wang.says("/data")
    wang.sees("county-science")


async def test_a_forged_day_is_refused(elsewhere: Enterprise, officer: Persona) -> None:
    """A number in a button is decided about anew: another county's day stays closed."""
    await looks(officer)
    await officer.taps("查看依据")
    await officer.forges("one", "1")

    officer.hears("不在您的办理范围")
    officer.misses(elsewhere.name)
