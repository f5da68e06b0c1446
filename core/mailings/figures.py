"""How many letters of a sending stand where."""

from collections.abc import Iterable
from typing import Final

from core.shared.value import Value


class Figures(Value):
    """Letters by what became of them; each is counted once."""

    waiting: int = 0
    """Queued, or under way."""
    delivered: int = 0
    later: int = 0
    """They wait: quiet hours, a pause, the week's two, a network that failed."""
    gone: int = 0
    """Nobody was reached: somebody has to phone."""
    broken: int = 0
    cancelled: int = 0
    """The matter was settled before the letter went out."""
    gathered: int = 0
    """Told in the reader's brief instead."""
    withheld: int = 0
    """Not sent by the reader's own wish; he finds it in his list."""

    def total(self) -> int:
        """All of them."""
        return sum(self.model_dump().values())

    def plus(self, other: "Figures") -> "Figures":
        """Two sendings together."""
        mine, its = self.model_dump(), other.model_dump()
        return Figures(**{name: mine[name] + its[name] for name in mine})


STANDS: Final = {
    "queued": "waiting",
    "sending": "waiting",
    "delivered": "delivered",
    "later": "later",
    "gone": "gone",
    "broken": "broken",
    "cancelled": "cancelled",
    "withheld": "withheld",
}
"""Under which figure a letter's state is told."""
GATHERED: Final = "gathered"


def figures_of(rows: Iterable[tuple[str, str | None, int]]) -> Figures:
    """Counts by state and by why a letter was held, put together."""
    found: dict[str, int] = {}
    for state, held, number in rows:
        name = STANDS[state]
        if name == "withheld" and held == GATHERED:
            name = GATHERED
        found[name] = found.get(name, 0) + number
    return Figures(**found)
