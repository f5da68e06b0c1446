"""Who talks to the bot, and the state of each one's private chat."""

from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from bot.sandbox.messages import Note
from bot.sandbox.refusal import Json


class Person(BaseModel):
    """One Telegram user; his id is also the id of his private chat with the bot."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: int = Field(gt=0, lt=2**52)
    name: str = Field(min_length=1, max_length=64)
    language: str | None = Field(default=None, min_length=2, max_length=35)
    roles: tuple[str, ...] = ()
    note: str = ""


class Place(BaseModel):
    """Where the page offers to stand: a factory gate."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: int | str
    name: str
    latitude: float = Field(ge=-90, le=90)
    longitude: float = Field(ge=-180, le=180)
    people: tuple[int, ...] = ()


@dataclass(slots=True)
class Chat:
    """A private chat as both sides see it."""

    person: Person
    language: str
    notes: dict[int, Note] = field(default_factory=dict)
    next_id: int = 1
    reply_keyboard: Json | None = None
    menu_button: Json | None = None
    pinned: list[int] = field(default_factory=list)
    unread: int = 0
    muted: int = 0
    blocked: bool = False
    started: bool = False
    last: str = ""
    last_at: int = 0

    def user(self) -> Json:
        """The Bot API's User."""
        return {
            "id": self.person.id,
            "is_bot": False,
            "first_name": self.person.name,
            "language_code": self.language,
        }

    def brief(self) -> Json:
        """The Bot API's Chat."""
        return {"id": self.person.id, "first_name": self.person.name, "type": "private"}

    def view(self) -> dict[str, Any]:
        """What the page lists of a person."""
        person = self.person
        return {
            "id": person.id,
            "name": person.name,
            "language": self.language,
            "roles": list(person.roles),
            "note": person.note,
            "unread": self.unread,
            "blocked": self.blocked,
            "muted_pushes": self.muted,
            "last": self.last,
            "last_at": self.last_at,
            "started": self.started,
        }
