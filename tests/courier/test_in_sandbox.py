"""Every letter through the true library into the sandbox, which reads HTML as Telegram does."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from bot.courier.model import Rendered
from bot.courier.rendering import Letters
from bot.courier.sender import TelegramSender, open_sender
from bot.sandbox.server import serve
from bot.sandbox.settings import Settings
from bot.texts.catalogue import LANGUAGES, Catalogue
from core.duty.model import DayCard
from core.notices.model import Kind, Verdict, VerdictKind
from core.shared.ids import Account
from core.shared.policy import Policy
from tests.courier.doubles import NOON, closing, parcel, report, visitor

WANG = Account(100)
HOSTILE = "</b>王<i>&建国{"


class Phone:
    """One person's chat, as the sandbox's page sees it."""

    def __init__(self, url: str, http: aiohttp.ClientSession) -> None:
        self._url = url
        self._http = http

    async def does(self, path: str, **body: Any) -> None:
        async with self._http.post(f"{self._url}/play/{path}", json=body) as answer:
            assert answer.status == 200, await answer.text()

    async def sees(self) -> list[dict[str, Any]]:
        async with self._http.get(f"{self._url}/play/chats/{WANG}") as answer:
            messages = (await answer.json())["messages"]
        return [one.get("message", one) for one in messages]


@pytest.fixture
async def desk() -> AsyncIterator[tuple[TelegramSender, Phone]]:
    async with serve(Settings()) as sandbox, aiohttp.ClientSession() as http:
        phone = Phone(sandbox.url, http)
        await phone.does("people", people=[{"id": WANG, "name": "王建国"}])
        async with open_sender(sandbox.token, sandbox.url) as sender:
            yield sender, phone


def no_card(_language: str | None, _card: DayCard) -> Rendered:
    raise AssertionError("no day changed here")


LETTERS = Letters(Catalogue(strict=True), no_card, Policy())


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_letter_is_accepted_and_read_as_meant(
    desk: tuple[TelegramSender, Phone], language: str
) -> None:
    """With a hostile name in each; entities, buttons and lengths pass, the name stays a name."""
    sender, phone = desk
    await phone.does(f"chats/{WANG}/text", text="/start")
    handed_in = report(3, handed_in_at=NOON, name=HOSTILE)
    crowd = tuple(visitor(n, HOSTILE * 9) for n in range(1, 41))
    letters = [
        parcel(1, Kind.REPORT_DUE, language=language, report=report(14)),
        parcel(2, Kind.REPORT_DUE, language=language, report=report(-3)),
        parcel(3, Kind.REPORT_DUE_COUNTY, language=language, report=report(0, name=HOSTILE)),
        parcel(4, Kind.REPORT_IN, language=language, report=handed_in),
        parcel(5, Kind.VISITORS, language=language, visitors=crowd, enterprise=HOSTILE),
        parcel(6, Kind.UNREACHABLE, language=language, name=HOSTILE, enterprise=HOSTILE),
    ]
    for one in letters:
        rendered = LETTERS.letter(one)
        assert rendered is not None

        verdict = await sender.deliver(WANG, rendered)

        assert verdict.kind is VerdictKind.DELIVERED
        shown = (await phone.sees())[-1]
        assert shown["message_id"] == verdict.message
        assert "<b>" not in shown["text"]
        assert any(mark["type"] == "bold" for mark in shown["entities"])
        if one.letter.id in {3, 4, 6}:
            assert HOSTILE in shown["text"]


async def test_an_order_turns_into_its_outcome_in_place(
    desk: tuple[TelegramSender, Phone],
) -> None:
    """The same message, new words, no buttons; told twice it is still delivered."""
    sender, phone = desk
    await phone.does(f"chats/{WANG}/text", text="/start")
    asked = LETTERS.letter(parcel(1, Kind.REPORT_DUE, report=report()))
    done = LETTERS.done(closing(1, Kind.REPORT_DUE, report=report(3, handed_in_at=NOON)))
    assert asked is not None
    assert done is not None
    number = (await sender.deliver(WANG, asked)).message

    verdicts = [await sender.deliver(WANG, done, number) for _ in range(2)]

    assert verdicts == [Verdict(kind=VerdictKind.DELIVERED, message=number)] * 2
    shown = (await phone.sees())[-1]
    assert shown["message_id"] == number
    assert shown["text"].startswith("已完成 ✓")
    assert "reply_markup" not in shown


async def test_who_never_started_or_blocked_the_bot_is_gone(
    desk: tuple[TelegramSender, Phone],
) -> None:
    """And so is an account that does not exist."""
    sender, phone = desk
    hello = Rendered(text="hello")
    assert (await sender.deliver(WANG, hello)).kind is VerdictKind.GONE
    await phone.does(f"chats/{WANG}/text", text="/start")
    assert (await sender.deliver(WANG, hello)).kind is VerdictKind.DELIVERED
    await phone.does(f"chats/{WANG}/block", blocked=True)

    assert (await sender.deliver(WANG, hello)).kind is VerdictKind.GONE
    assert (await sender.deliver(Account(12345), hello)).kind is VerdictKind.GONE
