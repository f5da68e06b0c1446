"""What the city sees of counties' reports."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.collecting.model import CountyReport
from core.collecting.questions import (
    city_desk,
    county_reports,
)
from core.organisations.model import County
from core.shared.calendar import local_day
from core.shared.refusal import Refusal, Refused

PER_PAGE: Final = 6
COUNTIES_PER_PAGE: Final = 8
LONGEST_LABEL: Final = 24


async def menu(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """How far the year's call has come."""
    me = talk(dialog_manager)
    desk = await me.store.ask(city_desk, me.actor)
    return {
        "year": str(desk.year or ""),
        "none": desk.year is None,
        "counties": desk.counties,
        "reported": desk.reported,
        "needs": desk.needs,
        "kept": desk.kept,
        "drafts": desk.drafts,
        "published": desk.published,
    }


async def counties(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """All counties in the order of the register: reported when, or not."""
    me = talk(dialog_manager)
    found = await me.store.ask(county_reports, me.actor)
    page, leaf = page_of(dialog_manager, found, COUNTIES_PER_PAGE)
    return leaf | {
        "counties": len(found),
        "reported": sum(one.reported_at is not None for one in found),
        "lines": Markup("\n".join(_line(me, one) for one in page)),
        "choices": [(called(me, one.county)[:LONGEST_LABEL], one.county.code) for one in page],
    }


async def county(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """One county: its report, or what is still underway there, and the last call."""
    me, code = talk(dialog_manager), dialog_manager.dialog_data.get("county")
    found = await me.store.ask(county_reports, me.actor)
    one = next((report for report in found if report.county.code == code), None)
    if one is None:
        raise Refused(Refusal.NOT_FOUND)
    reported = one.reported_at is not None
    return {
        "name": called(me, one.county),
        "reported": reported,
        "awaited": not reported,
        "reported_at": one.reported_at or me.house.clock(),
        "needs": one.needs,
        "underway": one.underway,
        "called": one.called_at is not None,
        "called_at": one.called_at or me.house.clock(),
        "may_call": one.may_call,
        "wait": not reported and not one.may_call,
    }


def called(me: Turn, county: County) -> str:
    """The county's name in the reader's language."""
    return county.english if me.language == "en" else county.name


def _line(me: Turn, one: CountyReport) -> str:
    if one.reported_at is not None:
        return me.text(
            "collecting-counties-reported",
            name=called(me, one.county),
            at=local_day(one.reported_at),
            needs=one.needs,
        )
    return me.text(
        "collecting-counties-awaited", name=called(me, one.county), underway=one.underway
    )
