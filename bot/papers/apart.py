"""Files made beside the conversation, so that check-ins go on meanwhile."""

import asyncio
import logging
import pickle
import sys
from collections.abc import Callable
from typing import IO, Final, ParamSpec

from bot.beside import answered, stand_back

P = ParamSpec("P")

log = logging.getLogger(__name__)

HERE: Final = "bot.papers.apart"
PATIENCE_S: Final = 120.0
"""2,500 needs take a tenth of it on a small machine."""
FEW: Final = 200
"""Rows that a thread draws sooner than a process begins."""


class NotMadeError(Exception):
    """The process was given up, or ended without a file."""


async def made(rows: int, make: Callable[P, bytes], *asked: P.args, **options: P.kwargs) -> bytes:
    """What `make` makes of what it is asked; many rows in a process of their own.

    `make` is a function of a module, to be found there by its name. Raises NotMadeError.
    """
    if rows <= FEW:
        return await asyncio.to_thread(make, *asked, **options)
    try:
        code, file = await answered(HERE, (make, asked, options), PATIENCE_S)
    except TimeoutError:
        raise NotMadeError(make.__name__) from None
    if code != 0 or not file:
        log.warning("%s ended with %s", make.__name__, code)
        raise NotMadeError(make.__name__)
    return file


def serve(asked: IO[bytes], answer: IO[bytes]) -> None:
    """What the child does: one question, one file."""
    make, words, options = pickle.load(asked)  # noqa: S301 - written by the parent
    answer.write(make(*words, **options))


if __name__ == "__main__":
    stand_back()
    serve(sys.stdin.buffer, sys.stdout.buffer)
