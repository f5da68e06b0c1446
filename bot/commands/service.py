"""A service's life: settings, database, then everything that `bot.wiring` serves."""

import asyncio
import gc
from collections.abc import Callable

from bot.commands.journal import keep_journal
from bot.config import Config, load


def serve_parts(words: frozenset[str], ready: Callable[[Config], object]) -> int:
    """Serve the parts named until SIGTERM or SIGINT; `ready` sees to the database first.

    Raises ConfigError.
    """
    config = load()
    _ = config.token  # its absence is told before a second is spent on imports
    keep_journal(config)
    ready(config)
    # what is imported from here on stays; looking for garbage in it again and again took as long
    # as importing half of it. `bot.wiring` switches the collector on once everything is there
    gc.disable()
    # aiogram takes seconds to import; what the user has to put right is told before
    from bot.wiring import Part, serve  # noqa: PLC0415

    asyncio.run(serve(config, frozenset(Part(word) for word in words)))
    return 0
