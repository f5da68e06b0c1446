"""One person with a phone: reads his chat, types, taps, shares where he stands."""

import asyncio
from itertools import count
from typing import Any, Final, Protocol

from tests.bot.hearing import PATIENCE, Ears, Event

Message = dict[str, Any]
METRES_PER_DEGREE: Final = 111_320.0


def words_of(message: Message) -> str:
    """What is to be read in a message."""
    return str(message.get("text", message.get("caption", "")))


def buttons_of(message: Message) -> list[tuple[str, str]]:
    """Its buttons: label and what they send."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [(button["text"], button.get("callback_data", "")) for row in rows for button in row]


_fixes = count()
"""No two fixes of real phones are the same to the sixth decimal."""


class Town(Protocol):
    """Where the phone is used: `tests.bot.stage.Stage`."""

    ears: Ears

    async def play(self, path: str, body: dict[str, Any] | None = None) -> Any: ...
    def place(self, name: str) -> dict[str, Any]: ...


class Phone:
    """A person in the sandbox, played through the play API and nothing else."""

    def __init__(self, stage: Town, person: int, name: str = "") -> None:
        self._stage = stage
        self.person = person
        self.name = name

    async def does(self, what: str, **body: Any) -> dict[str, Any]:
        """One act of the play API."""
        told: dict[str, Any] = await self._stage.play(f"chats/{self.person}/{what}", body)
        return told

    async def chat(self) -> dict[str, Any]:
        """Everything on the screen."""
        told: dict[str, Any] = await self._stage.play(f"chats/{self.person}")
        return told

    async def messages(self) -> list[Message]:
        """The bot's messages, oldest first."""
        return [m for m in (await self.chat())["messages"] if m["from_bot"]]

    async def says(self, text: str) -> int:
        """Types a text."""
        return int((await self.does("text", text=text))["message_id"])

    async def opens(self) -> None:
        """Opens the bot and waits for its home, or for the words that strangers get."""
        asked = await self.says("/start")
        await self.finds(lambda m: m["message_id"] > asked and bool(buttons_of(m)), "home")

    async def checks_in(
        self, place: str, *, metres: float = 40, accuracy: float | None = 15, **how: Any
    ) -> int:
        """Taps the location button so many metres north of a gate, or about there."""
        gate = self._stage.place(place)
        north, east = divmod(next(_fixes), 60)
        latitude = gate["latitude"] + metres / METRES_PER_DEGREE + north / 1e6
        return await self.stands(latitude, gate["longitude"] + east / 1e6, accuracy, **how)

    async def stands(
        self, latitude: float, longitude: float, accuracy: float | None = 15, **how: Any
    ) -> int:
        """Taps the location button somewhere."""
        point = {"latitude": latitude, "longitude": longitude, **how}
        if accuracy is not None:
            point["accuracy"] = accuracy
        return int((await self.does("location", **point))["message_id"])

    async def reaction(self, message: int, *, within: float = PATIENCE) -> str:
        """The bot's reaction to a message."""
        place = await self._stage.ears.hears(
            lambda e: (
                e["type"] == "reaction"
                and e["person"] == self.person
                and e["message_id"] == message
            ),
            within=within,
        )
        return str(self._stage.ears.events[place]["emoji"][0])

    async def sees(self, *words: str, after: int = 0, within: float = PATIENCE) -> Message:
        """The newest message of the bot with all these words, once there is one."""
        return await self.finds(
            lambda m: m["message_id"] > after and all(word in words_of(m) for word in words),
            " … ".join(words),
            within=within,
        )

    async def finds(self, fits: Any, called: str, *, within: float = PATIENCE) -> Message:
        """The newest message of the bot that fits, once there is one."""
        shown: list[Message] = []
        try:
            async with asyncio.timeout(within):
                while True:
                    news = len(self._stage.ears.events)
                    shown = await self.messages()
                    for message in reversed(shown):
                        if fits(message):
                            return message
                    if news == len(self._stage.ears.events):
                        await self._stage.ears.news()
        except TimeoutError:
            screen = "\n---\n".join(f"{words_of(m)} {buttons_of(m)}" for m in shown[-4:])
            said = f"{self.name} {self.person} does not see: {called}\non the screen:\n{screen}"
            raise AssertionError(said) from None

    async def presses(self, message: int, data: str) -> Event:
        """Presses a button, whether it is still there or not; what the bot answers."""
        since = len(self._stage.ears.events)
        query = (await self.does("press", message_id=message, data=data))["query_id"]
        place = await self._stage.ears.hears(
            lambda e: e["type"] == "answer" and e["query_id"] == query, since=since
        )
        return self._stage.ears.events[place]

    async def goes_home(self) -> Message:
        """Types /menu and waits for the new window."""
        asked = await self.says("/menu")
        return await self.finds(lambda m: m["message_id"] > asked and bool(buttons_of(m)), "home")

    async def taps(self, label: str, *, on: Message | None = None) -> Event:
        """Taps the newest button with this label, waiting until there is one."""

        def has(message: Message) -> bool:
            return any(label in text for text, _ in buttons_of(message))

        message = on or await self.finds(has, f"[{label}]")
        data = next(data for text, data in buttons_of(message) if label in text)
        return await self.presses(message["message_id"], data)
