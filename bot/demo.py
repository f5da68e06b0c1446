"""The whole bot on one machine: sandbox, sample city, a clock that moves (DESIGN 8)."""

import asyncio
import json
import signal
import sys
import tempfile
import webbrowser
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from aiohttp import ClientError

from bot.child import Child, ChildDiedError, started
from bot.config import environment
from bot.narrator import Narrator
from bot.play import Play, playing
from bot.voice import Say

USERNAME: Final = "fuzong_demo_bot"
CITY: Final = "city.json"
"""What was loaded into a folder that is kept, for the next demo in it."""
CLOCK: Final = "clock-shift"
ANSWERS_WITHIN_S: Final = 30


@dataclass(frozen=True, slots=True)
class Wanted:
    """How the demo was asked for."""

    port: int
    opens: bool
    keep: Path | None
    language: str


class StoppedError(Exception):
    """Ctrl-C, or the terminal has gone."""


async def demo(wanted: Wanted, say: Say, narrator: Narrator) -> int:
    """Play until somebody stops it: exit code 0, or 1 where a process died.

    Raises OSError for a folder that cannot be written.
    """
    code = 0
    try:
        with _folder(wanted.keep) as folder:
            # the group ends first: nobody watches a process that is being stopped
            async with AsyncExitStack() as children, asyncio.TaskGroup() as group:
                group.create_task(_until_stopped(say, narrator))
                await _Demo(wanted, say, narrator, folder, children, group).play()
    except* StoppedError:
        narrator.tell(say("cli-demo-stopped"))
    except* ChildDiedError as died:
        for error in died.exceptions:
            if isinstance(error, ChildDiedError):
                sys.stderr.write(error.last_words + "\n")
                narrator.tell(say("cli-demo-died", name=error.name, code=error.code))
        code = 1
    except* ClientError:
        # the sandbox refused, or went away: if it died, that has been told above
        narrator.tell(say("cli-demo-page-gone"))
        code = 1
    return code


async def _until_stopped(say: Say, narrator: Narrator) -> None:
    """Raises StoppedError when the terminal asks for the end."""
    asked = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        asyncio.get_running_loop().add_signal_handler(number, asked.set)
    await asked.wait()
    narrator.tell(say("cli-demo-stopping"))
    raise StoppedError


@contextmanager
def _folder(keep: Path | None) -> Iterator[Path]:
    """Where the demo's data lies: thrown away at the end, unless it is to be kept."""
    if keep is not None:
        keep.mkdir(mode=0o700, parents=True, exist_ok=True)
        yield keep.resolve()
        return
    with tempfile.TemporaryDirectory(prefix="fuzong-demo-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


class _Demo:
    def __init__(  # noqa: PLR0913, PLR0917 - what the whole demo shares
        self,
        wanted: Wanted,
        say: Say,
        narrator: Narrator,
        folder: Path,
        children: AsyncExitStack,
        group: asyncio.TaskGroup,
    ) -> None:
        self._wanted = wanted
        self._say = say
        self._tell = narrator.tell
        self._show = narrator.show
        self._folder = folder
        self._children = children
        self._group = group

    async def play(self) -> None:
        """Set everything up, then wait."""
        self._tell(self._say("cli-demo-sandbox-starts"))
        sandbox = await self._start("sandbox", self._sandbox_words())
        loading = self._group.create_task(self._city())
        self._service = json.loads(await sandbox.line())
        self._group.create_task(sandbox.watch())
        city = await loading
        self._tell(self._say("cli-demo-bot-starts"))
        async with playing(self._service["url"]) as play:
            # first the chats: a letter to somebody who never opened the bot would be given up
            everybody = await self._open_chats(play, city)
            bot = await self._start("bot", ["bot", "run"])
            self._group.create_task(bot.watch())
            await self._answers(play, everybody)
        self._tell(self._say("cli-demo-ready"))
        url = f"{self._service['url']}/"
        self._show(url)
        if self._wanted.opens and _has_display():
            await asyncio.to_thread(webbrowser.open, url)
        self._tell(self._say("cli-demo-how-to-stop"))

    async def _city(self) -> dict[str, Any]:
        """The sample city, loaded while the sandbox starts; in a kept folder, the one there."""
        kept = self._folder / CITY
        if kept.exists():
            self._tell(self._say("cli-demo-city-kept", folder=str(self._folder)))
            return dict(json.loads(kept.read_text(encoding="utf-8")))
        self._tell(self._say("cli-demo-city-loads"))
        loader = await self._start("sample", ["bot", "sample", "--username", USERNAME])
        said = await loader.output()
        kept.write_text(said, encoding="utf-8")
        city: dict[str, Any] = json.loads(said)
        self._tell(
            self._say(
                "cli-demo-city-loaded", people=len(city["people"]), places=len(city["places"])
            )
        )
        return city

    async def _open_chats(self, play: Play, city: dict[str, Any]) -> list[int]:
        """Everybody opens the bot; the invited ones have their link in the chat."""
        await play.add(city["people"], city["places"])
        links = {invited["account"]: invited["link"] for invited in city["invitations"]}
        everybody = [person["id"] for person in city["people"]]
        for person in everybody:
            await play.say(person, links.get(person, "/start"))
        await play.gather(city.get("groups", []))
        return everybody

    async def _answers(self, play: Play, everybody: list[int]) -> None:
        """Wait until the bot has answered them, and let them have read it."""
        try:
            async with asyncio.timeout(ANSWERS_WITHIN_S):
                await play.bot_answered(everybody)
        except TimeoutError:
            self._tell(self._say("cli-demo-slow", seconds=ANSWERS_WITHIN_S))
        for person in everybody:
            await play.read(person)

    async def _start(self, name: str, words: list[str]) -> Child:
        settings = {
            "data_dir": str(self._folder),
            "language": self._wanted.language,
        }
        if name == "bot":
            settings |= {
                "bot_api": self._service["url"],
                "bot_token": self._service["token"],
                "clock_shift_file": str(self._folder / CLOCK),
            }
        child = started(name, words, environment=environment(**settings), folder=self._folder)
        return await self._children.enter_async_context(child)

    def _sandbox_words(self) -> list[str]:
        return [
            *("bot.sandbox", "--port", str(self._wanted.port), "--username", USERNAME),
            *("--language", self._wanted.language, "--clock-file", str(self._folder / CLOCK)),
        ]


def _has_display() -> bool:
    """On Linux without one, a browser in text mode would take the terminal over."""
    around = environment()
    return sys.platform != "linux" or bool(around.get("DISPLAY") or around.get("WAYLAND_DISPLAY"))
