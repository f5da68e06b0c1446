"""A text or caption with its parse mode, as the Bot API takes it: checked, trimmed, marked."""

from bot.sandbox.entities import checked, found_in, merged, trimmed, units
from bot.sandbox.refusal import Json, bad
from bot.sandbox.rich_html import read_html

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024


def text_of(params: Json) -> Json:
    """`text` and `entities` of a message; refuses an empty and a too long one."""
    source = params.get("text")
    if not source:
        raise bad("message text is empty")
    text, marks = _read(source, params.get("parse_mode"), params.get("entities"))
    if not text:
        raise bad("text must be non-empty")
    if units(text) > LONGEST_TEXT:
        raise bad("message is too long")
    return {"text": text, "entities": marks} if marks else {"text": text}


def caption_of(params: Json) -> Json:
    """`caption` and `caption_entities`, if there is a caption."""
    source = params.get("caption")
    if not source:
        return {}
    text, marks = _read(source, params.get("parse_mode"), params.get("caption_entities"))
    if units(text) > LONGEST_CAPTION:
        raise bad("message caption is too long")
    if not text:
        return {}
    return {"caption": text, "caption_entities": marks} if marks else {"caption": text}


def _read(source: str, mode: str | None, given: list[Json] | None) -> tuple[str, list[Json]]:
    if mode:
        if mode.lower() != "html":
            # Markdown is one of the things the sandbox does not imitate; docs/guide/sandbox.md.
            raise bad("unsupported parse_mode")
        text, marks = read_html(source)
    else:
        text, marks = source, checked(source, given) if given else []
    text, marks = trimmed(text, marks)
    found = found_in(text)
    return text, merged(marks, found) if found else marks
