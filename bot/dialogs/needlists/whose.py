"""Whose list a window is about."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.turn import Turn
from core.consolidation.model import ListStanding, OwnList
from core.consolidation.questions import call_of_lists, list_by_number, my_list
from core.organisations.model import County
from core.shared.ids import CallId, CountyCode, CountyListId
from core.shared.refusal import Refusal, Refused


async def place_of(manager: DialogManager) -> tuple[CountyCode, CallId] | None:
    """The county whose list it is, and the call; None while there is no call.

    An officer of several counties chooses among them, and begins with the first.
    """
    me = talk(manager)
    call = await me.store.ask(call_of_lists, me.actor)
    own = sorted(me.actor.counties())
    if not own:
        raise Refused(Refusal.NOT_ALLOWED)
    if call is None:
        return None
    chosen = manager.dialog_data.get("county")
    return CountyCode(chosen if chosen in own else own[0]), call.id


async def mine(manager: DialogManager) -> OwnList:
    """The officer's own list as it stands. Raises Refused(NOT_FOUND) while there is no call."""
    me, found = talk(manager), await place_of(manager)
    if found is None:
        raise Refused(Refusal.NOT_FOUND)
    return await me.store.ask(my_list, me.actor, *found)


async def theirs(manager: DialogManager) -> ListStanding:
    """The list that a letter or another window opened, for the city."""
    me = talk(manager)
    start: Any = manager.start_data or {}
    number = CountyListId(int(manager.dialog_data.setdefault("list", start.get("list", 0))))
    return await me.store.ask(list_by_number, me.actor, number)


def named(me: Turn, county: County) -> str:
    """What the county is called in the reader's language."""
    return county.english if me.language == "en" else county.name
