"""Every test here runs against every store."""

from collections.abc import AsyncIterator, Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from storage.store import Store
from tests.contracts.stores import MAKERS, open_store, power_is_on
from tests.contracts.town import Clock, CountingTokens, Town
from tests.core.samples import FakeWorkdays


@pytest.fixture(scope="module", autouse=True)
def hurried() -> Iterator[None]:
    """Nobody pulls the plug in these stories."""
    with power_is_on():
        yield


@pytest.fixture(scope="session")
def databases(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("databases")


@pytest.fixture(params=MAKERS)
def fresh_url(request: pytest.FixtureRequest, databases: Path) -> Callable[[], str]:
    """Makes the address of one more empty database, of the store that the test is run for."""
    folders: Iterator[int] = count()
    maker = MAKERS[request.param]
    return lambda: maker(databases / f"{request.node.name}-{next(folders)}"[-120:])


@pytest.fixture
def url(fresh_url: Callable[[], str]) -> str:
    return fresh_url()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def workdays() -> FakeWorkdays:
    return FakeWorkdays()


@pytest.fixture
async def store(url: str, clock: Clock, workdays: FakeWorkdays) -> AsyncIterator[Store]:
    opened = open_store(url, clock, CountingTokens(), workdays)
    yield opened
    await opened.close()


@pytest.fixture
def town(store: Store, clock: Clock) -> Town:
    return Town(store, clock)
