"""`python -m bot.sandbox`: a sandbox in a process of its own."""

import argparse
import asyncio
import json
import signal
import sys
from pathlib import Path

from bot.sandbox.server import serve
from bot.sandbox.settings import Settings


def main() -> None:
    """Print one JSON line when listening; stop on SIGTERM or SIGINT."""
    asyncio.run(_run(read_settings(sys.argv[1:])))


async def _run(settings: Settings) -> None:
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopped.set)
    async with serve(settings) as sandbox:
        line = {"url": sandbox.url, "token": sandbox.token, "username": sandbox.username}
        sys.stdout.write(json.dumps(line) + "\n")
        sys.stdout.flush()
        await stopped.wait()


def read_settings(words: list[str]) -> Settings:
    """Of a command line; what is wrong with it ends the process with 2."""
    default = Settings()
    parser = argparse.ArgumentParser(prog="python -m bot.sandbox", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--token", default=default.token)
    parser.add_argument("--username", default=default.username)
    parser.add_argument("--language", default=default.language)
    parser.add_argument("--clock-file", type=Path, default=None)
    parser.add_argument("--limits", action="store_true", help="30/s in all, 1/s per chat")
    parser.add_argument("--overall-rate", type=float, default=default.overall_rate)
    parser.add_argument("--chat-rate", type=float, default=default.chat_rate)
    parser.add_argument("--query-seconds", type=float, default=default.query_seconds)
    try:
        return Settings(**vars(parser.parse_args(words)))
    except ValueError as odd:
        parser.error(str(odd))


if __name__ == "__main__":
    main()
