"""Slash commands, by dictionary: one filter for all of them (DESIGN 12)."""

from collections.abc import Awaitable, Callable
from typing import Any, Final

from aiogram import Bot
from aiogram.fsm.state import State
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllGroupChats,
    BotCommandScopeDefault,
    BotCommandScopeUnion,
    Message,
)
from aiogram_dialog import DialogManager

from bot.dialogs.common.drafts import go_home
from bot.dialogs.common.drafts import opens as open_dialog
from bot.dialogs.states import (
    Brief,
    Browse,
    Calls,
    Claims,
    Decisions,
    Difficulties,
    Door,
    Expertise,
    Feedback,
    MyData,
    Needs,
    OwnVisits,
    Record,
    Rules,
    Settings,
    Visits,
)
from bot.doors.showing import begin, shows_doors
from bot.handlers.start import start
from bot.texts.catalogue import LANGUAGES
from bot.turn import House, Turn
from core.shared.actor import May

Command = Callable[[Message, str, Turn, DialogManager], Awaitable[None]]


async def help_(message: Message, args: str, turn: Turn, manager: DialogManager) -> None:
    """What the bot can do for this person, in a few lines."""
    actor = turn.actor
    parts = {
        "start-stranger": not actor.takes_part(),
        "help-title": actor.takes_part(),
        "help-appointee": actor.may(May.CHECK_IN),
        "help-contact": actor.may(May.CONFIRM_VISITORS),
        "help-office": actor.may(May.SEE_PRESENCE) and not actor.may(May.CONFIRM_VISITORS),
        "help-visits": actor.may(May.LOG_VISIT),
        "help-county": actor.may(May.WORK_ON_NEEDS),
        "help-city": actor.may(May.MAKE_POSTS),
        "help-research": actor.may(May.FOLLOW_POSTS),
        "help-commands": actor.takes_part(),
    }
    await message.answer("\n\n".join(turn.text(key) for key, said in parts.items() if said))


async def menu(message: Message, args: str, turn: Turn, manager: DialogManager) -> None:
    """Home."""
    await go_home(manager)


async def door(message: Message, args: str, turn: Turn, manager: DialogManager) -> None:
    """The code for the gate; home for whoever has no gate."""
    if shows_doors(turn.actor):
        await begin(turn, manager, message.chat.id)
    else:
        await go_home(manager)


async def difficulty(message: Message, args: str, turn: Turn, manager: DialogManager) -> None:
    """One's own difficulties; for officials those that their offices deal with."""
    official = turn.actor.may(May.COUNT_DIFFICULTIES)
    await open_dialog(manager, Difficulties.office if official else Difficulties.mine)


def opens(state: State, may: May | None = None) -> Command:
    """A command that opens a dialog; home for those whom it does not concern."""

    async def run(message: Message, args: str, turn: Turn, manager: DialogManager) -> None:
        if may is None or turn.actor.may(may):
            await open_dialog(manager, state)
        else:
            await go_home(manager)

    return run


OPEN_TO_ALL: Final[dict[str, Command]] = {"start": start, "help": help_}
MEMBERS: Final[dict[str, Command]] = {
    "menu": menu,
    "cancel": menu,
    "settings": opens(Settings.menu),
    "language": opens(Settings.menu),
    "record": opens(Record.year, May.CHECK_IN),
    "door": door,
    "poster": opens(Door.poster, May.ENROL_SITE),
    "claim": opens(Claims.day, May.FILE_CLAIM),
    "claims": opens(Decisions.list, May.DECIDE_CLAIM),
    "need": opens(Needs.start, May.FILE_NEED),
    "brief": opens(Brief.page, May.READ_BRIEF),
    "call": opens(Calls.list),
    "posts": opens(Browse.list, May.BROWSE_POSTS),
    "fields": opens(Expertise.menu, May.DECLARE_EXPERTISE),
    "visit": opens(Visits.enterprise, May.LOG_VISIT),
    "visits": opens(OwnVisits.list, May.READ_OWN_VISITS),
    "difficulty": difficulty,
    "feedback": opens(Feedback.about, May.GIVE_FEEDBACK),
    "rules": opens(Rules.page),
    "data": opens(MyData.menu),
}
SHOWN: Final = (
    "menu",
    "record",
    "claim",
    "need",
    "visit",
    "door",
    "brief",
    "call",
    "posts",
    "difficulty",
    "feedback",
    "settings",
    "data",
    "rules",
    "help",
)
"""Those that the messenger lists; the others work too."""


async def is_command(message: Message) -> bool | dict[str, Any]:
    """A text that begins with a slash, taken apart; the bot's own name in it is left away."""
    text = message.text
    if text is None or not text.startswith("/"):
        return False
    name, _, args = text[1:].partition(" ")
    return {"name": name.partition("@")[0].lower(), "args": args.strip()}


async def on_command(
    message: Message, name: str, args: str, turn: Turn, dialog_manager: DialogManager
) -> None:
    """Call what the command names; an unknown one gets the list."""
    known = OPEN_TO_ALL | MEMBERS if turn.actor.takes_part() else OPEN_TO_ALL
    await known.get(name, help_)(message, args, turn, dialog_manager)


IN_GROUPS: Final = ("bind", "unbind")
"""Those that a work group knows; all others lead to the private chat."""


async def publish(bot: Bot, house: House) -> None:
    """Tell the messenger which commands to list, in both languages, in private and in groups."""
    lists: tuple[tuple[tuple[str, ...], BotCommandScopeUnion], ...] = (
        (SHOWN, BotCommandScopeDefault()),
        (IN_GROUPS, BotCommandScopeAllGroupChats()),
    )
    for language in LANGUAGES:
        for names, scope in lists:
            listed = [
                BotCommand(
                    command=name, description=house.catalogue.plain(language, f"command-{name}")
                )
                for name in names
            ]
            code = None if language == "zh" else language
            await bot.set_my_commands(listed, scope=scope, language_code=code)
