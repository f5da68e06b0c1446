"""What the rooms of whole-bot tests share: one warm nursery, one city to copy."""

from collections.abc import AsyncIterator
from inspect import iscoroutinefunction
from pathlib import Path

import pytest
import pytest_asyncio

from tests.bot.programs import Nursery, nursery_open
from tests.bot.stage import Stage, found_city, staged


def on_one_loop(items: list[pytest.Item], here: Path) -> None:
    """Tests of a room and the stage that they share run on one event loop."""
    for item in items:
        if here in item.path.parents and iscoroutinefunction(getattr(item, "obj", None)):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def nursery() -> AsyncIterator[Nursery]:
    """Forks our processes; none outlives the tests."""
    async with nursery_open() as running:
        yield running


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def city(nursery: Nursery, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sample city, never used itself."""
    folder = tmp_path_factory.mktemp("city")
    await found_city(nursery, folder)
    return folder


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def stage(
    nursery: Nursery, city: Path, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Stage]:
    """A sandbox with its city, for all stories of a module; the module starts its bot."""
    async with staged(nursery, city, tmp_path_factory.mktemp("stage")) as running:
        yield running
