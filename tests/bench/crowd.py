"""A hundred people check in within one minute: how soon they see the answer (PRODUCT 3)."""

from datetime import timedelta
from pathlib import Path

from tests.bench.figures import Figure, at_most, middle, say
from tests.bot.crowd import come, p95
from tests.bot.newcomers import Newcomer, settle
from tests.bot.programs import nursery_open
from tests.bot.stage import an_ordinary_day, found_city, staged

PEOPLE = 100
WITHIN_S = 60.0
MOST_S = 1.5
ENTERPRISE, GATE = "延津县禾屿农产品加工有限公司", "heyu-1"


async def measure(folder: Path) -> list[Figure]:
    """From the play API's location to the reaction and the card in the chat."""
    say("(g) a hundred check-ins within one minute, sandbox and bot as real processes")
    city, scene = folder / "city", folder / "stage"
    city.mkdir()
    async with nursery_open() as nursery:
        await found_city(nursery, city)
        async with staged(nursery, city, scene) as stage:
            start = an_ordinary_day() - timedelta(days=100)
            crowd = [
                Newcomer(7400000 + n, f"来客{n:03}", ENTERPRISE, start) for n in range(PEOPLE)
            ]
            await settle(scene, crowd)
            people = [one.person() for one in crowd]
            await stage.play("people", {"people": people})
            stage.city["people"] += people
            await stage.bot()
            phones = await stage.phones(*(one.name for one in crowd))
            waits = await come(stage, phones, GATE, WITHIN_S, within_answer=60)
    return [
        at_most("answer to a location, p95", p95(waits), "s", "PRODUCT 3", MOST_S, 1),
        at_most("answer to a location, median", middle(waits), "s", "PRODUCT 3", MOST_S, 1),
    ]
