"""Both languages say the same things, and code asks for nothing else."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Final

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from bot.texts.catalogue import LANGUAGES, Catalogue
from bot.texts.families import FAMILIES

HOUSE: Final = Path(__file__).parents[2]
TEXTS: Final = HOUSE / "bot" / "texts"

CJK: Final = re.compile(r"[\u2e80-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")
HALF_WIDTH: Final = re.compile(r"[\u3400-\u9fff][,;:?!()]|[,;:?!()][\u3400-\u9fff]")
ENGLISH: Final = re.compile(r"[A-Za-z]{2,}")
OFFICIAL: Final = frozenset({"Telegram", "English", "Language", "csv", "xls", "xlsx"})
KEY: Final = re.compile(r"[a-z]+(?:-[a-z0-9]+)+")
TAKERS: Final = frozenset({"text", "plain", "say", "T", "Label"})
TAGS: Final = frozenset({"b", "i", "u", "s", "a", "code", "pre", "blockquote", "tg-spoiler"})


class Mentions(Visitor):
    """Which variables and other texts a text mentions, and the words that it says itself."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.texts: set[str] = set()
        self.words: list[str] = []

    def visit_VariableReference(self, node: Any) -> None:  # noqa: N802 - Fluent's name for it
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: Any) -> None:  # noqa: N802
        self.texts.add(node.id.name)

    def visit_TextElement(self, node: Any) -> None:  # noqa: N802
        self.words.append(node.value)


@cache
def texts(language: str) -> dict[str, Mentions]:
    """Every text of the language by key; fails on what does not parse or is there twice."""
    found: dict[str, Mentions] = {}
    for file in sorted((TEXTS / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ftl.Junk), f"{language}/{file.name}: {entry.content}"
            if isinstance(entry, ftl.Message):
                assert entry.id.name not in found, f"{entry.id.name} is there twice"
                assert KEY.fullmatch(entry.id.name), f"{entry.id.name} is no <dialog>-<part>"
                mentions = Mentions()
                mentions.visit(entry)
                found[entry.id.name] = mentions
    return found


def code() -> Iterator[tuple[Path, ast.AST]]:
    """The bot's own modules; the sandbox is no part of its voice."""
    for file in sorted((HOUSE / "bot").rglob("*.py")):
        if "sandbox" not in file.parts and file.name != "families.py":
            yield file, ast.parse(file.read_text(encoding="utf-8"))


def literals(tree: ast.AST) -> Iterator[str]:
    """String literals, the ones that are parts of f-strings left out."""
    parts = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for part in node.values
    }
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in parts
        ):
            yield node.value


def forms(tree: ast.AST) -> Iterator[str]:
    """F-strings that look like keys, with {} for each gap."""
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            form = "".join(
                str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values
            )
            prefix = form.partition("-")[0]
            if prefix in prefixes() and re.fullmatch(r"[a-z0-9{}-]+", form):
                yield form


def asked(tree: ast.AST) -> Iterator[tuple[ast.Call, str]]:
    """Calls that take a key, with each key they may ask for."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            for argument in node.args[:2] if name in TAKERS else ():
                two = isinstance(argument, ast.IfExp)
                for one in ast.iter_child_nodes(argument) if two else (argument,):
                    if isinstance(one, ast.Constant) and KEY.fullmatch(str(one.value)):
                        yield node, str(one.value)


@cache
def prefixes() -> frozenset[str]:
    return frozenset(key.partition("-")[0] for key in texts("zh")) | {
        form.partition("-")[0] for form in FAMILIES
    }


def test_both_languages_have_the_same_texts() -> None:
    """No reader gets less than another."""
    assert set(texts("zh")) == set(texts("en"))


def test_both_languages_mention_the_same_facts() -> None:
    """A date that the Chinese names is named in English too."""
    differing = {
        key: (sorted(mentions.variables), sorted(texts("en")[key].variables))
        for key, mentions in texts("zh").items()
        if key in texts("en") and mentions.variables != texts("en")[key].variables
    }
    assert differing == {}


def test_every_text_that_code_asks_for_exists() -> None:
    """By a literal key, or by the members of a family of keys."""
    missing = set()
    for file, tree in code():
        keys = {key for _, key in asked(tree)}
        keys |= {
            word
            for word in literals(tree)
            if KEY.fullmatch(word) and word.count("-") > 1 and word.split("-")[0] in prefixes()
        }
        for form in forms(tree):
            if form in FAMILIES:
                keys |= {form.format(member) for member in FAMILIES[form]}
            elif form.count("{}") != form.count("-") + 1:
                missing.add((file.name, f"{form} is in no family"))
        missing |= {(file.name, key) for key in keys - set(texts("zh"))}
    assert not missing, "\n".join(f"{file}: {key}" for file, key in sorted(missing))


def test_every_text_is_asked_for() -> None:
    """A sentence that nobody says is taken out."""
    used: set[str] = set()
    for _, tree in code():
        used |= set(literals(tree))
        for form in forms(tree):
            used |= {form.format(member) for member in FAMILIES.get(form, ())}
    for mentions in texts("zh").values():
        used |= mentions.texts
    idle = set(texts("zh")) - used
    assert not idle, "\n".join(sorted(idle))


def test_every_text_gets_the_facts_that_it_mentions() -> None:
    """Where key and facts stand side by side in code, none is missing."""
    wanting = []
    for file, tree in code():
        for call, key in asked(tree):
            given = {word.arg for word in call.keywords}
            given |= {str(a.value) for a in call.args[1:] if isinstance(a, ast.Constant)}
            starred = None in given or any(
                isinstance(a, ast.Starred | ast.Dict) for a in call.args
            )
            if key in texts("zh") and not starred:
                lacking = texts("zh")[key].variables - given
                wanting += [(file.name, call.lineno, key, fact) for fact in lacking]
    assert wanting == []


def test_no_page_words_in_code() -> None:
    """Chinese is in the texts and in tests, never in a module."""
    found = [
        (str(file.relative_to(HOUSE)), number)
        for floor in ("bot", "core", "storage")
        for file in sorted((HOUSE / floor).rglob("*.py"))
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if CJK.search(line)
    ]
    assert found == []


def test_chinese_is_written_in_chinese() -> None:
    """Full-width signs beside Chinese characters, no English words but official names.

    Commands are typed as they are called, and so are the operator's settings and files (cli-…).
    """
    odd = []
    for key, mentions in texts("zh").items():
        if key.startswith("cli-"):
            continue
        for words in mentions.words:
            bare = re.sub(r"</?[a-z][^<>]*>|&[a-z]+;|(?<!\w)/[a-z]+", "", words)
            odd += [(key, found.group()) for found in HALF_WIDTH.finditer(bare)]
            odd += [(key, word) for word in ENGLISH.findall(bare) if word not in OFFICIAL]
    assert odd == []


class Page(HTMLParser):
    """Raises AssertionError where Telegram would answer "can't parse entities"."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002
        assert tag in TAGS, f"Telegram knows no <{tag}>"
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        assert "<" not in data, "a bare < is not HTML"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("number", [0, 1, 2, 15])
def test_every_text_can_be_said(language: str, number: int) -> None:
    """With numbers for facts, so that selectors choose; as HTML that Telegram accepts."""
    catalogue = Catalogue(strict=True)
    for key, mentions in texts(language).items():
        facts = dict.fromkeys(mentions.variables, number)
        for other in mentions.texts:
            facts |= dict.fromkeys(texts(language)[other].variables, number)

        said = catalogue.text(language, key, **facts)

        page = Page()
        page.feed(said)
        page.close()
        assert page.open == [], key
        assert said.strip(), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_hostile_name_stays_a_name(language: str) -> None:
    """Markup, entities and characters that turn lines around arrive as the letters they are."""
    catalogue = Catalogue(strict=True)
    name = '<a href="https://x">&lt;王</a>\u202e{ $name }'

    said = catalogue.text(language, "letter-unreachable-person", name=name, enterprise="A&B")
    plain = catalogue.plain(language, "letter-unreachable-person", name=name, enterprise="A&B")

    assert "<a" not in said
    assert "&amp;lt;王" in said
    assert "A&amp;B" in said
    assert "\u202e" not in said
    assert '<a href="https://x">&lt;王</a>{ $name }' in plain
    assert "A&B" in plain
