"""What the bot says: sentences by key and language, filled with facts.

Keys are `<dialog>-<window>-<part>`; the sentences lie in `<language>/<dialog>.ftl` beside this
file. Chinese is the source language and the one to fall back to.
"""

import logging
import re
from collections.abc import Mapping
from datetime import date, datetime, time
from functools import cache, lru_cache
from html import escape, unescape
from pathlib import Path
from typing import Final, Protocol, Self

from core.shared.calendar import SHANGHAI

log = logging.getLogger(__name__)

HERE: Final = Path(__file__).parent
SOURCE: Final = "zh"
LANGUAGES: Final = (SOURCE, "en")

VERSION: Final = "2026-11-23"
"""Of the letters' texts: each letter keeps the one it was sent with, so change both at once."""

TAG: Final = re.compile(r"</?[a-z][^<>]*>")
TURNING: Final = dict.fromkeys(
    [*range(9), 11, 12, *range(14, 32), 127, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)
"""Control and direction characters: in a name they would turn or break the line around it."""


class Markup(str):
    """Text that is Telegram HTML already, and is not escaped again when it becomes a fact."""

    __slots__ = ()

    @classmethod
    def of(cls, words: str) -> Self:
        """The words as they are meant to be read, whatever signs they contain."""
        return cls(words if isinstance(words, Markup) else _escaped(words))


@lru_cache(maxsize=4096)
def _escaped(words: str) -> str:
    """Kept, because the same names and dates are said all day long."""
    return escape(words.translate(TURNING))


def _untagged(text: str) -> str:
    return unescape(TAG.sub("", text))


class TextError(Exception):
    """A text does not exist, cannot be parsed, or was not given the facts that it mentions."""


class Texts(Protocol):
    """The sentences of one language. Raises TextError."""

    def say(self, key: str, facts: Mapping[str, object]) -> str: ...


def language_of(code: str | None) -> str:
    """The language to speak to somebody whose phone is set to `code` ("zh-hans", "en-GB", "de").

    Everything that is not English is answered in Chinese (PRODUCT 14).
    """
    spoken = (code or "").replace("_", "-").partition("-")[0].lower()
    return spoken if spoken in LANGUAGES else SOURCE


class Catalogue:
    """All texts. `strict` turns every slip into a TextError: for tests and the demo.

    Otherwise a slip is logged once, and the reader gets the Chinese text or, last, the key.
    A language is read from disk the first time it is spoken.
    """

    def __init__(self, root: Path = HERE, *, strict: bool = False) -> None:
        self._root = root
        self._strict = strict
        self._texts: dict[str, Texts] = {}
        self._complained: set[tuple[str, str]] = set()
        # Languages are few and keys are ours, so these cannot grow without end.
        self._fixed: dict[tuple[str | None, str], Markup] = {}
        self._labels: dict[tuple[str | None, str], str] = {}
        self._date = lru_cache(maxsize=4096)(self._say_date)

    def text(self, language: str | None, key: str, /, **facts: object) -> Markup:
        """The sentence as Telegram HTML.

        Strings among the facts are escaped, Markup is not; dates and moments are spoken as local
        ones with their weekday; numbers stay numbers, for the sentence to choose words by.
        """
        if facts:
            return self._say(language, key, facts)
        known = self._fixed.get((language, key))
        if known is None:
            known = self._fixed[language, key] = self._say(language, key, facts)
        return known

    def _say(self, language: str | None, key: str, facts: Mapping[str, object]) -> Markup:
        spoken = language_of(language)
        for tongue in dict.fromkeys((spoken, SOURCE)):
            try:
                return Markup(self._in(tongue).say(key, self._facts(tongue, facts)))
            except TextError as error:
                if self._strict:
                    raise
                self._complain(tongue, key, error)
        return Markup.of(key)

    def plain(self, language: str | None, key: str, /, **facts: object) -> str:
        """The same without tags, for places where Telegram reads no HTML: buttons and toasts."""
        if facts:
            return _untagged(self.text(language, key, **facts))
        known = self._labels.get((language, key))
        if known is None:
            known = self._labels[language, key] = _untagged(self.text(language, key))
        return known

    def warm(self) -> None:
        """Read all languages now instead of at the first sentence."""
        for language in LANGUAGES:
            self._in(language)

    def _in(self, language: str) -> Texts:
        found = self._texts.get(language)
        if found is None:
            # Fluent and Babel take longer to import than the rest of the start-up together.
            from bot.texts.bundles import Bundle  # noqa: PLC0415

            found = Bundle(language, self._root / language, strict=self._strict)
            self._texts[language] = found
        return found

    def _facts(self, language: str, facts: Mapping[str, object]) -> dict[str, object]:
        return {name: self._fact(language, name, value) for name, value in facts.items()}

    def _fact(self, language: str, name: str, value: object) -> object:
        match value:
            case str():
                return Markup.of(value)
            case datetime():
                local = value.astimezone(SHANGHAI)
                return f"{self._date(language, local.date())} {local:%H:%M}"
            case date():
                return self._date(language, value)
            case time():
                return f"{value:%H:%M}"
            case int() | float():
                return value
            case _:
                raise TextError(f"${name} is {type(value).__name__}, not a word, number or date")

    def _say_date(self, language: str, day: date) -> str:
        return self._in(language).say(
            "common-date",
            {"year": day.year, "month": day.month, "day": day.day, "weekday": day.isoweekday()},
        )

    def _complain(self, language: str, key: str, error: TextError) -> None:
        if (language, key) not in self._complained:
            self._complained.add((language, key))
            log.error("text %s/%s: %s", language, key, error)


@cache
def at_hand() -> Catalogue:
    """The one catalogue of a process that speaks now and then: a command, a setting that is wrong.

    Reading a language takes longer than many a command does.
    """
    return Catalogue()
