"""Strangers, invitations, and everything that can be wrong with a link."""

import pytest

from core.people.actions import invite
from core.people.model import Fresh
from core.shared.actor import Role
from core.shared.ids import Account, PersonId
from tests.contracts.town import HERE, OPERATOR
from tests.core.samples import holding
from tests.dialogs.persona import Persona
from tests.dialogs.scene import Scene


async def invited(
    scene: Scene, role: Role, place: str = "", *, person: PersonId | None = None
) -> Fresh:
    """An unused link for 李明."""
    return await scene.store.do(invite, OPERATOR, holding(role, place), "李明", person)


@pytest.mark.parametrize(
    "words", ["/start", "/help", "/menu", "/record", "/nonsense", "你好", "/"]
)
async def test_a_stranger_is_told_what_this_is(stranger: Persona, words: str) -> None:
    """Whatever a stranger writes, he learns what this is and how to get in."""
    await stranger.says(words)

    stranger.sees("科技副总", "邀请")
    assert stranger.labels() == []


async def test_a_strangers_other_messages(stranger: Persona) -> None:
    """A location, a picture, a contact: the same answer, and nothing is kept."""
    await stranger.stands(0)
    stranger.sees("邀请")
    await stranger.picks_venue()
    stranger.sees("邀请")
    await stranger.sends(contact={"phone_number": "13800000000", "first_name": "x"})
    stranger.sees("邀请")


async def test_the_card_says_what_will_be_bound(scene: Scene, stranger: Persona) -> None:
    """Name, role, place and date stand on the card before anything is bound."""
    fresh = await invited(scene, Role.COUNTY_SCIENCE, HERE)

    await stranger.opens(fresh.token)

    stranger.sees("李明", "县（市、区）科技部门", "红旗区", "有效期至：2026-05-20")
    assert stranger.labels() == ["是我本人，确认加入", "不是我"]
    stranger.begins()
    await stranger.says("/menu")
    stranger.sees("邀请")  # still a stranger: looking at the card binds nothing


async def test_yes(scene: Scene, stranger: Persona) -> None:
    """Two taps from the link to home; the card itself says that it is done."""
    fresh = await invited(scene, Role.COUNTY_SCIENCE, HERE)
    await stranger.opens(fresh.token)

    await stranger.taps("是我本人")

    stranger.sees("已加入", "李明同志", "首页")
    assert "是我本人，确认加入" not in stranger.labels()
    assert stranger.taps_made == 2
    assert stranger.typed == 0


async def test_no(scene: Scene, stranger: Persona) -> None:
    """Whoever is somebody else binds nothing, and the link stays good for its owner."""
    fresh = await invited(scene, Role.CITY_SCIENCE)
    await stranger.opens(fresh.token)

    await stranger.taps("不是我")

    stranger.sees("没有登记任何信息")
    owner = Persona(scene, 5002)
    await owner.opens(fresh.token)
    await owner.taps("是我本人")
    owner.sees("已加入")


@pytest.mark.usefixtures("wang")
async def test_an_appointee_gets_his_button(scene: Scene) -> None:
    """Enrolling brings the location button along."""
    works = await scene.town.enterprise()
    _, appointment = await scene.town.appoint(works)
    fresh = await invited(scene, Role.APPOINTEE, person=appointment.person)
    new_phone = Persona(scene, 5003)
    await new_phone.opens(fresh.token)
    new_phone.sees(works.name, "科技副总")

    await new_phone.taps("是我本人")

    assert new_phone.chat.keyboard == ("📍 到岗",)


async def test_used(scene: Scene, stranger: Persona) -> None:
    """A link works once; a second person is told so, at the card and at the button."""
    fresh = await invited(scene, Role.CITY_SCIENCE)
    second = Persona(scene, 5002)
    await second.opens(fresh.token)
    await stranger.opens(fresh.token)
    await stranger.taps("是我本人")

    await second.taps("是我本人")
    second.sees("邀请已经使用过")
    await second.opens(fresh.token)
    second.sees("邀请已经使用过")
    await second.says("/menu")
    second.sees("凭邀请使用")


async def test_a_double_tap_enrols_once(scene: Scene, stranger: Persona) -> None:
    """The second of two quick taps, or one delivered twice, finds him in and blames nobody."""
    fresh = await invited(scene, Role.CITY_SCIENCE)
    await stranger.opens(fresh.token)
    card = stranger.finds("邀请")
    await stranger.taps("是我本人")

    await stranger.taps("是我本人", on=card)

    stranger.sees("首页")


async def test_expired(scene: Scene, stranger: Persona) -> None:
    """After two weeks the link is dead; the answer names the day."""
    fresh = await invited(scene, Role.CITY_SCIENCE)
    await stranger.opens(fresh.token)
    scene.clock.on(days=15)

    await stranger.taps("是我本人")
    stranger.sees("2026-05-20", "过期")

    await stranger.opens(fresh.token)
    stranger.sees("2026-05-20", "过期")


@pytest.mark.parametrize("token", ["", "nonsense", "i_i_i_", "🤖", "x" * 60])
async def test_a_link_that_never_was(stranger: Persona, token: str) -> None:
    """A mistyped or made-up link is answered as what it is."""
    await stranger.opens(token)

    stranger.sees("邀请链接无效")


async def test_somebody_elses_link(scene: Scene, wang: Persona) -> None:
    """An account speaks for one person: another person's link is refused, and stays good."""
    works = await scene.town.enterprise()
    _, appointment = await scene.town.appoint(works)
    fresh = await invited(scene, Role.APPOINTEE, person=appointment.person)
    await wang.opens(fresh.token)

    await wang.taps("是我本人")

    wang.sees("已登记为其他人")
    owner = Persona(scene, 5004)
    await owner.opens(fresh.token)
    await owner.taps("是我本人")
    owner.sees("已加入")


async def test_a_second_role(scene: Scene, wang: Persona) -> None:
    """A link without a person adds its role to whoever follows it, and the card says so."""
    fresh = await invited(scene, Role.CITY_SCIENCE)
    await wang.opens(fresh.token)
    wang.sees("本账号已登记为")

    await wang.taps("是我本人")

    await wang.says("/data")
    wang.sees("科技副总", "市科技局")
    await wang.says("/menu")
    assert {"我的记录", "到岗情况", "县（市、区）"} <= set(wang.labels())


async def test_a_new_phone_shuts_the_old_one_out(scene: Scene, wang: Persona) -> None:
    """Bound to another account, the person is gone from the old one with the next press."""
    await wang.says("/menu")
    await wang.taps("我的记录")
    old_window = wang.window()
    actor = await scene.town.who(Account(wang.account))
    fresh = await invited(scene, Role.APPOINTEE, person=actor.person)
    new = Persona(scene, 5005)
    await new.opens(fresh.token)
    await new.taps("是我本人")
    new.sees("已加入")

    await wang.taps("‹ 返回", on=old_window)
    wang.misses("首页", "45 天")
    await wang.stands(0)
    wang.sees("凭邀请使用")
    await wang.says("/record")
    wang.sees("凭邀请使用")
    await new.stands(0)
    new.sees("第 1 天 / 45 天")


async def test_an_english_phone(scene: Scene) -> None:
    """A phone set to English is spoken to in English from the first word on."""
    fresh = await invited(scene, Role.COUNTY_SCIENCE, HERE)
    guest = Persona(scene, 5006, language="en-GB")
    await guest.says("/start")
    guest.sees("invitation")

    await guest.opens(fresh.token)
    guest.sees("Hongqi")
    await guest.taps("This is me")

    guest.misses("首页")
    await guest.says("/menu")
    assert "更多" not in guest.labels()


async def test_a_hostile_name_on_the_card(scene: Scene, stranger: Persona) -> None:
    """Signs that are markup elsewhere are read as what they are."""
    name = "<b>李 & 明</b>"
    fresh = await scene.store.do(invite, OPERATOR, holding(Role.CITY_SCIENCE), name, None)

    await stranger.opens(fresh.token)
    stranger.sees(name)
    await stranger.taps("是我本人")

    stranger.sees(f"{name}同志")
