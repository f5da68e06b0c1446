"""The sender against a Bot API of a few lines: what it asks, and what it makes of answers."""

import asyncio
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web

from bot.courier.carry import carry
from bot.courier.model import Button, Rendered
from bot.courier.ports import TokenRefusedError
from bot.courier.pump import Pace, Pump
from bot.courier.sender import TelegramSender, open_sender
from core.notices.model import Verdict, VerdictKind
from core.shared.ids import Account
from tests.courier.doubles import PlainWords, Shelf, parcel

TOKEN = "4242:made-up"
HELLO = Rendered(text="<b>hello</b>", rows=((Button(label="Why", data="letter:why:1"),),))
WANG = Account(100)


@dataclass
class Api:
    """Answers each call with the next of `answers` (status, body), else with a message."""

    url: str = ""
    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    at: list[float] = field(default_factory=list)
    answers: list[tuple[int, Any]] = field(default_factory=list)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.at.append(asyncio.get_running_loop().time())
        self.calls.append((request.path, dict(await request.post())))
        if not self.answers:
            chat = {"id": 100, "type": "private"}
            message = {"message_id": 900 + len(self.calls), "date": 1, "chat": chat}
            return web.json_response({"ok": True, "result": message})
        status, body = self.answers.pop(0)
        if status == 0:
            assert request.transport is not None
            request.transport.close()
            return web.Response()
        if isinstance(body, str):
            return web.Response(status=status, text=body, content_type="text/html")
        return web.json_response(body, status=status)

    def refuse(self, status: int, description: str, **parameters: int) -> None:
        body = {"ok": False, "error_code": status, "description": description}
        self.answers.append((status, body | ({"parameters": parameters} if parameters else {})))


@pytest.fixture
async def api() -> AsyncIterator[Api]:
    served = Api()
    app = web.Application()
    app.router.add_post("/{token}/{method}", served.answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    served.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield served
    await runner.cleanup()


@pytest.fixture
async def sender(api: Api) -> AsyncIterator[TelegramSender]:
    async with open_sender(TOKEN, api.url) as opened:
        yield opened


async def test_a_letter_is_one_call_with_html_and_buttons(
    api: Api, sender: TelegramSender
) -> None:
    """No getMe before it, no link preview, and the number of the message comes back."""
    verdict = await sender.deliver(WANG, HELLO)

    assert verdict == Verdict(kind=VerdictKind.DELIVERED, message=901)
    [(path, asked)] = api.calls
    assert path == f"/bot{TOKEN}/sendMessage"
    assert asked["chat_id"] == "100"
    assert asked["text"] == "<b>hello</b>"
    assert asked["parse_mode"] == "HTML"
    assert '"is_disabled": true' in asked["link_preview_options"]
    assert '"callback_data": "letter:why:1"' in asked["reply_markup"]
    assert asked.get("disable_notification", "false") == "false"


async def test_a_silent_letter_makes_no_sound(api: Api, sender: TelegramSender) -> None:
    """PRODUCT 22."""
    await sender.deliver(WANG, HELLO.model_copy(update={"silent": True}))

    assert api.calls[0][1]["disable_notification"] == "true"


async def test_an_edit_writes_over_the_message(api: Api, sender: TelegramSender) -> None:
    """And takes the buttons away where the new words have none."""
    verdict = await sender.deliver(WANG, Rendered(text="done"), edits=55)

    assert verdict == Verdict(kind=VerdictKind.DELIVERED, message=55)
    path, asked = api.calls[0]
    assert path.endswith("/editMessageText")
    assert asked["message_id"] == "55"
    assert "reply_markup" not in asked


@pytest.mark.parametrize(
    ("status", "description", "kind"),
    [
        (403, "Forbidden: bot was blocked by the user", VerdictKind.GONE),
        (400, "Bad Request: chat not found", VerdictKind.GONE),
        (400, "Bad Request: can't parse entities", VerdictKind.BROKEN),
        (500, "Internal Server Error", VerdictKind.AGAIN),
    ],
)
async def test_refusals_become_verdicts(
    api: Api, sender: TelegramSender, status: int, description: str, kind: VerdictKind
) -> None:
    """Through the library's own error tree."""
    api.refuse(status, description)

    assert (await sender.deliver(WANG, HELLO)).kind is kind


async def test_a_broken_network_means_again(api: Api, sender: TelegramSender) -> None:
    """A connection cut in the middle, an HTML page of a gateway, nonsense instead of JSON."""
    api.answers = [(0, ""), (502, "<html>Bad Gateway</html>"), (200, "<html>hello</html>")]

    kinds = [(await sender.deliver(WANG, HELLO)).kind for _ in range(3)]

    assert kinds == [VerdictKind.AGAIN] * 3


async def test_a_server_that_is_not_there_means_again() -> None:
    """Connection refused."""
    async with open_sender(TOKEN, "http://127.0.0.1:9") as sender:
        assert (await sender.deliver(WANG, HELLO)).kind is VerdictKind.AGAIN


async def test_after_a_429_the_queue_turns_back_without_a_call(
    api: Api, sender: TelegramSender
) -> None:
    """Eight at once: one call is refused, those behind it in the limiter do not go out."""
    api.refuse(429, "Too Many Requests: retry after 7", retry_after=7)

    verdicts = await asyncio.gather(*(sender.deliver(WANG, HELLO) for _ in range(8)))

    assert {verdict.kind for verdict in verdicts} == {VerdictKind.LATER}
    assert max(verdict.wait for verdict in verdicts) == 7
    assert min(verdict.wait for verdict in verdicts) > 4
    assert len(api.calls) == 1


async def test_never_more_than_25_in_a_second(api: Api, sender: TelegramSender) -> None:
    """Not even in the first one: no burst."""
    await asyncio.gather(*(sender.deliver(WANG, HELLO) for _ in range(40)))

    busiest = max(sum(at <= other < at + 1 for other in api.at) for at in api.at)
    assert busiest <= 30  # 25, and what a busy machine pushes over a window's edge
    assert api.at[-1] - api.at[0] >= 1.4


async def test_a_refused_token_is_raised(api: Api, sender: TelegramSender) -> None:
    """The messenger does not know the bot."""
    api.refuse(401, "Unauthorized")
    with pytest.raises(TokenRefusedError):
        await sender.deliver(WANG, HELLO)


async def test_logs_hold_neither_token_nor_letter(
    api: Api, sender: TelegramSender, caplog: pytest.LogCaptureFixture
) -> None:
    """At the most talkative level, whatever goes wrong."""
    caplog.set_level(logging.DEBUG)
    api.refuse(400, 'Bad Request: can\'t parse entities: unsupported tag "王建国"')
    for _ in range(2):
        await sender.deliver(WANG, Rendered(text="王建国"))
    api.answers = [(200, '{"ok": true, "result": {"text": "王建国"'), (0, "")]
    for _ in range(2):
        await sender.deliver(WANG, Rendered(text="王建国"))

    told = [record.getMessage() for record in caplog.records]
    assert told == ['courier: refused: Can\'t parse entities: unsupported tag "…"']


async def test_carrying_from_the_first_to_the_last_letter(api: Api) -> None:
    """Pump, library and network together: forty letters, each once, then a clean end."""
    shelf = Shelf()
    shelf.put(*(parcel(number) for number in range(1, 41)))
    pump = Pump(shelf, PlainWords(), Pace(poll=0.05))
    async with asyncio.timeout(20), asyncio.TaskGroup() as group:
        group.create_task(carry(pump, token=TOKEN, api=api.url))
        while pump.counts["delivered"] < 40:  # noqa: ASYNC110 - a count is no event
            await asyncio.sleep(0.02)
        pump.stop()

    sent = [asked["text"] for _, asked in api.calls]
    assert sorted(sent) == sorted(f"letter {n}" for n in range(1, 41))
