"""Why a table could not be read, as a sentence with what to do."""

from typing import Final

from bot.tables.opening import Bounds, Trouble
from bot.tables.outcome import Say

MEGA: Final = 1_000_000
OF_SHEETS_ALONE: Final = frozenset({Trouble.MONTH})
OF_TABLES_ALONE: Final = frozenset({Trouble.ENCODING, Trouble.KIND})


def trouble_said(trouble: Trouble, bounds: Bounds, say: Say) -> str:
    """What is wrong with the file, what to do, and that nothing was imported."""
    return say(f"tables-trouble-{trouble}", megabytes=bounds.size // MEGA, rows=bounds.rows)
