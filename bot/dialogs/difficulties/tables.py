"""What officials read: their lists, and how counties stand."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.dialogs.difficulties.cards import listed_in
from bot.dialogs.difficulties.chosen import (
    PERIOD,
    shelf_of,
    sort_of,
)
from bot.texts.catalogue import Markup
from core.difficulties.model import Category
from core.difficulties.questions import (
    county_figures,
    office_difficulties,
)
from core.difficulties.shown import Shelf
from core.shared.actor import May
from core.shared.calendar import ONE_DAY, Span, local_day, months_before

COUNTIES_A_PAGE: Final = 8
MONTHS: Final = {"month": 1, "quarter": 3, "year": 12}
"""Periods that figures are read over."""


async def office_list(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """An official's list: what waits for his office, all of his county, or the closed ones."""
    me, shelf, sort = talk(dialog_manager), shelf_of(dialog_manager), sort_of(dialog_manager)
    found = await me.store.ask(office_difficulties, me.actor, shelf, sort)
    return listed_in(dialog_manager, me, found) | {
        "shelf": me.text(f"difficulties-shelf-{shelf}"),
        "sort": me.text(f"difficulty-category-{sort}") if sort else "",
        "sorted": sort is not None,
        "not_waiting": shelf is not Shelf.WAITING,
        "not_all": shelf is not Shelf.ALL,
        "not_closed": shelf is not Shelf.CLOSED,
        "counts": me.actor.may(May.COUNT_DIFFICULTIES),
    }


async def sorts(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The categories, to read one alone."""
    me = talk(dialog_manager)
    return {
        "choices": [(me.plain(f"difficulty-category-{one}"), one.value) for one in Category],
        "sorted": sort_of(dialog_manager) is not None,
    }


async def figures(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """A county's figures over the months of a period; one that has nothing to tell is left out."""
    me = talk(dialog_manager)
    months = MONTHS.get(str(dialog_manager.dialog_data.get(PERIOD)), 3)
    today = local_day(me.house.clock())
    span = Span(first=months_before(today, months) + ONE_DAY, last=today)
    found = await me.store.ask(county_figures, me.actor, span)
    told = [one for one in found if one.raised or one.open or one.closed]
    page, leaf = page_of(dialog_manager, told, COUNTIES_A_PAGE)
    return leaf | {
        "first": span.first,
        "last": span.last,
        "least": me.store.policy.difficulty_least,
        "lines": Markup(
            "\n\n".join(
                me.text(
                    "difficulties-figures-line",
                    county=me.text(
                        "difficulty-county", name=one.county.name, english=one.county.english
                    ),
                    raised=one.raised,
                    open=one.open,
                    overdue=one.overdue,
                    closed=one.closed,
                    settled=one.settled,
                    median=me.text("difficulties-figures-days", days=one.median_days)
                    if one.median_days is not None
                    else me.text("difficulties-figures-few"),
                )
                for one in page
            )
        ),
    }
