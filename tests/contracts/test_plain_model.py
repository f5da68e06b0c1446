"""Random histories, graded by the core and by a plain reading of PRODUCT 0's table."""

import argparse
import asyncio
import sys
from collections.abc import Callable
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.shared.actor import Role
from tests.contracts.lived import Lived
from tests.contracts.stores import open_store, sqlite
from tests.contracts.town import END, HERE, START, Clock, CountingTokens, Town
from tests.core.samples import FakeWorkdays

A_SET = 25
"""Histories in one store: a new one for each would cost more than the histories."""

ACTS = st.one_of(
    st.tuples(st.just("stands"), st.sampled_from([0, 290, 600, 5000])),
    st.tuples(st.just("scans"), st.integers(0, 1)),
    st.tuples(st.just("host"), st.just(0)),
    st.tuples(st.just("claims_day"), st.sampled_from([-1, 0, 1, 2, 3, 4, 5, 9, 15, 16])),
    st.tuples(st.just("slips"), st.integers(1, 15)),
    st.tuples(st.just("county"), st.integers(0, 1)),
    st.tuples(st.just("pauses"), st.integers(-5, 3)),
    st.tuples(st.just("returns"), st.integers(-3, 3)),
    st.tuples(st.just("ends"), st.integers(-3, 40)),
)
HOURS = st.sampled_from([0, 0, 1, 7, 20, 26, 60, 80, 200])
HISTORIES = st.tuples(
    st.sampled_from(
        [START - timedelta(days=2), START + timedelta(days=60), END - timedelta(days=6)]
    ),
    st.lists(st.tuples(HOURS, ACTS), min_size=3, max_size=16),
)
History = tuple[date, list[tuple[int, tuple[str, int]]]]


async def live(url: str, histories: list[History]) -> None:
    """Each is another person's at another enterprise."""
    clock = Clock()
    store = open_store(url, clock, CountingTokens(), FakeWorkdays())
    try:
        town = Town(store, clock)
        officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
        for begins, steps in histories:
            clock.at(begins, 9)
            lived = Lived(town, officer)
            await lived.settle()
            for hours, (act, fact) in steps:
                clock.on(hours=hours)
                await getattr(lived, act)(fact)
                await lived.agrees()
    finally:
        await store.close()


def hold(fresh_url: Callable[[], str], sets: int) -> int:
    """So many sets of histories agree, how many in all; a failing one is cut down."""
    lived = 0

    @settings(
        max_examples=sets, deadline=None, database=None, suppress_health_check=list(HealthCheck)
    )
    @given(st.lists(HISTORIES, min_size=1, max_size=A_SET))
    def agree(histories: list[History]) -> None:
        nonlocal lived
        lived += len(histories)
        asyncio.run(live(fresh_url(), histories))

    agree()
    return lived


def test_any_history_is_graded_as_the_table_says(fresh_url: Callable[[], str]) -> None:
    """PRODUCT 0, A2, A27, A29: rings, codes fresh and late, the host, claims, the county, pauses
    and ends in any order: grade, counting and totals are those of the plain model."""
    assert hold(fresh_url, 40) > 40


def main() -> None:
    """`make histories`: many more of them."""
    said = argparse.ArgumentParser()
    said.add_argument("--sets", type=int, default=2400)
    sets = said.parse_args().sets
    with TemporaryDirectory() as folder:
        numbers = count()
        lived = hold(lambda: sqlite(Path(folder) / str(next(numbers))), sets)
    sys.stdout.write(f"{lived} histories: the core and the plain model agree in all\n")


if __name__ == "__main__":
    main()
