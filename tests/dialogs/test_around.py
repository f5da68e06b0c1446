"""Settings, rules, help, what nobody understands, and being gone for a while."""

import pytest
from aiogram.methods import SendMessage

from core.organisations.model import Enterprise
from core.people.questions import who_is
from core.shared.actor import Actor, Role
from core.shared.ids import Account
from tests.dialogs.odd import ODD
from tests.dialogs.persona import Persona, state_of
from tests.dialogs.scene import Scene


async def test_language(scene: Scene, wang: Persona) -> None:
    """Windows, cards, the standing button and letters change together, and change back."""
    await wang.says("/start")
    await wang.says("/language")
    wang.sees("设置")

    await wang.taps("English")

    assert wang.chat.keyboard == ("📍 On site",)
    wang.sees("Settings")
    wang.misses("设置")
    await wang.stands(0)
    wang.misses("证据等级")
    wang.sees("45")
    known = await scene.store.ask(who_is, Actor(account=Account(wang.account)))
    assert known.language == "en"
    await wang.says("/settings")
    await wang.taps("中文")
    assert wang.chat.keyboard == ("📍 到岗",)
    wang.sees("已改用中文", "设置")


async def test_the_same_language_again(wang: Persona) -> None:
    """Pressing what is set already is answered like any other press."""
    await wang.says("/settings")

    await wang.taps("中文")

    wang.sees("设置")


async def test_the_chosen_language_outlives_the_phones(scene: Scene, wang: Persona) -> None:
    """Who has chosen is spoken to in what he chose, whatever the phone is set to."""
    phone = Persona(scene, wang.account, language="en")

    await phone.says("/menu")

    phone.sees("首页")


async def test_rules(scene: Scene, wang: Persona) -> None:
    """The numbers are the settings in force, the same for all, with source and version."""
    await wang.says("/rules")

    wang.sees(
        "45 天", "300 米", "800 米", "72 小时", "21:00", "8:00", "新科〔2025〕12 号", "不排名"
    )
    assert await state_of(scene, wang) == "Rules:page"


@pytest.mark.parametrize(
    ("role", "says", "hides"),
    [
        (Role.APPOINTEE, "科技副总：", "有关部门："),
        (Role.CONTACT, "企业联系人：", "科技副总："),
        (Role.COUNTY_SCIENCE, "有关部门：", "企业联系人："),
        (Role.CITY_ORGANISATION, "有关部门：", "科技副总："),
        (Role.EXPERT, "/menu", "有关部门："),
    ],
)
async def test_help(scene: Scene, works: Enterprise, role: Role, says: str, hides: str) -> None:
    """Each role reads what concerns it, and the commands."""
    place = str(works.id) if role is Role.CONTACT else ""
    somebody = Persona.of(scene, await scene.town.enrol(role, place))

    await somebody.says("/help")

    somebody.sees("使用说明", says, "/rules")
    somebody.misses(hides)


@pytest.mark.parametrize(
    ("command", "state"),
    [
        ("/menu", "Home:menu"),
        ("/cancel", "Home:menu"),
        ("/settings", "Settings:menu"),
        ("/data", "MyData:menu"),
        ("/record", "Record:year"),
        ("/MENU", "Home:menu"),
        ("/menu@fuzong_bot now", "Home:menu"),
    ],
)
async def test_commands(scene: Scene, wang: Persona, command: str, state: str) -> None:
    """From anywhere, in any spelling that the messenger lets through."""
    await wang.says("/rules")

    await wang.says(command)

    assert await state_of(scene, wang) == state


async def test_a_command_for_others(scene: Scene, host: Persona) -> None:
    """Who has no record is brought home."""
    await host.says("/record")

    assert await state_of(scene, host) == "Home:menu"


@pytest.mark.parametrize("what", sorted(set(ODD) - {"a location", "a venue"}))
@pytest.mark.parametrize("where", ["nowhere", "home", "in a dialog"])
async def test_what_nobody_understands(
    scene: Scene, officer: Persona, where: str, what: str
) -> None:
    """Anything at all is answered; the window of the present step comes below it."""
    if where != "nowhere":
        await officer.says("/menu")
    if where == "in a dialog":
        await officer.taps("到岗情况")
    before = await state_of(scene, officer)

    await officer.sends(**ODD[what])

    if what == "an unknown command":
        officer.sees("使用说明")
    else:
        officer.sees("没有看懂")
        assert await state_of(scene, officer) == (before or "Home:menu")
        assert officer.window().number == max(officer.chat.messages)


@pytest.mark.parametrize("what", ["a photo", "a sticker", "a voice"])
async def test_another_kind_of_message_than_is_asked_for(
    scene: Scene, host: Persona, what: str
) -> None:
    """PRODUCT 5, 11: where words are wanted, a picture is told of, and the step stays."""
    await host.says("/menu")
    for label in ("厂门位置", "登记厂门"):
        await host.taps(label)
    await host.stands(0)
    step = await state_of(scene, host)

    await host.sends(**ODD[what])

    host.sees("这一步不收这类消息")
    assert await state_of(scene, host) == step == "Sites:name"
    assert host.window().number == max(host.chat.messages)
    await host.says("西门")
    assert await state_of(scene, host) == "Sites:check"


@pytest.mark.parametrize("where", ["nowhere", "home", "in a dialog"])
async def test_the_words_of_the_button_anywhere(wang: Persona, where: str) -> None:
    """Typed instead of pressed, with a dialog open or not: the same help."""
    if where != "nowhere":
        await wang.says("/menu")
    if where == "in a dialog":
        await wang.taps("我的记录")

    await wang.says("到岗")

    wang.sees("电脑端不能发送位置")


async def test_a_visit_with_a_dialog_open(scene: Scene, wang: Persona) -> None:
    """The location button works from anywhere, and the dialog stays where it was."""
    await wang.says("/menu")
    await wang.taps("我的记录")

    await wang.stands(0)

    wang.sees("第 1 天")
    assert await state_of(scene, wang) == "Record:year"


async def is_reachable(scene: Scene, persona: Persona) -> bool:
    """Whether letters go out to him."""
    person = (await scene.town.who(Account(persona.account))).person
    assert person is not None
    return await scene.store.read(lambda work: work.people.address_of(person)) is not None


async def test_blocked_and_back(scene: Scene, wang: Persona) -> None:
    """A blocked account gets no letters until it is back; nothing is said into the void."""
    await wang.blocks()
    before = len(scene.messenger.calls)
    assert not await is_reachable(scene, wang)

    await wang.blocks(back=True)

    assert await is_reachable(scene, wang)
    assert len(scene.messenger.calls) == before


async def test_start_brings_letters_back(scene: Scene, wang: Persona) -> None:
    """Whoever starts the bot again is reachable again, even if nobody told us so."""
    await wang.blocks()
    wang.chat.blocked = False

    await wang.says("/start")

    assert await is_reachable(scene, wang)


async def test_a_group_gets_no_answer(scene: Scene, wang: Persona) -> None:
    """What is asked where others read is not answered there: it is a matter for a private chat."""
    message = wang.chat.add(wang.user(), scene.clock(), text="/record")
    message["chat"] = {"id": -100, "type": "group", "title": "g"}
    before = len(scene.messenger.calls)

    await scene.feed("message", message, silent=True)

    said = [call for call in scene.messenger.calls[before:] if isinstance(call, SendMessage)]
    assert [call.text for call in said] == ["个人事项请在私聊中办理，群内不作答复。"]


async def test_a_button_of_another_age(wang: Persona) -> None:
    """Data that no version of the bot has ever sent does no harm."""
    await wang.says("/start")
    for data in (
        "x",
        "day",
        "day:",
        "day:explain:1",
        "day:words:x",
        "go:nowhere",
        "enrol:yes",
        "🤖",
    ):
        await wang.presses(data)
    await wang.taps("首页")
    wang.sees("45 天")
