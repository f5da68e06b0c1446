"""(d) From nothing to the first getUpdates, beside a process that only imports aiogram."""

import asyncio
import json
import sys
from pathlib import Path
from time import perf_counter

from aiohttp import web

from storage.migrate import migrate
from tests.bench.figures import Figure, at_most, middle, say
from tests.bench.processes import HOUSE, environment

ROUNDS = 5
MOST_MEGABYTES = 220.0
SETTLED = 4.0
"""Seconds after the first getUpdates at which everything that loads late has loaded."""


async def measure(folder: Path) -> list[Figure]:
    """Seconds and megabytes, the processes started in turns."""
    say("(d) start of `fuzong run` to its first getUpdates")
    data = folder / "startup"
    data.mkdir()
    migrate(f"sqlite:///{data / 'fuzong.db'}")
    ours, theirs, polling, settled = [], [], [], []
    for _ in range(ROUNDS):
        seconds, at_first, later = await _start(data)
        ours.append(seconds)
        polling.append(at_first)
        settled.append(later)
        theirs.append(await _import())
    return [
        at_most(
            "start to first getUpdates", middle(ours), "s", "import aiogram", middle(theirs), 1.25
        ),
        at_most(
            "resident at first getUpdates", middle(polling), "MB", "target", MOST_MEGABYTES, 1
        ),
        at_most("resident, all loaded", middle(settled), "MB", "target", MOST_MEGABYTES, 1),
    ]


async def _import() -> float:
    began = perf_counter()
    child = await asyncio.create_subprocess_exec(sys.executable, "-c", "import aiogram", cwd=HOUSE)
    await child.wait()
    return perf_counter() - began


async def _start(data: Path) -> tuple[float, float, float]:
    polled = asyncio.Event()

    async def answer(request: web.Request) -> web.Response:
        if request.path.endswith("/getUpdates"):
            polled.set()
            await asyncio.sleep(5)
            return _ok([])
        if not request.path.endswith("/getMe"):
            return _ok(result=True)
        return _ok({"id": 123456, "is_bot": True, "first_name": "bench", "username": "bench_bot"})

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    runner = web.AppRunner(app, handler_cancellation=True)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    began = perf_counter()
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", cwd=HOUSE,
        env=environment(f"http://127.0.0.1:{port}", data),
    )  # fmt: skip
    try:
        async with asyncio.timeout(60):
            await polled.wait()
        seconds = perf_counter() - began
        at_first = _megabytes(child.pid)
        await asyncio.sleep(SETTLED)
        return seconds, at_first, _megabytes(child.pid)
    finally:
        child.terminate()
        await child.wait()
        await runner.cleanup()


def _ok(result: object) -> web.Response:
    return web.Response(
        text=json.dumps({"ok": True, "result": result}), content_type="application/json"
    )


def _megabytes(pid: int) -> float:
    """Resident memory of a process, as Linux tells it."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    kilobytes = next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))
    return int(kilobytes) / 1024
