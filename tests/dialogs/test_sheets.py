"""A paper sheet in the county's chat (PRODUCT 0, 10, 30)."""

import asyncio
from datetime import date

import pytest

from core.appointments.model import Appointment
from core.duty.model import Grade
from core.organisations.model import Enterprise
from core.shared.actor import Actor
from tests.dialogs.persona import Persona, state_of
from tests.dialogs.scene import Scene


@pytest.fixture(autouse=True)
def _today(scene: Scene) -> None:
    scene.clock.at(date(2026, 5, 20))


@pytest.fixture
async def li(scene: Scene, works: Enterprise) -> tuple[Actor, Appointment]:
    """An appointee who sends no locations."""
    return await scene.town.appoint(works, consent=False)


async def photographs(officer: Persona, name: str = "sheet") -> None:
    size = {"file_id": name, "file_unique_id": name, "width": 9, "height": 9}
    await officer.sends(photo=[size])


async def opens(officer: Persona, name: str) -> None:
    await officer.says("/menu")
    await officer.taps("更多")
    await officer.picks("appointments")
    await officer.taps(name)
    await officer.taps("登记签到表")


async def test_days_with_their_scan(
    scene: Scene, li: tuple[Actor, Appointment], officer: Persona
) -> None:
    """Month, days as people type them, scan, check, and they count."""
    await opens(officer, li[0].name)
    await officer.taps("2026-04")
    await officer.says("３，５、１２～１４")
    officer.sees("登记 5 天", "3 5 12 13 14")
    await photographs(officer)
    officer.sees("请核对", "3 5 12 13 14")

    await officer.taps("登记（5 天）")

    officer.hears("已登记 5 天")
    record = await scene.town.record(li[0])
    assert [day.grade for day in record.days] == [Grade.C] * 5


async def test_each_day_is_accounted_for(
    scene: Scene, li: tuple[Actor, Appointment], officer: Persona
) -> None:
    """What counts already, and what has not come, is named and left out."""
    await opens(officer, li[0].name)
    for days in ("18", "18-21"):
        await officer.taps("2026-05")
        await officer.says(days)
        await photographs(officer)
        if days == "18-21":
            officer.sees(
                "登记 2 天：19 20 日", "已经计入、不再登记：18 日", "尚未到来、不能登记：21 日"
            )
        await officer.taps("登记（")

    assert (await scene.town.record(li[0])).count == 3


async def test_clumsy_answers(
    scene: Scene, li: tuple[Actor, Appointment], officer: Persona
) -> None:
    """PRODUCT 11: what is wrong, what to do, and that nothing is lost; the step stays."""
    await opens(officer, li[0].name)
    await officer.taps("2026-04")
    await officer.says("四月初")
    officer.sees("没有看懂这些日期")
    await officer.says("31")
    officer.sees("没有看懂这些日期")
    assert await state_of(scene, officer) == "Sheets:days"
    await officer.says("30")
    await officer.says("在路上")
    officer.sees("需要签到表的照片或扫描件")
    large = {"file_id": "x", "file_unique_id": "x", "file_size": 10_000_001}
    await officer.sends(document=large)
    officer.sees("超过 10 兆字节")
    assert await state_of(scene, officer) == "Sheets:scan"


async def test_a_double_tap(scene: Scene, li: tuple[Actor, Appointment], officer: Persona) -> None:
    """PRODUCT 7: one scan, one signal a day."""
    await opens(officer, li[0].name)
    await officer.taps("2026-04")
    await officer.says("3")
    await photographs(officer)
    check = officer.window()

    await asyncio.gather(officer.taps("登记（", on=check), officer.taps("登记（", on=check))

    assert (await scene.town.record(li[0])).count == 1
    assert await state_of(scene, officer) == "Sheets:month"


async def test_a_restart_in_the_middle(
    scene: Scene, li: tuple[Actor, Appointment], officer: Persona
) -> None:
    """PRODUCT 5: days and scan are in the store."""
    await opens(officer, li[0].name)
    await officer.taps("2026-04")
    await officer.says("3")
    await photographs(officer)
    await officer.says("/start")
    await scene.restart()

    await officer.taps("继续未完成的步骤")
    await officer.taps("登记（1 天）")

    assert (await scene.town.record(li[0])).count == 1


async def test_the_same_scan_for_another(
    scene: Scene, works: Enterprise, li: tuple[Actor, Appointment], officer: Persona
) -> None:
    """A note, and no refusal."""
    zhao, _ = await scene.town.appoint(works, consent=False)
    for who in (li[0], zhao):
        await opens(officer, who.name)
        await officer.taps("2026-04")
        await officer.says("3")
        await photographs(officer)
        if who is zhao:
            officer.sees("同一份扫描件曾用于另一位科技副总")
        else:
            officer.misses("同一份扫描件")
        await officer.taps("登记（")

    assert (await scene.town.record(zhao)).count == 1
