"""What stands beneath the picture of a door: which gate, how to scan, until when."""

from typing import Final

from bot.courier.model import Button, Rendered
from bot.texts.catalogue import Catalogue, Markup
from core.doorcode.model import DoorView, Gate
from core.shared.calendar import local_time
from core.shared.policy import Policy

LONGEST_NAME: Final = 60


class DoorCards:
    """Draws captions in a person's language, for the handler that opens and who keeps it up."""

    def __init__(self, catalogue: Catalogue, policy: Policy) -> None:
        self._catalogue = catalogue
        self._policy = policy

    def __call__(self, view: DoorView) -> Rendered:
        """The caption of the picture as it is now: open with a code, or closed."""
        language, gate = view.language, view.gate
        opened = view.code is not None
        again = self._button(language, "door-live-again", f"door:again:{gate.site}")
        close = self._button(language, "door-live-close", "door:close")
        printed = self._button(language, "door-live-poster", f"door:poster:{gate.site}")
        return Rendered(
            text=self._opened(view) if opened else self._closed(view),
            rows=((close if opened else again, printed),),
        )

    def _opened(self, view: DoorView) -> Markup:
        return self._catalogue.text(
            view.language,
            "door-live-open",
            **named(view.gate),
            seconds=self._policy.door_slot_seconds,
            until=local_time(view.door.closes_at),
        )

    def _closed(self, view: DoorView) -> Markup:
        return self._catalogue.text(view.language, "door-live-closed", **named(view.gate))

    def _button(self, language: str | None, key: str, data: str) -> Button:
        return Button(label=self._catalogue.plain(language, key), data=data)


def named(gate: Gate) -> dict[str, str]:
    """Enterprise and gate on a line each, of bearable length."""
    return {"enterprise": _short(gate.enterprise_name), "gate": _short(gate.name)}


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= LONGEST_NAME else f"{line[: LONGEST_NAME - 1]}…"
