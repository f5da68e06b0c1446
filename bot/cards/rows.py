"""The buttons of a day card: at most four rows, the one question first."""

from typing import Final

from bot.cards.doubts import DoubtLines
from bot.courier.model import Button
from bot.texts.catalogue import Catalogue
from core.duty.model import DayCard, Ring

EXPLAINS: Final = ("big-site", "drift", "errand")
"""The ready answers to the one question about a location outside the ring."""


def rows(
    catalogue: Catalogue, doubts: DoubtLines, language: str | None, card: DayCard
) -> tuple[tuple[Button, ...], ...]:
    """The one question, where there is one; else what may be added once the record is safe."""
    day = card.day

    def button(key: str, data: str) -> Button:
        return Button(label=catalogue.plain(language, key), data=data)

    found: list[tuple[Button, ...]] = []
    asks = day.ring in (Ring.NEAR, Ring.BEYOND) and day.why_not is None and not day.shift
    if day.disputed:  # one question at a time, the weightiest first
        found = [(button("day-card-differ", f"day:differ:{day.id}"),)]
    elif asks and not day.note and not day.kinds:
        first, *others = (
            button(f"day-explain-{answer}", f"day:explain:{day.id}:{answer}")
            for answer in EXPLAINS
        )
        words = button("day-explain-words", f"day:words:{day.id}")
        found = [(first,), tuple(others), (words,)]
    else:
        found = doubts.rows(language, card)
    if not found and day.why_not is None:
        work = () if day.service else (button("day-card-add-work", f"day:work:{day.id}"),)
        left = () if day.left_at else (button("day-card-add-left", f"day:left:{day.id}"),)
        found = [(*work, *left)] if work or left else []
    details = button("day-card-details", f"day:open:{day.id}")
    if card.undoable:
        found.append((details, button("day-card-undo", f"day:undo:{day.id}")))
    else:
        found.append((details, button("day-card-record", "go:record")))
    return tuple(found)
