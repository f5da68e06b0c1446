"""The code at the gate, in two chats: the contact shows it, the appointee scans it."""

import asyncio
from datetime import timedelta
from io import BytesIO

import pytest
import zxingcpp
from aiogram import Bot
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
)
from aiogram.methods import EditMessageMedia, TelegramMethod
from aiogram.types import BufferedInputFile
from PIL import Image

from core.doorcode.actions import open_door
from core.doorcode.questions import doors
from core.duty.model import Grade
from core.organisations.actions import enrol_site
from core.organisations.model import Enterprise
from core.organisations.questions import my_sites
from core.shared.actor import SYSTEM, Actor, Role
from core.shared.ids import Account
from tests.contracts.town import THERE
from tests.core.samples import point
from tests.dialogs.chat import Shown
from tests.dialogs.persona import Persona
from tests.dialogs.scene import Scene

LINK = "https://t.me/fuzong_bot?start="


def code_in(persona: Persona, shown: Shown) -> str | None:
    """What a phone reads in the picture of a message."""
    picture = Image.open(BytesIO(persona.chat.files[shown.number]))
    found = zxingcpp.read_barcodes(picture)
    return found[0].text if found else None


def door_of(host: Persona) -> Shown:
    """The picture that the contact's chat shows."""
    found = [shown for shown in host.chat.all() if "photo" in host.chat.messages[shown.number]]
    return found[-1]


async def payload(host: Persona) -> str:
    """The contact opens the door, and somebody's camera reads the picture."""
    await host.says("/door")
    link = code_in(host, door_of(host))
    assert link is not None
    return link.removeprefix(LINK)


async def scans(persona: Persona, said: str) -> None:
    """Follows the link and presses START."""
    persona.taps_made += 1
    await persona.sends(text=f"/start {said}")


async def grades(scene: Scene, persona: Persona) -> list[Grade]:
    actor = await scene.town.who(Account(persona.account))
    return [day.grade for day in (await scene.town.record(actor)).days]


async def actor_of(scene: Scene, persona: Persona) -> Actor:
    return await scene.town.who(Account(persona.account))


async def test_a_scan_is_one_tap_and_one_message(
    scene: Scene, wang: Persona, host: Persona
) -> None:
    """PRODUCT 3, T3: START, and the day is on record: a reaction and the card, nothing typed."""
    said = await payload(host)
    wang.begins()

    await scans(wang, said)

    wang.sees("第 1 天 / 45 天", "证据等级 B", "门口码", "📍 到岗")
    assert wang.reaction() == "👌"
    assert (wang.taps_made, wang.typed, wang.messages_got) == (1, 0, 1)
    assert await grades(scene, wang) == [Grade.B]


async def test_the_picture_says_where_how_and_until_when(host: Persona, works: Enterprise) -> None:
    """2.4: a code that a phone reads, of version 6 at most, which the chat does not hand on."""
    await host.says("/door")
    shown = door_of(host)
    side = Image.open(BytesIO(host.chat.files[shown.number])).width // 10 - 8

    host.sees(works.name, "gate", "12:05 关闭", "每 30 秒")
    assert shown.labels() == ["关闭", "张贴二维码"]
    assert (side - 17) // 4 <= 6
    assert host.chat.messages[shown.number]["has_protected_content"]


async def test_a_location_makes_it_an_a_in_the_same_card(wang: Persona, host: Persona) -> None:
    """PRODUCT 0: the second kind of signal; the day's card is edited where it is."""
    await scans(wang, await payload(host))
    wang.begins()

    await wang.stands(60)

    wang.sees("证据等级 A", "门口码", "厂区内定位")
    assert wang.messages_got == 0


async def test_a_second_scan_and_a_redelivered_start_show_the_same_card(
    scene: Scene, wang: Persona, host: Persona
) -> None:
    """DESIGN 5: once per person, gate and day; nobody gets two cards."""
    said = await payload(host)
    await scans(wang, said)
    await scans(wang, said)

    cards = [shown for shown in wang.chat.pressable() if "到岗记录" in shown.text]
    assert len(cards) == 1
    assert await grades(scene, wang) == [Grade.B]


async def test_a_late_scan_says_what_it_waits_for(
    scene: Scene, wang: Persona, host: Persona
) -> None:
    """Row 11: a photograph of the code is on record as offline and blames nobody."""
    said = await payload(host)
    scene.clock.on(minutes=10)

    await scans(wang, said)

    wang.sees("待企业确认后计入", "离线扫描", "企业联系人确认后计入")
    wang.misses("异常", "违规", "作弊")
    assert wang.reaction() == "✍"
    await host.says("/menu")
    await host.taps("到厂确认")
    await host.taps("全部确认")
    await scene.carries()
    assert "证据等级 C" in wang.finds("到岗记录").text


async def test_codes_that_are_no_good_are_refused_with_a_way_on(
    scene: Scene, wang: Persona, host: Persona
) -> None:
    """PRODUCT 11: what happened, why, and the other ways: claim, host, location."""
    said = await payload(host)
    await scans(wang, said[:-1] + ("A" if said[-1] != "A" else "B"))
    wang.sees("没有记录", "补记", "企业联系人确认", "📍 到岗")
    await scans(wang, "d_")
    wang.sees("没有记录")
    scene.clock.on(hours=13)

    await scans(wang, said)

    wang.sees("12 小时", "补记", "企业联系人确认")
    assert await grades(scene, wang) == []


async def test_the_code_of_another_enterprise_names_it(scene: Scene, wang: Persona) -> None:
    """PRODUCT 0: recorded, not counted, and said whose code it was."""
    other = await scene.town.enterprise(THERE)
    contact = Persona.of(scene, await scene.town.contact(other, gate_m=9000))

    await scans(wang, await payload(contact))

    wang.sees("已记录", f"另一家企业“{other.name}”的门口码")
    assert await grades(scene, wang) == [Grade.OPEN]


async def test_whoever_is_no_appointee_is_told_kindly(
    host: Persona, stranger: Persona, officer: Persona
) -> None:
    """A passer-by, the contact himself: a sentence; an official begins a visit; no day for any."""
    said = await payload(host)
    await scans(stranger, said)
    stranger.sees("供科技副总本人扫描", "邀请链接")
    await scans(host, said)
    host.sees("不需要记录到岗")
    await scans(officer, said)
    officer.sees("走访登记", "到访签到 ✓")


async def test_the_picture_changes_every_half_minute_and_closes(
    scene: Scene, host: Persona, wang: Persona
) -> None:
    """2.4: one message all the time; after five minutes no code is left in it."""
    seen = [await payload(host)]
    host.begins()
    for _ in range(9):
        scene.clock.on(seconds=30)
        await scene.beats()
        seen.append((code_in(host, door_of(host)) or "").removeprefix(LINK))
    scene.clock.on(seconds=30)
    await scene.beats()

    assert len(set(seen)) == 10
    assert host.messages_got == 0
    assert code_in(host, door_of(host)) is None
    assert "已关闭" in door_of(host).text
    assert door_of(host).labels() == ["重新打开", "张贴二维码"]
    assert await scene.store.ask(doors, SYSTEM) == ()
    await scans(wang, seen[-1])
    wang.sees("证据等级 B")


async def test_closing_and_opening_again(scene: Scene, host: Persona) -> None:
    """Pressed once or twice, on either button: one picture, open or closed."""
    await payload(host)
    shown = door_of(host)
    for _ in range(2):
        await host.taps("关闭", on=shown)
        host.hears("正在关闭")
        await scene.beats()
        assert code_in(host, door_of(host)) is None
    closed = door_of(host)
    for _ in range(2):
        await host.taps("重新打开", on=closed)
        host.hears("正在打开")
        await scene.beats()

    assert door_of(host).number == shown.number
    assert code_in(host, door_of(host)) is not None
    assert len(await scene.store.ask(doors, SYSTEM)) == 1


async def test_another_picture_closes_the_first(scene: Scene, host: Persona) -> None:
    """One live picture in a chat, however often it is asked for."""
    await payload(host)
    first = door_of(host)
    await payload(host)
    await scene.beats()

    assert door_of(host).number != first.number
    assert code_in(host, first) is None
    assert code_in(host, door_of(host)) is not None


async def test_a_door_outlives_the_process(scene: Scene, host: Persona) -> None:
    """After a restart the picture goes on; one whose time is over is closed."""
    before = await payload(host)
    await scene.restart()
    scene.clock.on(seconds=30)
    await scene.beats()
    after = code_in(host, door_of(host))
    await scene.restart()
    scene.clock.on(minutes=30)
    await scene.beats()

    assert after is not None
    assert after.removeprefix(LINK) != before
    assert code_in(host, door_of(host)) is None


async def test_a_contact_of_several_gates_chooses(
    scene: Scene, host: Persona, works: Enterprise
) -> None:
    """One question: which gate; then its picture, and the poster of another on request."""
    actor = await actor_of(scene, host)
    await scene.store.do(enrol_site, actor, works.id, "东门", point(100, 5))
    await host.says("/menu")
    await host.taps("门口码")
    host.sees("显示哪个门的门口码")

    await host.taps("东门")

    host.sees("东门", "请科技副总用手机相机扫描")
    assert (code_in(host, door_of(host)) or "").startswith(f"{LINK}d_")


async def test_without_a_gate_the_way_to_enrol_one_is_shown(scene: Scene) -> None:
    """Nothing to show, and no dead end."""
    enterprise = await scene.town.enterprise()
    host = Persona.of(scene, await scene.town.contact(enterprise, gate_m=None))
    await host.says("/door")
    host.sees("尚未登记厂门")

    await host.taps("登记厂门")

    host.sees("厂门位置")


async def test_others_have_no_door(wang: Persona, officer: Persona) -> None:
    """DESIGN 3: the button is not theirs, and what it would send is refused."""
    for somebody in (wang, officer):
        await somebody.says("/door")
        somebody.sees("首页")
        assert "门口码" not in somebody.labels()
        for data in ("door:again:1", "door:close", "door:poster:1", "door:x", "door:again:x"):
            await somebody.presses(data)
            assert somebody.chat.toasts


async def test_a_poster_leads_to_the_gate_and_proves_nothing(
    scene: Scene, host: Persona, wang: Persona, works: Enterprise, stranger: Persona
) -> None:
    """PRODUCT 5: a picture and a file for the printer; scanned, it asks for the location."""
    await host.says("/poster")
    await host.taps("gate")
    host.sees("张贴二维码已做好", works.name)
    png, pdf = list(host.chat.files.values())[-2:]
    [read] = zxingcpp.read_barcodes(Image.open(BytesIO(png)))
    said = read.text.removeprefix(LINK)

    await scans(wang, said)

    wang.sees(works.name, "请点下方“📍 到岗”", "不作为到岗依据")
    assert said.startswith("s_")
    assert pdf.startswith(b"%PDF")
    assert await grades(scene, wang) == []
    await scans(wang, "s_nonsense")
    wang.sees("没有记录")
    await scans(stranger, said)
    stranger.sees("供科技副总本人扫描")


async def test_a_poster_of_elsewhere_says_so(scene: Scene, wang: Persona) -> None:
    """Whoever scans at the wrong factory learns it before he sends anything."""
    other = await scene.town.enterprise(THERE)
    contact = Persona.of(scene, await scene.town.contact(other, gate_m=9000))
    await contact.says("/poster")
    await contact.taps("gate")
    png = list(contact.chat.files.values())[-2]
    [read] = zxingcpp.read_barcodes(Image.open(BytesIO(png)))

    await scans(wang, read.text.removeprefix(LINK))

    wang.sees(other.name, "不是您接收企业的厂门")


async def test_at_a_computer_the_other_ways_are_named(wang: Persona) -> None:
    """PRODUCT 1: a computer sends no location; the phone, the door code and the claim are."""
    await wang.says("到岗")

    wang.sees("/door", "门口码", "补记", "手机")


class Flaky:
    """A messenger that fails at the change of a picture, as told."""

    def __init__(self, scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
        self.trouble: Exception | None = None
        self.edited = asyncio.Event()
        answer = scene.messenger.answer

        def answers(bot: Bot, method: TelegramMethod[object]) -> object:
            if isinstance(method, EditMessageMedia):
                self.edited.set()
                if self.trouble is not None:
                    raise self.trouble
            return answer(bot, method)

        monkeypatch.setattr(scene.messenger, "answer", answers)

    async def tried(self) -> None:
        """Until the picture was to be changed once more."""
        async with asyncio.timeout(5):
            await self.edited.wait()
        self.edited.clear()


def change() -> EditMessageMedia:
    """Any change of a picture."""
    from aiogram.types import InputMediaPhoto  # noqa: PLC0415 - for this alone

    media = InputMediaPhoto(media=BufferedInputFile(b"x", "x"))
    return EditMessageMedia(media=media, chat_id=1, message_id=1)


@pytest.mark.parametrize(
    "trouble",
    [
        TelegramRetryAfter(change(), "Too Many Requests", 30),
        TelegramNetworkError(change(), "outage"),
        TelegramBadRequest(change(), "Bad Request: message is not modified: same"),
    ],
    ids=["429", "outage", "not modified"],
)
async def test_a_messenger_in_trouble_costs_a_beat_and_no_more(
    scene: Scene, host: Persona, monkeypatch: pytest.MonkeyPatch, trouble: Exception
) -> None:
    """The keeper goes on: when the messenger answers again, so does the picture."""
    flaky = Flaky(scene, monkeypatch)
    async with asyncio.TaskGroup() as group:
        group.create_task(scene.doors.run(scene.bot))
        first = await payload(host)
        flaky.trouble = trouble
        scene.clock.on(seconds=30)
        scene.doors.wake()
        await flaky.tried()
        flaky.trouble = None
        scene.clock.on(seconds=30)
        scene.doors.wake()
        await flaky.tried()
        now = code_in(host, door_of(host))
        scene.doors.stop()

    assert now is not None
    assert now.removeprefix(LINK) != first
    assert len(await scene.store.ask(doors, SYSTEM)) == 1


@pytest.mark.parametrize(
    "trouble",
    [
        TelegramBadRequest(change(), "Bad Request: message to edit not found"),
        TelegramForbiddenError(change(), "Forbidden: bot was blocked by the user"),
    ],
    ids=["deleted", "blocked"],
)
async def test_a_picture_that_is_gone_is_let_go(
    scene: Scene, host: Persona, monkeypatch: pytest.MonkeyPatch, trouble: Exception
) -> None:
    """Somebody deleted the message or blocked the bot: nothing is left to be kept up."""
    await payload(host)
    flaky = Flaky(scene, monkeypatch)
    flaky.trouble = trouble
    scene.clock.on(seconds=30)
    await scene.beats()

    assert await scene.store.ask(doors, SYSTEM) == ()


async def test_the_keeper_changes_pictures_by_itself_and_stops_at_once(
    scene: Scene, host: Persona, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Woken by a press, not by the next half minute; ended by a word, whatever it waits for."""
    flaky = Flaky(scene, monkeypatch)
    async with asyncio.TaskGroup() as group:
        group.create_task(scene.doors.run(scene.bot))
        await payload(host)
        await host.taps("关闭")
        await flaky.tried()
        async with asyncio.timeout(5):
            while await scene.store.ask(doors, SYSTEM):  # noqa: ASYNC110 - the store has no bell
                await asyncio.sleep(0)
        await host.taps("重新打开", on=door_of(host))
        await flaky.tried()
        began = asyncio.get_running_loop().time()
        scene.doors.stop()
    took = asyncio.get_running_loop().time() - began

    assert took < 2
    assert code_in(host, door_of(host)) is not None


async def test_two_chats_are_kept_apart(scene: Scene, host: Persona, works: Enterprise) -> None:
    """Two contacts at one gate: two pictures, two screens; one closes and the other stays."""
    other = Persona.of(scene, await scene.town.enrol(Role.CONTACT, str(works.id)))
    codes = {await payload(host), await payload(other)}
    await host.taps("关闭")
    await scene.beats()

    assert len(codes) == 2
    assert code_in(host, door_of(host)) is None
    assert code_in(other, door_of(other)) is not None


async def test_a_door_whose_picture_was_never_sent_is_forgotten_in_time(
    scene: Scene, host: Persona
) -> None:
    """Killed between the row and the picture: nothing is kept up for ever."""
    actor = await actor_of(scene, host)
    [(_, sites)] = await scene.store.ask(my_sites, actor)
    view = await scene.store.do(open_door, actor, sites[0].id)
    await scene.beats()
    waiting = await scene.store.ask(doors, SYSTEM)
    scene.clock.now = view.door.closes_at + timedelta(seconds=1)
    await scene.beats()

    assert waiting == (view.door.id,)
    assert await scene.store.ask(doors, SYSTEM) == ()
