"""Reply markups: what Telegram accepts, and which of them a Message echoes."""

import ipaddress
from typing import Any
from urllib.parse import urlsplit

from bot.sandbox.refusal import Json, bad

MOST_BUTTONS = 100
LONGEST_DATA = 64
"""Bytes of callback_data."""
LONGEST_COPY = 256

ACTIONS = frozenset(
    {
        *("url", "callback_data", "web_app", "login_url", "copy_text", "callback_game", "pay"),
        *("switch_inline_query", "switch_inline_query_current_chat"),
        "switch_inline_query_chosen_chat",
    }
)
_SCHEMES = frozenset({"http", "https", "tg", "ton", "tonsite"})


def inline(markup: Json | None) -> Json | None:
    """The inline keyboard to show, None for none or an empty one; refuses a faulty one."""
    if not markup or "inline_keyboard" not in markup:
        return None
    rows: list[list[Json]] = []
    count = 0
    for row in markup["inline_keyboard"]:
        if not isinstance(row, list):
            raise bad("can't parse inline keyboard button: Expected an Array of Array")
        buttons = [_button(button) for button in row]
        count += len(buttons)
        if buttons:
            rows.append(buttons)
    if count > MOST_BUTTONS:
        raise bad("reply markup is too long")
    return {"inline_keyboard": rows} if rows else None


def is_reply(markup: Json | None) -> bool:
    """A reply keyboard, its removal or a forced reply: such a message can never be edited."""
    return bool(markup) and "inline_keyboard" not in (markup or {})


def reply(markup: Json) -> tuple[bool, Json | None]:
    """Whether the chat's reply keyboard changes, and to what."""
    if markup.get("remove_keyboard"):
        return True, None
    if "keyboard" not in markup:
        return False, None
    rows = markup["keyboard"]
    count = 0
    for row in rows:
        for button in row if isinstance(row, list) else [None]:
            text = button.get("text") if isinstance(button, dict) else button
            if not isinstance(text, str) or not text.strip():
                raise bad("can't parse keyboard button: Keyboard button text must be non-empty")
            count += 1
    if count > MOST_BUTTONS * 3:
        raise bad("reply markup is too long")
    plain = [[b if isinstance(b, dict) else {"text": b} for b in row] for row in rows if row]
    if not plain:
        raise bad("reply keyboard must have at least one button")
    return True, {**markup, "keyboard": plain}


def _button(button: Any) -> Json:  # noqa: ANN401  hostile JSON
    if not isinstance(button, dict):
        raise bad("InlineKeyboardButton must be an Object")
    text = button.get("text")
    if not isinstance(text, str):
        raise bad("can't parse inline keyboard button: Can't find field \"text\"")
    if not text.strip():
        raise bad("can't parse inline keyboard button: Button text must be non-empty")
    actions = [key for key in button if key in ACTIONS and button[key] is not None]
    if not actions:
        raise bad("text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad("can't parse inline keyboard button: Button must have exactly one action")
    _check_action(actions[0], button[actions[0]])
    return {key: part for key, part in button.items() if part is not None}


def _check_action(action: str, value: Any) -> None:  # noqa: ANN401  hostile JSON
    if action == "callback_data":
        if not isinstance(value, str) or not 1 <= len(value.encode()) <= LONGEST_DATA:
            raise bad("BUTTON_DATA_INVALID")
    elif action == "url":
        _check_url(value)
    elif action in {"web_app", "login_url"}:
        _check_url(value.get("url") if isinstance(value, dict) else value)
    elif action == "copy_text":
        copied = value.get("text") if isinstance(value, dict) else None
        if not isinstance(copied, str) or not 1 <= len(copied) <= LONGEST_COPY:
            raise bad("BUTTON_COPY_TEXT_INVALID")


def _check_url(url: Any) -> None:  # noqa: ANN401  hostile JSON
    """A phone cannot open the bot's own machine, so Telegram refuses such links."""
    if not isinstance(url, str) or not url.strip():
        raise bad("BUTTON_URL_INVALID")
    try:
        parts = urlsplit(url if ":" in url.split("/", 1)[0] else f"http://{url}")
        host = (parts.hostname or "").lower()
        _ = parts.port
    except ValueError as odd:
        raise bad(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL") from odd
    if parts.scheme in _SCHEMES - {"http", "https"}:
        return
    if parts.scheme not in _SCHEMES:
        raise bad(f"inline keyboard button URL '{url}' is invalid: Unsupported URL protocol")
    if host == "localhost" or host.endswith(".localhost") or _is_inside(host):
        raise bad("BUTTON_URL_INVALID")
    if "." not in host.strip(".") and ":" not in host:
        raise bad(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")


def _is_inside(host: str) -> bool:
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return False
