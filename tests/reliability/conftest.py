"""Killed, stopped, restarted: what was acknowledged stays, what was interrupted goes on."""

from pathlib import Path

import pytest

from tests.bot.fixtures import city, nursery, on_one_loop, stage

__all__ = ["city", "nursery", "stage"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """One loop for the room."""
    on_one_loop(items, Path(__file__).parent)
