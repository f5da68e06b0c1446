"""A tick costs what is due, and not many times what the bare letters cost (0007, `make bench`)."""

from pathlib import Path

import pytest

from tests.bench import million, ticks

PEOPLE, MORE_PEOPLE, DUE = 2_000, 40_000, 400
LOOSE = 4.0
"""A suite runs beside others: what is measured in earnest, `make bench ticks` measures."""


@pytest.fixture(scope="module")
def cities(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("ticks")
    few, many = folder / "few.db", folder / "many.db"
    million.build(few, PEOPLE, DUE)
    million.build(many, MORE_PEOPLE, DUE)
    return few, many


async def test_the_tick_posts_what_the_bare_statement_posts(cities: tuple[Path, Path]) -> None:
    """DOMAIN 1.8: reports, pace, silence: each letter once, and then nothing is due."""
    few, _ = cities
    async with ticks.City(few) as city:
        await city.tick()  # it counts the letters itself
        before = city.raw.execute("SELECT count(*) FROM letter").fetchone()
        await city.ticks.tick()
        after = city.raw.execute("SELECT count(*) FROM letter").fetchone()
        due = city.raw.execute(
            "SELECT count(*) FROM timer WHERE next_on <= '2026-11-18' AND subject > 0"
        ).fetchone()

    assert before == after == (city.letters,)
    assert due == (0,)


async def test_its_cost_follows_what_is_due(cities: tuple[Path, Path]) -> None:
    """Twenty times the appointments, as many due: about the same, and near the bare statement."""
    few, many = cities
    async with ticks.City(few) as here, ticks.City(many) as there:
        small = min([await here.tick() for _ in range(3)])
        large = min([await there.tick() for _ in range(3)])
        bare = min(there.bare() for _ in range(3))
        idle = min([await ticks.timed(there.ticks.tick) for _ in range(5)])

    assert large <= small * LOOSE / 2
    assert large <= bare * ticks.MOST_OF_BARE * LOOSE
    assert idle * 1000 <= ticks.MOST_IDLE_MS * LOOSE
