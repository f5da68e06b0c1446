"""What the bot says about itself: commands, names, menu button."""

import re

from bot.sandbox.forms import Uploads
from bot.sandbox.refusal import Json, bad
from bot.sandbox.registry import serves
from bot.sandbox.world import World

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
MOST_COMMANDS = 100
LONGEST_COMMAND_TEXT = 256
LONGEST = {"name": 64, "description": 512, "short_description": 120}


def _scope(world: World, params: Json) -> tuple[str, str]:
    scope = params.get("scope") or {"type": "default"}
    name = scope["type"]
    if name in {"chat", "chat_administrators", "chat_member"}:
        name = f"{name}:{world.known(scope.get('chat_id')).person.id}"
    return name, _language(params)


def _language(params: Json) -> str:
    language: str = params.get("language_code") or ""
    if language and not re.fullmatch(r"[a-z]{2}", language):
        raise bad("LANG_CODE_INVALID")
    return language


@serves("setMyCommands")
async def set_my_commands(world: World, params: Json, _: Uploads) -> object:
    """The menu of one scope and language."""
    commands = params["commands"]
    if len(commands) > MOST_COMMANDS:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    kept = []
    for command in commands:
        name = command["command"].removeprefix("/")
        text = command["description"].strip()
        if not _COMMAND.fullmatch(name):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(text) <= LONGEST_COMMAND_TEXT:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
        kept.append({"command": name, "description": text})
    world.profile.commands[_scope(world, params)] = kept
    return True


@serves("getMyCommands")
async def get_my_commands(world: World, params: Json, _: Uploads) -> object:
    """Exactly what was set for this scope and language."""
    return world.profile.commands.get(_scope(world, params), [])


@serves("deleteMyCommands")
async def delete_my_commands(world: World, params: Json, _: Uploads) -> object:
    """The menu of one scope and language is no more."""
    world.profile.commands.pop(_scope(world, params), None)
    return True


def _set_text(world: World, which: str, params: Json) -> bool:
    text = (params.get(which) or "").strip()
    language = _language(params)
    if len(text) > LONGEST[which]:
        raise bad(f"bot {which.replace('_', ' ')} is too long")
    if text:
        world.profile.texts[which][language] = text
    elif which != "name" or language:
        world.profile.texts[which].pop(language, None)
    return True


@serves("setMyName")
async def set_my_name(world: World, params: Json, _: Uploads) -> object:
    """Up to 64 characters."""
    return _set_text(world, "name", params)


@serves("getMyName")
async def get_my_name(world: World, params: Json, _: Uploads) -> object:
    """In a language, or the common one."""
    return {"name": world.profile.text("name", _language(params))}


@serves("setMyDescription")
async def set_my_description(world: World, params: Json, _: Uploads) -> object:
    """Up to 512 characters."""
    return _set_text(world, "description", params)


@serves("getMyDescription")
async def get_my_description(world: World, params: Json, _: Uploads) -> object:
    """In a language, or the common one."""
    return {"description": world.profile.text("description", _language(params))}


@serves("setMyShortDescription")
async def set_my_short_description(world: World, params: Json, _: Uploads) -> object:
    """Up to 120 characters."""
    return _set_text(world, "short_description", params)


@serves("getMyShortDescription")
async def get_my_short_description(world: World, params: Json, _: Uploads) -> object:
    """In a language, or the common one."""
    return {"short_description": world.profile.text("short_description", _language(params))}


@serves("setChatMenuButton")
async def set_chat_menu_button(world: World, params: Json, _: Uploads) -> object:
    """Of one chat, or of all that have none of their own."""
    button = params.get("menu_button") or {"type": "default"}
    default = button["type"] == "default"
    if params.get("chat_id"):
        world.known(params["chat_id"]).menu_button = None if default else button
    else:
        world.profile.menu_button = {"type": "commands"} if default else button
    return True


@serves("getChatMenuButton")
async def get_chat_menu_button(world: World, params: Json, _: Uploads) -> object:
    """Of one chat, or the common one."""
    own = world.known(params["chat_id"]).menu_button if params.get("chat_id") else None
    return own or world.profile.menu_button
