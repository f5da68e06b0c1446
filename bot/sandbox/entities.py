"""What Telegram marks in a text by itself, and the checks on marks that a bot gives.

Offsets and lengths are counted in UTF-16 code units, as the Bot API counts them.
"""

import re
from typing import Any

from bot.sandbox.refusal import Json, bad

_FOUND = re.compile(
    r"(?P<url>\b(?:https?|tg)://[^\s<>\"]+|(?<![\w@.])(?:[a-z0-9-]+\.)+"
    r"(?:com|org|net|me|cn|io|ru|dev|info)\b(?:[/?#][^\s<>\"]*)?)"
    r"|(?P<email>(?<![\w.+-])[\w.+-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,})"
    r"|(?P<bot_command>(?<![\w/.:@])/[A-Za-z0-9_]{1,64}(?:@[A-Z0-9_]{3,32})?(?![\w/]))"
    r"|(?P<mention>(?<!\w)@[A-Z][A-Z0-9_]{3,31}(?![A-Z0-9_]))"
    r"|(?P<hashtag>(?<!\w)#\w*[^\W\d]\w*)",
    re.IGNORECASE,
)
_HINTS = re.compile(r"[/@#.]")

_TYPES = frozenset(
    {
        *("mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number"),
        *("bold", "italic", "underline", "strikethrough", "spoiler", "code", "pre"),
        *("blockquote", "expandable_blockquote", "text_link", "text_mention", "custom_emoji"),
        "date_time",
    }
)


def units(text: str) -> int:
    """Length in UTF-16 code units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def found_in(text: str) -> list[Json]:
    """Commands, links, addresses, names and tags, in order."""
    if not _HINTS.search(text):
        return []
    marks: list[Json] = []
    for hit in _FOUND.finditer(text):
        said = hit[0].rstrip(".,;:!?)'") if hit.lastgroup == "url" else hit[0]
        marks.append(
            {"offset": units(text[: hit.start()]), "length": units(said), "type": hit.lastgroup}
        )
    return marks


def merged(given: list[Json], found: list[Json]) -> list[Json]:
    """Given marks win: nothing is found inside a link or code."""
    closed = [m for m in given if m["type"] in {"text_link", "code", "pre", "text_mention", "url"}]
    kept = [
        mark
        for mark in found
        if not any(
            mark["offset"] < other["offset"] + other["length"]
            and other["offset"] < mark["offset"] + mark["length"]
            for other in closed
        )
    ]
    return sorted([*given, *kept], key=lambda mark: (mark["offset"], -mark["length"]))


def checked(text: str, given: list[dict[str, Any]]) -> list[Json]:
    """Marks that a bot sent beside its text, refused where Telegram cannot place them."""
    length = units(text)
    for mark in given:
        if mark.get("type") not in _TYPES:
            raise bad("can't parse entities: Unsupported entity type specified")
        if mark["offset"] < 0 or mark["length"] <= 0:
            raise bad("can't parse entities: Entity has invalid offset or length")
        if mark["offset"] + mark["length"] > length:
            raise bad(
                f"entity beginning at UTF-16 offset {mark['offset']} ends after the end of the "
                f"text at UTF-16 offset {mark['offset'] + mark['length']}"
            )
    return sorted(given, key=lambda mark: (mark["offset"], -mark["length"]))


def trimmed(text: str, marks: list[Json]) -> tuple[str, list[Json]]:
    """Telegram cuts white space from both ends and moves the marks along."""
    short = text.strip()
    if short == text:
        return text, marks
    lead = units(text[: len(text) - len(text.lstrip())])
    end = units(short)
    kept = []
    for mark in marks:
        start = max(0, mark["offset"] - lead)
        stop = min(end, mark["offset"] + mark["length"] - lead)
        if stop > start:
            kept.append({**mark, "offset": start, "length": stop - start})
    return short, kept
