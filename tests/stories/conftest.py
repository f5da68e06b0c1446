"""Long stories: the whole bot over weeks and years, counted in the sandbox."""

from pathlib import Path

import pytest

from tests.bot.fixtures import city, nursery, on_one_loop, stage

__all__ = ["city", "nursery", "stage"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """One loop for the room."""
    on_one_loop(items, Path(__file__).parent)
