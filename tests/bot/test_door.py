"""The door code between real processes: shown by the contact, scanned by the appointee."""

from datetime import time, timedelta
from typing import Any

import pytest_asyncio

from tests.bot.phone import Message, Phone, buttons_of, words_of
from tests.bot.stage import Stage

HOST = "孙沐雨"
GUEST = "林砚秋"
EDITS = ["editMessageMedia"]


@pytest_asyncio.fixture(scope="module", loop_scope="session", autouse=True)
async def phones(stage: Stage) -> list[Phone]:
    """The contact of an enterprise with one gate and an appointee of it, with the bot open."""
    await stage.bot()
    return await stage.phones(HOST, GUEST)


async def opened(host: Phone) -> Message:
    """The picture that the contact gets for /door."""
    asked = await host.says("/door")
    return dict(await host.finds(lambda m: m["message_id"] > asked and m.get("qr"), "a code"))


async def shows(host: Phone, number: int, fits: Any) -> Message:
    """The same message, once its picture is so."""
    return dict(
        await host.finds(lambda m: m["message_id"] == number and fits(m.get("qr")), "the picture")
    )


async def test_a_scan_and_a_location_are_an_a(phones: list[Phone]) -> None:
    """DEMO: the host opens /door, the appointee scans it: B. With his location: A, same card."""
    host, guest = phones
    picture = await opened(host)
    started = (await guest.does("scan", link=picture["qr"]))["message_id"]

    assert await guest.reaction(started) == "👌"
    card = await guest.sees("到岗记录", "证据等级 B", "门口码")
    await guest.checks_in("muheng-1")
    better = await guest.sees("到岗记录", "证据等级 A", "门口码")
    assert better["message_id"] == card["message_id"]
    assert picture["qr"].startswith("https://t.me/")
    assert "?start=d_" in picture["qr"]
    assert [label for label, _ in buttons_of(picture)] == ["关闭", "张贴二维码"]


async def test_the_picture_changes_closes_and_opens_again(
    stage: Stage, phones: list[Phone]
) -> None:
    """2.4: another code in each slot, none after a press on close, one again after another."""
    host, _ = phones
    first = await opened(host)
    number = first["message_id"]
    await stage.play("clock", {"advance": 30})
    second = await shows(host, number, lambda qr: qr and qr != first["qr"])
    await host.taps("关闭", on=second)
    closed = await shows(host, number, lambda qr: not qr)
    assert "已关闭" in words_of(closed)
    await host.taps("重新打开", on=closed)
    again = await shows(host, number, bool)
    await stage.play("clock", {"advance": 300})
    await shows(host, number, lambda qr: not qr)

    assert again["qr"] != second["qr"]


async def test_a_killed_bot_goes_on_with_its_doors(stage: Stage, phones: list[Phone]) -> None:
    """Kill -9: the picture goes on after the start, the START of meanwhile counts once."""
    host, guest = phones
    day = (await stage.now()).date() + timedelta(days=1)
    await stage.clock_to(day, time(10))
    picture = await opened(host)
    await stage.drained()  # else the /door itself would be delivered again, and open another
    await stage.bots[-1].kill()
    await guest.does("scan", link=picture["qr"])
    await guest.does("scan", link=picture["qr"])
    await stage.play("clock", {"advance": 40})
    await stage.bot()
    await guest.sees(f"到岗记录 {day}", "证据等级 B")
    later = await shows(host, picture["message_id"], lambda qr: qr and qr != picture["qr"])
    await stage.drained()
    await stage.bots[-1].kill()
    await stage.play("clock", {"advance": 400})
    await stage.bot()
    await shows(host, picture["message_id"], lambda qr: not qr)

    await stage.has("SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM door)")

    found = stage.rows("SELECT COUNT(*) FROM signal WHERE source LIKE ?", f"door:%:{day}")
    assert later["qr"]
    assert found == [(1,)]


async def test_a_messenger_in_trouble_delays_nobody_else(
    stage: Stage, phones: list[Phone]
) -> None:
    """429 at every change of a picture: the bot answers as always, and the picture comes back."""
    host, guest = phones
    picture = await opened(host)
    fault = {"kind": "429", "retry_after": 3, "times": 2, "methods": EDITS}
    await stage.play("faults", fault)
    await stage.play("clock", {"advance": 30})
    asked = await guest.says("/record")
    await guest.sees("我的记录", after=asked)
    await stage.play("faults", {"kind": "none"})
    await shows(host, picture["message_id"], lambda qr: qr and qr != picture["qr"])
    await host.taps("关闭")
    await shows(host, picture["message_id"], lambda qr: not qr)

    assert stage.bots[-1].code is None


async def test_a_poster_arrives_as_picture_and_file(phones: list[Phone]) -> None:
    """A4 for the printer; the code on it asks the appointee for his location."""
    host, _ = phones
    asked = await host.says("/poster")
    await host.finds(lambda m: m["message_id"] > asked and buttons_of(m), "the gates")
    await host.taps("正门")
    await host.sees("张贴二维码已做好", after=asked)
    names = [
        m["document"]["file_name"] for m in (await host.chat())["messages"] if m.get("document")
    ]

    assert [name.rpartition(".")[2] for name in names[-2:]] == ["png", "pdf"]
