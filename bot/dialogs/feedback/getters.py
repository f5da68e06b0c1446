"""What the windows of a feedback show."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.cards.difficulty import head
from bot.dialogs.common.context import talk
from bot.dialogs.feedback.clicks import ABOUT, FILES, ONE, TEXT
from core.difficulties.model import About
from core.difficulties.questions import abouts, one_difficulty
from core.shared.ids import DifficultyId


async def asked(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """About whom this person can say something."""
    me = talk(dialog_manager)
    found = await me.store.ask(abouts, me.actor)
    return {"choices": [(me.plain(f"feedback-about-{one}"), one.value) for one in found]}


async def draft(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What is about to be given, and who will deal with it."""
    me, data = talk(dialog_manager), dialog_manager.dialog_data
    about = About(str(data.get(ABOUT, About.OTHER)))
    policy = me.store.policy
    return {
        "about": me.text(f"difficulty-about-{about}"),
        "route": me.text(f"feedback-route-{about}"),
        "text": str(data.get(TEXT, "")),
        "files": len(data.get(FILES, ())),
        "signs": policy.difficulty_signs,
        "most": policy.difficulty_files,
        "days": policy.feedback_workdays,
    }


async def filed(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Number, handler and date."""
    me = talk(dialog_manager)
    number = DifficultyId(int(dialog_manager.dialog_data.get(ONE, 0)))
    found = await me.store.ask(one_difficulty, me.actor, number)
    return {"head": head(me.text, found), "number": found.ticket.difficulty.number}
