"""Giving a feedback: about whom, what, sent."""

from typing import Any, Final

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.enclosed import enclosed, row_of, words_of
from bot.dialogs.states import Difficulties, Feedback
from core.difficulties.actions import give_feedback
from core.difficulties.model import About
from core.difficulties.thread import DifficultyFileKind
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_text
from core.sheets.model import Scan

ABOUT: Final = "about"
TEXT: Final = "text"
FILES: Final = "files"
ONE: Final = "difficulty"


async def about(query: CallbackQuery, select: Any, manager: DialogManager, item: str) -> None:
    """About whom."""
    manager.dialog_data[ABOUT] = About(item).value
    await manager.switch_to(Feedback.words)


async def told(message: Message, widget: Any, manager: DialogManager) -> None:
    """The words, or a file with or without words. Raises Refused(WORDS_TOO_LONG)."""
    me, data = talk(manager), manager.dialog_data
    policy, typed = me.store.policy, words_of(message)
    if typed:
        data[TEXT] = own_text(f"{data.get(TEXT, '')}\n{typed}", policy.difficulty_signs)
    came = await enclosed(me, message)
    if came is not None:
        files = list(data.get(FILES, []))
        if len(files) >= policy.difficulty_files:
            raise Refused(Refusal.DIFFICULTY_FILES_FULL, limit=policy.difficulty_files)
        data[FILES] = [*files, row_of(*came)]
    if data.get(TEXT):
        await manager.switch_to(Feedback.check)


async def again(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The words are asked for again."""
    manager.dialog_data.pop(TEXT, None)
    await manager.switch_to(Feedback.words)


async def send(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """It is given; a second tap finds the first one."""
    me, data = talk(manager), manager.dialog_data
    files = [
        (Scan(file_id=file, unique_id=unique, digest=digest), DifficultyFileKind(kind))
        for file, unique, digest, kind in data.get(FILES, ())
    ]
    done = await me.store.do(
        give_feedback,
        me.actor,
        about=About(str(data.get(ABOUT))),
        text=str(data.get(TEXT, "")),
        files=files,
    )
    me.house.nudge()
    data.clear()
    data[ONE] = done.id
    await manager.switch_to(Feedback.filed)


async def opened(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The one that was just given, with its thread."""
    number = int(manager.dialog_data.get(ONE, 0))
    await manager.start(Difficulties.one, data={ONE: number})
