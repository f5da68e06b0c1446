"""Group chats with the bot and several people in them; the page shows one as one more chat."""

from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from bot.sandbox.people import Chat, Person
from bot.sandbox.refusal import Json

SUPER = -1_000_000_000_000
"""Supergroups have numbers below this one."""


class Group(BaseModel):
    """A group to be added; its number on the page is positive, in the Bot API negative."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: int = Field(gt=0, lt=2**40)
    title: str = Field(min_length=1, max_length=64)
    members: tuple[int, ...] = Field(min_length=1)
    note: str = ""


@dataclass(slots=True)
class GroupChat(Chat):
    """A chat of several; `speaker` is whoever acts next."""

    number: int = 0
    members: tuple[int, ...] = ()
    speaker: Json = field(default_factory=dict)

    def user(self) -> Json:
        """Whoever speaks now."""
        return self.speaker

    def brief(self) -> Json:
        """The Bot API's Chat."""
        kind = "supergroup" if self.number < SUPER else "group"
        return {"id": self.number, "title": self.person.name, "type": kind}

    def view(self) -> dict[str, Any]:
        """What the page lists, with who is in it."""
        # spelt out: with slots, a dataclass has no bare super()
        return Chat.view(self) | {"members": list(self.members)}


def group_chat(group: Group, language: str) -> GroupChat:
    """A group that the bot is not in yet."""
    person = Person(id=group.id, name=group.title, language=language, note=group.note)
    return GroupChat(person, language, number=-group.id, members=group.members, blocked=True)
