"""`make year`: fifty people's service year in the sandbox, told in a table at the end."""

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path
from random import Random, SystemRandom
from typing import Final

from tests.bot.programs import nursery_open
from tests.bot.stage import an_ordinary_day, found_city, staged
from tests.stories.year import a_year

PEOPLE: Final = 50
WEEKS: Final = 52


async def live(people: int, weeks: int, seed: int) -> None:
    """One year. Raises AssertionError where something is not as promised."""
    loop = asyncio.get_running_loop()
    began = loop.time()
    _tell(f"{people} appointees, {weeks} weeks, seed {seed}")
    with tempfile.TemporaryDirectory(prefix="fuzong-year-") as folder:
        city, scene = Path(folder) / "city", Path(folder) / "stage"
        city.mkdir()
        async with nursery_open() as nursery:
            await found_city(nursery, city)
            async with staged(nursery, city, scene) as stage:
                chance = Random(seed)  # noqa: S311 - a year that failed is to be lived again
                told = await a_year(stage, an_ordinary_day(), people, weeks, chance)
    _tell(
        f"{told.visits} visits, {told.claims} claims, {told.decisions} decisions of counties"
        f" at {told.moments} moments; {told.dates} dates read back, each as the plain book has it"
    )
    for title, times in (told.pushes or {}).items():
        _tell(f"  {times:5} x {title}")
    _tell(
        f"no push at night, none twice, none too many, none too late; {loop.time() - began:.0f} s"
    )


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> None:
    """Read the command line and live a year."""
    parser = argparse.ArgumentParser(prog="year", description=__doc__)
    parser.add_argument("--people", type=int, default=PEOPLE, help=f"default {PEOPLE}")
    parser.add_argument("--weeks", type=int, default=WEEKS, help=f"default {WEEKS}")
    parser.add_argument("--seed", type=int, help="of a year to be lived again; default: any")
    said = parser.parse_args()
    seed = SystemRandom().randrange(10**9) if said.seed is None else said.seed
    asyncio.run(live(said.people, said.weeks, seed))


if __name__ == "__main__":
    main()
