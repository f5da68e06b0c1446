"""The short cut for the hot methods: plain shapes only, and no models.

It knows types, not rules: what it does not know raises `Unknown` and goes the long way through
aiogram's models, and required fields are checked by the methods themselves. So it refuses
nothing, and lets nothing through that the models would refuse.
"""

from collections.abc import Callable
from typing import Any

from bot.sandbox.forms import load_json, whole_number
from bot.sandbox.refusal import Json

_TRUE = frozenset({"true", "True", "1"})
_FALSE = frozenset({"false", "False", "0"})


class Unknown(Exception):  # noqa: N818  a signal between two files, never seen outside
    """The short cut does not know this shape."""


def _text(value: Any) -> str:  # noqa: ANN401  hostile JSON
    if isinstance(value, str):
        return value
    raise Unknown


def _number(value: Any) -> int:  # noqa: ANN401  hostile JSON
    if type(value) is int:
        return value
    number = whole_number(value) if isinstance(value, str) else None
    if number is None:
        raise Unknown
    return number


def _flag(value: Any) -> bool:  # noqa: ANN401  hostile JSON
    if isinstance(value, bool):
        return value
    if not isinstance(value, str) or value not in _TRUE | _FALSE:
        raise Unknown
    return value in _TRUE


def _buttons(value: Any) -> Json:  # noqa: ANN401  hostile JSON
    markup = load_json(value) if isinstance(value, str) else value
    if not isinstance(markup, dict) or markup.keys() != {"inline_keyboard"}:
        raise Unknown
    rows = markup["inline_keyboard"]
    if not isinstance(rows, list):
        raise Unknown
    for row in rows:
        if not isinstance(row, list):
            raise Unknown
        for button in row:
            if not isinstance(button, dict) or not button.keys() <= _PLAIN_BUTTON:
                raise Unknown
            if not all(isinstance(part, str) for part in button.values()):
                raise Unknown
            if "text" not in button:
                raise Unknown
    return markup


_PLAIN_BUTTON = frozenset({"text", "callback_data", "url", "style"})


def _emoji(value: Any) -> list[Json]:  # noqa: ANN401  hostile JSON
    reactions = load_json(value) if isinstance(value, str) else value
    if not isinstance(reactions, list):
        raise Unknown
    for reaction in reactions:
        if not isinstance(reaction, dict) or reaction.keys() != {"type", "emoji"}:
            raise Unknown
        if reaction["type"] != "emoji" or not isinstance(reaction["emoji"], str):
            raise Unknown
    return reactions


def _names(value: Any) -> list[str]:  # noqa: ANN401  hostile JSON
    names = load_json(value) if isinstance(value, str) else value
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise Unknown
    return names


HOT: dict[str, dict[str, Callable[[Any], Any]]] = {
    "sendMessage": {
        "chat_id": _number,
        "text": _text,
        "parse_mode": _text,
        "reply_markup": _buttons,
        "disable_notification": _flag,
        "protect_content": _flag,
        "reply_to_message_id": _number,
        "allow_sending_without_reply": _flag,
    },
    "editMessageText": {
        "chat_id": _number,
        "message_id": _number,
        "text": _text,
        "parse_mode": _text,
        "reply_markup": _buttons,
    },
    "answerCallbackQuery": {
        "callback_query_id": _text,
        "text": _text,
        "show_alert": _flag,
        "url": _text,
        "cache_time": _number,
    },
    "setMessageReaction": {
        "chat_id": _number,
        "message_id": _number,
        "reaction": _emoji,
        "is_big": _flag,
    },
    "getUpdates": {
        "offset": _number,
        "limit": _number,
        "timeout": _number,
        "allowed_updates": _names,
    },
}
