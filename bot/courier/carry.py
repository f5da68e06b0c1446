"""The courier from its first to its last letter."""

import asyncio
from importlib import import_module

from bot.courier.pump import Pump


async def carry(pump: Pump, *, token: str, api: str, proxy: str | None = None) -> None:
    """Carry letters until `pump.stop()`; `api` is the Bot API server without the "/bot" part.

    The library is loaded in a thread meanwhile, so that nobody waits for the courier to dress.
    Raises TokenRefusedError.
    """
    await asyncio.to_thread(import_module, "bot.courier.sender")
    from bot.courier.sender import open_sender  # noqa: PLC0415 - loaded by the line above

    async with open_sender(token, api, proxy) as sender:
        await pump.run(sender)
