"""What Telegram refuses, the sandbox refuses: same number, same words."""

import io
import json
from typing import Any

import aiohttp
import pytest
import telegram
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError

from bot.sandbox import Settings, serve

WANG = 11
MODIFIED = "400 Bad Request: message is not modified: specified new message content and reply"
OLD = "400 Bad Request: query is too old and response timeout expired or query ID is invalid"


def buttons(**button: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "b", **button}]]}


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "message text is empty"),
        ({"text": ""}, "message text is empty"),
        ({"text": " \n "}, "text must be non-empty"),
        ({"text": "x" * 4097}, "message is too long"),
        ({"text": "😀" * 2049}, "message is too long"),
        ({"text": "x", "parse_mode": "MarkdownV2"}, "unsupported parse_mode"),
        ({"text": "<b>x", "parse_mode": "HTML"}, "can't parse entities: Can't find end tag"),
        ({"text": "x", "reply_to_message_id": 99}, "message to be replied not found"),
        ({"text": "x", "chat_id": 999}, "chat not found"),
        ({"text": "x", "chat_id": "@nobody"}, "chat not found"),
        ({"text": "x", "chat_id": None}, "chat_id is empty"),
        ({"text": "x", "chat_id": "9" * 5000}, "chat not found"),
        ({"text": ["x"]}, "can't parse text"),
        ({"text": "x", "reply_markup": "nonsense"}, "object expected as reply markup"),
        ({"text": "x", "reply_markup": buttons()}, "text buttons are unallowed"),
        ({"text": "x", "reply_markup": buttons(callback_data="你" * 22)}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "reply_markup": buttons(callback_data="")}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "reply_markup": buttons(url="http://localhost:8/")}, "BUTTON_URL_INVALID"),
        ({"text": "x", "reply_markup": buttons(url="http://127.0.0.1/")}, "BUTTON_URL_INVALID"),
        ({"text": "x", "reply_markup": buttons(url="http://[::1]/")}, "BUTTON_URL_INVALID"),
        ({"text": "x", "reply_markup": buttons(url="http://gate/")}, "inline keyboard button URL"),
        (
            {"text": "x", "reply_markup": buttons(url="https://a.cn", callback_data="a")},
            "can't parse inline keyboard button: Button must have exactly one action",
        ),
        (
            {
                "text": "x",
                "reply_markup": {"inline_keyboard": [[{"text": "b", "callback_data": "b"}]] * 101},
            },
            "reply markup is too long",
        ),
        (
            {"text": "x", "entities": [{"type": "bold", "offset": 0, "length": 2}]},
            "entity beginning at UTF-16 offset 0 ends after the end of the text",
        ),
    ],
)
async def test_a_text(visitor: Any, fields: dict[str, Any], words: str) -> None:
    """A message that cannot be sent says why, and nothing appears."""
    fields = {"chat_id": WANG, **fields}
    assert (await visitor.words("sendMessage", **fields)).startswith(f"400 Bad Request: {words}")
    assert len(await visitor.sees()) == 1


async def test_limits_are_reached_not_passed(visitor: Any) -> None:
    """4096 units of text after entities, 64 bytes of data and 100 buttons are fine."""
    markup = {"inline_keyboard": [[{"text": "b", "callback_data": "x" * 64}]] * 100}
    text = "<b>" + "x" * 4096 + "</b>"
    told = await visitor.call(
        "sendMessage", chat_id=WANG, text=text, parse_mode="HTML", reply_markup=markup
    )
    assert told["ok"]


async def test_captions(visitor: Any) -> None:
    """A caption ends at 1024, before the picture is even looked at."""
    words = await visitor.words("sendPhoto", chat_id=WANG, photo="x", caption="x" * 1025)
    assert words == "400 Bad Request: message caption is too long"


@pytest.mark.parametrize(
    ("photo", "words"),
    [
        (b"no picture", "IMAGE_PROCESS_FAILED"),
        (b"x" * (10 * 1024 * 1024 + 1), "file of size 10485761 bytes is too big for a photo"),
        (b"", "file must be non-empty"),
    ],
    ids=["text", "big", "empty"],
)
async def test_photos(carrier: telegram.Bot, visitor: Any, photo: bytes, words: str) -> None:
    """Too big, empty, or no picture at all."""
    form = aiohttp.FormData({"chat_id": str(WANG)})
    form.add_field("photo", io.BytesIO(photo), filename="a.png")
    path = f"/bot{carrier.token}/sendPhoto"
    async with visitor.http.post(path, data=form) as answer:
        told = await answer.json()
    assert told["description"].lower().startswith(f"bad request: {words.lower()}")
    assert (await visitor.words("sendPhoto", chat_id=WANG, photo="nofile")).endswith(
        "wrong file_id or the file is temporarily unavailable"
    )
    assert (await visitor.words("sendPhoto", chat_id=WANG, photo="attach://no")).endswith(
        "there is no photo in the request"
    )


async def test_edits(visitor: Any) -> None:
    """Unchanged, unknown, somebody else's, and after a reply keyboard."""
    markup = buttons(callback_data="b")
    card = {"chat_id": WANG, "text": "card", "reply_markup": markup}
    number = (await visitor.call("sendMessage", **card))["result"]["message_id"]
    edit = {**card, "message_id": number}
    assert (await visitor.words("editMessageText", **edit)).startswith(MODIFIED)
    assert (await visitor.words("editMessageText", **{**edit, "text": " card\n"})).startswith(
        MODIFIED
    )
    same = {"chat_id": WANG, "message_id": number, "reply_markup": markup}
    assert (await visitor.words("editMessageReplyMarkup", **same)).startswith(MODIFIED)
    assert (await visitor.call("editMessageReplyMarkup", chat_id=WANG, message_id=number))["ok"]
    unknown = await visitor.words("editMessageText", **{**edit, "message_id": 99})
    assert unknown == "400 Bad Request: message to edit not found"
    his = await visitor.words("editMessageText", **{**edit, "message_id": 1})
    assert his == "400 Bad Request: message can't be edited"
    words = await visitor.words("editMessageCaption", chat_id=WANG, message_id=number, caption="c")
    assert words == "400 Bad Request: there is no caption in the message to edit"
    keys = {"keyboard": [[{"text": "k"}]]}
    fixed = await visitor.call("sendMessage", chat_id=WANG, text="k", reply_markup=keys)
    edit["message_id"] = fixed["result"]["message_id"]
    assert await visitor.words("editMessageText", **edit) == (
        "400 Bad Request: message can't be edited"
    )


async def test_deletions(visitor: Any) -> None:
    """What is not there cannot be deleted, nor what is older than 48 hours."""
    assert await visitor.words("deleteMessage", chat_id=WANG, message_id=99) == (
        "400 Bad Request: message to delete not found"
    )
    await visitor.post("clock", advance=48 * 3600 + 5)
    assert await visitor.words("deleteMessage", chat_id=WANG, message_id=1) == (
        "400 Bad Request: message can't be deleted for everyone"
    )


async def test_queries() -> None:
    """A tap is answered once, in time, and by its own id."""
    async with (
        serve(Settings(query_seconds=0.05)) as sandbox,
        aiohttp.ClientSession(sandbox.url) as http,
    ):
        await http.post("/play/people", json={"people": [{"id": WANG, "name": "Wang"}]})
        await http.post(f"/play/chats/{WANG}/text", json={"text": "/start"})
        api = f"/bot{sandbox.token}"
        await http.post(f"{api}/sendMessage", json={"chat_id": WANG, "text": "x"})

        async def tap() -> str:
            body = {"message_id": 2, "data": "x"}
            async with http.post(f"/play/chats/{WANG}/press", json=body) as answer:
                return str((await answer.json())["query_id"])

        async def answered(query: str) -> str:
            body = {"callback_query_id": query}
            async with http.post(f"{api}/answerCallbackQuery", json=body) as answer:
                told = await answer.json()
                return f"{answer.status} {told.get('description', 'ok')}"

        query = await tap()
        assert await answered(query) == "200 ok"
        assert await answered(query) == OLD
        assert await answered("12345") == OLD
        late = await tap()
        async with http.post("/play/clock", json={"advance": 86400}):
            pass
        assert await answered(await tap()) == "200 ok"
        await http.post("/play/faults", json={"kind": "slow", "milliseconds": 80})
        assert await answered(late) == OLD


@pytest.mark.parametrize(
    ("reaction", "words"),
    [
        ([{"type": "emoji", "emoji": "🧨"}], "REACTION_INVALID"),
        ([{"type": "custom_emoji", "custom_emoji_id": "1"}], "REACTION_INVALID"),
        ([{"type": "emoji", "emoji": "👍"}] * 2, "REACTIONS_TOO_MANY"),
        ("👍", "can't parse reaction"),
    ],
)
async def test_reactions(visitor: Any, reaction: Any, words: str) -> None:
    """Only Telegram's own list, and one at most."""
    told = await visitor.words("setMessageReaction", chat_id=WANG, message_id=1, reaction=reaction)
    assert told.startswith(f"400 Bad Request: {words}")


async def test_strangers_and_blockers(bot: Bot, carrier: telegram.Bot, visitor: Any) -> None:
    """403 before /start and after a block, as both libraries' own exceptions."""
    with pytest.raises(TelegramForbiddenError, match="bot can't initiate conversation"):
        await bot.send_message(12, "hello")
    await visitor.does("block", blocked=True)
    with pytest.raises(telegram.error.Forbidden, match="bot was blocked by the user"):
        await carrier.send_message(WANG, "hello")
    member = await visitor.last_update("my_chat_member")
    assert member["new_chat_member"]["status"] == "kicked"
    assert await visitor.refused("chats/11/text", text="x") == (409, "blocked")
    await visitor.does("text", text="/start")
    assert (await bot.send_message(WANG, "back")).text == "back"
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.send_message(13, "hello")


async def test_tokens_and_methods(sandbox: Any, visitor: Any) -> None:
    """401 for a strange token, 404 for a method that is not served, JSON for both."""
    assert await visitor.words("sendStory") == "404 Not Found"
    assert (await visitor.call("GETME"))["ok"]
    async with visitor.http.get("/bot4242:wrong/getMe") as answer:
        assert answer.status == 401
        assert (await answer.json())["description"] == "Unauthorized"
    async with visitor.http.get(f"/bot{sandbox.token}") as answer:
        assert answer.status == 404
    async with visitor.http.get(f"/file/bot{sandbox.token}/../x") as answer:
        assert answer.status == 404


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/json", b"{"),
        ("application/json", b"[1]"),
        ("application/json", b'{"chat_id": 11, "text": "\\ud800"}'),
        ("application/json", b'{"chat_id": 11, "text": NaN}'),
        ("application/json", b"[" * 100_000),
        ("application/x-www-form-urlencoded", b"chat_id=11&text=\xff"),
        ("application/x-www-form-urlencoded", b"chat_id=11&text=x&reply_markup=" + b"[" * 99_999),
        ("multipart/form-data", b"rubbish"),
        ("multipart/form-data; boundary=x", b"rubbish"),
    ],
)
async def test_rubbish(visitor: Any, kind: str, body: bytes) -> None:
    """Nothing a client can send makes the server fail, or a message appear."""
    path = f"/bot{visitor.sandbox.token}/sendMessage"
    async with visitor.http.post(path, data=body, headers={"Content-Type": kind}) as answer:
        assert answer.status == 400
        assert (await answer.json())["description"].startswith("Bad Request: ")
    assert len(await visitor.sees()) == 1


async def test_every_way_of_sending_is_read_alike(visitor: Any) -> None:
    """GET, urlencoded, JSON and multipart give the same message, by short cut or long way."""
    path = f"/bot{visitor.sandbox.token}/sendMessage"
    markup = json.dumps(buttons(callback_data="b"))
    fields = {"chat_id": str(WANG), "text": "5", "disable_notification": "true"}
    form = aiohttp.FormData({**fields, "reply_markup": markup}, default_to_multipart=True)
    answers = [
        await visitor.http.get(path, params={**fields, "reply_markup": markup}),
        await visitor.http.post(path, data={**fields, "reply_markup": markup}),
        await visitor.http.post(path, json={**fields, "reply_markup": json.loads(markup)}),
        await visitor.http.post(path, json={**fields, "text": 5, "reply_markup": markup}),
        await visitor.http.post(path, data=form),
        await visitor.http.post(
            path, data={**fields, "reply_markup": markup, "message_effect_id": "1"}
        ),
    ]
    told = [await answer.json() for answer in answers]
    for each in told:
        each["result"].pop("message_id")
        each["result"].pop("date")
    assert told == [told[0]] * len(told)
    assert told[0]["result"]["reply_markup"] == json.loads(markup)
    assert all(message["silent"] for message in (await visitor.sees())[1:])
