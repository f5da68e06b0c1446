"""How the suite's own processes run. What a test needs stands in the conftest of its room."""

import gc

OFTEN = (50_000, 20, 50)
"""A process of the suite lives for minutes, and each test drops what it made when it ends."""


gc.disable()  # nor is there any while everything is being imported


def pytest_collection_finish() -> None:
    """Everything that is imported stays: looking for garbage in it took a fifth of the suite."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*OFTEN)
    gc.enable()
