"""Choosing one of those who serve in the counties of the person: name and enterprise, by pages."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.texts.catalogue import Markup
from core.appointments.actions import see_roster
from core.appointments.model import RosterLine, State

PER_PAGE: Final = 6


async def serving(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Those in service, by enterprise; never oneself."""
    me = talk(dialog_manager)
    found: list[RosterLine] = []
    for county in sorted(me.actor.counties()):
        found += await me.store.do(see_roster, me.actor, county)
    there = [
        one for one in found if one.state is not State.ENDED and one.person != me.actor.person
    ]
    page, leaf = page_of(dialog_manager, there, PER_PAGE)
    lines = (
        me.text("common-serving-line", name=one.name, enterprise=one.enterprise_name)
        for one in page
    )
    return leaf | {
        "lines": Markup("\n".join(lines)),
        "none": not there,
        "many": leaf["pages"] > 1,
        "choices": [(one.name[:10], one.appointment) for one in page],
    }
