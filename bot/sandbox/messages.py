"""A message as the sandbox keeps it: the Bot API's JSON and what only the page needs."""

from dataclasses import dataclass, field

from bot.sandbox.refusal import Json

PREVIEW = 60
"""Characters of a message that the list of chats shows."""

_MARKS = {
    "venue": "📍",
    "location": "📍",
    "photo": "🖼",
    "document": "📎",
    "voice": "🎤",
    "audio": "🎵",
    "video": "🎬",
    "animation": "🎬",
    "contact": "👤",
    "dice": "🎲",
    "poll": "📊",
}


@dataclass(slots=True)
class Note:
    """One message of one chat. `message` is replaced, never changed: others hold on to it."""

    message: Json
    from_bot: bool
    editable: bool = True
    """False after a reply keyboard: Telegram then refuses every edit."""
    silent: bool = False
    edited: bool = False
    reactions: list[str] = field(default_factory=list)
    file_id: str | None = None
    qr: str | None = None
    live_until: float = 0

    def view(self) -> Json:
        """The play API's Message."""
        shown = {
            **self.message,
            "from_bot": self.from_bot,
            "reactions": self.reactions,
            "silent": self.silent,
            "edited": self.edited,
            "qr": self.qr,
        }
        if self.file_id is not None:
            which = "photo_url" if "photo" in self.message else "file_url"
            shown[which] = f"/play/files/{self.file_id}"
        return shown


def preview(message: Json) -> str:
    """One line for the list of chats; marks instead of words, which would need translating."""
    said = message.get("text") or message.get("caption") or ""
    for kind, mark in _MARKS.items():
        if kind in message:
            thing = message[kind]
            name = thing.get("title") or thing.get("file_name") if isinstance(thing, dict) else ""
            said = " ".join(filter(None, (mark, said or name)))
            break
    return " ".join(said.split())[:PREVIEW]
