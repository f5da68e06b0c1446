"""Somebody leaves, a successor comes: both are the county's to do in the chat (C33)."""

import re
from io import BytesIO

import pytest
import zxingcpp
from PIL import Image

from core.organisations.model import Enterprise
from core.people.actions import accept_invitation, end_role, invite
from core.shared.actor import Role
from core.shared.ids import Account
from tests.contracts.town import HERE, OPERATOR, THERE
from tests.core.samples import holding
from tests.dialogs.filing import open_call
from tests.dialogs.persona import Persona, state_of
from tests.dialogs.scene import Scene


async def opens(somebody: Persona) -> None:
    await somebody.says("/menu")
    await somebody.taps("更多")
    await somebody.taps("人员")


def invitation(somebody: Persona) -> tuple[str, str]:
    """The token in the newest picture, and what stands below it."""
    number, data = list(somebody.chat.files.items())[-1]
    [code] = zxingcpp.read_barcodes(Image.open(BytesIO(data)))
    return code.text.partition("?start=i_")[2], somebody.chat.shown(number).text


async def test_a_successor_comes_by_the_card(
    scene: Scene, officer: Persona, host: Persona, works: Enterprise
) -> None:
    """Name, check, card: the link in words, as a copy and as a picture; whoever opens it joins;
    the one who left is told nothing more, and what he handed in stays."""
    await opens(officer)
    await officer.picks("one")
    officer.sees(works.name, "contact", "企业联系人")
    await officer.taps("邀请联系人")
    await officer.says(" 李　四 ")
    officer.sees("姓名：李 四", works.name, "只能用一次")
    window = officer.window()
    await officer.taps("生成邀请")

    officer.hears("邀请已生成")
    token, words = invitation(officer)
    assert f"https://t.me/fuzong_bot?start=i_{token}" in words
    card = officer.chat.shown(list(officer.chat.files)[-1])
    assert card.copies == {"复制链接": f"https://t.me/fuzong_bot?start=i_{token}"}
    officer.sees("李 四", "已邀请，尚未加入")
    made = len(officer.chat.files)
    await officer.presses(window.data("生成邀请") or "", on=window)  # a double tap
    assert len(officer.chat.files) == made, "one invitation is enough"

    li = Persona(scene, 6001)
    await li.opens(token)
    li.sees("姓名：李 四", works.name)
    await li.taps("是我本人")
    li.sees("已加入")
    await opens(officer)
    await officer.picks("one")
    assert "尚未加入" not in officer.window().text
    await officer.taps("contact 100")
    await officer.taps("结束身份")
    officer.sees("其提交的需求和记录不受影响")
    assert "没有" not in officer.window().text
    window = officer.window()
    await officer.taps("确认结束")
    officer.hears("已结束")
    await officer.presses(window.data("确认结束") or "", on=window)  # a double tap

    assert (await scene.town.who(Account(host.account))).holdings == ()
    assert (await scene.town.who(Account(6001))).enterprises() == {works.id}


async def test_the_last_contact_goes_but_that_is_told(
    scene: Scene, officer: Persona, host: Persona
) -> None:
    """Nobody would get the enterprise's letters: said before and after; it is listed first."""
    await scene.town.contact(await scene.town.enterprise(HERE), gate_m=None)
    await opens(officer)
    await officer.picks("one")
    await officer.taps("contact")
    await officer.taps("结束身份")
    officer.sees("暂无企业联系人", "先邀请接任者")
    await officer.taps("确认结束")
    officer.hears("现在没有企业联系人")
    officer.sees("目前没有人员")
    await officer.taps("‹ 返回")
    assert "暂无人员" in officer.window().text.splitlines()[2], host
    assert "1 人" in officer.window().text.splitlines()[3]


async def test_who_left_finds_his_steps_closed(
    scene: Scene, host: Persona, works: Enterprise
) -> None:
    """His next press, word or command is answered as a stranger's; no window stays open."""
    await open_call(scene)
    await host.says("/need")
    await host.picks("post")
    window = host.window()
    actor = await scene.town.who(Account(host.account))
    held = holding(Role.CONTACT, str(works.id))
    await scene.store.do(end_role, OPERATOR, actor.known(), held)

    await host.presses(next(d for row in window.rows for _, d in row), on=window)

    host.sees("本助手凭邀请使用")
    assert host.chat.windows() == []
    assert await state_of(scene, host) is None
    for words in ("你好", "/menu", "/start", "/need"):
        await host.says(words)
        host.sees("本助手凭邀请使用")
    fresh = await scene.store.do(invite, OPERATOR, held, "", actor.person)
    await host.opens(fresh.token)
    await host.taps("是我本人")
    assert await state_of(scene, host) == "Home:menu", "and back again"


@pytest.mark.parametrize("by", ["word", "command", "press", "old press"])
async def test_who_left_one_of_two_roles_keeps_the_other(
    scene: Scene, officer: Persona, works: Enterprise, by: str
) -> None:
    """What was half-done for the role is not gone on with; he is told, and home is as it is."""
    await open_call(scene)
    actor = await scene.town.who(Account(officer.account))
    held = holding(Role.CONTACT, str(works.id))
    fresh = await scene.store.do(invite, OPERATOR, held, "x")
    await scene.store.do(accept_invitation, actor, fresh.token, None)
    await officer.says("/menu")
    old = officer.window()
    await officer.says("/need")
    await officer.picks("post")
    assert await state_of(scene, officer) == "Needs:tell"
    await scene.store.do(end_role, OPERATOR, actor.known(), held)

    window = officer.window()
    if by == "word":
        await officer.says("需要一位材料专家")
    elif by == "command":
        await officer.says("/menu")
    else:
        shown = window if by == "press" else old
        await officer.presses(next(d for row in shown.rows for _, d in row), on=shown)

    assert any("企业联系人" in said and works.name in said for said in officer.chat.seen())
    assert await state_of(scene, officer) == "Home:menu"
    assert "继续未完成的步骤" not in officer.labels()
    assert "填报需求" not in officer.labels()
    await officer.says("/menu")
    assert not any("已结束" in said for said in officer.chat.seen()), "told once"


async def test_a_new_phone_from_the_chat(
    scene: Scene, officer: Persona, host: Persona, works: Enterprise
) -> None:
    """The card is for the person on record: the new account is him, the old one nobody."""
    before = await scene.town.who(Account(host.account))
    await opens(officer)
    await officer.picks("one")
    await officer.taps("contact")
    await officer.taps("更换手机")
    officer.sees("原来的聊天账号随即失效", "只发给本人")
    await officer.taps("生成邀请")
    token, _ = invitation(officer)
    new = Persona(scene, 6001)
    await new.opens(token)
    await new.taps("是我本人")

    assert (await scene.town.who(Account(6001))).person == before.person
    assert (await scene.town.who(Account(host.account))).person is None
    assert works.name


async def test_a_link_to_the_wrong_person_is_withdrawn(
    scene: Scene, officer: Persona, works: Enterprise
) -> None:
    """It is listed while it is out; withdrawn, it opens nothing."""
    await opens(officer)
    await officer.picks("one")
    await officer.taps("邀请联系人")
    await officer.says("王五")
    await officer.taps("生成邀请")
    token, _ = invitation(officer)
    await officer.taps("王五")
    officer.sees("尚未使用的邀请", works.name)
    window = officer.window()
    await officer.taps("作废这份邀请")
    officer.hears("已作废")
    assert "王五" not in officer.window().text
    await officer.presses(window.data("作废这份邀请") or "", on=window)

    stranger = Persona(scene, 6001)
    await stranger.opens(token)
    assert (await scene.town.who(Account(6001))).person is None


async def test_a_place_is_found_by_name(scene: Scene, officer: Persona) -> None:
    """By a part of it, full-width or not; what comes near nothing says so and shows all."""
    for _ in range(9):
        await scene.town.enterprise(HERE)
    theirs = await scene.town.enterprise(THERE)
    ours = (await scene.town.enterprise(HERE)).name
    await opens(officer)
    await officer.says(ours[-5:])
    officer.sees("查找", ours)
    assert re.findall(r"^\d+\. ", officer.window().text, re.MULTILINE) == ["1. "]
    await officer.taps("显示全部")
    officer.sees("第 1 页，共 2 页")
    assert theirs.name not in officer.window().text
    await officer.says("不存在的单位")
    officer.sees("没有找到相近的名称", "第 1 页，共 2 页")


async def test_the_city_registers_a_unit_and_invites(scene: Scene, city: Persona) -> None:
    """A unit that is not on the list, those of similar names beside it; then its officer."""
    await opens(city)
    await city.taps("派出单位人员")
    await city.taps("登记派出单位")
    await city.says("新乡学院")
    await city.taps("高等院校")
    city.hears("已登记")
    city.sees("新乡学院", "目前没有人员")
    assert {"邀请联络员", "邀请科技人员"} <= set(city.labels())
    await city.taps("‹ 返回")
    await city.taps("登记派出单位")
    await city.says("新鄉学院")
    city.sees("名称相近的单位：新乡学院")
    await city.says("/menu")
    await city.taps("更多")
    await city.taps("人员")
    await city.taps("县级部门人员")
    await city.says("红旗")
    await city.picks("one")
    await city.taps("邀请科技部门")
    await city.says("赵科")
    await city.taps("生成邀请")
    token, words = invitation(city)
    assert "县（市、区）科技部门" in words
    zhao = Persona(scene, 6001)
    await zhao.opens(token)
    await zhao.taps("是我本人")
    assert (await scene.town.who(Account(6001))).counties() == {HERE}


async def test_a_units_officer_invites_his_scientists(scene: Scene) -> None:
    """C7: his only unit at once; colleagues are shown, and are not his to end."""
    unit = await scene.town.unit()
    sender = Persona.of(scene, await scene.town.enrol(Role.UNIT_OFFICER, str(unit.id)))
    await opens(sender)
    sender.sees(unit.name)
    assert "邀请科技人员" in sender.labels()
    assert "邀请联络员" not in sender.labels()
    await sender.picks("one")
    sender.sees("由其他部门管理")
    assert "结束身份" not in sender.labels()
    await sender.forges("end")
    await sender.forges("yes")
    assert (await scene.town.who(Account(sender.account))).holdings
    await sender.says("/menu")
    await opens(sender)
    await sender.forges("role", "unit-officer")
    assert await state_of(scene, sender) == "People:one"
    await sender.forges("role", "scientist")
    await sender.says("钱工")
    await sender.taps("生成邀请")
    assert "科技人员" in invitation(sender)[1]


@pytest.mark.parametrize("role", [Role.CONTACT, Role.APPOINTEE, Role.EXPERT, Role.SCIENTIST])
async def test_nobody_else(scene: Scene, works: Enterprise, role: Role) -> None:
    """Others neither see the door nor get through it."""
    unit = await scene.town.unit()
    place = {Role.CONTACT: str(works.id), Role.SCIENTIST: str(unit.id)}.get(role, "")
    somebody = Persona.of(scene, await scene.town.enrol(role, place))
    await somebody.says("/menu")
    await somebody.taps("更多")
    assert "人员" not in somebody.labels()

    await somebody.forges("people")

    assert (await state_of(scene, somebody) or "").startswith(("Home", "People:kinds"))


async def test_a_county_reaches_no_other_countys_people(scene: Scene, officer: Persona) -> None:
    """C33: a made-up button names another county's enterprise, a unit, another kind: refused."""
    theirs = await scene.town.enterprise(THERE)
    await scene.town.contact(theirs, gate_m=None)
    await scene.town.enterprise(HERE)
    await opens(officer)
    await officer.forges("one", str(theirs.id))
    assert not any(theirs.name in said for said in officer.chat.seen())
    await opens(officer)
    await officer.taps("‹ 返回")
    await officer.forges("kind", "county")
    assert not any("卫滨" in said for said in officer.chat.seen())
    await officer.forges("kind", "nonsense")
    assert (await state_of(scene, officer) or "").startswith("People")


async def test_a_half_said_invitation_outlives_a_restart_and_home(
    scene: Scene, officer: Persona, works: Enterprise
) -> None:
    """PRODUCT 5: gone on with where it was left."""
    await opens(officer)
    await officer.picks("one")
    await officer.taps("邀请联系人")
    await officer.says("李四")
    await scene.restart()
    await officer.says("/menu")
    await officer.taps("继续未完成的步骤")
    officer.sees("李四", works.name)
    await officer.taps("生成邀请")
    assert invitation(officer)[0]


async def test_an_empty_or_endless_name_is_asked_again(
    scene: Scene, officer: Persona, works: Enterprise
) -> None:
    """Never cut in silence: nobody is invited by half a name."""
    await opens(officer)
    await officer.picks("one")
    await officer.taps("邀请联系人")
    for typed in ("\u200b", "长" * 400):
        await officer.says(typed)
        assert await state_of(scene, officer) == "People:name", works
