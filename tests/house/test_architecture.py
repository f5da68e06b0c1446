"""What import-linter cannot say of the house: doors, docstrings, sizes, what core never does."""

import ast
import importlib.util
import inspect
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import core
from core.desk import DOORS, Desk
from core.shared.actor import Actor, May

HOUSE = Path(__file__).parents[2]
FLOORS = ("bot", "core", "storage")
LONGEST = 200

LONG = {
    "bot/courier/rendering.py": "who writes each kind of letter, read side by side",
    "bot/dialogs/common/drafts.py": "every step that holds something half-done, in one table",
    "bot/dialogs/profile/getters.py": "what each question of the profile shows",
    "bot/dialogs/states.py": "every state of every dialog: the map of the conversation",
    "bot/handlers/letters.py": "every verb under a letter, and where each letter leads",
    "bot/config.py": "every setting with its bounds and its help: split, it would hide one",
    "bot/dialogs/sites/clicks.py": "two ways to a gate's place, step by step, beside each other",
    "bot/sample/plan.py": "all that the sample city's file may say, in its order",
    "bot/texts/families.py": "every key that code puts together, in one table",
    "core/difficulties/actions.py": "every act on a difficulty, in the order of its life",
    "core/duty/model.py": "the words of a duty day, which are read side by side",
    "core/duty/rules.py": "all that decides what a day is worth: ring, grade, count",
    "core/notices/readers.py": "whose matter each kind of letter is, read side by side",
    "core/notices/model.py": "every kind of letter and the states of one, read side by side",
    "core/notices/timetable.py": "every timer of the programme, a row beside the other",
    "core/shared/actor.py": "every role, every leave, and the one table of who holds which",
    "core/shared/policy.py": "every number of the programme on one page, with its clause",
    "storage/appointments.py": "two tables, one by one for people and many at once for timers",
    "storage/doubts.py": "three tables, and the one look that compares a place with earlier ones",
    "storage/duty.py": "the hot path: tables, prepared statements and their repository",
    "storage/organisations.py": "four registers that the core asks as one",
    "storage/outbox.py": "one table and its whole life: each statement has the others' in view",
    "storage/work.py": "every repository of a transaction, one property each",
    "storage/people.py": "six tables that are always read together",
}
"""Files of more than 200 lines, each with its reason; a file that has shrunk leaves the table."""

LOADED_BY_PATH = {"storage/migrations/versions"}
"""Folders of Python that are no packages: Alembic loads its revisions by their path."""

NEVER_IN_CORE = {"asyncio", "logging", "threading", "os", "sys", "random", "time", "secrets"}
"""The core is synchronous, silent, and reads neither clock nor chance nor environment."""

for _module in pkgutil.walk_packages(core.__path__, "core."):
    importlib.import_module(_module.name)


def files(*floors: str) -> list[Path]:
    """Every Python file of these floors."""
    return sorted(path for floor in floors for path in (HOUSE / floor).rglob("*.py"))


def name(path: Path) -> str:
    return path.relative_to(HOUSE).as_posix()


def asked_of_the_desk(kind: str) -> Iterator[tuple[str, object]]:
    """Public functions of `actions` or `questions` that are handed a desk and an actor."""
    for area in pkgutil.iter_modules(core.__path__):
        found = f"core.{area.name}.{kind}"
        if not area.ispkg or importlib.util.find_spec(found) is None:
            continue
        module = importlib.import_module(found)
        for title, function in inspect.getmembers(module, inspect.isfunction):
            if title.startswith("_") or function.__module__ != found:
                continue
            kinds = [p.annotation for p in inspect.signature(function).parameters.values()]
            if kinds[:2] == [Desk, Actor]:
                yield f"{found}.{title}", function


@pytest.mark.parametrize(("kind", "changes"), [("actions", True), ("questions", False)])
def test_every_action_and_question_names_its_leave(kind: str, changes: bool) -> None:
    """DESIGN 3: no permission named means that somebody forgot, and that is found here."""
    asked = dict(asked_of_the_desk(kind))

    assert asked
    assert sorted(asked) == sorted(door for door in DOORS if f".{kind}." in door)
    for title, function in asked.items():
        assert isinstance(DOORS[title], May)
        assert getattr(function, "changes", None) is changes, title


def test_every_door_stands_in_a_room_for_doors() -> None:
    """DESIGN 1: what changes is in actions.py, what is asked in questions.py."""
    assert {door.split(".")[2] for door in DOORS} == {"actions", "questions"}


@pytest.mark.parametrize("path", files("core"), ids=name)
def test_the_core_waits_for_nothing_and_writes_no_log(path: Path) -> None:
    """DESIGN 1: synchronous, no I/O, no clock: what it must know comes as an argument."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    imported = {
        alias.name.partition(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    } | {
        (node.module or "").partition(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
    }
    waits = [n for n in ast.walk(tree) if isinstance(n, ast.AsyncFunctionDef | ast.Await)]

    assert not imported & NEVER_IN_CORE
    assert not waits


@pytest.mark.parametrize("floor", FLOORS)
def test_every_folder_says_what_it_is_for(floor: str) -> None:
    """A newcomer opens a folder and reads one sentence."""
    folders = {path.parent for path in files(floor)}
    dumb = [
        name(folder)
        for folder in sorted(folders)
        if name(folder) not in LOADED_BY_PATH
        and not (
            (folder / "__init__.py").exists()
            and ast.get_docstring(ast.parse((folder / "__init__.py").read_text(encoding="utf-8")))
        )
    ]

    assert dumb == []


@pytest.mark.parametrize("floor", FLOORS)
def test_every_file_says_what_it_is_for(floor: str) -> None:
    """Files are rooms: one purpose each, told in the first line."""
    dumb = [
        name(path)
        for path in files(floor)
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]

    assert dumb == []


def test_long_files_have_a_reason() -> None:
    """A file of more than two hundred lines is listed with its reason, and only such a file."""
    long = {
        name(path)
        for path in files(*FLOORS)
        if name(path.parent) not in LOADED_BY_PATH
        and len(path.read_text(encoding="utf-8").splitlines()) > LONGEST
    }

    assert sorted(long) == sorted(LONG)
    assert all(LONG.values())


def test_no_room_is_called_utils() -> None:
    """A name that says nothing collects everything."""
    vague = {"util", "utils", "helper", "helpers", "common_utils", "misc", "tools"}

    assert [name(path) for path in files(*FLOORS) if path.stem in vague] == []
