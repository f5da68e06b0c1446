"""The short cut of the hot methods and the long way through the models read the same."""

import json
from typing import Any

import pytest

from bot.sandbox.parsing import parse
from bot.sandbox.registry import SERVED
from bot.sandbox.shortcuts import HOT

MARKUP = {
    "inline_keyboard": [[{"text": "b", "callback_data": "d"}], [{"text": "u", "url": "a.cn"}]]
}
SAMPLES: dict[str, Any] = {
    "chat_id": 11,
    "message_id": 2,
    "reply_to_message_id": 3,
    "offset": -1,
    "limit": 100,
    "timeout": 30,
    "cache_time": 0,
    "text": "5",
    "parse_mode": "HTML",
    "callback_query_id": "700",
    "url": "https://t.me/x",
    "disable_notification": True,
    "protect_content": False,
    "allow_sending_without_reply": True,
    "show_alert": True,
    "is_big": False,
    "reply_markup": MARKUP,
    "reaction": [{"type": "emoji", "emoji": "x"}],
    "allowed_updates": ["message", "callback_query"],
}


def as_form(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


@pytest.mark.parametrize("name", sorted(HOT))
@pytest.mark.parametrize("encode", [as_form, lambda value: value], ids=["form", "json"])
def test_both_ways_agree(name: str, encode: Any) -> None:
    """Every field the short cut knows, as a form and as JSON, gives what the model gives."""
    method = SERVED[name.lower()]
    fields = {field: encode(SAMPLES[field]) for field in HOT[name]}
    quick = parse(name, method.model, fields)
    slow = parse("long way", method.model, fields)
    assert quick == slow == {field: SAMPLES[field] for field in HOT[name]}


@pytest.mark.parametrize(
    "odd",
    [
        {"chat_id": "@channel"},
        {"chat_id": True},
        {"text": None},
        {"disable_notification": "maybe"},
        {"reply_markup": "{"},
        {"reply_markup": "[]"},
        {"reply_markup": {"inline_keyboard": [{}]}},
        {"reply_markup": {"inline_keyboard": [[{"callback_data": "x"}]]}},
        {"reply_markup": {"inline_keyboard": [[{"text": "x", "pay": True}]]}},
        {"reply_markup": {"keyboard": [[{"text": "x"}]]}},
        {"unheard_of": "1"},
    ],
)
def test_odd_shapes_go_the_long_way(odd: dict[str, Any]) -> None:
    """What the short cut does not know is judged by the models, whichever way that goes."""
    model = SERVED["sendmessage"].model
    fields = {"chat_id": 11, "text": "x", **odd}

    def outcome(name: str) -> object:
        try:
            return parse(name, model, fields)
        except Exception as refusal:  # noqa: BLE001  both ways must fail alike
            return str(refusal)

    assert outcome("sendMessage") == outcome("long way")
