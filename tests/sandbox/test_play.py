"""The play API: what the page shows and what people do."""

import asyncio
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import Update

from bot.sandbox import Settings, serve
from bot.sandbox.clock import BEIJING

WANG = 11


async def test_state(visitor: Any) -> None:
    """People, places, clock and bot, and where the events stand."""
    gate = {"id": "gate", "name": "Gate", "latitude": 35.3, "longitude": 113.9, "people": [WANG]}
    await visitor.post("places", places=[gate])
    roles = {"id": WANG, "name": "Wang Wu", "roles": ["appointee"], "note": "n"}
    await visitor.post("people", people=[roles])
    state = await visitor.get("state")
    assert state["bot"] == {"id": 4242, "username": "fuzong_demo_bot", "first_name": "fuzong"}
    assert state["places"] == [gate]
    wang, li = state["people"]
    assert (wang["name"], wang["roles"], wang["started"]) == ("Wang Wu", ["appointee"], True)
    assert (wang["last"], wang["language"]) == ("/start", "zh")
    assert (li["started"], li["language"], li["unread"]) == (False, "en", 0)
    assert state["clock"]["now"].endswith("+08:00")
    assert state["last_event"] == visitor.sandbox.world.events.last


async def test_unread_and_silent(visitor: Any, bot: Bot) -> None:
    """What the bot sent counts until it is read."""
    await bot.send_message(WANG, "loud")
    await bot.send_message(WANG, "soft", disable_notification=True)
    wang = (await visitor.get("state"))["people"][0]
    assert (wang["unread"], wang["muted_pushes"], wang["last"]) == (2, 1, "soft")
    await visitor.does("read")
    wang = (await visitor.get("state"))["people"][0]
    assert (wang["unread"], wang["muted_pushes"]) == (0, 0)


@pytest.mark.parametrize(
    ("how", "key"),
    [
        ("button", None),
        ("pin", None),
        ("venue", "venue"),
        ("forward", "forward_origin"),
        ("via_bot", "via_bot"),
        ("offline", "is_from_offline"),
    ],
)
async def test_ways_of_sending_a_point(visitor: Any, how: str, key: str | None) -> None:
    """Each way is told by what Telegram adds, and by nothing else."""
    await visitor.does("location", latitude=35.3, longitude=113.9, accuracy=20, how=how, at=90)
    [raw] = await visitor.updates()
    message = raw["message"]
    assert message["location"] == {
        "latitude": 35.3,
        "longitude": 113.9,
        "horizontal_accuracy": 20,
    }
    told = {"venue", "forward_origin", "via_bot", "is_from_offline", "reply_to_message"}
    assert told & message.keys() == ({key} if key else set())
    assert 85 <= visitor.sandbox.world.clock.now() - message["date"] <= 95
    parsed = Update.model_validate(raw)
    assert parsed.message is not None
    assert parsed.message.location is not None


async def test_live_location(visitor: Any) -> None:
    """It moves as edited_message, ends by hand or by its time, and never moves after."""
    sent = await visitor.does("location", latitude=35.3, longitude=113.9, live_period=900)
    live = f"live/{sent['message_id']}"
    await visitor.does(live, latitude=35.4, longitude=113.9, accuracy=9)
    await visitor.does(live, stop=True)
    start, moved, ended = await visitor.updates()
    assert start["message"]["location"]["live_period"] == 900
    assert moved["edited_message"]["location"]["horizontal_accuracy"] == 9
    assert "edit_date" in moved["edited_message"]
    assert "live_period" not in ended["edited_message"]["location"]
    again = {"latitude": 1, "longitude": 1}
    assert await visitor.refused(f"chats/11/{live}", **again) == (409, "not-live")
    second = await visitor.does("location", latitude=35.3, longitude=113.9, live_period=60)
    await visitor.post("clock", advance=61)
    live = f"chats/11/live/{second['message_id']}"
    assert await visitor.refused(live, **again) == (409, "not-live")
    assert await visitor.refused("chats/11/live/1", **again) == (409, "not-live")
    assert await visitor.refused("chats/11/live/77", **again) == (404, "no-such-message")


async def test_scan(visitor: Any) -> None:
    """A link opens the bot with its payload; any other link does not."""
    await visitor.does("scan", person=12, link="https://t.me/Fuzong_Demo_Bot?start=a-B_9")
    message = await visitor.last_update()
    assert message["text"] == "/start a-B_9"
    assert message["entities"] == [{"offset": 0, "length": 6, "type": "bot_command"}]
    assert message["from"]["language_code"] == "en"
    for link in ("https://t.me/other?start=a", "https://t.me/fuzong_demo_bot?start=ä", "door 7"):
        assert await visitor.refused("chats/12/scan", link=link) == (400, "not-a-link-to-the-bot")


async def test_upload(visitor: Any, bot: Bot, qr: bytes) -> None:
    """What people send can be fetched by the bot, and a QR is read for the page."""
    path = f"/play/chats/{WANG}/upload"
    for kind, data in (("photo", qr), ("document", b"<script>"), ("voice", b"OggS")):
        form = aiohttp.FormData({"kind": kind, "caption": "c /help"})
        form.add_field("file", data, filename="f.html", content_type="text/html")
        async with visitor.http.post(path, data=form) as answer:
            assert answer.status == 200
    photo, document, voice = [Update.model_validate(raw) for raw in await visitor.updates()]
    assert photo.message is not None
    assert photo.message.photo is not None
    assert photo.message.caption_entities is not None
    whole = await bot.download(photo.message.photo[-1].file_id)
    assert whole is not None
    assert whole.read() == qr
    assert document.message is not None
    assert document.message.document is not None
    assert voice.message is not None
    assert voice.message.voice is not None
    _, *shown = await visitor.sees()
    assert [message["qr"] for message in shown] == ["door 7", None, None]
    async with visitor.http.get(shown[1]["file_url"]) as answer:
        assert answer.headers["Content-Type"] == "application/octet-stream"
    assert (await visitor.http.post(path, data={"kind": "photo"})).status == 400


async def test_a_voice_is_a_recording(visitor: Any, bot: Bot) -> None:
    """A phone sends what it recorded; the bot passes it on by its id, and as nothing else."""
    path = f"/play/chats/{WANG}/upload"
    form = aiohttp.FormData({"kind": "voice"})
    form.add_field("file", b"%PDF-1.7", filename="voice.ogg", content_type="audio/ogg")
    async with visitor.http.post(path, data=form) as answer:
        assert (answer.status, (await answer.json())["error"]) == (400, "bad-voice")
    form = aiohttp.FormData({"kind": "voice"})
    form.add_field("file", b"\x1aE\xdf\xa3" + b"x" * 9000, filename="voice.oga")
    async with visitor.http.post(path, data=form) as answer:
        assert answer.status == 200
    voice = (await visitor.last_update())["voice"]
    assert (voice["mime_type"], voice["duration"]) == ("audio/webm", 2)
    passed_on = await bot.send_voice(WANG, voice["file_id"], caption="c")
    assert passed_on.voice is not None
    assert passed_on.voice.file_unique_id == voice["file_unique_id"]
    with pytest.raises(TelegramBadRequest, match="can't use file of type Voice as Document"):
        await bot.send_document(WANG, voice["file_id"])


async def test_old_buttons(visitor: Any, bot: Bot) -> None:
    """A button that is gone can still be tapped; a message that is gone cannot."""
    card = await bot.send_message(WANG, "card")
    await visitor.does("press", message_id=card.message_id, data="old")
    assert (await visitor.last_update("callback_query"))["data"] == "old"
    assert await visitor.refused("chats/11/press", message_id=1, data="x") == (
        404,
        "no-such-message",
    )
    assert await visitor.refused("chats/11/press", message_id=card.message_id, data="你" * 22) == (
        400,
        "bad-data",
    )
    await bot.delete_message(WANG, card.message_id)
    gone = {"message_id": card.message_id, "data": "x"}
    assert await visitor.refused("chats/11/press", **gone) == (404, "no-such-message")


async def test_memory_is_bounded() -> None:
    """Only the last messages are kept; a tap on an older one tells little about it."""
    async with (
        serve(Settings(kept_messages=5)) as sandbox,
        aiohttp.ClientSession(sandbox.url) as http,
    ):
        await http.post("/play/people", json={"people": [{"id": WANG, "name": "Wang"}]})
        for _ in range(9):
            await http.post(f"/play/chats/{WANG}/text", json={"text": "/start"})
        async with http.get(f"/play/chats/{WANG}") as answer:
            kept = [message["message_id"] for message in (await answer.json())["messages"]]
        await http.post(f"/play/chats/{WANG}/press", json={"message_id": 2, "data": "x"})
        async with http.get(f"/bot{sandbox.token}/getUpdates?offset=-1") as answer:
            update = Update.model_validate((await answer.json())["result"][0])
    assert kept == [5, 6, 7, 8, 9]
    assert update.callback_query is not None
    assert update.callback_query.message is not None
    assert update.callback_query.message.date == 0


async def test_events(visitor: Any, bot: Bot) -> None:
    """Every change is told, numbered; a reconnect gets what it missed and then what is new."""
    seen = visitor.sandbox.world.events.last
    card = await bot.send_message(WANG, "card")
    query = await visitor.does("press", message_id=card.message_id, data="x")
    await bot.answer_callback_query(query["query_id"], text="ok", show_alert=True)
    await bot.edit_message_text("new", chat_id=WANG, message_id=card.message_id)
    await bot.send_chat_action(WANG, "typing")
    await bot.delete_message(WANG, card.message_id)
    async with visitor.http.get(f"/play/events?since={seen}") as stream:
        assert stream.content_type == "text/event-stream"
        missed = await read_events(stream, "delete")
        await visitor.post("clock", advance=60)
        fresh = await read_events(stream, "clock")
    kinds = [event["type"] for event in missed]
    assert kinds == ["message", "person", "answer", "edit", "person", "typing", "delete"]
    assert [event["n"] for event in missed] == list(range(seen + 1, seen + 8))
    assert missed[2] | {"n": 0} == {
        "n": 0,
        "type": "answer",
        "person": WANG,
        "query_id": query["query_id"],
        "text": "ok",
        "alert": True,
        "url": None,
    }
    assert missed[-1]["message_ids"] == [card.message_id]
    assert [event["type"] for event in fresh] == ["clock"]
    headers = {"Last-Event-ID": str(seen + 6)}
    async with visitor.http.get("/play/events?since=0", headers=headers) as stream:
        assert (await read_events(stream, "delete"))[0]["n"] == seen + 7
    async with visitor.http.get("/play/events?since=999999") as stream:
        assert (await read_events(stream, "gap"))[0]["n"] == visitor.sandbox.world.events.last


async def read_events(stream: aiohttp.ClientResponse, last: str) -> list[dict[str, Any]]:
    """Until one of type `last` has come."""
    events: list[dict[str, Any]] = []
    async with asyncio.timeout(5):
        async for line in stream.content:
            if line.startswith(b"data: "):
                events.append(json.loads(line[6:]))
                if events[-1]["type"] == last:
                    break
    return events


async def test_calls(visitor: Any, bot: Bot) -> None:
    """The log tells what the bot did, with its refusals."""
    since = visitor.sandbox.world.calls.last
    await bot.send_message(WANG, "x")
    await visitor.call("sendMessage", chat_id=WANG, text="")
    sent, refused = await visitor.get(f"calls?since={since}")
    assert (sent["method"], sent["chat_id"], sent["ok"], sent["error_code"]) == (
        "sendMessage",
        WANG,
        True,
        None,
    )
    assert (refused["n"], refused["ok"], refused["error_code"]) == (sent["n"] + 1, False, 400)


async def test_clock(tmp_path: Path) -> None:
    """It moves forward, never behind real time, and tells the file; a restart goes on there."""
    file = tmp_path / "clock"
    settings = Settings(clock_file=file)
    async with serve(settings) as sandbox, aiohttp.ClientSession(sandbox.url) as http:

        async def move(**by: Any) -> tuple[int, dict[str, Any]]:
            async with http.post("/play/clock", json=by) as answer:
                return answer.status, await answer.json()

        assert file.read_text() == "0"
        assert (await move(advance=86400))[1]["clock"]["shift"] == 86400
        assert file.read_text() == "86400"
        assert (await move(advance=-86401))[0] == 400
        assert (await move(shift=-1))[0] == 400
        assert (await move(advance=1, shift=1))[0] == 400
        assert (await move())[0] == 400
        assert file.read_text() == "86400"
        await http.post("/play/people", json={"people": [{"id": WANG, "name": "Wang"}]})
        await http.post(f"/play/chats/{WANG}/text", json={"text": "/start"})
        real = datetime.now(UTC).timestamp()  # noqa: TID251  the promise is about real time
        date = sandbox.world.chats[WANG].notes[1].message["date"]
        assert 86395 <= date - real <= 86405
        later = datetime.fromtimestamp(real + 700 * 86400, BEIJING).replace(microsecond=0)
        _, told = await move(to=later.replace(tzinfo=None).isoformat())
        reached = datetime.fromisoformat(told["clock"]["now"])
        assert timedelta(0) <= reached - later <= timedelta(seconds=5)
        assert told["clock"]["now"].endswith("+08:00")
        assert (await move(to="9999-01-01T00:00:00Z"))[0] == 400
    async with serve(settings) as again:
        assert again.world.clock.shift == float(file.read_text()) > 0


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("people", {"people": [{"id": 4242, "name": "the bot itself"}]}),
        ("people", {"people": [{"id": 0, "name": "x"}]}),
        ("people", {"people": [{"id": 5, "name": "x", "nmae": "x"}]}),
        ("places", {"places": [{"id": 1, "name": "x", "latitude": 91, "longitude": 0}]}),
        ("chats/11/location", {"latitude": 1, "longitude": 1, "how": "magic"}),
        ("chats/11/location", {"latitude": "NaN", "longitude": 1}),
        ("chats/11/text", {"text": ""}),
        ("chats/11/text", {"text": "x", "repyl_to": 1}),
        ("clock", {"advance": "soon"}),
    ],
)
async def test_clumsy_requests(visitor: Any, path: str, body: dict[str, Any]) -> None:
    """Refused with the place of the fault, and nothing happens."""
    async with visitor.http.post(f"/play/{path}", json=body) as answer:
        told = await answer.json()
        assert (answer.status, told["error"]) == (400, "bad-request")
        assert told["detail"]
    assert await visitor.updates() == []


async def test_strangers_at_the_gate(visitor: Any) -> None:
    """Other web sites, other names of loopback and unknown paths are turned away."""
    state = "/play/state"
    for headers, code in (
        ({"Origin": "https://evil.example"}, "foreign-origin"),
        ({"Origin": "null"}, "foreign-origin"),
        ({"Host": "evil.example"}, "foreign-host"),
    ):
        async with visitor.http.get(state, headers=headers) as answer:
            assert (answer.status, (await answer.json())["error"]) == (403, code)
    async with visitor.http.get(state, headers={"Origin": visitor.sandbox.url}) as answer:
        assert answer.status == 200
    for path in ("/nothing", "/page/..%2fsettings.py", "/play/chats/77", "/play/files/none"):
        async with visitor.http.get(path) as answer:
            assert answer.status == 404
            assert "error" in await answer.json()


async def test_contact_and_commands(visitor: Any) -> None:
    """A contact is the person's own; commands and links in a text are marked."""
    await visitor.does("contact")
    assert (await visitor.last_update())["contact"]["user_id"] == WANG
    await visitor.does("text", text="😀 /help see https://example.org, @someone #tag", reply_to=1)
    message = await visitor.last_update()
    assert message["reply_to_message"]["message_id"] == 1
    marks = [(e["type"], e["offset"], e["length"]) for e in message["entities"]]
    assert marks == [
        ("bot_command", 3, 5),
        ("url", 13, 19),
        ("mention", 34, 8),
        ("hashtag", 43, 4),
    ]
