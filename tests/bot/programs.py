"""Processes of ours: started, listened to, stopped, killed."""

import asyncio
import json
import os
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from itertools import count
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).parents[2]
STARTS_WITHIN: Final = 60.0
"""Seconds; the imports of a busy machine."""
STOPS_WITHIN: Final = 5.0
GLANCE: Final = 0.02


class Program:
    """One running process. `code` is what it ended with, None while it runs."""

    def __init__(self, pid: int, said: Path, log: Path) -> None:
        self.pid = pid
        self.code: int | None = None
        self.ended = asyncio.Event()
        self._said = said
        self._log = log

    async def line(self) -> str:
        """The first line it prints."""
        async with asyncio.timeout(STARTS_WITHIN):
            while "\n" not in (said := self.output()):
                assert self.code is None, f"ended with {self.code}:\n{self.journal()}"
                await asyncio.sleep(GLANCE)
        return said.partition("\n")[0]

    def output(self) -> str:
        """All that it has printed so far."""
        return self._said.read_text(encoding="utf-8") if self._said.exists() else ""

    def journal(self) -> str:
        """All that it has complained of so far."""
        return self._log.read_text(encoding="utf-8") if self._log.exists() else ""

    def signal(self, number: signal.Signals) -> None:
        """Send a signal, if it still runs."""
        if self.code is None:
            with suppress(ProcessLookupError):
                os.kill(self.pid, number)

    async def stop(self) -> int:
        """SIGTERM; its exit code. It has as long as a service manager gives it."""
        self.signal(signal.SIGTERM)
        async with asyncio.timeout(STOPS_WITHIN):
            return await self.end()

    async def kill(self) -> None:
        """SIGKILL, and wait until it is gone."""
        self.signal(signal.SIGKILL)
        await self.end()

    async def end(self) -> int:
        """Its exit code, once it has ended by itself."""
        await self.ended.wait()
        assert self.code is not None
        return self.code


class Nursery:
    """Starts programs as forks of a process that has everything imported."""

    def __init__(self, process: Process) -> None:
        self._process = process
        self._numbers = count(1)
        self._asked: dict[int, asyncio.Future[int]] = {}
        self._programs: dict[int, Program] = {}

    async def start(
        self, module: str, *words: str, folder: Path, settings: Mapping[str, str] | None = None
    ) -> Program:
        """`python -m module words` in `folder`, with these settings."""
        number = next(self._numbers)
        said, log = folder / f"{number}-{module}.out", folder / f"{number}-{module}.log"
        wish = {
            "number": number,
            "module": module,
            "words": words,
            "folder": str(folder),
            "settings": dict(settings or {}),
            "says": str(said),
            "complains": str(log),
        }
        asked = self._asked[number] = asyncio.get_running_loop().create_future()
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(wish).encode() + b"\n")
        pid = await asyncio.wait_for(asked, STARTS_WITHIN)
        program = self._programs[pid] = Program(pid, said, log)
        return program

    async def listen(self) -> None:
        """Take in what the nursery tells, for as long as it lives."""
        assert self._process.stdout is not None
        async for line in self._process.stdout:
            told: dict[str, Any] = json.loads(line)
            if "asked" in told:
                self._asked.pop(told["asked"]).set_result(told["pid"])
                await asyncio.sleep(0)  # whoever asked learns of the birth before the death
                await asyncio.sleep(0)
            elif "ended" in told:
                program = self._programs.pop(told["ended"])
                program.code = told["code"]
                program.ended.set()


@asynccontextmanager
async def nursery_open() -> AsyncIterator[Nursery]:
    """A warm nursery; whatever it started and still runs ends with it."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.bot.nursery"), cwd=ROOT, stdin=PIPE, stdout=PIPE
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        first = await asyncio.wait_for(process.stdout.readline(), STARTS_WITHIN)
        assert json.loads(first) == {"ready": True}
        nursery = Nursery(process)
        async with asyncio.TaskGroup() as group:
            group.create_task(nursery.listen())
            yield nursery
            process.stdin.close()
    finally:
        if process.returncode is None:
            process.stdin.close()
        await asyncio.wait_for(process.wait(), STOPS_WITHIN)


@asynccontextmanager
async def started(
    module: str, *words: str, folder: Path, settings: Mapping[str, str]
) -> AsyncIterator[Program]:
    """The same from the very beginning, imports and all, as a visitor would start it."""
    said, log = folder / f"cold-{module}.out", folder / f"cold-{module}.log"
    inherited = {k: v for k, v in os.environ.items() if not k.startswith("FUZONG_")}  # noqa: TID251 - for a child
    with said.open("ab") as out, log.open("ab") as complaints:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", module, *words),
            stdin=DEVNULL,
            stdout=out,
            stderr=complaints,
            cwd=folder,
            env={**inherited, **settings, "PYTHONPATH": str(ROOT)},
            start_new_session=True,
        )
    program = Program(process.pid, said, log)

    async def watch() -> None:
        program.code = await process.wait()
        program.ended.set()

    async with asyncio.TaskGroup() as group:
        group.create_task(watch())
        try:
            yield program
        finally:
            program.signal(signal.SIGKILL)
