"""Asking for the visit ledger in the chat: filters, own dates, the file (C5, C34)."""

from datetime import date

from tests.dialogs.persona import Persona
from tests.dialogs.scene import Scene

ON = date(2026, 5, 6)


async def to_menu(official: Persona) -> None:
    await official.says("/menu")
    for widget in ("work", "care", "follow", "ledger"):
        await official.picks(widget)


async def test_two_taps_to_this_quarters_ledger(scene: Scene, officer: Persona) -> None:
    """PRODUCT 3: the likeliest period stands there already; the file comes, then the menu."""
    scene.clock.at(ON, 9)
    await to_menu(officer)
    officer.sees("2026-04-01", "2026-05-06", "全部专项行动", "跟踪联系版式", "0 次")
    await officer.taps("生成台账")
    assert "共 0 行" in officer.finds("走访台账已生成").text
    officer.sees("符合条件的走访")


async def test_own_dates_as_people_type_them(scene: Scene, officer: Persona) -> None:
    """PRODUCT 10, 11: what cannot be read is told, and nothing is lost by it."""
    scene.clock.at(ON, 9)
    await to_menu(officer)
    await officer.picks("period")
    await officer.picks("own")
    await officer.says("上个世纪")
    assert "没有看懂日期" in officer.finds("没有看懂日期").text
    await officer.says("３月１日")
    officer.sees("从 2026-03-01 起")
    await scene.restart()
    await officer.says("2月1日")
    assert "早于开始日期" in officer.finds("早于开始日期").text
    await officer.says("4.30")
    officer.sees("2026-03-01", "2026-04-30")


async def test_the_city_narrows_it_down(scene: Scene, city: Persona) -> None:
    """C5: county, campaign with its layout, and all of them again."""
    scene.clock.at(ON, 9)
    await to_menu(city)
    await city.picks("county")
    await city.picks("one:410702")
    await city.picks("campaign")
    await city.taps("万人助万企")
    city.sees("万人助万企", "助企服务版式")
    await city.picks("campaign")
    await city.taps("全部专项行动")
    city.sees("跟踪联系版式")


async def test_a_countys_officer_is_not_asked_which(scene: Scene, officer: Persona) -> None:
    """One county: no button for it; and an old button of another is no way in."""
    scene.clock.at(ON, 9)
    await to_menu(officer)
    assert not any("县（市、区）" in label for label in officer.window().labels())
