"""One language's Fluent files, parsed. Imported late: see `Catalogue`."""

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import FluentType, fluent_number
from fluent.syntax import ast

from bot.texts.catalogue import TextError

log = logging.getLogger(__name__)

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
        for file in sorted(folder.glob("*.ftl")):
            self._read(file)

    def say(self, key: str, facts: Mapping[str, object]) -> str:
        """The sentence with its facts. Raises TextError."""
        if not self._bundle.has_message(key):
            raise TextError("no such text")
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise TextError("has attributes only")
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


def _fluent(value: object) -> Any:  # noqa: ANN401 - Fluent's values have no common type
    """Numbers without thousands separators: they are metres, years and numbers of days here."""
    if isinstance(value, int | float):
        return fluent_number(value, useGrouping=False)
    return Words(value)
