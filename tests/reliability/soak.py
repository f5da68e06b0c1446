"""`python -m tests.reliability.soak`: the campaign of kills for as long as one likes.

Each round has a fresh city, its own random moments and its own seed, which is printed so that a
round that failed can be played again with `--seed`.
"""

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path
from random import Random, SystemRandom
from typing import Final

from tests.bot.programs import Nursery, nursery_open
from tests.bot.stage import found_city, staged
from tests.reliability import campaign

PEOPLE: Final = 60
SECONDS_A_KILL: Final = 0.8


async def soak(minutes: float, seed: int | None, kills: int) -> None:
    """Rounds until the time is over, at least one. Raises AssertionError where one fails."""
    loop = asyncio.get_running_loop()
    until = loop.time() + minutes * 60
    with tempfile.TemporaryDirectory(prefix="fuzong-soak-") as folder:
        city = Path(folder) / "city"
        city.mkdir()
        async with nursery_open() as nursery:
            await found_city(nursery, city)
            rounds = killed = 0
            while not rounds or loop.time() < until:
                chosen = SystemRandom().randrange(10**9) if seed is None else seed
                _tell(f"round {rounds + 1}, seed {chosen}: {kills} kills among {PEOPLE} people")
                began = loop.time()
                stage = Path(folder) / f"round-{rounds}"
                chance = Random(chosen)  # noqa: S311 - a failed round is to be played again
                locations, repeated = await _round(nursery, city, stage, chance, kills)
                rounds, killed = rounds + 1, killed + kills + kills // 2
                _tell(
                    f"  {locations} locations, each on record once and answered;"
                    f" reminders repeated: {repeated}; {loop.time() - began:.0f} s"
                )
    _tell(f"{rounds} rounds, {killed} kills: nothing lost, nothing counted twice")


async def _round(
    nursery: Nursery, city: Path, folder: Path, chance: Random, kills: int
) -> tuple[int, int]:
    """One round; how many locations were sent, how many reminders came twice."""
    async with staged(nursery, city, folder) as stage:
        phones = await campaign.assemble(stage, PEOPLE)
        await stage.play("faults", campaign.SLOW)
        sent = campaign.Sent()
        async with asyncio.TaskGroup() as group:
            seconds = kills * SECONDS_A_KILL
            group.create_task(campaign.stream(phones, sent, chance, seconds))
            group.create_task(campaign.killer(stage, chance, kills, 2 * SECONDS_A_KILL))
        bot = await stage.bot()
        await campaign.answered(stage, sent)
        await campaign.check(stage, phones, sent)
        await bot.kill()
        await campaign.next_morning(stage)
        await campaign.killer(stage, chance, kills // 2, 1.0)
        await stage.bot()
        repeated = await campaign.reminders(stage, phones)
        assert repeated <= kills // 2 * campaign.IN_FLIGHT
        return len(sent.sources()), repeated


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> None:
    """Read the command line and soak."""
    parser = argparse.ArgumentParser(prog="soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0, help="default 10")
    parser.add_argument("--kills", type=int, default=30, help="in each round's visits; default 30")
    parser.add_argument("--seed", type=int, help="the seed of a round to play again")
    said = parser.parse_args()
    asyncio.run(soak(said.minutes, said.seed, said.kills))


if __name__ == "__main__":
    main()
