"""`make letters`: a year with 300 appointees in which every letter is foreseen by a plain book."""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from random import Random

from bot.clock.workdays import OfficialWorkdays
from tests.contracts.stores import open_store, power_is_on, sqlite
from tests.contracts.town import Clock, CountingTokens, Town
from tests.year.run import Year


async def main(arguments: Sequence[str]) -> None:
    """AssertionError where a letter was missing, or came that should not have."""
    reader = argparse.ArgumentParser(prog="make letters LETTERS=…")
    reader.add_argument("--first", type=date.fromisoformat, default=date(2026, 2, 2))
    reader.add_argument("--people", type=int, default=300)
    reader.add_argument("--days", type=int, default=365)
    reader.add_argument("--seed", type=int, default=1)
    asked = reader.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder, power_is_on():
        clock = Clock()
        url = sqlite(Path(folder) / "year")
        store = open_store(url, clock, CountingTokens(), OfficialWorkdays())
        year = Year(Town(store, clock), asked.first, Random(asked.seed))  # noqa: S311
        try:
            await year.settles(asked.people)
            await year.lives(asked.days)
        finally:
            sys.stdout.write(f"{clock.now:%Y-%m-%d}: {year.told}\n")
            await store.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
