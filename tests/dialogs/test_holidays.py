"""The city pastes the State Council's notice, checks what was understood, and saves it."""

from collections.abc import Mapping
from datetime import date

import pytest

from bot.tables.workbook import workbook
from core.holidays.questions import own_holidays
from core.shared.actor import SYSTEM, Role
from core.shared.workdays import DayKind
from tests.contracts.test_holidays import WHOLE
from tests.dialogs.odd import ODD
from tests.dialogs.persona import Persona, state_of
from tests.dialogs.scene import Scene

PASTED = """一、元旦：1月1日至3日放假，共3天。1月31日（周日）上班。
二、春节：2月5日至12日放假调休，共8天。2月13日（周六）上班。
三、清明节：4月3日至5日放假，共3天。
四、劳动节：5月1日至5日放假调休，共5天。5月8日（周六）上班。
五、端午节：6月7日至9日放假，共3天。
六、中秋节：9月15日至17日放假，共3天。
七、国庆节：10月1日至7日放假调休，共7天。10月9日（周六）上班。"""
"""Not the true notice of 2027, which is not out: as long as one of them is."""


async def opens(city: Persona) -> None:
    await city.says("/menu")
    for label in ("业务", "综合事务", "放假安排"):
        await city.taps(label)
    await city.forges("year", "2027")
    await city.taps("录入或更改")


async def kept(scene: Scene) -> Mapping[date, DayKind]:
    return await scene.store.ask(own_holidays, SYSTEM)


async def test_pasted_and_saved(scene: Scene, city: Persona) -> None:
    """PRODUCT 10: the whole notice in one message, told back before it is saved; then undone."""
    await opens(city)

    await city.says(PASTED)

    city.sees("尚未保存", "2027-02-05", "8 天", "可以保存")
    assert await kept(scene) == {}
    await city.taps("保存全年安排")
    city.hears("已保存")
    assert await kept(scene) == WHOLE
    city.sees("登记")
    await city.taps("撤销本次登记")
    assert await kept(scene) == {}


async def test_line_by_line(scene: Scene, city: Persona) -> None:
    """Typed in pieces: what is lacking is told, what is wrong is not taken, nothing is lost."""
    await opens(city)
    first, _, rest = PASTED.partition("\n")

    await city.says(first)
    city.sees("还不完整")
    assert "保存全年安排" not in city.labels()
    await city.says("2月30日放假")
    city.sees("没有采用", "没有这个日期")
    await scene.restart()
    await city.says(rest)
    await city.taps("保存全年安排")

    assert await kept(scene) == WHOLE


async def test_a_table(scene: Scene, city: Persona) -> None:
    """The command's table does as well, given in full."""
    rows = [
        [day.isoformat(), "放假" if kind is DayKind.HOLIDAY else "调休上班"]
        for day, kind in WHOLE.items()
    ]
    await opens(city)
    scene.messenger.uploads["days"] = workbook({"1": (["日期", "类别"], rows)})

    await city.sends(document={"file_id": "days", "file_unique_id": "days"})

    await city.taps("保存全年安排")
    assert await kept(scene) == WHOLE


async def test_a_table_with_a_slip(scene: Scene, city: Persona) -> None:
    """A row that cannot be read is named, and nothing of the table is taken."""
    await opens(city)
    scene.messenger.uploads["days"] = "日期,类别\n2027-01-01,放假\n随便,放假".encode()

    await city.sends(document={"file_id": "days", "file_unique_id": "days"})

    city.sees("第 3 行")
    assert await state_of(scene, city) == "Holidays:enter"
    assert await kept(scene) == {}


async def test_a_day_is_corrected(scene: Scene, city: Persona) -> None:
    """A year that stands is changed by the day, not typed again."""
    await opens(city)
    await city.says(PASTED)
    await city.taps("保存全年安排")
    await city.taps("录入或更改")

    await city.says("10月9日取消。10月10日上班")

    await city.taps("保存全年安排")
    after = {day.isoformat(): kind for day, kind in (await kept(scene)).items()}
    assert "2027-10-09" not in after
    assert after["2027-10-10"] is DayKind.MAKE_UP


async def test_two_officers(scene: Scene, city: Persona) -> None:
    """What a colleague saved meanwhile is not overwritten unseen; what was typed stays."""
    other = Persona.of(scene, await scene.town.enrol(Role.CITY_ORGANISATION))
    await opens(city)
    await city.says(PASTED)
    await opens(other)
    await other.says(PASTED)
    await other.taps("保存全年安排")

    await city.taps("保存全年安排")

    city.hears("另一位同事")
    assert await state_of(scene, city) == "Holidays:check"


async def test_an_old_button(scene: Scene, city: Persona) -> None:
    """Saved twice is saved once."""
    await opens(city)
    await city.says(PASTED)
    await city.taps("保存全年安排")

    await city.forges("save")

    assert await kept(scene) == WHOLE
    assert await state_of(scene, city) == "Holidays:year"


@pytest.mark.parametrize("what", sorted(ODD))
async def test_something_else(scene: Scene, city: Persona, what: str) -> None:
    """Whatever is sent instead: nothing is kept, and the step can be gone on with."""
    await opens(city)

    await city.sends(**ODD[what])

    assert await kept(scene) == {}
    await city.says(PASTED)
    city.sees("可以保存")


@pytest.mark.parametrize("role", [Role.COUNTY_SCIENCE, Role.EXPERT])
async def test_others_have_no_calendar(scene: Scene, role: Role) -> None:
    """No button, and a forged press is refused."""
    other = Persona.of(scene, await scene.town.enrol(role))
    await other.says("/menu")
    await other.taps("业务")

    await other.forges("holidays")

    assert "放假安排" not in other.labels()
    assert not str(await state_of(scene, other)).startswith("Holidays")
