"""From the strings of a request to the typed parameters of a method.

Types and required fields come from aiogram's method models, but for what the short cut knows.
"""

import json
import types
import typing
from functools import cache
from typing import Any

from aiogram.methods import TelegramMethod
from pydantic import ValidationError

from bot.sandbox.forms import Fields, load_json, whole_number
from bot.sandbox.refusal import Json, Refusal, bad
from bot.sandbox.shortcuts import HOT, Unknown

Model = type[TelegramMethod[Any]]


def parse(method: str, model: Model, fields: Fields) -> Json:
    """Typed parameters as plain JSON values; refuses with 400 what does not fit the method."""
    quick = HOT.get(method)
    if quick is not None:
        try:
            return {name: quick[name](value) for name, value in fields.items()}
        except (Unknown, KeyError, ValueError):
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
        if int in shape and str in shape and (number := whole_number(value)) is not None:
            return number
        if not shape:
            try:
                return load_json(value)
            except ValueError:
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
