"""Telegram's reading of HTML: the plain text, or the refusal that it answers with."""

from html.parser import HTMLParser

TAGS = frozenset({"b", "i", "u", "s", "a", "code", "pre", "blockquote", "tg-spoiler"})


class MarkupError(ValueError):
    """Telegram would answer "can't parse entities"."""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002
        if tag not in TAGS:
            raise MarkupError(f"unsupported start tag {tag!r}")
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            raise MarkupError(f"unexpected end tag {tag!r}")

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def plain(markup: str) -> str:
    """What the reader sees. Raises MarkupError."""
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    if reader.open:
        raise MarkupError(f"can't find end tag for {reader.open[-1]!r}")
    return "".join(reader.words)
