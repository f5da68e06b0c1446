"""Troubles on demand, as the client libraries meet them."""

import asyncio
import time
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
import telegram
from aiogram import Bot
from aiogram.exceptions import ClientDecodeError, TelegramNetworkError, TelegramRetryAfter

from bot.sandbox import Settings, serve

WANG = 11


async def test_429_names_the_wait_and_runs_out(
    bot: Bot, carrier: telegram.Bot, visitor: Any
) -> None:
    """Both libraries read retry_after; after so many times all is well; polls are spared."""
    await visitor.post("faults", kind="429", retry_after=7, times=2)
    assert await bot.get_updates() == []
    with pytest.raises(TelegramRetryAfter) as first:
        await bot.send_message(WANG, "x")
    with pytest.raises(telegram.error.RetryAfter) as second:
        await carrier.send_message(WANG, "x")
    await bot.send_message(WANG, "y")
    assert first.value.retry_after == 7
    assert second.value.retry_after == timedelta(seconds=7)
    assert [message["text"] for message in await visitor.sees()] == ["/start", "y"]


async def test_502_is_html(bot: Bot, visitor: Any) -> None:
    """A gateway answers in HTML, which aiogram cannot read."""
    await visitor.post("faults", kind="502-html", times=1)
    with pytest.raises(ClientDecodeError):
        await bot.send_message(WANG, "x")
    assert len(await visitor.sees()) == 1


async def test_a_lost_answer_was_done_all_the_same(
    bot: Bot, carrier: telegram.Bot, visitor: Any
) -> None:
    """The connection drops after the message was sent: a retry will post twice."""
    await visitor.post("faults", kind="lost-answer", times=2)
    with pytest.raises(TelegramNetworkError):
        await bot.send_message(WANG, "x")
    with pytest.raises(telegram.error.NetworkError):
        await carrier.send_message(WANG, "x")
    await bot.send_message(WANG, "x")
    assert [message["text"] for message in await visitor.sees()][1:] == ["x", "x", "x"]


async def test_an_outage_cuts_everything_for_a_while(bot: Bot, visitor: Any) -> None:
    """A waiting poll is cut, nothing is done meanwhile, and then all works again."""
    async with asyncio.TaskGroup() as group:
        poll = group.create_task(_failing(bot.get_updates(timeout=30)))
        await asyncio.sleep(0.05)
        await visitor.post("faults", kind="outage", seconds=0.3)
        sent = group.create_task(_failing(bot.send_message(WANG, "x")))
    assert (poll.result(), sent.result()) == (True, True)
    await asyncio.sleep(0.3)
    await bot.send_message(WANG, "y")
    assert [message["text"] for message in await visitor.sees()] == ["/start", "y"]


async def _failing(call: Any) -> bool:
    try:
        await call
    except TelegramNetworkError:
        return True
    return False


async def test_slow_and_none(bot: Bot, visitor: Any) -> None:
    """A slow answer is still an answer; "none" ends every trouble."""
    await visitor.post("faults", kind="slow", milliseconds=150, times=5)
    began = time.monotonic()
    await bot.send_message(WANG, "x")
    assert time.monotonic() - began >= 0.15
    await visitor.post("faults", kind="429", times=100)
    await visitor.post("faults", kind="outage", seconds=100)
    await visitor.post("faults", kind="none")
    began = time.monotonic()
    await bot.send_message(WANG, "y")
    assert time.monotonic() - began < 0.15
    assert await visitor.refused("faults", kind="earthquake") == (400, "bad-request")


async def test_a_trouble_may_name_its_methods(bot: Bot, visitor: Any) -> None:
    """So a test can hit one call among many."""
    await visitor.post("faults", kind="429", methods=["editMessageText"])
    card = await bot.send_message(WANG, "x")
    with pytest.raises(TelegramRetryAfter):
        await bot.edit_message_text("y", chat_id=WANG, message_id=card.message_id)


async def test_limits() -> None:
    """One a second to a chat and so many in all, each with the wait; a refusal costs nothing."""
    settings = Settings(limits=True, overall_rate=5, chat_rate=1)
    async with serve(settings) as sandbox, aiohttp.ClientSession(sandbox.url) as http:
        people = [{"id": 100 + n, "name": "P"} for n in range(8)]
        await http.post("/play/people", json={"people": people})
        for person in people:
            await http.post(f"/play/chats/{person['id']}/text", json={"text": "/start"})

        async def send(chat_id: int) -> dict[str, Any]:
            body = {"chat_id": chat_id, "text": "x"}
            async with http.post(f"/bot{sandbox.token}/sendMessage", json=body) as answer:
                told: dict[str, Any] = await answer.json()
                return told

        assert (await send(100))["ok"]
        refused = await send(100)
        assert (refused["error_code"], refused["parameters"]) == (429, {"retry_after": 1})
        told = [(await send(100 + n))["ok"] for n in range(1, 8)]
        assert told[:4] == [True] * 4
        assert False in told[4:]
        await asyncio.sleep(1.01)
        assert (await send(100))["ok"]
