"""The only file that speaks through python-telegram-bot: one letter into one chat.

Imported late (by `bot.courier.carry`): the library takes longer to load than the rest of the bot.
"""

import logging
import os
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from time import monotonic
from typing import Any, Final

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.error import BadRequest, RetryAfter, TelegramError
from telegram.ext import AIORateLimiter, ExtBot
from telegram.request import HTTPXRequest

from bot.courier.model import Rendered
from bot.courier.verdicts import verdict_of
from core.notices.model import Verdict, VerdictKind
from core.shared.ids import Account

log = logging.getLogger(__name__)

TELEGRAM: Final = "https://api.telegram.org"
CONNECTIONS: Final = 8
SECONDS_BETWEEN: Final = 1 / 25
BUCKET: Final = 1.5
"""25 a second without bursts, which leaves the conversation its share of 30. The half is for the
clock: a bucket of one loses every delay of a wake-up for good, and they are a fiftieth."""

TALKATIVE: Final = ("httpx", "httpcore", "telegram")
"""They log addresses with the token in them, letters and whole answers; what matters of it
comes back as an error, and the pump tells it by the letter's number."""

QUOTED: Final = re.compile(r'"[^"]*"')

# The library's only switch for timedeltas in RetryAfter; without it every 429 warns.
os.environ.setdefault("PTB_TIMEDELTA", "1")  # noqa: TID251 - no setting of ours but the library's


class Gate(HTTPXRequest):
    """The courier's own connections, shut while the messenger asks to wait.

    Letters that stood in the limiter's queue when a 429 came turn back here instead of adding to
    the offence: the limiter itself lets them through.
    """

    __slots__ = ("_shut_until",)

    def __init__(self, proxy: str | None) -> None:
        super().__init__(
            connection_pool_size=CONNECTIONS,
            pool_timeout=5.0,
            read_timeout=10.0,
            proxy=proxy,
            # A proxy is a setting of ours, never one that happens to lie in the environment.
            httpx_kwargs={"trust_env": False},
        )
        self._shut_until = 0.0

    def shut(self, seconds: float) -> None:
        self._shut_until = max(self._shut_until, monotonic() + seconds)

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:  # noqa: ANN401
        """As the library's; raises RetryAfter while shut."""
        left = self._shut_until - monotonic()
        if left > 0:
            raise RetryAfter(timedelta(seconds=left))
        return await super().do_request(*args, **kwargs)


class TelegramSender:
    """`bot.courier.ports.Sender` over one bot; made by `open_sender`."""

    def __init__(self, bot: ExtBot[int], gate: Gate) -> None:
        self._bot = bot
        self._gate = gate

    async def deliver(self, to: Account, letter: Rendered, edits: int | None = None) -> Verdict:
        """Send the letter, or write it over the message `edits`. Raises TokenRefusedError."""
        common: dict[str, Any] = {
            "text": letter.text,
            "chat_id": to,
            "parse_mode": ParseMode.HTML,
            "link_preview_options": LinkPreviewOptions(is_disabled=True),
            "reply_markup": _keyboard(letter),
        }
        try:
            if edits is not None:
                await self._bot.edit_message_text(message_id=edits, **common)
                return Verdict(kind=VerdictKind.DELIVERED, message=edits)
            sent = await self._bot.send_message(disable_notification=letter.silent, **common)
        except TelegramError as error:
            verdict = verdict_of(error, edits)
            if verdict.kind is VerdictKind.LATER:
                self._gate.shut(verdict.wait)
            if isinstance(error, BadRequest):
                # What it quotes is a piece of the letter, and logs carry no names.
                log.warning("courier: refused: %s", QUOTED.sub('"…"', error.message))
            return verdict
        return Verdict(kind=VerdictKind.DELIVERED, message=sent.message_id)


@asynccontextmanager
async def open_sender(
    token: str, api: str = TELEGRAM, proxy: str | None = None
) -> AsyncIterator[TelegramSender]:
    """A sender for the bot of `token`, at the Bot API server `api`, over `proxy` if given.

    Nothing is asked of the server here, so that a courier may start before the network does.
    """
    for library in TALKATIVE:
        logging.getLogger(library).setLevel(logging.CRITICAL)
    gate = Gate(proxy)
    bot = ExtBot(
        token,
        base_url=f"{api.rstrip('/')}/bot",
        request=gate,
        get_updates_request=gate,
        rate_limiter=AIORateLimiter(BUCKET, BUCKET * SECONDS_BETWEEN, max_retries=0),
    )
    async with gate:
        yield TelegramSender(bot, gate)


def _keyboard(letter: Rendered) -> InlineKeyboardMarkup | None:
    if not letter.rows:
        return None
    return InlineKeyboardMarkup(
        [
            [
                InlineKeyboardButton(button.label, callback_data=button.data, url=button.url)
                for button in row
            ]
            for row in letter.rows
        ]
    )
