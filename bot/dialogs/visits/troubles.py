"""What the windows of raising a difficulty out of a visit show."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from core.difficulties.model import Category
from core.shared.ids import AppointmentId, VisitId
from core.shared.refusal import Refusal, Refused
from core.visits.model import Heading, Mark, State
from core.visits.questions import my_visit
from core.visits.shown import VisitView

FOUND: Final = "found"
"""Appointment and heading of what is being raised."""
TOLD: Final = "told"
LIKELY: Final = {
    Heading.LIFE: Category.LIVING,
    Heading.WORK: Category.PROJECT,
    Heading.THINKING: Category.OTHER,
}


def problems(view: VisitView) -> list[tuple[AppointmentId, Mark]]:
    """What was marked as a problem, of whom."""
    return [
        (seen.appointment, mark)
        for seen in view.visit.seen
        for mark in seen.marks
        if mark.state is State.PROBLEM
    ]


def saved_of(manager: DialogManager) -> VisitId:
    """The visit that was saved last."""
    saved = manager.dialog_data.get("saved")
    if saved is None:
        raise Refused(Refusal.NOT_FOUND)
    return VisitId(int(saved))


def found_of(manager: DialogManager) -> tuple[AppointmentId, Heading]:
    """What is being raised."""
    kept = manager.dialog_data.get(FOUND)
    if kept is None:
        raise Refused(Refusal.NOT_FOUND)
    return AppointmentId(int(kept[0])), Heading(str(kept[1]))


async def found(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Each problem of the visit as a button."""
    me = talk(dialog_manager)
    view = await me.store.ask(my_visit, me.actor, saved_of(dialog_manager))
    names = dict(view.people)
    return {
        "choices": [
            (
                me.plain(
                    "visits-trouble-label",
                    name=names.get(number, "")[:12],
                    heading=me.plain(f"visits-heading-{mark.heading}"),
                ),
                f"{number}-{mark.heading}",
            )
            for number, mark in problems(view)[:8]
        ],
        "page": 1,
        "pages": 1,
        "many": False,
        "earlier": False,
        "later": False,
    }


async def categories(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What it is about: the likeliest first."""
    me = talk(dialog_manager)
    number, heading = found_of(dialog_manager)
    view = await me.store.ask(my_visit, me.actor, saved_of(dialog_manager))
    marks = {(one, mark.heading): mark for one, mark in problems(view)}
    told = str(dialog_manager.dialog_data.get(TOLD, ""))
    line = told or (marks[number, heading].line if (number, heading) in marks else "")
    first = LIKELY[heading]
    return {
        "words": line,
        "name": dict(view.people).get(number, ""),
        "heading": me.text(f"visits-heading-{heading}"),
        "choices": [
            (me.plain(f"difficulty-category-{one}"), one.value)
            for one in (first, *(other for other in Category if other is not first))
        ],
    }
