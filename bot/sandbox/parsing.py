"""From the strings of a request to the typed parameters of a method.

Types and required fields come from aiogram's method models. The hot methods have a short cut
that knows only the plain shapes; whatever it does not know goes the long way, so it can reject
nothing by itself and lets nothing through that the models would refuse.
"""

import json
import types
import typing
from collections.abc import Callable
from functools import cache
from typing import Any

from aiogram.methods import TelegramMethod
from pydantic import ValidationError

from bot.sandbox.forms import Fields
from bot.sandbox.refusal import Json, Refusal, bad

Model = type[TelegramMethod[Any]]

_TRUE = frozenset({"true", "True", "1"})
_FALSE = frozenset({"false", "False", "0"})


class _Unknown(Exception):  # noqa: N818  a signal, never seen outside
    """The short cut does not know this shape."""


def parse(method: str, model: Model, fields: Fields) -> Json:
    """Typed parameters as plain JSON values; refuses with 400 what does not fit the method."""
    quick = _HOT.get(method)
    if quick is not None:
        try:
            return {name: quick[name](value) for name, value in fields.items()}
        except (_Unknown, KeyError, ValueError):
            pass
    return _parse_slowly(model, fields)


def _parse_slowly(model: Model, fields: Fields) -> Json:
    shapes = _shapes(model)
    values = {
        name: _loosened(value, shapes[name]) for name, value in fields.items() if name in shapes
    }
    try:
        parsed = model.model_validate(values)
    except ValidationError as odd:
        raise _refusal(odd) from odd
    return {
        name: value
        for name, value in parsed.model_dump(
            mode="json", exclude_unset=True, warnings=False
        ).items()
        if value is not None
    }


@cache
def _shapes(model: Model) -> dict[str, frozenset[type]]:
    """The scalar types a field takes; an empty set means JSON."""
    return {
        name: frozenset(_members(field.annotation)) & {str, int, float, bool}
        for name, field in model.model_fields.items()
    }


def _members(annotation: Any) -> list[Any]:  # noqa: ANN401  any annotation
    if typing.get_origin(annotation) in {typing.Union, types.UnionType}:
        return list(typing.get_args(annotation))
    return [annotation]


def _loosened(value: Any, shape: frozenset[type]) -> Any:  # noqa: ANN401  hostile JSON
    """Telegram reads numbers from strings, strings from numbers and JSON from strings."""
    if isinstance(value, str):
        if int in shape and str in shape and value.lstrip("-").isdecimal():
            return int(value)
        if not shape:
            try:
                return json.loads(value)
            except (ValueError, RecursionError):
                return value
    elif str in shape and int not in shape and isinstance(value, int | float):
        return json.dumps(value)
    return value


_WORDS = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "message_ids": "message identifiers are not specified",
    "photo": "there is no photo in the request",
    "document": "there is no document in the request",
    "voice": "there is no voice in the request",
    "video": "there is no video in the request",
    "audio": "there is no audio in the request",
    "animation": "there is no animation in the request",
    "latitude": "latitude is empty",
    "longitude": "longitude is empty",
    "action": "wrong parameter action in request",
}


def _refusal(odd: ValidationError) -> Refusal:
    first = odd.errors(include_url=False, include_context=False, include_input=False)[0]
    place = [str(step) for step in first["loc"]]
    if first["type"] == "missing" and len(place) == 1:
        return bad(_WORDS.get(place[0], f"{place[0]} is empty"))
    if place[0] == "reply_markup" and first["type"] in {"model_type", "model_attributes_type"}:
        return bad("object expected as reply markup")
    return bad(f"can't parse {'.'.join(place)}: {first['msg']}")


def _text(value: Any) -> str:  # noqa: ANN401  hostile JSON
    if isinstance(value, str):
        return value
    raise _Unknown


def _number(value: Any) -> int:  # noqa: ANN401  hostile JSON
    if type(value) is int:
        return value
    if isinstance(value, str) and value.isascii() and value.lstrip("-").isdecimal():
        return int(value)
    raise _Unknown


def _flag(value: Any) -> bool:  # noqa: ANN401  hostile JSON
    if isinstance(value, bool):
        return value
    if value in _TRUE:
        return True
    if value in _FALSE:
        return False
    raise _Unknown


def _buttons(value: Any) -> Json:  # noqa: ANN401  hostile JSON
    markup = json.loads(value) if isinstance(value, str) else value
    if not isinstance(markup, dict) or markup.keys() != {"inline_keyboard"}:
        raise _Unknown
    rows = markup["inline_keyboard"]
    if not isinstance(rows, list):
        raise _Unknown
    for row in rows:
        if not isinstance(row, list):
            raise _Unknown
        for button in row:
            if not isinstance(button, dict) or not button.keys() <= _PLAIN_BUTTON:
                raise _Unknown
            if not all(isinstance(part, str) for part in button.values()):
                raise _Unknown
            if "text" not in button:
                raise _Unknown
    return markup


_PLAIN_BUTTON = frozenset({"text", "callback_data", "url", "style"})


def _emoji(value: Any) -> list[Json]:  # noqa: ANN401  hostile JSON
    reactions = json.loads(value) if isinstance(value, str) else value
    if not isinstance(reactions, list):
        raise _Unknown
    for reaction in reactions:
        if not isinstance(reaction, dict) or reaction.keys() != {"type", "emoji"}:
            raise _Unknown
        if reaction["type"] != "emoji" or not isinstance(reaction["emoji"], str):
            raise _Unknown
    return reactions


def _names(value: Any) -> list[str]:  # noqa: ANN401  hostile JSON
    names = json.loads(value) if isinstance(value, str) else value
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise _Unknown
    return names


_HOT: dict[str, dict[str, Callable[[Any], Any]]] = {
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
"""Required fields are checked by the methods themselves: a short cut knows only types."""
