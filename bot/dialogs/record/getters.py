"""What the record shows of years and months."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.cards.day import waits_for
from bot.cards.pace import pace_line, pace_notes
from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.dialogs.record.chosen import CALENDAR, year_of
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.duty.model import DutyDay, Grade
from core.duty.questions import my_services
from core.pace.questions import my_pace
from core.record.model import Month
from core.record.questions import my_years
from core.record.rules import COUNTED, NOTHING, OUTSIDE, WAITING
from core.shared.calendar import local_day

PER_PAGE: Final = 4
YEARS_PER_PAGE: Final = 6
NAME: Final = 12
SIGNS: Final = {COUNTED: "\u25a0", WAITING: "\u25a1", NOTHING: "\u00b7", OUTSIDE: "\u3000"}
"""Full, hollow, a dot, a gap: told apart by shape, never by colour (PRODUCT 23)."""


async def year(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The service year: count, hours, and a page of days, the latest first."""
    me = talk(dialog_manager)
    page = await year_of(dialog_manager)
    calendar = await year_of(dialog_manager, calendar=True)
    services = await me.store.ask(my_services, me.actor)
    now = page.appointment in dict(services) and local_day(me.house.clock()) in page.span
    pace = await me.store.ask(my_pace, me.actor, page.appointment) if now else None
    said = [pace_line(me.text, pace), *pace_notes(me.text, pace)] if pace else []
    days, leaf = page_of(dialog_manager, page.days[::-1], PER_PAGE)
    return leaf | {
        "enterprise": page.enterprise,
        "first": page.span.first.isoformat(),
        "last": page.span.last.isoformat(),
        "count": page.count,
        "target": me.store.policy.days_per_year,
        "open": page.open,
        "pace": Markup("\n".join(said)),
        "others": [(name[:24], one) for one, name in services if one != page.appointment],
        "several": any(one != page.appointment for one, _ in services),
        "hours": hours(page.minutes),
        "has_hours": bool(page.minutes),
        "calendar_year": str(calendar.span.first.year),
        "calendar_count": calendar.count,
        "days": Markup("\n".join(_day(me, day) for day in days)),
        "choices": [(_choice(me, day), day.id) for day in days],
        "has_days": bool(page.days),
        "empty": not page.days,
    }


async def months(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """By month: days, hours, and how they lay, a sign for each seven days (PRODUCT 23)."""
    me = talk(dialog_manager)
    calendar = bool(dialog_manager.dialog_data.get(CALENDAR))
    page = await year_of(dialog_manager, calendar=calendar)
    return {
        "first": page.span.first.isoformat(),
        "last": page.span.last.isoformat(),
        "year": str(page.span.first.year),
        "service": not calendar,
        "calendar": calendar,
        "count": page.count,
        "lines": Markup("\n".join(_month(me, month) for month in page.months)),
        "hours": hours(page.minutes),
        "without": page.without_departure,
        "some": bool(page.months),
        "none": not page.months,
    }


async def years(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The service years that can be looked at."""
    me = talk(dialog_manager)
    found = await me.store.ask(my_years, me.actor)
    rows, leaf = page_of(dialog_manager, list(enumerate(found)), YEARS_PER_PAGE)
    return leaf | {
        "lines": Markup(
            "\n".join(
                me.text(
                    "record-years-line",
                    first=one.year.first.isoformat(),
                    last=one.year.last.isoformat(),
                    enterprise=one.enterprise,
                )
                for _, one in rows
            )
        ),
        "choices": [
            (
                me.plain(
                    "record-years-one",
                    first=f"{one.year.first:%Y-%m}",
                    enterprise=one.enterprise[:NAME],
                ),
                number,
            )
            for number, one in rows
        ],
        "none": not found,
    }


def hours(minutes: int) -> str:
    """Hours to one decimal."""
    return f"{minutes / 60:.1f}"


def standing(me: Turn, day: DutyDay) -> Markup:
    """A day's grade in a word, or why it does not count."""
    if day.why_not is not None:
        return me.text(f"record-not-{day.why_not}")
    if day.grade is Grade.OPEN:
        return me.text(f"record-waits-{waits_for(day)}")
    return me.text(f"record-grade-{day.grade.value.lower()}")


def _month(me: Turn, month: Month) -> Markup:
    key = "record-months-line-hours" if month.minutes else "record-months-line"
    return me.text(
        key,
        month=f"{month.first:%Y-%m}",
        weeks="".join(SIGNS[sign] for sign in month.weeks),
        days=month.days,
        waiting=me.text("record-months-open", open=month.open) if month.open else "",
        hours=hours(month.minutes),
    )


def _day(me: Turn, day: DutyDay) -> Markup:
    return me.text("record-day", on=day.on, standing=standing(me, day))


def _choice(me: Turn, day: DutyDay) -> str:
    mark = "not" if day.why_not is not None else day.grade.value.lower()
    return me.plain("record-year-one", on=f"{day.on:%m-%d}", mark=me.plain(f"record-mark-{mark}"))
