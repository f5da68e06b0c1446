"""What the windows about appointments show."""

from datetime import date
from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.texts.catalogue import Markup
from bot.texts.reasons import reason_said
from bot.turn import Turn
from core.appointments.actions import see_appointment, see_roster
from core.appointments.model import ENDINGS, PAUSES, Appointment, RosterLine, State, Suspension
from core.appointments.questions import counties_served
from core.organisations.model import County
from core.shared.actor import May
from core.shared.calendar import ONE_DAY, local_day
from core.shared.ids import AppointmentId, CountyCode

COUNTIES_PER_PAGE: Final = 8
PER_PAGE: Final = 6
REASONS: Final = {"suspend": PAUSES, "end": ENDINGS}


async def counties(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The counties that the official looks after, with how many serve in each."""
    me = talk(dialog_manager)
    found = await me.store.ask(counties_served, me.actor)
    page, leaf = page_of(dialog_manager, found, COUNTIES_PER_PAGE)
    return leaf | {
        "choices": [
            (
                me.plain("appointments-county-one", name=_called(me, county), count=count),
                county.code,
            )
            for county, count in page
        ]
    }


async def listed(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """A county's appointments, those in service first."""
    me, data = talk(dialog_manager), dialog_manager.dialog_data
    start: Any = dialog_manager.start_data or {}
    code = CountyCode(str(data.setdefault("county", start.get("county"))))
    found = await me.store.do(see_roster, me.actor, code)
    served = await me.store.ask(counties_served, me.actor)
    named = next((_called(me, county) for county, _ in served if county.code == code), "")
    page, leaf = page_of(dialog_manager, found, PER_PAGE)
    return leaf | {
        "county": named,
        "lines": Markup("\n".join(_line(me, line) for line in page)),
        "may_sheet": me.actor.may(May.ENTER_SHEET),
        "choices": [(line.name[:16], line.appointment) for line in page],
    }


async def one(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """One of them, and what may be done now."""
    me = talk(dialog_manager)
    number = AppointmentId(int(dialog_manager.dialog_data["appointment"]))
    known = await me.store.do(see_appointment, me.actor, number)
    served = known.appointment
    decides = me.actor.may(May.MANAGE_APPOINTMENT)
    dialog_manager.dialog_data["name"] = known.name
    return {
        "name": known.name,
        "state": _state(me, served),
        "enterprise": known.enterprise,
        "unit": known.unit,
        "start": served.start,
        "end": served.end,
        "last": served.last_day,
        "reason": reason_said(me.house.catalogue, me.language, known.ended_because or ""),
        "terminated": known.ended_because is not None,
        "exception": known.exception or "",
        "first_of_year": known.year.first,
        "last_of_year": known.year.last,
        "count": known.count,
        "target": known.days_per_year,
        "pauses": Markup("\n".join(_pause(me, pause) for pause in known.pauses)),
        "paused": bool(known.pauses),
        "looks_only": not decides,
        "may_sheet": me.actor.may(May.ENTER_SHEET) and served.person != me.actor.person,
        "may_suspend": decides and served.state is State.ACTIVE,
        "may_resume": decides and served.state is State.SUSPENDED,
        "may_end": decides and served.state is not State.ENDED,
    }


async def draft(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The decision as far as it has been entered."""
    me, data = talk(dialog_manager), dialog_manager.dialog_data
    act, today = str(data.get("act", "")), local_day(me.house.clock())
    on = date.fromisoformat(str(data["day"])) if data.get("day") else today
    catalogue = me.house.catalogue
    return {
        "name": str(data.get("name", "")),
        "suspends": act == "suspend",
        "resumes": act == "resume",
        "ends": act == "end",
        "reasons": [
            (reason_said(catalogue, me.language, reason), reason.value)
            for reason in REASONS.get(act, ())
        ],
        "days": [
            (me.plain("appointments-day-today"), today.isoformat()),
            (me.plain("appointments-day-tomorrow"), (today + ONE_DAY).isoformat()),
        ],
        "on": on,
        "reason": reason_said(catalogue, me.language, str(data.get("reason", ""))),
        "target": me.store.policy.days_per_year,
    }


def _called(me: Turn, county: County) -> str:
    return county.english if me.language == "en" else county.name


def _line(me: Turn, line: RosterLine) -> str:
    return me.text(
        "appointments-list-line",
        name=line.name,
        enterprise=line.enterprise_name,
        start=line.start.isoformat(),
        last=line.last_day.isoformat(),
        state=_state(me, line),
    )


def _state(me: Turn, served: Appointment | RosterLine) -> Markup:
    """Nobody is in service before his first day, nor after his last one."""
    today, state = local_day(me.house.clock()), served.state.value
    if today < served.start:
        state = "ahead"
    elif today > served.last_day:
        state = State.ENDED.value
    return me.text(f"appointments-state-{state}")


def _pause(me: Turn, pause: Suspension) -> str:
    reason = reason_said(me.house.catalogue, me.language, pause.reason)
    if pause.last is None:
        return me.text("appointments-one-pause-open", first=pause.first, reason=reason)
    return me.text("appointments-one-pause", first=pause.first, last=pause.last, reason=reason)
