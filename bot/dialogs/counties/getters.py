"""What is known of the counties."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from core.organisations.questions import counties
from core.shared.refusal import Refusal, Refused

PER_PAGE = 8


async def listed(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """All of them, to choose one."""
    me = talk(dialog_manager)
    english = me.language == "en"
    found = await me.store.ask(counties, me.actor)
    page, leaf = page_of(dialog_manager, found, PER_PAGE)
    return leaf | {
        "choices": [((c.english if english else c.name)[:24], c.code) for c in page],
    }


async def one(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The chosen one."""
    me, code = talk(dialog_manager), dialog_manager.dialog_data["code"]
    known = await me.store.ask(counties, me.actor)
    county = next((c for c in known if c.code == code), None)
    if county is None:
        raise Refused(Refusal.NOT_FOUND)
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
