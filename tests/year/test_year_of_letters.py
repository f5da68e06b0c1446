"""Some months with forty people, each letter foreseen; `make letters` lives a year with 300."""

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path
from random import Random

import pytest

from bot.clock.workdays import OfficialWorkdays
from tests.contracts.stores import open_store, power_is_on, sqlite
from tests.contracts.town import Clock, CountingTokens, Town
from tests.year.run import Year

PEOPLE, DAYS = 40, 75


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    """The calendar is the official one: 2025 and 2026 by their notices, 2027 by the fallback."""
    clock = Clock()
    with power_is_on():
        store = open_store(sqlite(tmp_path / "year"), clock, CountingTokens(), OfficialWorkdays())
        yield Town(store, clock)
        await store.close()


@pytest.mark.parametrize(
    "first", [date(2025, 9, 8), date(2026, 1, 12), date(2026, 12, 1)], ids=str
)
async def test_each_letter_is_foreseen(town: Town, first: date) -> None:
    """DOMAIN 1.8, PRODUCT 10, 11, 16 to 18: none missing, none double, none in quiet hours, none
    to somebody who is done; with pauses, settings, a failing network and days without service."""
    year = Year(town, first, Random(first.toordinal()))  # noqa: S311
    await year.settles(PEOPLE)
    await year.lives(DAYS)

    assert year.told.sent["report-due"]
    assert year.told.sent["silence"]
    assert year.told.sent["visitors"]
    assert year.told.briefs
