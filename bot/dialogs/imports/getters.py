"""What the windows of an import show."""

from itertools import islice
from typing import Any, Final

from aiogram_dialog import DialogManager
from dateutil.relativedelta import relativedelta

from bot.dialogs.common.context import talk
from bot.tables.outcome import Refusal, refusals
from bot.texts.catalogue import Markup
from core.appointments.questions import counties_served
from core.shared.calendar import local_day
from core.shared.ids import CountyCode
from core.sheets.model import Scan, SheetTable, TablePlan

MONTHS: Final = 2
MOST_LINES: Final = 10
"""Refusals that are told in the chat; the marked table tells all."""
LONGEST: Final = 24
"""Characters of a cell that are told again in the chat."""


async def months(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The months that an empty sheet is offered for: this one and the last."""
    me = talk(dialog_manager)
    _county, called = await county_of(dialog_manager)
    this = local_day(me.house.clock()).replace(day=1)
    offered = [this - relativedelta(months=back) for back in range(MONTHS)]
    return {
        "county": called,
        "months": [
            (me.plain("imports-file-blank", month=month.month), month.isoformat())
            for month in offered
        ],
    }


async def outcome(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What the file comes to, as it was when it was read last."""
    me, data = talk(dialog_manager), dialog_manager.dialog_data
    told: dict[str, Any] = data.get("told") or {}
    lines = [Refusal(*one).said(me.text) for one in told.get("lines", ())]
    refused = int(told.get("refused", 0))
    return {
        "month": told.get("month") or "",
        "dated": bool(told.get("month")),
        "undated": not told.get("month"),
        "rows": told.get("rows", 0),
        "people": told.get("people", 0),
        "count": told.get("taken", 0),
        "nothing": not told.get("taken"),
        "already": told.get("already", 0),
        "empty": told.get("empty", 0),
        "refused": refused,
        "lines": Markup("\n".join(lines)),
        "more": max(refused - len(lines), 0),
        "doubted": told.get("doubted", False),
    }


def remembered(table: SheetTable, plan: TablePlan) -> dict[str, Any]:
    """The numbers and the first refusals, fit for the dialog's memory."""
    return {
        "month": f"{table.month:%Y-%m}" if table.month else None,
        "rows": len(plan.rows),
        "people": len(plan.days),
        "taken": plan.taken,
        "already": plan.already,
        "refused": plan.refused,
        "empty": plan.empty,
        "doubted": plan.doubted,
        "lines": [
            list(one._replace(typed=one.typed[:LONGEST]))
            for one in islice(refusals(plan), MOST_LINES)
        ],
    }


async def county_of(manager: DialogManager) -> tuple[CountyCode, str]:
    """The county from whose list the import was opened, and what it is called."""
    me = talk(manager)
    start: Any = manager.start_data or {}
    code = CountyCode(str(start.get("county")))
    served = await me.store.ask(counties_served, me.actor)
    county = next((county for county, _ in served if county.code == code), None)
    if county is None:
        return code, ""
    return code, county.english if me.language == "en" else county.name


def scan_in(data: dict[str, Any]) -> Scan | None:
    """The scan, once it was sent."""
    found = data.get("scan")
    return None if found is None else Scan.model_validate(found)
