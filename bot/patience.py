"""Habits of every call to the messenger: patience, one kind of failure, no wasted models."""

import asyncio
from typing import Any, Final

from aiogram import Bot
from aiogram.client.session.middlewares.base import (
    BaseRequestMiddleware,
    NextRequestMiddlewareType,
)
from aiogram.exceptions import (
    AiogramError,
    ClientDecodeError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import Message, Update

LONGEST: Final = 10.0
"""Seconds in all; a person has gone by then, and the next press starts afresh."""

UNREACHED: Final = (TelegramNetworkError, TelegramServerError, TelegramRetryAfter)
"""The messenger's own troubles: a line in the journal, not a failure of ours."""

KEPT: Final = (Response[Message], Response[bool], Response[Message | bool], Response[list[Update]])
"""pydantic forgets a generic model that nobody holds, and aiogram would build it at each call."""


class Patience(BaseRequestMiddleware):
    """Waits when the messenger says "too many requests", and asks again."""

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Any:  # noqa: ANN401 - aiogram's signature
        waited = 0.0
        while True:
            try:
                return await make_request(bot, method)
            except ClientDecodeError as garbled:
                # a proxy's page instead of an answer: nothing that the callers should tell apart
                raise TelegramServerError(method, "the answer is no answer") from garbled
            except AiogramError as error:
                if not isinstance(error, TelegramRetryAfter):
                    raise
                waited += error.retry_after
                if waited > LONGEST:
                    raise
                await asyncio.sleep(error.retry_after)
            except Exception as error:
                # libraries of proxies raise what they like: to the callers the way is closed
                raise TelegramNetworkError(method, type(error).__name__) from error
