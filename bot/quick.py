"""The calls of the hot path, without a model for every answer.

A check-in answers with a reaction and a card. aiogram builds a form and validates the whole
message that comes back, of which the path needs one number; together that was half of what a
check-in cost. Here the same session posts JSON, reads the number, and leaves everything that is
not plain success to aiogram's own judgement.
"""

import asyncio
import json
from contextlib import suppress
from typing import Any, Final

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import (
    EditMessageText,
    GetUpdates,
    SendMessage,
    SetMessageReaction,
    TelegramMethod,
)
from aiohttp import ClientError, ClientTimeout

from bot.courier.model import Rendered

WITHIN: Final = 30.0
"""Seconds for one call."""
JSON: Final = {"Content-Type": "application/json"}
PATIENCE: Final = 10.0
"""Seconds that an answer may be made to wait by the messenger's limits before it is given up."""


async def send(bot: Bot, chat: int, rendered: Rendered) -> int:
    """Send a message and tell its number. Raises TelegramAPIError."""
    sent = await _call(
        bot,
        SendMessage,
        chat_id=chat,
        text=rendered.text,
        parse_mode="HTML",
        reply_markup=_keyboard(rendered),
        disable_notification=rendered.silent,
    )
    return int(sent["message_id"])


async def edit(bot: Bot, chat: int, message: int, rendered: Rendered) -> None:
    """Put new words and buttons into a message. Raises TelegramAPIError."""
    await _call(
        bot,
        EditMessageText,
        chat_id=chat,
        message_id=message,
        text=rendered.text,
        parse_mode="HTML",
        reply_markup=_keyboard(rendered),
    )


async def react(bot: Bot, chat: int, message: int, emoji: str) -> None:
    """Put a reaction under somebody's message. Raises TelegramAPIError."""
    await _call(
        bot,
        SetMessageReaction,
        chat_id=chat,
        message_id=message,
        reaction=[{"type": "emoji", "emoji": emoji}],
    )


async def updates(  # noqa: PLR0913 - what the messenger asks
    bot: Bot, *, offset: int | None, limit: int, hold: int, allowed: list[str], within: float
) -> list[dict[str, Any]]:
    """The next updates as they came: the ones seen before need no models. Raises TelegramAPIError.

    `hold` is how many seconds the messenger holds an empty answer back, `within` how many we
    wait for any.
    """
    asked = {"offset": offset, "limit": limit, "timeout": hold, "allowed_updates": allowed}
    body: dict[str, Any] = {name: value for name, value in asked.items() if value is not None}
    found: Any = await _once(bot, GetUpdates, body, within)
    if not isinstance(found, list) or not all(map(_numbered, found)):
        raise TelegramServerError(GetUpdates(**body), "these are no updates")
    return found


def _numbered(update: object) -> bool:
    return isinstance(update, dict) and isinstance(update.get("update_id"), int)


def _keyboard(rendered: Rendered) -> dict[str, Any] | None:
    if not rendered.rows:
        return None
    return {
        "inline_keyboard": [
            [
                {"text": button.label}
                | ({"url": button.url} if button.url else {"callback_data": button.data})
                for button in row
            ]
            for row in rendered.rows
        ]
    }


async def _call(bot: Bot, method: type[TelegramMethod[Any]], **facts: Any) -> Any:  # noqa: ANN401 - JSON
    """One call, again after the wait that the messenger asks for; its bare result."""
    body = {name: value for name, value in facts.items() if value is not None}
    deadline = asyncio.get_running_loop().time() + PATIENCE
    while True:
        try:
            return await _once(bot, method, body)
        except TelegramRetryAfter as limited:
            if asyncio.get_running_loop().time() + limited.retry_after > deadline:
                raise
            await asyncio.sleep(limited.retry_after)


async def _once(
    bot: Bot, method: type[TelegramMethod[Any]], body: dict[str, Any], within: float = WITHIN
) -> Any:  # noqa: ANN401 - JSON
    session = bot.session
    if not isinstance(session, AiohttpSession):  # a test's double of the messenger
        answer: Any = await bot(method(**body))
        return {"message_id": getattr(answer, "message_id", 0)}
    client = await session.create_session()
    url = session.api.api_url(token=bot.token, method=method.__api_method__)
    try:
        async with client.post(
            url, data=json.dumps(body).encode(), headers=JSON, timeout=ClientTimeout(total=within)
        ) as response:
            text = (await response.read()).decode(errors="replace")
            status = response.status
    except (ClientError, OSError, TimeoutError) as error:
        raise TelegramNetworkError(method=method(**body), message=str(error)) from error
    if status == 200:  # noqa: PLR2004 - what success is called
        try:
            told = json.loads(text)
        except ValueError:
            told = {}
        if told.get("ok"):
            return told["result"]
    with suppress(ClientDecodeError):  # a proxy's page instead of an answer
        session.check_response(bot=bot, method=method(**body), status_code=status, content=text)
    raise TelegramNetworkError(method=method(**body), message=f"HTTP {status} without a reason")
