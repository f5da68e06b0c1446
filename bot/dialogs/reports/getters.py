"""How reports stand."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.assessment.actions import see_report, see_reports
from core.assessment.model import ReportStanding
from core.assessment.questions import my_report
from core.shared.calendar import local_day
from core.shared.ids import AppointmentId
from core.shared.refusal import Refusal, Refused

PER_PAGE = 7


async def mine(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The appointee's own report."""
    me = talk(dialog_manager)
    try:
        stands = await me.store.ask(my_report, me.actor)
    except Refused as refused:
        if refused.code is not Refusal.NO_APPOINTMENT:
            raise
        return {"no_appointment": True, "has_one": False, "waits": False, "undo": False}
    dialog_manager.dialog_data["appointment"] = stands.appointment
    return _facts(me, stands) | {"no_appointment": False, "has_one": True}


async def listed(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Reports that the county or the city waits for, the most urgent first."""
    me = talk(dialog_manager)
    awaited = await me.store.do(see_reports, me.actor)
    page, leaf = page_of(dialog_manager, awaited, PER_PAGE)
    return leaf | {
        "lines": Markup("\n".join(_line(me, stands) for stands in page)),
        "choices": [(stands.name[:16], stands.appointment) for stands in page],
    }


async def one(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """One of them."""
    me = talk(dialog_manager)
    data: Any = dialog_manager.start_data or {}
    # opened from a letter, or chosen from the list
    number = dialog_manager.dialog_data.setdefault("appointment", data.get("appointment"))
    return _facts(me, await me.store.do(see_report, me.actor, AppointmentId(int(number))))


def _facts(me: Turn, stands: ReportStanding) -> dict[str, Any]:
    now = me.house.clock()
    today = local_day(now)
    receives = stands.county in me.actor.counties() or stands.person == me.actor.person
    return {
        "name": stands.name,
        "enterprise": stands.enterprise,
        "first": stands.term.first.isoformat(),
        "end": stands.term.last.isoformat(),
        "due": stands.due,
        "days": abs(stands.days_left),
        "at": stands.handed_in_at or now,
        "ahead": stands.handed_in_at is None and stands.days_left >= 0,
        "late": stands.handed_in_at is None and stands.days_left < 0,
        "is_in": stands.handed_in_at is not None,
        "waits": stands.handed_in_at is None and receives and today >= stands.first,
        "undo": stands.undo_until is not None
        and now <= stands.undo_until
        and stands.handed_in_by == me.actor.person,
        "minutes": me.store.policy.undo_minutes,
    }


def _line(me: Turn, stands: ReportStanding) -> str:
    late = stands.days_left < 0
    return me.text(
        "reports-line-late" if late else "reports-line-ahead",
        name=stands.name,
        enterprise=stands.enterprise,
        due=stands.due,
        days=abs(stands.days_left),
    )
