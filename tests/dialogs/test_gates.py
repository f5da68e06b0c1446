"""Gates by the chat: typed in, changed, doubted, corrected; by whom, and by whom not."""

from datetime import date, timedelta

import pytest

from core.gates.actions import enter_site
from core.gates.questions import gates_of
from core.organisations.coordinates import CoordinateSystem, from_wgs84
from core.organisations.model import Enterprise, Origin, Point, Site
from core.shared.actor import Role
from core.shared.ids import Account
from tests.contracts.town import HERE, OPERATOR, THERE
from tests.core.samples import point
from tests.dialogs.persona import Persona, state_of
from tests.dialogs.scene import Scene

GCJ, BD, WGS = CoordinateSystem.GCJ02, CoordinateSystem.BD09, CoordinateSystem.WGS84
MONDAY = date(2026, 5, 4)


def degrees_in(system: CoordinateSystem) -> str:
    """What a map in this system shows of the gate of these tests."""
    here = point(0)
    latitude, longitude = from_wgs84(here.latitude, here.longitude, system)
    return f"{latitude:.6f}, {longitude:.6f}"


async def gates(scene: Scene, works: Enterprise) -> list[Site]:
    """What is on record."""
    return [one.site for one in await scene.store.ask(gates_of, OPERATOR, works.id)]


@pytest.fixture
async def contact(scene: Scene, works: Enterprise) -> Persona:
    return Persona.of(scene, await scene.town.contact(works, gate_m=None))


@pytest.fixture
async def officer(scene: Scene, works: Enterprise) -> Persona:
    """Of the county in which the enterprise lies."""
    assert works.county == HERE
    return Persona.of(scene, await scene.town.enrol(Role.COUNTY_SCIENCE, HERE))


async def to_typed(host: Persona) -> None:
    await host.says("/menu")
    await host.taps("厂门位置")
    await host.taps("登记厂门")
    await host.taps("输入坐标")


async def test_a_place_read_off_amap(scene: Scene, works: Enterprise, contact: Persona) -> None:
    """PRODUCT 10, 2.6: typed, read back, its system asked, named, checked; kept in WGS-84."""
    await to_typed(contact)
    assert not contact.chat.keyboard
    await contact.says("经纬度" + degrees_in(GCJ).replace(",", "，"))
    contact.sees("读到的坐标", "北纬 34.99")
    await contact.taps("高德、腾讯")
    await contact.taps("正门")
    contact.sees("正门", "高德、腾讯地图坐标")
    await contact.taps("确认登记")

    [site] = await gates(scene, works)
    assert (site.name, site.system, site.origin) == ("正门", GCJ, Origin.TYPED)
    assert site.latitude == pytest.approx(35.0, abs=2e-6)
    assert site.longitude == pytest.approx(113.9, abs=2e-6)


async def test_too_few_decimals_are_told(contact: Persona) -> None:
    """Two decimals leave half a kilometre open."""
    await to_typed(contact)
    await contact.says("35.30 113.92")

    contact.sees("位置可能相差约 557 米")


@pytest.mark.parametrize(
    ("typed", "said"), [("正门", "没有读出经纬度"), ("39.9042, 116.4074", "不在新乡市范围内")]
)
async def test_what_cannot_be_read(
    scene: Scene, works: Enterprise, contact: Persona, typed: str, said: str
) -> None:
    """The step stays, says what to send, and the next try is read."""
    await to_typed(contact)
    await contact.says(typed)

    contact.sees(said)
    assert await state_of(scene, contact) == "Sites:typed"
    await contact.says("35.302100, 113.920400")
    assert await state_of(scene, contact) == "Sites:system"
    assert await gates(scene, works) == []


async def test_whoever_is_not_sure_stands_at_the_gate(scene: Scene, contact: Persona) -> None:
    """A guess would be half a kilometre off."""
    await to_typed(contact)
    await contact.says("35.302100, 113.920400")
    await contact.taps("不清楚")

    contact.hears("请不要猜")
    assert await state_of(scene, contact) == "Sites:locate"
    await contact.stands(0)
    await contact.taps("东门")
    contact.misses("来源")
    await contact.taps("确认登记")
    contact.sees("东门，半径 300 米")


async def test_a_restart_in_the_middle(scene: Scene, works: Enterprise, contact: Persona) -> None:
    """PRODUCT 5: what was typed is still there afterwards."""
    await to_typed(contact)
    await contact.says(degrees_in(WGS))
    await scene.restart()
    await contact.taps("手机定位")
    await contact.taps("西门")
    await contact.taps("确认登记")

    assert [site.name for site in await gates(scene, works)] == ["西门"]


async def test_an_officer_enters_a_gate_for_an_enterprise_of_his(
    scene: Scene, works: Enterprise, officer: Persona
) -> None:
    """He chooses whose it is, and types: he does not stand there."""
    await scene.town.enterprise(THERE)
    await officer.says("/menu")
    await officer.taps("业务")
    await officer.taps("服务管理")
    await officer.taps("厂门位置")
    officer.sees("请先选择企业")
    await officer.taps("选择企业")
    assert sum(label.startswith("Works") for label in officer.labels()) == 1
    await officer.taps(works.name[:24])
    await officer.taps("登记厂门")
    assert await state_of(scene, officer) == "Sites:typed"
    await officer.says(degrees_in(BD))
    await officer.taps("不清楚")
    officer.hears("请企业联系人")
    await officer.taps("百度地图")
    await officer.taps("南门")
    await officer.taps("确认登记")

    officer.sees("南门，半径 300 米")
    [site] = await gates(scene, works)
    assert (site.system, site.origin) == (BD, Origin.TYPED)


async def test_another_countys_officer_and_an_appointee_are_refused(
    scene: Scene, works: Enterprise, wang: Persona
) -> None:
    """A forged button opens no gate of others; who keeps none is not shown the way."""
    await scene.store.do(enter_site, OPERATOR, works.id, "gate", point(0), WGS)
    before = await gates(scene, works)
    other = Persona.of(scene, await scene.town.enrol(Role.COUNTY_SCIENCE, THERE))
    await other.says("/menu")
    await other.taps("业务")
    await other.taps("服务管理")
    await other.taps("厂门位置")
    await other.taps("选择企业")
    await other.forges("enterprise", str(works.id))
    other.misses("gate，半径")
    for widget in ("add", "change", "yes"):
        await other.forges(widget)
    await wang.says("/menu")

    assert "厂门位置" not in wang.labels()
    assert await gates(scene, works) == before


async def test_renamed_moved_and_retired(
    scene: Scene, works: Enterprise, contact: Persona
) -> None:
    """By the contact, each in a window of its own; the way back leads to the gate."""
    await scene.store.do(enter_site, OPERATOR, works.id, "旧门", point(900), WGS)
    await contact.says("/menu")
    await contact.taps("厂门位置")
    await contact.taps("修改厂门")
    await contact.taps("旧门")
    await contact.taps("改名")
    await contact.says(" 新门 ")
    contact.sees("新门", "输入坐标（手机定位")
    await contact.taps("换位置")
    await contact.stands(0, 180)
    contact.sees("180 米")
    await contact.stands(0, 20)
    contact.sees("确认厂门的新位置")
    await contact.taps("确认换位置")
    contact.hears("厂门位置已更新")
    contact.sees("站在厂门口发送")
    [site] = await gates(scene, works)
    assert (site.name, round(site.latitude, 6), site.origin) == ("新门", 35.0, Origin.STOOD)

    await contact.taps("停用")
    window = contact.window()
    await contact.taps("确认停用", on=window)
    contact.sees("已停用")
    await contact.taps("确认停用", on=window)
    assert await gates(scene, works) == []


async def test_a_doubt_from_the_card_to_the_correction(
    scene: Scene, works: Enterprise, officer: Persona, wang: Persona
) -> None:
    """PRODUCT 2.6: the card blames the register, the county gets one letter, puts the system
    right, and the letter is done; the next visit is inside."""
    [enrolled] = await gates(scene, works)
    wrong = Point.model_validate(
        dict(zip(("latitude", "longitude"), from_wgs84(35.0, 113.9, GCJ), strict=True))
    )
    await scene.store.write(
        lambda work: work.organisations.save_site(
            enrolled.model_copy(update={"latitude": wrong.latitude, "longitude": wrong.longitude})
        )
    )
    scene.clock.at(MONDAY, 10)
    await wang.says("/start")
    await wang.stands(0)
    wang.sees("坐标系可能不一致", "不影响您", "待企业确认")
    assert not [label for label in wang.labels() if "说明" in label]
    await scene.carries()
    letter = officer.finds("厂门坐标系可能不一致")
    assert "王" not in letter.text
    assert "约 550 米" in letter.text

    await officer.taps("查看详情", on=letter)
    officer.sees("坐标系可能不一致")
    await officer.taps("换位置")
    await officer.says(f"{wrong.latitude:.6f}, {wrong.longitude:.6f}")
    await officer.taps("高德、腾讯")
    await officer.taps("确认换位置")
    await scene.carries()
    officer.finds("已完成 ✓")
    scene.clock.on(days=1)
    await wang.stands(0)

    wang.sees("厂区内定位")


async def propose(scene: Scene, works: Enterprise, wang: Persona) -> Persona:
    """Five visits, 200 m north of the gate, that the contact confirms; the contact."""
    town = scene.town
    host = Persona.of(scene, await town.contact(works, gate_m=None))
    actor, visitor = await town.who(host_account(host)), await town.who(host_account(wang))
    for number in range(5):
        scene.clock.at(MONDAY + timedelta(days=number), 10)
        await town.confirm(actor, await town.here(visitor, 200))
    await scene.carries()
    return host


def host_account(persona: Persona) -> Account:
    return Account(persona.account)


async def test_a_proposal_is_told_seen_and_accepted(
    scene: Scene, works: Enterprise, wang: Persona
) -> None:
    """PRODUCT 2.6: one letter, the change in plain words, one tap; a second tap does nothing."""
    host = await propose(scene, works, wang)
    letter = host.finds("厂门范围建议")
    assert "5 次" in letter.text
    assert "中心北移 200 米、半径改为 150 米" in letter.text
    await host.taps("查看详情", on=letter)
    await host.taps("查看范围建议")
    window = host.window()
    host.sees("中心北移 200 米")
    await host.taps("采纳建议", on=window)
    host.hears("已采纳")
    await host.taps("采纳建议", on=window)
    await scene.carries()

    [site] = await gates(scene, works)
    assert (site.ring_m, site.origin) == (150, Origin.PROPOSED)
    host.finds("已完成 ✓")
    assert "查看范围建议" not in host.labels()


async def test_a_proposal_may_be_declined(scene: Scene, works: Enterprise, wang: Persona) -> None:
    """The gate stays, and asks no more."""
    [before] = await gates(scene, works)
    host = await propose(scene, works, wang)
    await host.says("/menu")
    await host.taps("厂门位置")
    host.sees("有范围建议")
    await host.taps("修改厂门")
    await host.taps(before.name)
    await host.taps("查看范围建议")
    await host.taps("保持不变")

    host.hears("已保持不变")
    host.misses("建议")
    assert await gates(scene, works) == [before]
