"""What the record shows."""

from collections import Counter
from typing import Any

from aiogram_dialog import DialogManager

from bot.cards.pace import pace_line, pace_notes
from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.duty.model import DutyDay, YearRecord
from core.duty.questions import my_record, my_services
from core.pace.questions import my_pace
from core.shared.ids import AppointmentId

PER_PAGE = 8


async def year(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The service year: count, months, and a page of days, the latest first."""
    me = talk(dialog_manager)
    services = await me.store.ask(my_services, me.actor)
    chosen = dialog_manager.dialog_data.get("appointment")
    number = None if chosen is None else AppointmentId(int(chosen))
    if number not in dict(services):  # its service has ended since it was chosen
        number = None
    record = await me.store.ask(my_record, me.actor, number)
    pace = await me.store.ask(my_pace, me.actor, number)
    said = [pace_line(me.text, pace), *pace_notes(me.text, pace)] if pace else []
    days, leaf = page_of(dialog_manager, record.days[::-1], PER_PAGE)
    return leaf | {
        "others": [(name[:24], other) for other, name in services if other != record.appointment],
        "several": len(services) > 1,
        "enterprise": record.enterprise,
        "first": record.year.first.isoformat(),
        "last": record.year.last.isoformat(),
        "count": record.count,
        "target": record.days_per_year,
        "open": record.open,
        "pace": Markup("\n".join(said)),
        "calendar_year": str(record.calendar_year),
        "calendar_count": record.calendar_count,
        "months": _months(me, record),
        "days": Markup("\n".join(_day(me, day) for day in days)),
        "has_days": bool(record.days),
        "empty": not record.days,
        "many": leaf["pages"] > 1,
    }


def _months(me: Turn, record: YearRecord) -> Markup:
    counted = Counter(f"{day.on:%Y-%m}" for day in record.days if day.counts())
    said = (
        me.text("record-month", month=month, days=days) for month, days in sorted(counted.items())
    )
    return Markup(me.text("common-list-comma").join(said))


def _day(me: Turn, day: DutyDay) -> str:
    if day.why_not is not None:
        standing = me.text(f"record-not-{day.why_not}")
    else:
        standing = me.text(f"record-grade-{day.grade.value.lower()}")
    return me.text("record-day", on=day.on, standing=standing)
