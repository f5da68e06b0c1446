"""What is known of the counties."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from core.organisations.questions import counties


async def listed(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """All of them, to choose one."""
    me = talk(dialog_manager)
    english = me.language == "en"
    found = await me.store.ask(counties, me.actor)
    return {
        "choices": [((c.english if english else c.name)[:24], c.code) for c in found],
        "count": len(found),
    }


async def one(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The chosen one."""
    me, code = talk(dialog_manager), dialog_manager.dialog_data["code"]
    county = next(c for c in await me.store.ask(counties, me.actor) if c.code == code)
    return {
        "name": county.name,
        "english": county.english,
        "code": county.code,
        "zone": county.zone,
        "with": county.has_organisation_department,
        "without": not county.has_organisation_department,
        "wanted_english": dialog_manager.dialog_data.get("which") == "english",
        "wanted_name": dialog_manager.dialog_data.get("which") != "english",
    }
