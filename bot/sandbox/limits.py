"""Telegram's sending limits, when asked for: so many a second in all, so many to one chat."""

import asyncio
import math
from collections import OrderedDict

from bot.sandbox.refusal import too_many

MOST_CHATS = 100_000
GROUP_MINUTE = 20.0
GROUP_RATE = GROUP_MINUTE / 60
"""Into a group no more than twenty messages go in a minute, whatever a private chat bears."""


class Limits:
    """A bucket for all and one for each chat; a refused message takes nothing from either."""

    def __init__(self, overall_rate: float, chat_rate: float) -> None:
        self._overall_rate = overall_rate
        self._chat_rate = chat_rate
        self._overall = (max(1.0, overall_rate), 0.0)
        self._chats: OrderedDict[int, tuple[float, float]] = OrderedDict()

    def spend(self, chat_id: int, messages: int = 1) -> None:
        """Raises 429 with the wait, in whole seconds."""
        now = asyncio.get_running_loop().time()
        overall = _filled(self._overall, self._overall_rate, now)
        rate, full = self._chat_rate, max(1.0, self._chat_rate)
        if chat_id < 0:
            rate, full = GROUP_RATE, GROUP_MINUTE
        chat = _filled(self._chats.get(chat_id, (full, now)), rate, now, full)
        wait = max((1 - overall) / self._overall_rate, (1 - chat) / rate)
        if wait > 0:
            raise too_many(math.ceil(wait))
        self._overall = (overall - messages, now)
        self._chats[chat_id] = (chat - messages, now)
        self._chats.move_to_end(chat_id)
        if len(self._chats) > MOST_CHATS:
            self._chats.popitem(last=False)


def _filled(
    bucket: tuple[float, float], rate: float, now: float, full: float | None = None
) -> float:
    level, since = bucket
    return min(full if full is not None else max(1.0, rate), level + (now - since) * rate)
