"""Processes of our own: started, watched, stopped."""

import asyncio
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Final

STOP_WITHIN_S: Final = 6.0
"""A service stops within five seconds; after this it is ended the hard way."""
CHECKOUT: Final = Path(__file__).parents[1]


class ChildDiedError(Exception):
    """A process ended that was meant to go on; `last_words` are the end of what it wrote."""

    def __init__(self, name: str, code: int, last_words: str) -> None:
        super().__init__(name, code)
        self.name = name
        self.code = code
        self.last_words = last_words


class Child:
    """A module of ours in a process of its own; what it complains of goes to `journal`."""

    def __init__(self, name: str, process: asyncio.subprocess.Process, journal: Path) -> None:
        self._name = name
        self._process = process
        self._journal = journal

    async def line(self) -> str:
        """The next line of its output. Raises ChildDiedError where none comes any more."""
        line = await self._stdout().readline()
        if not line:
            raise await self._died()
        return line.decode()

    async def output(self) -> str:
        """All of its output. Raises ChildDiedError where it ends with a complaint."""
        said = await self._stdout().read()
        if await self._process.wait() != 0:
            raise await self._died()
        return said.decode()

    async def watch(self) -> None:
        """Wait for ever. Raises ChildDiedError when the process ends."""
        await self._process.wait()
        raise await self._died()

    async def stop(self) -> None:
        """Ask it to stop, insist after a while."""
        with suppress(ProcessLookupError):
            self._process.terminate()
        try:
            await asyncio.wait_for(self._process.wait(), STOP_WITHIN_S)
        except TimeoutError:
            with suppress(ProcessLookupError):
                self._process.kill()
            await self._process.wait()

    def _stdout(self) -> asyncio.StreamReader:
        if self._process.stdout is None:
            raise TypeError("started without a pipe")
        return self._process.stdout

    async def _died(self) -> ChildDiedError:
        code = await self._process.wait()
        words = self._journal.read_text(encoding="utf-8", errors="replace").splitlines()
        return ChildDiedError(self._name, code, "\n".join(words[-12:]))


@asynccontextmanager
async def started(
    name: str, words: Sequence[str], *, environment: Mapping[str, str], folder: Path
) -> AsyncIterator[Child]:
    """`python -m …words` in `folder`, stopped at the end.

    A session of its own keeps the terminal's Ctrl-C from it: whoever started it stops it.
    """
    journal = folder / f"{name}.log"
    with journal.open("wb") as complaints:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            *words,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=complaints,
            cwd=folder,
            env={**environment, "PYTHONPATH": str(CHECKOUT)},
            start_new_session=True,
        )
    child = Child(name, process, journal)
    try:
        yield child
    finally:
        await child.stop()
