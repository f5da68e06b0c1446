"""What the windows of a sheet show."""

from datetime import date
from typing import Any, Final

from aiogram_dialog import DialogManager
from dateutil.relativedelta import relativedelta

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.texts.catalogue import Markup
from core.appointments.actions import see_appointment
from core.shared.calendar import local_day
from core.shared.ids import AppointmentId
from core.sheets.model import Fate, Scan, SheetPlan
from core.sheets.questions import sheet_plan

PER_PAGE: Final = 6


async def months(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The months of the term so far, the latest first."""
    me = talk(dialog_manager)
    number = number_of(dialog_manager)
    known = await me.store.do(see_appointment, me.actor, number)
    term = known.appointment
    month, first = min(local_day(me.house.clock()), term.last_day).replace(day=1), term.start
    found = []
    while month >= first.replace(day=1):
        found.append((f"{month:%Y-%m}", month.isoformat()))
        month -= relativedelta(months=1)
    page, leaf = page_of(dialog_manager, found, PER_PAGE)
    return leaf | {"name": known.name, "enterprise": known.enterprise, "choices": page}


async def draft(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The sheet as far as it has been entered, each date accounted for."""
    me, data = talk(dialog_manager), dialog_manager.dialog_data
    number = number_of(dialog_manager)
    plan = await me.store.ask(sheet_plan, me.actor, number, days_of(data), scan_in(data))
    lines = [
        me.text(f"sheets-fate-{fate}", days=_numbers(plan, fate), count=len(plan.of(fate)))
        for fate in Fate
        if plan.of(fate)
    ]
    return {
        "name": plan.name,
        "enterprise": plan.enterprise_name,
        "month": str(data.get("month", ""))[:7],
        "lines": Markup("\n".join(lines)),
        "count": len(plan.of(Fate.TAKEN)),
        "nothing": not plan.of(Fate.TAKEN),
        "doubted": plan.doubted,
    }


def number_of(manager: DialogManager) -> AppointmentId:
    """Whose sheet it is."""
    start: Any = manager.start_data or {}
    return AppointmentId(int(start["appointment"]))


def days_of(data: dict[str, Any]) -> tuple[date, ...]:
    """The days that were typed."""
    return tuple(date.fromisoformat(day) for day in data.get("days", ()))


def scan_in(data: dict[str, Any]) -> Scan | None:
    """The scan, once it was sent."""
    found = data.get("scan")
    return None if found is None else Scan.model_validate(found)


def _numbers(plan: SheetPlan, fate: Fate) -> str:
    return " ".join(str(on.day) for on in plan.of(fate))
