"""Migrated databases, and a store over one."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.migrate import migrate
from storage.store import Store
from tests.contracts.stores import open_store
from tests.contracts.town import Clock, CountingTokens
from tests.core.samples import FakeWorkdays


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database at the newest revision, to be copied and not to be touched."""
    file = tmp_path_factory.mktemp("template") / "fuzong.db"
    migrate(f"sqlite:///{file}")
    return file


@pytest.fixture
def file(template: Path, tmp_path: Path) -> Path:
    """An own copy of it."""
    return Path(shutil.copy(template, tmp_path))


@pytest.fixture
def url(file: Path) -> str:
    return f"sqlite:///{file}"


@pytest.fixture
async def store(url: str) -> AsyncIterator[Store]:
    opened = open_store(url, Clock(), CountingTokens(), FakeWorkdays())
    yield opened
    await opened.close()
