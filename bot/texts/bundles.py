"""One language's Fluent files, parsed. Imported late: see `Catalogue`."""

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from fluent.runtime import FluentBundle, FluentResource, resolver
from fluent.runtime.types import FluentType, fluent_number
from fluent.syntax import ast

from bot.texts.catalogue import TextError

log = logging.getLogger(__name__)

Parts = tuple[tuple[bool, str], ...]
"""A sentence of words and names of facts (True), which needs no rule of grammar to be said."""

LOCALES: Final = {"zh": "zh-CN", "en": "en-GB"}


class Words(FluentType, str):  # noqa: SLOT000 - its other base has no slots either
    """A fact of any length: Fluent refuses plain strings over 2,500 characters."""

    def format(self, *_: object, **__: object) -> str:
        return self


class Bundle:
    """The texts of all `*.ftl` files in `folder`.

    A sentence that does not parse or is there twice raises TextError when `strict`, else it is
    logged and left out: the other sentences are still spoken.
    """

    def __init__(self, language: str, folder: Path, *, strict: bool) -> None:
        self._bundle = FluentBundle([LOCALES[language]], use_isolating=False)
        self._strict = strict
        self._parts: dict[str, Parts] = {}
        for file in sorted(folder.glob("*.ftl")):
            self._read(file)

    def say(self, key: str, facts: Mapping[str, object]) -> str:
        """The sentence with its facts. Raises TextError.

        One without a choice is put together by itself: Fluent's way to the same words takes ten
        times as long, and a day card has seven of them.
        """
        parts = self._parts.get(key)
        joined = None if parts is None else _joined(parts, facts)
        return self._formatted(key, facts) if joined is None else joined

    def _formatted(self, key: str, facts: Mapping[str, object]) -> str:
        if not self._bundle.has_message(key):
            raise TextError("no such text")
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise TextError("has attributes only")
        parts = _parts(pattern)
        if parts is not None:
            self._parts[key] = parts
        args = {name: _fluent(value) for name, value in facts.items()}
        said, errors = self._bundle.format_pattern(pattern, args)
        if errors:
            raise TextError("; ".join(str(error) for error in errors))
        return str(said)

    def _read(self, file: Path) -> None:
        resource = FluentResource(file.read_text(encoding="utf-8"))
        for entry in resource.body:
            if isinstance(entry, ast.Junk):
                self._slip(f"{file.name}: cannot be parsed: {(entry.content or '')[:80]!r}")
            if isinstance(entry, ast.Message) and self._bundle.has_message(entry.id.name):
                self._slip(f"{file.name}: {entry.id.name} is there twice")
        self._bundle.add_resource(resource)

    def _slip(self, what: str) -> None:
        if self._strict:
            raise TextError(what)
        log.error("texts: %s", what)


def _parts(pattern: object) -> Parts | None:
    if isinstance(pattern, resolver.TextElement):
        return ((False, pattern.value),)
    found = []
    for element in getattr(pattern, "elements", ()):
        said = element.expression if isinstance(element, resolver.Placeable) else element
        if isinstance(said, resolver.VariableReference):
            found.append((True, said.id.name))
        elif isinstance(said, resolver.TextElement):
            found.append((False, said.value))
        else:
            return None
    return tuple(found) or None


def _joined(parts: Parts, facts: Mapping[str, object]) -> str | None:
    """None where a fact is missing, or wants to be formatted: Fluent knows what to do then."""
    said = []
    for is_fact, words in parts:
        value = facts.get(words) if is_fact else words
        if isinstance(value, str):
            said.append(value)
        elif type(value) is int:
            said.append(str(value))
        else:
            return None
    return "".join(said)


def _fluent(value: object) -> Any:  # noqa: ANN401 - Fluent's values have no common type
    """Numbers without thousands separators: they are metres, years and numbers of days here."""
    if isinstance(value, int | float):
        return fluent_number(value, useGrouping=False)
    return Words(value)
