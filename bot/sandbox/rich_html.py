"""Telegram's HTML style read into plain text and entities, as strictly as Telegram reads it."""

import html
import re
from dataclasses import dataclass

from bot.sandbox.entities import units
from bot.sandbox.refusal import Json, Refusal, bad

_NAMES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
_SPECIAL = re.compile(r"[<&]")
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|lt|gt|amp|quot);")
_TAG_NAME = re.compile(r"[^\s>]*")
_ATTRIBUTE = re.compile(
    r"\s*(?P<name>[^\s=>]+)(?:\s*=\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'"
    r"|(?P<bare>[\w.-]+)(?=[\s>])))?"
)


@dataclass(slots=True)
class _Open:
    name: str
    facts: dict[str, str]
    offset: int


class _Reader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.out: list[str] = []
        self.length = 0  # of the text so far, in UTF-16 units
        self.stack: list[_Open] = []
        self.marks: list[Json] = []

    def refuse(self, what: str, start: int | None = None) -> Refusal:
        where = "" if start is None else f" at byte offset {len(self.source[:start].encode())}"
        return bad(f"can't parse entities: {what}{where}")

    def put(self, text: str) -> None:
        self.out.append(text)
        self.length += units(text)

    def read(self) -> None:
        source = self.source
        while hit := _SPECIAL.search(source, self.at):
            start = hit.start()
            self.put(source[self.at : start])
            if hit[0] == "&":
                reference = _REFERENCE.match(source, start)
                self.put(html.unescape(reference[0]) if reference else "&")
                self.at = reference.end() if reference else start + 1
            elif source.startswith("/", start + 1):
                self.end_tag(start)
            else:
                self.start_tag(start)
        self.put(source[self.at :])
        if self.stack:
            name = self.stack[-1].name
            raise self.refuse(f'Can\'t find end tag corresponding to start tag "{name}"')

    def start_tag(self, start: int) -> None:
        source = self.source
        at = self.after(_TAG_NAME, start + 1)
        if at >= len(source):
            raise self.refuse("Unclosed start tag", start)
        name = source[start + 1 : at].lower()
        if name not in _NAMES:
            raise self.refuse(f'Unsupported start tag "{name}"', start)
        facts, at = self.attributes(name, at, start)
        if name == "span" and facts.get("class") != "tg-spoiler":
            raise self.refuse('Tag "span" must have class "tg-spoiler"', start)
        if name == "tg-emoji" and not facts.get("emoji-id", "").isdigit():
            raise self.refuse("Invalid custom emoji identifier specified")
        self.stack.append(_Open(name, facts, self.length))
        self.at = at + 1

    def attributes(self, name: str, at: int, start: int) -> tuple[dict[str, str], int]:
        source = self.source
        facts: dict[str, str] = {}
        while True:
            while at < len(source) and source[at].isspace():
                at += 1
            if at >= len(source):
                raise self.refuse(f'Unclosed start tag "{name}"', start)
            if source[at] == ">":
                return facts, at
            hit = _ATTRIBUTE.match(source, at)
            if hit is None:
                raise self.refuse(f'Empty attribute name in the tag "{name}"', start)
            if source.startswith("=", hit.end()):
                raise self.refuse("Unexpected end of name token", hit.end() + 1)
            value = hit["double"] or hit["single"] or hit["bare"] or ""
            facts[hit["name"].lower()] = html.unescape(value)
            at = hit.end()

    def end_tag(self, start: int) -> None:
        source = self.source
        if not self.stack:
            raise self.refuse("Unexpected end tag", start)
        at = self.after(_TAG_NAME, start + 2)
        name = source[start + 2 : at].lower()
        while at < len(source) and source[at].isspace():
            at += 1
        if at >= len(source) or source[at] != ">":
            raise self.refuse("Unclosed end tag", start)
        opened = self.stack.pop()
        if name and name != opened.name:
            raise self.refuse(
                f"Unmatched end tag at byte offset {len(source[:start].encode())}, "
                f'expected "</{opened.name}>", found "</{name}>"'
            )
        self.at = at + 1
        self.mark(opened)

    def mark(self, opened: _Open) -> None:
        length = self.length - opened.offset
        if length <= 0:
            return
        kind = _NAMES[opened.name]
        extra: Json = {}
        if opened.name == "a":
            url = opened.facts.get("href") or self.text_since(opened.offset)
            if "." not in url and "://" not in url and not url.startswith("tg:"):
                return  # Telegram drops a link that leads nowhere and keeps its text
            extra = {"url": url}
        elif opened.name == "tg-emoji":
            extra = {"custom_emoji_id": opened.facts["emoji-id"]}
        elif opened.name == "blockquote" and "expandable" in opened.facts:
            kind = "expandable_blockquote"
        elif opened.name == "code" and self.stack and self.stack[-1].name == "pre":
            language = opened.facts.get("class", "")
            if language.startswith("language-"):
                self.stack[-1].facts["language"] = language.removeprefix("language-")
                return
        elif opened.name == "pre" and "language" in opened.facts:
            extra = {"language": opened.facts["language"]}
        self.marks.append({"offset": opened.offset, "length": length, "type": kind, **extra})

    def text_since(self, offset: int) -> str:
        raw = "".join(self.out).encode("utf-16-le", "surrogatepass")
        return raw[offset * 2 :].decode("utf-16-le", "surrogatepass")

    def after(self, pattern: re.Pattern[str], at: int) -> int:
        hit = pattern.match(self.source, at)
        return hit.end() if hit else at


def read_html(source: str) -> tuple[str, list[Json]]:
    """Plain text and entities; refuses with "can't parse entities: …" and the byte offset."""
    if "<" not in source and "&" not in source:
        return source, []
    reader = _Reader(source)
    reader.read()
    marks = sorted(reader.marks, key=lambda mark: (mark["offset"], -mark["length"]))
    return "".join(reader.out), marks
