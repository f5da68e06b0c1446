"""Work done beside the conversation, by a process that gets one question and nothing else.

A library that works through thousands of cells keeps the interpreter to itself; here another
interpreter does it. It has no settings, no secrets and no store.
"""

import asyncio
import gc
import os
import pickle
import resource
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

CHECKOUT: Final = Path(__file__).parents[1]
YIELDING: Final = 10
"""How far the child stands back behind the conversation, of 19."""
MEMORY: Final = 2_000_000_000
"""Bytes that the child may take; a table within its bounds takes a fifth."""


async def answered(module: str, question: object, patience_s: float) -> tuple[int, bytes]:
    """How `python -m module` ended, and what it wrote.

    Raises TimeoutError where it takes longer; no process stays behind.
    """
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        module,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        cwd=CHECKOUT,
        env={"PYTHONPATH": str(CHECKOUT)},
        start_new_session=True,
    )
    try:
        asked = await asyncio.to_thread(pickle.dumps, question)
        async with asyncio.timeout(patience_s):
            answer, _ = await process.communicate(asked)
    finally:
        if process.returncode is None:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()
    return await process.wait(), answer


def stand_back() -> None:
    """What the child does first: it yields to the conversation, and takes so much memory."""
    os.nice(YIELDING)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    gc.disable()  # it lives for one answer
