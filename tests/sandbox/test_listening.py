"""Updates reach the bot once confirmed, by polling or by webhook, and are never lost."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from aiogram import Bot
from aiogram.exceptions import TelegramConflictError
from aiohttp import web

WANG = 11
SECRET = "X-Telegram-Bot-Api-Secret-Token"


@asynccontextmanager
async def hook(
    answer: Callable[[web.Request], Awaitable[web.StreamResponse]],
) -> AsyncIterator[str]:
    """A webhook on loopback."""
    app = web.Application()
    app.router.add_post("/hook", answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    finally:
        await runner.cleanup()


async def until(done: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not done():  # noqa: ASYNC110  what is awaited happens inside the server
            await asyncio.sleep(0.01)


async def test_a_restarted_poller_gets_what_it_did_not_confirm(visitor: Any) -> None:
    """Updates stay until an offset above them is asked for; a negative one drops the rest."""
    for text in "abc":
        await visitor.does("text", text=text)
    first = (await visitor.call("getUpdates", limit=1))["result"]
    again = (await visitor.call("getUpdates"))["result"]
    assert again[:1] == first
    assert [update["message"]["text"] for update in again] == ["a", "b", "c"]
    rest = await visitor.call("getUpdates", offset=first[0]["update_id"] + 1)
    assert len(rest["result"]) == 2
    last = (await visitor.call("getUpdates", offset=-1))["result"]
    assert [update["message"]["text"] for update in last] == ["c"]
    assert len((await visitor.call("getUpdates"))["result"]) == 1


async def test_a_long_poll_wakes_at_once(bot: Bot, visitor: Any) -> None:
    """An update ends the wait; a wait without one ends by itself, empty."""
    assert await bot.get_updates(timeout=1) == []
    async with asyncio.timeout(2), asyncio.TaskGroup() as group:
        poll = group.create_task(bot.get_updates(timeout=30))
        await asyncio.sleep(0.05)
        await visitor.does("text", text="wake")
    [update] = poll.result()
    assert update.message is not None
    assert update.message.text == "wake"


async def test_the_second_poller_ends_the_first(bot: Bot, visitor: Any) -> None:
    """409 for the first, the updates for the second."""

    async def first() -> str:
        try:
            await bot.get_updates(timeout=30)
        except TelegramConflictError as conflict:
            return conflict.message
        return ""

    async with asyncio.TaskGroup() as group:
        lost = group.create_task(first())
        await asyncio.sleep(0.05)
        won = group.create_task(bot.get_updates(timeout=30))
        await asyncio.sleep(0.05)
        await visitor.does("text", text="mine")
    assert "terminated by other getUpdates request" in lost.result()
    assert len(won.result()) == 1


async def test_only_what_the_bot_wants(visitor: Any) -> None:
    """allowed_updates holds until it is changed; an empty list means the default."""
    await visitor.call("getUpdates", allowed_updates=["callback_query"])
    await visitor.does("text", text="unseen")
    assert await visitor.updates() == []
    await visitor.call("getUpdates", allowed_updates=[])
    await visitor.does("text", text="seen")
    assert (await visitor.last_update())["text"] == "seen"


async def test_webhook(visitor: Any, bot: Bot) -> None:
    """Pushed with the secret, repeated until taken, in order; its answer may call a method."""
    seen: list[tuple[str | None, str]] = []
    failures = ["once", "twice"]

    async def answer(request: web.Request) -> web.StreamResponse:
        update = await request.json()
        if failures:
            failures.pop()
            return web.Response(status=500)
        text = update["message"]["text"]
        seen.append((request.headers.get(SECRET), text))
        return web.json_response({"method": "sendMessage", "chat_id": WANG, "text": f"re {text}"})

    async with hook(answer) as url:
        await visitor.does("text", text="a")
        await bot.set_webhook(url, secret_token="s3cret", max_connections=2)
        await visitor.does("text", text="b")
        await until(lambda: len(seen) == 2)
        info = await bot.get_webhook_info()
        words = await visitor.words("getUpdates")
        await until(lambda: visitor.sandbox.world.chats[WANG].next_id == 6)
        await bot.delete_webhook()
    assert seen == [("s3cret", "a"), ("s3cret", "b")]
    assert info.url == url
    assert info.last_error_message is not None
    assert info.last_error_message.startswith("Wrong response from the webhook: 500")
    assert words.startswith("409 Conflict: can't use getUpdates method while webhook is active")
    assert [message["text"] for message in await visitor.sees()][-2:] == ["re a", "re b"]
    assert await visitor.updates() == []


async def test_one_slow_chat_does_not_hold_the_others(visitor: Any, bot: Bot) -> None:
    """Order holds within a chat only."""
    released = asyncio.Event()
    seen: list[int] = []

    async def answer(request: web.Request) -> web.StreamResponse:
        chat = (await request.json())["message"]["chat"]["id"]
        if chat == WANG:
            await released.wait()
        seen.append(chat)
        return web.Response()

    async with hook(answer) as url:
        await bot.set_webhook(url)
        await visitor.does("text", text="slow")
        await visitor.does("text", person=12, text="/start")
        await until(lambda: seen == [12])
        released.set()
        await until(lambda: seen == [12, WANG])
        await bot.delete_webhook()


async def test_a_webhook_that_is_taken_away_leaves_its_updates(visitor: Any, bot: Bot) -> None:
    """What could not be pushed can be fetched."""
    assert await visitor.words("setWebhook", url="ftp://x") == (
        "400 Bad Request: invalid webhook URL specified"
    )
    await bot.set_webhook("http://127.0.0.1:1/nobody")
    await visitor.does("text", text="kept")
    await until(lambda: "last_error_message" in visitor.sandbox.world.webhook.info(0))
    await bot.delete_webhook()
    assert (await visitor.last_update())["text"] == "kept"
    await visitor.does("text", text="dropped")
    await bot.delete_webhook(drop_pending_updates=True)
    assert await visitor.updates() == []
