"""Somebody with a phone. What he does and what he sees, in the user's tongue."""

import json
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Self

from core.shared.actor import Actor
from tests.core.samples import point
from tests.dialogs.chat import INTENT, Chat, Raw, Shown
from tests.dialogs.scene import Scene

_queries = count(1)


@dataclass
class Persona:
    """Speaks from one account; every act waits until the bot has dealt with it."""

    scene: Scene
    account: int
    language: str = "zh-hans"
    first_name: str = "微信用户"
    taps_made: int = 0
    typed: int = 0
    _sent_before: int = field(default=0, repr=False)

    @classmethod
    def of(cls, scene: Scene, actor: Actor, language: str = "zh-hans") -> Self:
        """The person on record behind this account."""
        assert actor.account is not None
        return cls(scene, actor.account, language)

    @property
    def chat(self) -> Chat:
        return self.scene.messenger.chat(self.account)

    # what he does

    async def says(self, text: str, *, reply_to: Shown | None = None) -> None:
        """Types and sends."""
        self.typed += 1
        answered = self.chat.messages[reply_to.number] if reply_to else None
        await self.sends(text=text, reply_to_message=answered)

    async def opens(self, token: str) -> None:
        """Follows an invitation's link and presses START."""
        self.taps_made += 1
        await self.sends(text=f"/start i_{token}")

    async def stands(self, north_m: float = 0, accuracy_m: float = 10, **extra: Any) -> None:
        """Presses the location button so many metres north of the gate, and the phone's OK."""
        self.taps_made += 2
        await self.sends(location=place(north_m, accuracy_m), **extra)

    async def shares(self, north_m: float = 0, accuracy_m: float | None = 10) -> Raw:
        """Begins to share a live location, so many metres north of the gate."""
        self.taps_made += 5
        return await self.sends(location=place(north_m, accuracy_m) | {"live_period": 900})

    async def moves(
        self, shared: Raw, seconds: float, north_m: float = 0, accuracy_m: float | None = 10
    ) -> None:
        """So many seconds later the phone tells where it is by now; the bot need say nothing."""
        self.chat.looks_away()
        self.scene.clock.on(seconds=seconds)
        await self.edits(shared, location=place(north_m, accuracy_m) | {"live_period": 900})

    async def edits(self, message: Raw, **content: Any) -> None:
        """Changes a message that he sent."""
        when = int(self.scene.clock().timestamp())
        edited = self.chat.messages[message["message_id"]] = message | content
        await self.scene.feed("edited_message", edited | {"edit_date": when}, silent=True)

    async def picks_venue(self) -> None:
        """Sends a place from the list instead of his own."""
        here = place(0, None)
        venue = {"location": here, "title": "厂门", "address": "新乡"}
        await self.sends(location=here, venue=venue)

    async def sends(self, **content: Any) -> Raw:
        """Sends a message with this content."""
        self.chat.looks_away()
        message = self.chat.add(self.user(), self.scene.clock(), **content)
        await self.scene.feed("message", message)
        return message

    async def taps(self, label: str, *, on: Shown | None = None) -> None:
        """Presses the button that reads, or begins, so: the newest one, or that of a message."""
        found = [on] if on is not None else self.chat.pressable()
        for shown in found:
            data = shown.data(label)
            if data is not None:
                await self.presses(data, on=shown)
                return
        raise AssertionError(f"no {label!r} among {[shown.labels() for shown in found]}")

    async def presses(self, data: str, *, on: Shown | None = None) -> None:
        """Sends back what a button would; forged where no such button is there."""
        self.taps_made += 1
        self.chat.looks_away()
        shown = on or next(iter(self.chat.pressable() + self.chat.all()[::-1]), None)
        query: Raw = {
            "id": f"q{next(_queries)}",
            "from": self.user(),
            "chat_instance": "1",
            "data": data,
        }
        if shown is not None and shown.number in self.chat.messages:
            query["message"] = self.chat.messages[shown.number]
        elif shown is not None:  # Telegram shows a bot no more of what is gone
            chat = {"id": self.account, "type": "private"}
            query["message"] = {"chat": chat, "message_id": shown.number, "date": 0}
        await self.scene.feed("callback_query", query)

    async def picks(self, widget: str) -> None:
        """Presses the window's button with this id, in whatever language it is written."""
        window = self.window()
        ids = [data.partition(INTENT)[2] for row in window.rows for _, data in row]
        begins = widget if ":" in widget else f"{widget}:"
        found = next((one for one in ids if one == widget or one.startswith(begins)), None)
        assert found is not None, f"no {widget!r} among {ids}"
        await self.forges(*found.split(":", 1))

    async def forges(self, widget: str, item: str | None = None) -> None:
        """Sends what a button of the present window would send, whether it is shown or not."""
        window = self.window()
        intent = next(d for row in window.rows for _, d in row if INTENT in d).split(INTENT)[0]
        data = widget if item is None else f"{widget}:{item}"
        await self.presses(f"{intent}{INTENT}{data}", on=window)

    async def blocks(self, *, back: bool = False) -> None:
        """Blocks the bot, or lets it in again."""
        self.chat.blocked = not back
        states = ["member", "kicked"] if not back else ["kicked", "member"]
        old, new = (
            {"user": self.scene.messenger.bot, "status": status, "until_date": 0}
            for status in states
        )
        event = {
            "chat": {"id": self.account, "type": "private"},
            "from": self.user(),
            "date": int(self.scene.clock().timestamp()),
            "old_chat_member": old,
            "new_chat_member": new,
        }
        await self.scene.feed("my_chat_member", event, silent=True)

    def begins(self) -> None:
        """From here on his taps, words and the bot's new messages are counted."""
        self.taps_made = self.typed = 0
        self._sent_before = self.chat.sent

    # what he sees

    @property
    def messages_got(self) -> int:
        """New messages of the bot since `begins`."""
        return self.chat.sent - self._sent_before

    def sees(self, *words: str) -> None:
        """Each of these was said in answer to his last act, in a message or a toast."""
        said = "\n---\n".join(self.chat.seen())
        missing = [word for word in words if word not in said]
        assert not missing, f"{missing} not in:\n{said}"

    def misses(self, *words: str) -> None:
        """None of these was said in answer to his last act."""
        said = "\n---\n".join(self.chat.seen())
        found = [word for word in words if word in said]
        assert not found, f"{found} in:\n{said}"

    def hears(self, *words: str) -> None:
        """Each of these was said in the answer to a button."""
        assert all(word in "\n".join(self.chat.toasts) for word in words), self.chat.toasts

    def window(self) -> Shown:
        """The dialog's window."""
        windows = self.chat.windows()
        assert len(windows) == 1, f"{len(windows)} windows"
        return windows[0]

    def finds(self, words: str) -> Shown:
        """The newest message that says so."""
        found = [shown for shown in reversed(self.chat.all()) if words in shown.text]
        assert found, f"nobody said {words!r}"
        return found[0]

    def labels(self) -> list[str]:
        """All buttons that can be pressed now."""
        return [label for shown in self.chat.pressable() for label in shown.labels()]

    def reaction(self) -> str | None:
        """The sign beneath his own last message."""
        own = [n for n, m in self.chat.messages.items() if m["from"]["id"] == self.account]
        return self.chat.reactions.get(own[-1])

    def user(self) -> Raw:
        return {
            "id": self.account,
            "is_bot": False,
            "first_name": self.first_name,
            "language_code": self.language,
        }


def place(north_m: float, accuracy_m: float | None = 10) -> Raw:
    """A location as it travels, so many metres north of the gate."""
    at = point(north_m)
    said: Raw = {"latitude": at.latitude, "longitude": at.longitude}
    return said if accuracy_m is None else said | {"horizontal_accuracy": accuracy_m}


async def state_of(scene: Scene, persona: Persona) -> str | None:
    """The step at which the conversation stands, as the store remembers it."""
    rows = await scene.store.read(lambda work: work.memory.of_chat(persona.account))
    return standing(rows)


def standing(rows: dict[str, str]) -> str | None:
    """The same, out of a chat's remembered rows."""
    data = {key: json.loads(text) for key, text in rows.items()}
    stack = next((value for key, value in data.items() if "aiogd:stack" in key), None)
    if not stack or not stack["intents"]:
        return None
    last = stack["intents"][-1]
    return str(next(v for k, v in data.items() if k.endswith(f"aiogd:context:{last}"))["state"])
