"""One language's Fluent files, parsed. Imported late: see `Catalogue`."""

import logging
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from fluent.runtime import FluentBundle, resolver
from fluent.runtime.types import FluentType, fluent_number
from fluent.syntax import FluentParser, ast

from bot.texts.catalogue import TextError

log = logging.getLogger(__name__)

Parts = tuple[tuple[bool, str], ...]
"""A sentence of words and names of facts (True), which needs no rule of grammar to be said."""

LOCALES: Final = {"zh": "zh-CN", "en": "en-GB"}


BEGINS: Final = re.compile(r"^(?=#|-?[A-Za-z][\w-]* *=)", re.MULTILINE)
"""Where a sentence or a comment begins: what belongs to it is indented, or closes a brace."""
KEY: Final = re.compile(r"-?[A-Za-z][\w-]*")
REFERS: Final = re.compile(r"\{\s*(-?[A-Za-z][\w-]*)")
"""A sentence that another one is made of."""

PARSER: Final = FluentParser(with_spans=False)


class Words(FluentType, str):  # noqa: SLOT000 - its other base has no slots either
    """A fact of any length: Fluent refuses plain strings over 2,500 characters."""

    def format(self, *_: object, **__: object) -> str:
        return self


class Bundle:
    """The texts of all `*.ftl` files in `folder`; each is parsed when it is first said.

    Thousands, of which a day says a few hundred: to parse them all delays the start by a tenth and
    fills eight megabytes. A sentence that does not parse or is there twice raises TextError when
    `strict`, and then at once, else it is logged and left out: the others are still spoken.
    """

    def __init__(self, language: str, folder: Path, *, strict: bool) -> None:
        self._bundle = FluentBundle([LOCALES[language]], use_isolating=False)
        self._strict = strict
        self._parts: dict[str, Parts] = {}
        self._sources: dict[str, str] = {}
        for file in sorted(folder.glob("*.ftl")):
            self._read(file)
        if strict:
            for key in tuple(self._sources):
                self._parse(key)

    def say(self, key: str, facts: Mapping[str, object]) -> str:
        """The sentence with its facts. Raises TextError.

        One without a choice is put together by itself: Fluent's way to the same words takes ten
        times as long, and a day card has seven of them.
        """
        parts = self._parts.get(key)
        joined = None if parts is None else _joined(parts, facts)
        return self._formatted(key, facts) if joined is None else joined

    def _formatted(self, key: str, facts: Mapping[str, object]) -> str:
        self._parse(key)
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
        for source in BEGINS.split(file.read_text(encoding="utf-8")):
            named = KEY.match(source)
            if named is None:
                if source.strip() and not source.startswith("#"):
                    self._slip(f"{file.name}: cannot be parsed: {source[:80]!r}")
            elif named[0] in self._sources:
                self._slip(f"{file.name}: {named[0]} is there twice")
            else:
                self._sources[named[0]] = source

    def _parse(self, key: str) -> None:
        """Nothing where there is no such sentence, or where it is parsed already."""
        source = self._sources.get(key)
        if source is None:
            return
        resource = PARSER.parse(source)
        for entry in resource.body:
            if isinstance(entry, ast.Junk):
                self._slip(f"{key}: cannot be parsed: {(entry.content or '')[:80]!r}")
        self._bundle.add_resource(resource)
        # after it is there: whoever draws in a thread of his own may ask for it at this moment
        self._sources.pop(key, None)
        for other in REFERS.findall(source):
            self._parse(other)

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
