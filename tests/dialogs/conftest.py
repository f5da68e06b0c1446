"""A fresh service for each test, and the people who talk to it."""

from collections.abc import AsyncIterator, Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from core.organisations.model import Enterprise
from core.shared.actor import Role
from tests.contracts.stores import power_is_on, sqlite
from tests.contracts.town import HERE
from tests.dialogs.persona import Persona
from tests.dialogs.scene import Scene, failures

settings.register_profile(
    "long",
    max_examples=1500,
    stateful_step_count=80,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(scope="module", autouse=True)
def hurried() -> Iterator[None]:
    """Nobody pulls the plug in these stories."""
    with power_is_on():
        yield


@pytest.fixture(scope="session")
def databases(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("databases")


@pytest.fixture(scope="session")
def fresh_url(databases: Path) -> Callable[[], str]:
    """Makes the address of one more empty database."""
    folders: Iterator[int] = count()
    return lambda: sqlite(databases / f"dialogs-{next(folders)}")


@pytest.fixture
async def scene(
    fresh_url: Callable[[], str], caplog: pytest.LogCaptureFixture
) -> AsyncIterator[Scene]:
    opened = Scene(fresh_url())
    await opened.open()
    yield opened
    await opened.close()
    assert failures(caplog.get_records("call")) == [], "something failed"


@pytest.fixture
async def works(scene: Scene) -> Enterprise:
    """An enterprise of the county; it has no gate on record before its contact enrols one."""
    return await scene.town.enterprise()


@pytest.fixture
async def host(scene: Scene, works: Enterprise) -> Persona:
    """The enterprise's contact, who has enrolled the gate."""
    return Persona.of(scene, await scene.town.contact(works))


@pytest.fixture
async def wang(scene: Scene, works: Enterprise, host: Persona) -> Persona:  # noqa: ARG001 - has to be there first
    """An appointee in his first year, who agreed to share locations."""
    actor, _ = await scene.town.appoint(works)
    return Persona.of(scene, actor)


@pytest.fixture
async def officer(scene: Scene) -> Persona:
    """The county's science department."""
    return Persona.of(scene, await scene.town.enrol(Role.COUNTY_SCIENCE, HERE))


@pytest.fixture
async def city(scene: Scene) -> Persona:
    """The city's science bureau."""
    return Persona.of(scene, await scene.town.enrol(Role.CITY_SCIENCE))


@pytest.fixture
def stranger(scene: Scene) -> Persona:
    """Somebody whom nobody knows."""
    return Persona(scene, 5001)
