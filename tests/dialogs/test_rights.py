"""Buttons come from the other side: whose they are and what they may do is asked anew."""

import pytest

from core.duty.model import YearRecord
from core.organisations.model import Enterprise
from core.people.actions import invite
from core.shared.actor import Role
from core.shared.ids import Account
from tests.contracts.town import OPERATOR
from tests.core.samples import holding
from tests.dialogs.persona import Persona, state_of
from tests.dialogs.scene import Scene


async def record(scene: Scene, persona: Persona) -> YearRecord:
    return await scene.town.record(await scene.town.who(Account(persona.account)))


@pytest.fixture
async def li(scene: Scene, works: Enterprise, wang: Persona) -> Persona:
    """A second appointee, with a chat of his own."""
    actor, _ = await scene.town.appoint(works)
    li = Persona.of(scene, actor)
    await li.says("/start")
    assert wang.account != li.account
    return li


async def test_another_persons_day(scene: Scene, wang: Persona, li: Persona) -> None:
    """Nobody explains another's day."""
    await wang.stands(600)
    day = (await record(scene, wang)).days[0]

    for data in (f"day:explain:{day.id}:drift", f"day:words:{day.id}"):
        await li.presses(data)
        li.hears("不在您的办理范围内")

    assert (await record(scene, wang)).days[0].note is None
    assert await state_of(scene, li) == "Home:menu"


async def test_another_persons_window(
    scene: Scene, host: Persona, wang: Persona, li: Persona
) -> None:
    """A window's data works in its own chat alone; elsewhere it is an old button."""
    await wang.stands(600)
    await host.says("/menu")
    await host.taps("到厂确认")
    for _, data in [button for row in host.window().rows for button in row]:
        await li.presses(data)
        li.hears("较早的按钮")

    assert (await record(scene, wang)).count == 0


async def test_a_window_after_the_role_is_gone(
    scene: Scene, works: Enterprise, wang: Persona, host: Persona
) -> None:
    """What was allowed when the window was drawn is asked again when it is pressed."""
    await wang.stands(600)
    await host.says("/menu")
    await host.taps("到厂确认")
    actor = await scene.town.who(Account(host.account))
    to_host = holding(Role.CONTACT, str(works.id))
    fresh = await scene.store.do(invite, OPERATOR, to_host, "", actor.person)
    new_phone = Persona(scene, 5050)
    await new_phone.opens(fresh.token)
    await new_phone.taps("是我本人")

    await host.taps("全部确认")

    host.sees("凭邀请使用")
    assert (await record(scene, wang)).count == 0


@pytest.mark.parametrize(
    "widget",
    ["record", "visitors", "presence", "report", "sites", "counties", "settings", "data", "rules",
     "more", "home", "back", "resume", "__cancel__", "nonsense", ""],
)  # fmt: skip
@pytest.mark.parametrize("role", [Role.APPOINTEE, Role.COUNTY_SCIENCE, Role.EXPERT])
async def test_every_door_of_home(scene: Scene, role: Role, widget: str) -> None:
    """Shown or not, a door leads where the person may go, or is refused; home stays reachable."""
    somebody = Persona.of(scene, await scene.town.enrol(role))
    await somebody.says("/menu")

    await somebody.forges(widget)

    await somebody.says("/start")
    assert await state_of(scene, somebody) == "Home:menu"


async def test_a_strangers_forgeries(scene: Scene, stranger: Persona, wang: Persona) -> None:
    """From an account that nobody knows nothing works, and everything is answered."""
    await wang.stands(600)
    day = (await record(scene, wang)).days[0]
    await stranger.says("/start")
    forged = [
        f"day:explain:{day.id}:drift",
        f"day:words:{day.id}",
        "go:record",
        "consent:record",
        "consent:no",
        "enrol:yes:nonsense",
        "enrol:no",
        "letter:why:1",
        "letter:report-in:1",
        "nonsense",
    ]
    for data in [*forged, *(d for row in wang.chat.pressable()[0].rows for _, d in row)]:
        await stranger.presses(data)
        assert stranger.chat.seen() or data == "enrol:no", data
        stranger.misses("首页", "Wang")

    assert (await record(scene, wang)).days[0].note is None
