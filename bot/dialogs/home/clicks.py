"""Where the buttons of home lead."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.states import Appointments, People, Profile, Reports
from bot.doors.showing import begin
from core.appointments.questions import counties_served
from core.people.model import PlaceKind
from core.people.rules import kinds_for
from core.shared.actor import May


async def open_reports(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """An appointee's own report; everybody else's list."""
    actor = talk(manager).actor
    await manager.start(Reports.mine if actor.may(May.CHECK_IN) else Reports.list)


async def open_appointments(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """An official of one county is not asked which."""
    me = talk(manager)
    served = await me.store.ask(counties_served, me.actor)
    if len(served) == 1:
        await manager.start(Appointments.list, data={"county": served[0][0].code})
    else:
        await manager.start(Appointments.county)


async def open_people(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Whoever looks after one unit, or places of one kind only, is not asked which."""
    me = talk(manager)
    kinds = kinds_for(me.actor)
    if len(kinds) != 1:
        await manager.start(People.kinds)
        return
    kind, units = kinds[0], sorted(me.actor.units())
    if kind is PlaceKind.UNIT and len(units) == 1:
        await manager.start(People.one, data={"kind": kind.value, "key": str(units[0])})
    else:
        await manager.start(People.places, data={"kind": kind.value})


async def open_door(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The only gate's code at once, below; else the gates to choose from."""
    await begin(talk(manager), manager, query.from_user.id)


async def open_profile(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The contact of one enterprise is not asked which."""
    mine = sorted(talk(manager).actor.enterprises())
    if len(mine) == 1:
        await manager.start(Profile.card, data={"enterprise": mine[0]})
    else:
        await manager.start(Profile.enterprise)
