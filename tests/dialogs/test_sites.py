"""Enrolling a gate: every step, and every wrong thing at every step."""

from collections.abc import Awaitable, Callable

import pytest

from core.organisations.model import Enterprise, Site
from core.organisations.questions import my_sites
from core.people.actions import accept_invitation, invite
from core.shared.actor import Role
from core.shared.ids import Account
from tests.contracts.town import OPERATOR
from tests.core.samples import holding
from tests.dialogs.odd import ODD, Content
from tests.dialogs.persona import Persona, state_of
from tests.dialogs.scene import Scene

Way = Callable[[Persona], Awaitable[None]]


async def to_list(host: Persona) -> None:
    await host.says("/menu")
    await host.taps("厂门位置")


async def to_locate(host: Persona) -> None:
    await to_list(host)
    await host.taps("登记厂门")


async def to_name(host: Persona) -> None:
    await to_locate(host)
    await host.stands(0)


async def to_check(host: Persona) -> None:
    await to_name(host)
    await host.taps("东门")


STEPS: dict[str, Way] = {
    "Sites:list": to_list,
    "Sites:locate": to_locate,
    "Sites:name": to_name,
    "Sites:check": to_check,
}

TAKEN = {
    ("Sites:name", "a text"),
    ("Sites:name", "a long text"),
    ("Sites:name", "markup"),
    ("Sites:locate", "a location"),
}
"""What a step asks for, so that it goes on; commands lead elsewhere and are told apart below."""


async def gates(scene: Scene, host: Persona) -> list[Site]:
    """What is on record."""
    actor = await scene.town.who(Account(host.account))
    return [site for _, sites in await scene.store.ask(my_sites, actor) for site in sites]


@pytest.fixture
async def contact(scene: Scene, works: Enterprise) -> Persona:
    """A contact who has enrolled nothing yet."""
    return Persona.of(scene, await scene.town.contact(works, gate_m=None))


async def test_step_by_step(scene: Scene, contact: Persona) -> None:
    """Stand there, send, name, confirm; the list shows the gate, and visits are judged by it."""
    await to_list(contact)
    contact.sees("登记厂门后")
    await contact.taps("登记厂门")
    contact.sees("第 1 步", "300 米")
    assert list(contact.chat.keyboard) == ["📍 发送厂门位置"]
    await contact.stands(0, 20)
    contact.sees("位置已收到", "第 2 步")
    assert not contact.chat.keyboard
    await contact.taps("东门")
    contact.sees("第 3 步", "东门", "约 20 米")
    assert await gates(scene, contact) == []

    await contact.taps("确认登记")

    contact.hears("厂门已登记")
    contact.sees("东门，半径 300 米，2026-05-06 周三")
    assert [site.name for site in await gates(scene, contact)] == ["东门"]


async def test_a_name_of_ones_own(scene: Scene, contact: Persona) -> None:
    """Typed, with its stray spaces put right; signs are read as signs."""
    await to_name(contact)

    await contact.says("  研发楼 <B座>\n西侧 ")

    contact.sees("研发楼 <B座> 西侧")
    await contact.taps("确认登记")
    assert [site.name for site in await gates(scene, contact)] == ["研发楼 <B座> 西侧"]


async def test_a_name_of_nothing(scene: Scene, contact: Persona) -> None:
    """Characters that nobody can see are no name; the step stays."""
    await to_name(contact)

    await contact.says("\u200b\u2066")

    contact.sees("名称不能为空")
    assert await state_of(scene, contact) == "Sites:name"


async def test_a_coarse_location(scene: Scene, contact: Persona) -> None:
    """A phone that is too unsure of the place is asked to try again, with both numbers."""
    await to_locate(contact)

    await contact.stands(0, 180)

    contact.sees("180 米", "100 米", "空旷处")
    assert await state_of(scene, contact) == "Sites:locate"
    await contact.stands(0, 100)
    contact.sees("第 2 步")


@pytest.mark.parametrize(
    "extra",
    [
        {"forward_origin": {"type": "hidden_user", "sender_user_name": "x", "date": 0}},
        {"via_bot": {"id": 7, "is_bot": True, "first_name": "maps"}},
    ],
)
async def test_not_where_one_stands(scene: Scene, contact: Persona, extra: Content) -> None:
    """A point that was forwarded or placed enrols no gate."""
    await to_locate(contact)

    await contact.stands(0, **extra)

    contact.sees("不能用来登记")
    assert await state_of(scene, contact) == "Sites:locate"


async def test_a_venue(scene: Scene, contact: Persona) -> None:
    """Neither does a place from the list."""
    await to_locate(contact)

    await contact.picks_venue()

    contact.sees("不能用来登记")
    assert await state_of(scene, contact) == "Sites:locate"


@pytest.mark.parametrize("what", ODD)
@pytest.mark.parametrize("step", STEPS)
async def test_something_else(scene: Scene, contact: Persona, step: str, what: str) -> None:
    """Whatever is sent instead: the step stays, the way on is in sight, nothing is enrolled."""
    await STEPS[step](contact)
    assert await state_of(scene, contact) == step

    await contact.sends(**ODD[what])

    assert await gates(scene, contact) == []
    if (step, what) not in TAKEN:
        assert await state_of(scene, contact) == step
        assert contact.window().labels(), "the step can be gone on with"


async def test_back_from_every_step(scene: Scene, contact: Persona) -> None:
    """The way back is where it always is."""
    await to_check(contact)
    for label, state in (("‹ 返回", "Sites:name"), ("‹ 返回", "Sites:list")):
        await contact.taps(label)
        assert await state_of(scene, contact) == state
    await to_locate(contact)
    await contact.taps("‹ 返回")
    assert await state_of(scene, contact) == "Sites:list"
    await contact.taps("‹ 返回")
    assert await state_of(scene, contact) == "Home:menu"


async def test_confirmed_twice(scene: Scene, contact: Persona) -> None:
    """A second tap on the last step enrols no second gate."""
    await to_check(contact)
    window = contact.window()
    await contact.taps("确认登记", on=window)

    await contact.taps("确认登记", on=window)

    assert len(await gates(scene, contact)) == 1
    assert await state_of(scene, contact) == "Sites:list"


async def test_a_contact_of_two_chooses(scene: Scene, contact: Persona) -> None:
    """With two enterprises the first question is which; the gate is that one's."""
    other = await scene.town.enterprise()
    fresh = await scene.store.do(invite, OPERATOR, holding(Role.CONTACT, str(other.id)), "x", None)
    actor = await scene.town.who(Account(contact.account))
    await scene.store.do(accept_invitation, actor, fresh.token, "zh")
    await to_locate(contact)
    contact.sees("哪家企业的厂门")
    await contact.taps("‹ 返回")
    await contact.taps("登记厂门")

    await contact.taps(other.name[:24])
    await contact.stands(0)
    await contact.taps("正门")
    await contact.taps("确认登记")

    assert [site.enterprise for site in await gates(scene, contact)] == [other.id]


async def test_a_forged_enterprise(scene: Scene, contact: Persona) -> None:
    """Another's enterprise, or no number at all, is refused; nothing is enrolled."""
    other = await scene.town.enterprise()
    await to_list(contact)
    for number in (str(other.id), "nonsense", "99999999999999999999", "-1"):
        await contact.forges("enterprise", number)
    for step in ("yes", "add", "name", "back"):
        await contact.forges(step)

    assert await gates(scene, contact) == []


async def test_a_contact_who_checks_in_too(scene: Scene, works: Enterprise) -> None:
    """While a gate is enrolled his location is the gate's; otherwise it is a visit."""
    actor, _ = await scene.town.appoint(works)
    fresh = await scene.store.do(invite, OPERATOR, holding(Role.CONTACT, str(works.id)), "x", None)
    await scene.store.do(accept_invitation, actor, fresh.token, "zh")
    both = Persona.of(scene, actor)
    await to_locate(both)

    await both.stands(0)

    both.sees("第 2 步")
    assert both.chat.keyboard == ("📍 到岗",)
    await both.taps("正门")
    await both.taps("确认登记")
    await both.says("/menu")
    await both.stands(0)
    both.sees("第 1 天 / 45 天")


async def test_leaving_gives_the_standing_button_back(scene: Scene, works: Enterprise) -> None:
    """Whoever turns back from the location step is left with his own keyboard."""
    actor, _ = await scene.town.appoint(works)
    fresh = await scene.store.do(invite, OPERATOR, holding(Role.CONTACT, str(works.id)), "x", None)
    await scene.store.do(accept_invitation, actor, fresh.token, "zh")
    both = Persona.of(scene, actor)
    await both.says("/start")
    await to_locate(both)

    await both.taps("‹ 返回")

    assert both.chat.keyboard == ("📍 到岗",)
