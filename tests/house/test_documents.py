"""The documents say what is so: commands, settings, dependencies, words, links."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.__main__ import COMMANDS
from bot.config import PREFIX, Config
from bot.texts.catalogue import Catalogue
from bot.timers import page
from core.notices.timetable import TIMERS
from core.shared.policy import Policy

HOUSE = Path(__file__).parents[2]
READMES = ("README.md", "README.zh-CN.md")
DOCUMENTS = sorted(
    path.relative_to(HOUSE).as_posix()
    for path in (*HOUSE.glob("*.md"), *(HOUSE / "docs").rglob("*.md"))
)


def text(name: str) -> str:
    return (HOUSE / name).read_text(encoding="utf-8")


def targets() -> set[str]:
    """The words that the Makefile knows."""
    return set(re.findall(r"^([a-z-]+):", text("Makefile"), flags=re.MULTILINE))


def typed(document: str) -> str:
    """What a document shows as something to type: blocks and spans of code."""
    found = re.findall(r"```.*?```|`[^`\n]+`", text(document), flags=re.DOTALL)
    return "\n".join(part.strip("`") for part in found)


def column(document: str, pattern: str) -> list[str]:
    """First cells of a document's tables that match `pattern` as a whole."""
    cells = re.findall(r"^\| (`?[^|`]+`?) \|", text(document), flags=re.MULTILINE)
    return [cell.strip("`") for cell in cells if re.fullmatch(pattern, cell.strip("`"))]


def classes_of_models() -> Iterator[str]:
    for path in sorted((HOUSE / "core").glob("*/model.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                yield node.name


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_word_of_make_that_is_shown_exists(document: str) -> None:
    """Whoever types what he reads is not answered "no rule to make target"."""
    shown = set(re.findall(r"(?:^|\s)make ([a-z][a-z-]*)", typed(document)))

    assert shown <= targets()


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_command_of_fuzong_that_is_shown_exists(document: str) -> None:
    """The same for `fuzong` and its words."""
    shown = set(re.findall(r"fuzong ([a-z]+)\b", typed(document)))

    assert shown <= set(COMMANDS)


@pytest.mark.parametrize("document", READMES)
def test_a_readme_lists_every_command_and_the_two_words_of_make(document: str) -> None:
    """A command that no README names is found by nobody."""
    assert column(document, r"fuzong [a-z]+") == [f"fuzong {word}" for word in COMMANDS]
    assert {"make demo", "make test"} <= set(typed(document).splitlines())


@pytest.mark.parametrize("document", READMES)
def test_a_readme_lists_every_setting(document: str) -> None:
    """A setting that is not told of is a constant; one that is gone misleads."""
    shown = column(document, f"{PREFIX}[A-Z_]+…?")
    wanted = [PREFIX + name.upper() for name in Config.model_fields if name != "policy"]

    assert sorted(shown) == sorted([*wanted, f"{PREFIX}POLICY__…"])


def test_the_sample_of_settings_is_complete_and_shows_each_default() -> None:
    """`.env.example` is copied by people who have read nothing else."""
    shown = dict(re.findall(rf"^#?({PREFIX}[A-Z_]+)=(.*)$", text(".env.example"), re.MULTILINE))
    numbers = {f"{PREFIX}POLICY__{name.upper()}": name for name in Policy.model_fields}
    others = {PREFIX + name.upper() for name in Config.model_fields if name != "policy"}

    assert set(shown) == others | set(numbers)
    as_shown = {
        name: ast.literal_eval(value) if value.startswith("[") else value
        for variable, name in numbers.items()
        for value in [shown[variable]]
    }
    assert Policy.model_validate(as_shown) == Policy()


@pytest.mark.parametrize("document", READMES)
def test_a_readme_lists_every_dependency(document: str) -> None:
    """With licence and reason, so that a new one is a decision and not an accident."""
    project = tomllib.loads(text("pyproject.toml"))["project"]
    declared = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    wanted = [re.split(r"[\[<>=~! ]", line)[0] for line in declared]
    rows = re.findall(r"^\| ([a-z][a-z.-]+) \| [^|]+ \| [^|]+ \|$", text(document), re.MULTILINE)

    assert rows == wanted


def test_every_class_of_a_model_stands_in_the_glossary() -> None:
    """The glossary rules the names: a class outside it is a bug in one of the two."""
    named = set(re.findall(r"`([A-Z][A-Za-z]+)`", text("GLOSSARY.md")))

    assert [name for name in classes_of_models() if name not in named] == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_link_leads_somewhere(document: str) -> None:
    """A link into the house names a file that is there."""
    base = (HOUSE / document).parent
    links = re.findall(r"\]\((?!https?://|#)([^)#]+)", text(document))

    assert [link for link in links if not (base / link).exists()] == []


@pytest.mark.parametrize("document", READMES)
def test_every_folder_that_a_readme_draws_exists(document: str) -> None:
    """The layout is a map; a room that was moved is redrawn."""
    drawn = re.findall(r"^(core|storage|bot|tests|docs)/ ", text(document), flags=re.MULTILINE)
    rooms = text(document).split("tests/ ")[1].splitlines()[0].split("（")[0]

    assert drawn == ["core", "storage", "bot", "tests", "docs"]
    for room in re.findall(r"\b(core|contracts|dialogs|bot|courier|sandbox|house|bench)\b", rooms):
        assert (HOUSE / "tests" / room).is_dir(), room


def test_the_page_of_timers_is_the_table_of_timers() -> None:
    """DOMAIN 1.8: one table; `make timers` writes the page anew."""
    assert text("docs/guide/timers.md") == page(Catalogue(strict=True), Policy())


def test_every_setting_that_a_timer_names_exists() -> None:
    """A step that follows no setting could not be changed."""
    named = {setting for timer in TIMERS for setting in timer.settings}

    assert named <= set(Policy.model_fields)
