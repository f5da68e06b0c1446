"""One person's hands: every tap and every typed word is counted, and what the bot sends."""

from dataclasses import dataclass
from typing import Any

from tests.bot.hearing import Event
from tests.bot.phone import METRES_PER_DEGREE, Message, buttons_of, words_of
from tests.bot.stage import Stage
from tests.stories.screens import Screens


@dataclass(frozen=True)
class Cost:
    """What something took (PRODUCT 3)."""

    taps: int
    typed: int
    messages: int
    """New ones of the bot; an edit is none."""


class Hands:
    """A person in the sandbox, by the play API and nothing else."""

    def __init__(self, stage: Stage, screens: Screens, person: int, name: str) -> None:
        self._stage = stage
        self.screens = screens
        self.person = person
        self.name = name
        self._taps = self._typed = self._got = 0

    def begins(self) -> None:
        """From here on it is counted."""
        self.screens.look()
        self._taps = self._typed = 0
        self._got = self._messages()

    def cost(self) -> Cost:
        """What it took since then."""
        self.screens.look()
        return Cost(self._taps, self._typed, self._messages() - self._got)

    def _messages(self) -> int:
        return sum(person == self.person for person, _ in self.screens.posted)

    async def _does(self, what: str, **body: Any) -> dict[str, Any]:
        told: dict[str, Any] = await self._stage.play(f"chats/{self.person}/{what}", body)
        return told

    async def types(self, text: str) -> int:
        """A typed text."""
        self._typed += 1
        return int((await self._does("text", text=text))["message_id"])

    async def sends(self, place: str, north_m: float, east_m: float = 0) -> int:
        """The standing button and the phone's OK, so far from a gate; the message's number."""
        self._taps += 2
        gate = self._stage.place(place)
        point = {
            "latitude": gate["latitude"] + north_m / METRES_PER_DEGREE,
            "longitude": gate["longitude"] + east_m / METRES_PER_DEGREE,
        }
        return int(
            (await self._does("location", **point, accuracy=15, how="button"))["message_id"]
        )

    async def scans(self, link: str) -> int:
        """The camera leads to the chat; in the chat it is one tap, on START."""
        self._taps += 1
        return int((await self._does("scan", link=link))["message_id"])

    async def shows(self, kind: str, data: bytes, name: str) -> int:
        """A photo ("photo"), a voice message ("voice") or a file; the message's number."""
        return await self._stage.uploads(self.person, kind, data, name)

    async def reaction(self, message: int) -> str:
        """The bot's reaction to what was sent."""
        return await self.screens.until(
            lambda: self.screens.reactions.get((self.person, message)),
            lambda: self._lost(f"a reaction to {message}"),
        )

    async def sees(self, *words: str, after: int = 0, button: str = "") -> Message:
        """The newest message with all these words, and with such a button if one is named."""

        def found() -> Message | None:
            shown = self.screens.chats[self.person]
            for number in sorted(shown, reverse=True):
                message = shown[number]
                if number <= after or not all(word in words_of(message) for word in words):
                    continue
                if not button or any(button in label for label, _ in buttons_of(message)):
                    return message
            return None

        wanted = " … ".join((*words, f"[{button}]" if button else ""))
        return await self.screens.until(found, lambda: self._lost(wanted))

    async def taps(self, label: str, *words: str, after: int = 0) -> Event:
        """The newest button with this label, under a message with these words."""
        self._taps += 1
        message = await self.sees(*words, after=after, button=label)
        data = next(data for text, data in buttons_of(message) if label in text)
        return await self.presses(message["message_id"], data)

    async def presses(self, message: int, data: str) -> Event:
        """Any button's data at any message, whoever it was meant for; what the bot answers."""
        asked = await self._does("press", message_id=message, data=data)
        query = asked["query_id"]
        return await self.screens.until(
            lambda: self.screens.answers.get(query), lambda: self._lost(f"an answer to {data}")
        )

    async def goes_home(self) -> Message:
        """Types /menu; the new window."""
        return await self.sees("首页", after=await self.types("/menu"))

    def _lost(self, wanted: str) -> str:
        shown = list(self.screens.chats[self.person].values())[-4:]
        screen = "\n---\n".join(f"{words_of(m)} {buttons_of(m)}" for m in shown)
        return f"{self.name} does not see: {wanted}\non the screen:\n{screen}"
