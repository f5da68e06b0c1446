"""In a group: once who it is, /bind for officials, one short answer to the rest, nothing kept."""

from datetime import date
from itertools import count
from typing import Any

from aiogram.types import Update

from bot import dispatching
from core.people.actions import consent_to_location
from core.shared.actor import Role
from core.shared.ids import Account
from tests.contracts.town import HERE, THERE
from tests.dialogs.chat import Raw, Shown
from tests.dialogs.messenger import Query
from tests.dialogs.persona import Persona, place
from tests.dialogs.scene import Scene

CHAT = -4001
_numbers = count(1)


def group(number: int = CHAT, kind: str = "group") -> Raw:
    return {"id": number, "type": kind, "title": "科技副总工作群"}


async def feeds(scene: Scene, kind: str, event: Raw) -> None:
    update = {"update_id": next(scene.updates), kind: event}
    parsed = Update.model_validate(update, context={"bot": scene.bot})
    await dispatching.feed(scene.dispatcher, scene.bot, parsed)


async def says(somebody: Persona, text: str = "", *, chat: Raw | None = None, **more: Any) -> None:
    """Something in the group, before everybody."""
    scene = somebody.scene
    message = {
        "message_id": 9000 + next(_numbers),
        "from": somebody.user(),
        "chat": chat or group(),
        "date": int(scene.clock().timestamp()),
        **({"text": text} if text else {}),
        **more,
    }
    await feeds(scene, "message", message)


async def member(somebody: Persona, was: str, now: str) -> None:
    """The bot is added, or thrown out."""
    me = somebody.scene.messenger.bot
    old, new = ({"user": me, "status": status, "until_date": 0} for status in (was, now))
    event = {
        "chat": group(),
        "from": somebody.user(),
        "date": int(somebody.scene.clock().timestamp()),
        "old_chat_member": old,
        "new_chat_member": new,
    }
    await feeds(somebody.scene, "my_chat_member", event)


def told(scene: Scene, number: int = CHAT) -> list[Shown]:
    """What the bot has said in the group."""
    return scene.messenger.chat(number).all()


async def test_once_who_it_is_then_bound_then_told_in_numbers(
    scene: Scene, officer: Persona
) -> None:
    """The whole way: added, bound by an official, the week's brief without a name."""
    lost, _ = await scene.town.appoint(await scene.town.enterprise())
    await Persona.of(scene, lost).blocks()
    person = lost.known()
    now = scene.clock.now
    await scene.store.write(lambda work: work.phoning.ask(person, HERE, "call:1", now))
    await member(officer, "left", "member")
    await member(officer, "member", "member")
    await says(officer, "/bind")
    scene.clock.at(date(2026, 5, 11), 9)
    await scene.ticks()
    hello, done, brief = told(scene)

    assert "工作助手" in hello.text
    assert "已绑定：红旗区" in done.text
    assert "联系不上 1 人" in brief.text
    assert lost.name not in brief.text
    assert officer.chat.all() == [] or all("简报" not in s.text for s in officer.chat.all())


async def test_only_officials_bind(scene: Scene, officer: Persona, host: Persona) -> None:
    """PRODUCT 14: a contact, a stranger and an anonymous administrator change nothing."""
    await says(host, "/bind")
    assert "以本人身份" in told(scene)[-1].text
    for somebody in (host, Persona(scene, 5001)):
        await says(somebody, "/bind 红旗区")
        await says(somebody, "/unbind")
    await says(officer, "/bind", sender_chat=group())
    assert len(told(scene)) == 1

    assert await scene.store.read(lambda work: work.groups.every()) == ()


async def test_an_official_of_two_counties_says_which(scene: Scene, city: Persona) -> None:
    """PRODUCT 11: what is missing is said; the city may bind any county, or itself."""
    there = Persona.of(scene, await scene.town.enrol(Role.COUNTY_SCIENCE, THERE))
    await says(there, "/bind 红旗区")
    assert "没有找到" in told(scene)[-1].text
    me = scene.messenger.bot["username"]
    await says(city, f"/bind@{me} 410702", chat=group(-4002))
    await says(city, "/bind", chat=group(-4003))
    found = await scene.store.read(lambda work: work.groups.every())

    assert [(one.chat, one.county) for one in found] == [(-4002, HERE), (-4003, None)]


async def test_private_matters_get_one_short_answer_and_a_way_out(
    scene: Scene, wang: Persona
) -> None:
    """Nobody's question is answered before all: one line with a link, and no second at once."""
    me = scene.messenger.bot
    for text in ("/record", "/start d_abc", "/claim"):
        await says(wang, text)
    [answer] = told(scene)

    assert "请在私聊中办理" in answer.text
    assert answer.links == {"打开私聊": f"https://t.me/{me['username']}?start=group"}
    await says(wang, f"@{me['username']} 我有多少天", chat=group(-4002))
    assert len(told(scene, -4002)) == 1
    await says(wang, "/weather@other_bot", chat=group(-4003))
    await says(wang, "大家中午吃什么？", chat=group(-4003))
    assert told(scene, -4003) == []


async def test_no_place_code_or_link_is_acted_upon(scene: Scene, wang: Persona) -> None:
    """A location in a group is no visit, and nothing of what was said is kept."""
    actor = await scene.town.who(Account(wang.account))
    await scene.store.do(consent_to_location, actor)
    before = await scene.store.read(lambda work: len(work.memory.of_chat(CHAT)))
    await says(wang, location=place(0))
    await says(wang, "secret words of the group")
    record = await scene.town.record(actor)

    assert told(scene) == []
    assert record.count == record.open == 0
    assert await scene.store.read(lambda work: len(work.memory.of_chat(CHAT))) == before == 0


async def test_a_button_in_a_group_opens_the_private_chat(scene: Scene, officer: Persona) -> None:
    """Whatever it says: a button carried into a group decides nothing."""
    await says(officer, "/bind")
    number = told(scene)[-1].number
    asked = len(scene.messenger.calls)
    query = {
        "id": "q-group",
        "from": officer.user(),
        "chat_instance": "1",
        "data": "letter:report-in:1",
        "message": scene.messenger.chat(CHAT).messages[number] | {"chat": group()},
    }
    scene.messenger.queries["q-group"] = Query(CHAT)
    await feeds(scene, "callback_query", query)
    [answer] = scene.messenger.calls[asked:]

    assert "start=group" in (getattr(answer, "url", "") or "")


async def test_moved_and_thrown_out(scene: Scene, officer: Persona) -> None:
    """A supergroup keeps the binding; thrown out, it is gone, and may be bound anew."""
    await says(officer, "/bind")
    await says(officer, migrate_to_chat_id=-1_000_000_004_001)
    await says(
        officer,
        chat=group(-1_000_000_004_001, "supergroup"),
        migrate_from_chat_id=CHAT,
    )
    found = await scene.store.read(lambda work: work.groups.every())
    assert [one.chat for one in found] == [-1_000_000_004_001]

    await says(officer, "/unbind", chat=group(-1_000_000_004_001, "supergroup"))
    assert "已解除绑定" in told(scene, -1_000_000_004_001)[-1].text
    await says(officer, "/bind")
    await member(officer, "member", "kicked")
    assert await scene.store.read(lambda work: work.groups.every()) == ()


async def test_in_private_an_office_sees_its_groups(scene: Scene, officer: Persona) -> None:
    """How often it is told is a setting; letting it go is asked once more; a restart between."""
    await says(officer, "/bind")
    await officer.says("/menu")
    for label in ("业务", "综合事务", "通知送达", "工作群"):
        await officer.taps(label)
    officer.sees("红旗区，每周一次", "/bind")
    await officer.taps("第 1 个群")
    await officer.taps("改为每个工作日")
    officer.sees("每个工作日")
    await scene.restart()
    await officer.taps("解除绑定")
    await officer.taps("确认解除")
    officer.hears("已解除绑定")
    await officer.forges("one", "1")

    officer.sees("没有找到")
