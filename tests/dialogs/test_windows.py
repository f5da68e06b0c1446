"""Every window, full of data, in both languages: what it may be, and that one can leave it."""

import ast
import asyncio
import shutil
import sqlite3
import unicodedata
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import pytest
from aiogram.fsm.state import StatesGroup
from aiogram_dialog.widgets.kbd import Button, Keyboard

from bot.dialogs import registry, states
from bot.texts.catalogue import LANGUAGES
from core.shared.actor import Actor
from tests.contracts.town import Clock, CountingTokens
from tests.dialogs.chat import INTENT, Shown
from tests.dialogs.crowd import Crowd
from tests.dialogs.persona import Persona, state_of
from tests.dialogs.preview import page
from tests.dialogs.routes import ROUTES, go
from tests.dialogs.routes.ways import Act
from tests.dialogs.scene import Scene, catalogue

HOUSE: Final = Path(__file__).parents[2]
LONGEST: Final = 4096
DATA_BYTES: Final = 64
MOST_BUTTONS: Final = 8
WIDEST: Final = 2
WIDEST_SHORT: Final = 3
SHORT: Final = frozenset({"span", "number"})
"""Buttons of a few signs each, of which three stand in a row."""
LONGEST_LABEL: Final = 10
ACCESSORIES: Final = frozenset({"back", "home", "earlier", "later", "resume"})
"""The ways back, on and home, which are beside the one question of a window (PRODUCT 8)."""
NAMES: Final = frozenset({"one", "enterprise", "show", "print", "who"})
"""Buttons that carry the name of a person, a county, an enterprise or a gate."""

SHAPES: Final = frozenset({"Window", "listing", "asking", "sure", "_entries"})
"""What a window is made with; it stands in its state, and leads nobody there."""
IDLE: Final = frozenset({"frozenset", "stands", "back_to"})
"""Mentions of a state that open no window which was not open before."""

WAYS: Final = [
    pytest.param(state, part, way, id=f"{state}-{part}-{number}")
    for state, ways in ROUTES.items()
    for number, (part, way) in enumerate(ways)
]

Settled = tuple[Path, dict[str, Actor], Clock, CountingTokens]


def all_states() -> set[str]:
    """Of every group on the map."""
    return {str(state.state) for group in groups() for state in group.__all_states__}


def groups() -> list[type[StatesGroup]]:
    return [
        group
        for group in vars(states).values()
        if isinstance(group, type) and issubclass(group, StatesGroup) and group is not StatesGroup
    ]


@pytest.fixture(scope="session")
def settled(fresh_url: Callable[[], str]) -> Callable[[str], Settled]:
    """The crowd's database in a language; made once, for everybody to take a copy of."""
    made: dict[str, Settled] = {}

    async def settle(language: str) -> Settled:
        scene = Scene(fresh_url())
        await scene.open()
        crowd = Crowd(scene, language)
        await crowd.settle()
        await scene.close()
        file = Path(scene.url.removeprefix("sqlite:///"))
        with closing(sqlite3.connect(file)) as database:  # a copy takes the one file alone
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return file, crowd.people, scene.clock, scene.tokens

    def make(language: str) -> Settled:
        if language not in made:
            with ThreadPoolExecutor(1) as beside:  # a loop may be running in this thread
                made[language] = beside.submit(asyncio.run, settle(language)).result()
        return made[language]

    return make


@pytest.fixture(scope="module")
def seen() -> dict[tuple[str, str, str, Act], Shown]:
    """Each window as it stood, by language, state, role and way."""
    return {}


@pytest.fixture(params=LANGUAGES)
async def crowd(
    request: pytest.FixtureRequest, settled: Callable[[str], Settled], tmp_path: Path
) -> AsyncIterator[Crowd]:
    """The crowd, in each language."""
    file, people, clock, tokens = settled(request.param)
    shutil.copyfile(file, tmp_path / "crowd.db")
    scene = Scene(f"sqlite:///{tmp_path / 'crowd.db'}", Clock(clock.now), tokens=tokens)
    await scene.open()
    yield Crowd(scene, request.param, people)
    await scene.close()


def test_every_state_has_a_window() -> None:
    """The map and the windows agree."""
    windows = {state.state for dialog in registry.DIALOGS for state in dialog.windows}

    assert windows == all_states()


def test_a_press_finds_its_button() -> None:
    """No two buttons of a window share a name: the first, even unseen, would answer for both."""
    for dialog in registry.DIALOGS:
        for state, window in dialog.windows.items():
            acts: dict[str, set[object]] = {}
            for button in buttons(getattr(window, "keyboard", None)):
                name = button.widget_id or ""
                acts.setdefault(name, set()).add(act_of(button))
            several = {name for name, found in acts.items() if len(found) > 1}
            assert several == set(), state.state


def buttons(keyboard: Any) -> Iterator[Keyboard]:
    """All that a window may show, however deep."""
    for part in getattr(keyboard, "buttons", ()):
        yield from buttons(part)
    if isinstance(keyboard, Button):
        yield keyboard


def act_of(button: Keyboard) -> object:
    """What a press does."""
    clicked = getattr(button, "user_on_click", None) or getattr(button, "on_click", None)
    return getattr(clicked, "callback", clicked), str(getattr(button, "state", ""))


def test_every_window_has_a_way() -> None:
    """These tests reach all of them."""
    assert set(ROUTES) == all_states()


@pytest.mark.parametrize(("state", "part", "way"), WAYS)
async def test_the_window(
    crowd: Crowd, seen: dict[tuple[str, str, str, Act], Shown], state: str, part: str, way: Act
) -> None:
    """What the messenger and the eye bear: lengths, buttons, columns, labels; and the way home."""
    somebody = await go(crowd, part, way)
    assert await state_of(crowd.scene, somebody) == state
    window = seen[crowd.language, state, part, way] = somebody.window()

    assert 0 < len(window.text) <= LONGEST
    assert too_long(window, crowd.language) == []
    pressed = [widget for row in widgets(window) for widget, _ in row]
    assert sum(widget not in ACCESSORIES for widget in pressed) <= MOST_BUTTONS, pressed
    for row in widgets(window):
        short = all(widget in SHORT for widget, _ in row)
        assert len(row) <= (WIDEST_SHORT if short else WIDEST), row
    for _, data in (button for row in window.rows for button in row):
        assert len(data.encode()) <= DATA_BYTES
    if crowd.language == "en":
        assert not any(cjk(label) for label in own_labels(window)), own_labels(window)
    await finds_home(crowd, somebody, state)


async def finds_home(crowd: Crowd, somebody: Persona, state: str) -> None:
    """Home is one press away in its place, and /start always works."""
    if state not in {"Home:menu", "Home:work", "Home:more"}:
        labels = [label for label, _ in somebody.window().rows[-1]]
        assert labels == [said(crowd, "common-back"), said(crowd, "common-home")]
        await somebody.picks("home")
        assert await state_of(crowd.scene, somebody) == "Home:menu"
    elif state != "Home:menu":
        await somebody.picks("back")
        assert await state_of(crowd.scene, somebody) == "Home:menu"

    await somebody.says("/start")

    assert await state_of(crowd.scene, somebody) == "Home:menu"


@pytest.mark.parametrize("state", ROUTES)
async def test_after_a_restart(crowd: Crowd, state: str) -> None:
    """A button from before goes on where it was, in every state; nothing was only in memory."""
    part, way = ROUTES[state][0]
    somebody = await go(crowd, part, way)
    before = somebody.window()
    offered = [widget for row in widgets(before) for widget, _ in row]
    widget = next((one for one in reversed(offered) if one not in ACCESSORIES), offered[-1])
    pressed = next(d for row in before.rows for _, d in row if widget in d.partition(INTENT)[2])

    await crowd.scene.restart()
    await somebody.presses(pressed, on=before)

    assert said(crowd, "error-old-button") not in somebody.chat.toasts
    assert somebody.chat.seen(), "the press was answered in words"


async def test_a_preview_of_every_window(
    crowd: Crowd,
    seen: dict[tuple[str, str, str, Act], Shown],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """A page a language, to walk through before launch; what was seen above is not walked to."""
    shown: dict[str, Shown] = {}
    for state, ways in ROUTES.items():
        for number, (part, way) in enumerate(ways, 1):
            window = seen.get((crowd.language, state, part, way))
            if window is None:
                window = (await go(crowd, part, way)).window()
            shown[f"{state} {number}: {part}"] = window
    file = tmp_path_factory.mktemp("preview") / f"{crowd.language}.html"

    file.write_text(page(crowd.language, shown), encoding="utf-8")

    written = file.read_text(encoding="utf-8")
    assert all(f"<h2>{state} 1" in written for state in all_states())


def widgets(window: Shown) -> list[list[tuple[str, str]]]:
    """Each button's id in the dialog, and its label."""
    return [
        [(data.partition(INTENT)[2].partition(":")[0], label) for label, data in row]
        for row in window.rows
    ]


def own_labels(window: Shown) -> list[str]:
    """Labels that are words of ours, not somebody's name; a language's own name is one too."""
    return [
        label
        for row in widgets(window)
        for widget, label in row
        if widget not in NAMES and widget != "zh"
    ]


def too_long(window: Shown, language: str) -> list[str]:
    """Chinese labels of ours over ten characters, the number in brackets apart."""
    if language != "zh":
        return []
    return [label for label in own_labels(window) if len(label.partition("（")[0]) > LONGEST_LABEL]


def said(crowd: Crowd, key: str) -> str:
    return catalogue().plain(crowd.language, key)


def cjk(words: str) -> bool:
    return any("CJK" in unicodedata.name(sign, "") for sign in words)


def jumps() -> Iterator[tuple[Path, str, str, str]]:
    """Every state that code names: the file, how it goes there, the group, the state."""
    named = {group.__name__ for group in groups()}
    for file in sorted((HOUSE / "bot").rglob("*.py")):
        if "sandbox" in file.parts:
            continue
        for how, mention in mentions(ast.parse(file.read_text(encoding="utf-8")), "table"):
            if isinstance(mention.value, ast.Name) and mention.value.id in named:
                yield file, how, mention.value.id, mention.attr


def mentions(node: ast.AST, how: str) -> Iterator[tuple[str, ast.Attribute]]:
    """Each attribute below, with the call that it is handed to itself, and to no other."""
    if isinstance(node, ast.Attribute):
        yield how, node
    if not isinstance(node, ast.Call):
        for part in ast.iter_child_nodes(node):
            yield from mentions(part, how)
        return
    called = getattr(node.func, "attr", getattr(node.func, "id", ""))
    for argument in node.args:
        yield from mentions(argument, called)
    for word in node.keywords:
        stands = word.arg == "state" and called in SHAPES
        goes_back = word.arg == "back" and called in SHAPES
        yield from mentions(word.value, "stands" if stands else "back_to" if goes_back else called)


def test_jumps_lead_to_states_that_exist() -> None:
    """What a click names is on the map."""
    found = list(jumps())
    missing = [one for one in found if f"{one[2]}:{one[3]}" not in all_states()]

    assert len(found) > len(all_states())
    assert missing == []


def test_switches_stay_in_their_dialog() -> None:
    """The library cannot switch to another dialog's window: it would fail when pressed."""
    astray = [
        (file.name, group, state)
        for file, how, group, state in jumps()
        if how in {"switch_to", "SwitchTo", "back_to"} and file.parent.name != group.lower()
    ]

    assert astray == []


def test_every_state_is_led_to() -> None:
    """No window that nobody can reach: something beside the window itself names its state."""
    led = {f"{group}:{state}" for _, how, group, state in jumps() if how not in IDLE}

    assert all_states() - led == set()
