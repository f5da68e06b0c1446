"""One private chat as both sides see it: messages, buttons, the keyboard below, reactions."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

Raw = dict[str, Any]
"""A message as it travels."""

INTENT = "\x1d"
"""Stands in a dialog's button between its step's number and what was pressed."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A message as somebody saw it once; its buttons may have gone since."""

    number: int
    text: str
    rows: tuple[tuple[tuple[str, str], ...], ...] = ()
    """Each button's label and what it sends back."""
    copies: dict[str, str] = field(default_factory=dict)
    """Labels of buttons that copy words, and the words."""
    links: dict[str, str] = field(default_factory=dict)
    """Labels of buttons that open something, and what."""

    def labels(self) -> list[str]:
        return [label for row in self.rows for label, _ in row]

    def data(self, label: str) -> str | None:
        """What the button sends back; the first whose label is, or begins with, these words."""
        pairs = [pair for row in self.rows for pair in row]
        exact = [data for text, data in pairs if text == label]
        return next(iter(exact + [data for text, data in pairs if text.startswith(label)]), None)

    def of_dialog(self) -> bool:
        return any(INTENT in data for row in self.rows for _, data in row)


@dataclass
class Chat:
    """What lies in a chat, and what has happened in it since somebody last acted."""

    number: int
    messages: dict[int, Raw] = field(default_factory=dict)
    last: int = 0
    keyboard: tuple[str, ...] = ()
    """Labels of the keyboard below the input field."""
    reactions: dict[int, str] = field(default_factory=dict)
    fresh: list[int] = field(default_factory=list)
    """Messages that the bot sent or changed since the last act, in that order."""
    toasts: list[str] = field(default_factory=list)
    sent: int = 0
    """How many new messages the bot has sent, ever."""
    fixed: set[int] = field(default_factory=set)
    """Messages that brought a keyboard along: Telegram lets nobody edit those."""
    blocked: bool = False
    files: dict[int, bytes] = field(default_factory=dict)
    """What a message's picture or document holds."""

    def add(self, sender: Raw, at: datetime, **content: Any) -> Raw:
        """A new message; its number is the next one."""
        self.last += 1
        message = {
            "message_id": self.last,
            "date": int(at.timestamp()),
            "chat": {"id": self.number, "type": "private", "first_name": "somebody"},
            "from": sender,
        } | {name: value for name, value in content.items() if value is not None}
        self.messages[self.last] = message
        return message

    def shown(self, number: int) -> Shown:
        """The message as it is now."""
        message = self.messages[number]
        rows = message.get("reply_markup", {}).get("inline_keyboard", ())
        return Shown(
            number=number,
            text=message.get("text") or message.get("caption") or "",
            rows=tuple(
                tuple((b["text"], b["callback_data"]) for b in row if "callback_data" in b)
                for row in rows
            ),
            copies={
                b["text"]: b["copy_text"]["text"] for row in rows for b in row if "copy_text" in b
            },
            links={b["text"]: b["url"] for row in rows for b in row if "url" in b},
        )

    def all(self) -> list[Shown]:
        return [self.shown(number) for number in self.messages]

    def pressable(self) -> list[Shown]:
        """Messages with buttons, the newest first."""
        return [shown for shown in reversed(self.all()) if shown.rows]

    def windows(self) -> list[Shown]:
        """Messages with a dialog's buttons: one at most, or two could be used at once."""
        return [shown for shown in self.pressable() if shown.of_dialog()]

    def seen(self) -> list[str]:
        """Everything said since the last act: messages as they are now, then toasts."""
        said = [self.shown(n).text for n in dict.fromkeys(self.fresh) if n in self.messages]
        return said + self.toasts

    def looks_away(self) -> None:
        """The next act begins: what is said from now on is its answer."""
        self.fresh.clear()
        self.toasts.clear()
