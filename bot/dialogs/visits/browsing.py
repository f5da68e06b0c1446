"""What the windows of visits that were noted show."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.cards.visit import facts_of, line
from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.dialogs.visits.draft import draft_of
from bot.dialogs.visits.troubles import problems
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.shared.calendar import local_time
from core.shared.ids import VisitId
from core.shared.refusal import Refusal, Refused
from core.visits.actions import see_visit, see_visits_at
from core.visits.questions import my_visit, my_visits
from core.visits.shown import VisitView

PER_PAGE: Final = 6


def number_of(manager: DialogManager) -> VisitId:
    """The visit that is looked at, or that the dialog was opened with."""
    given = manager.start_data if isinstance(manager.start_data, dict) else {}
    found = manager.dialog_data.get("one") or given.get("visit")
    if found is None:
        raise Refused(Refusal.NOT_FOUND)
    return VisitId(int(found))


async def mine(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What the official noted himself."""
    me = talk(dialog_manager)
    return _listed(dialog_manager, me, await me.store.ask(my_visits, me.actor))


async def at(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What was noted of the enterprise on the card."""
    me = talk(dialog_manager)
    where = draft_of(dialog_manager).enterprise
    found = await me.store.do(see_visits_at, me.actor, where)
    return _listed(dialog_manager, me, found)


def _listed(manager: DialogManager, me: Turn, found: tuple[VisitView, ...]) -> dict[str, Any]:
    page, leaf = page_of(manager, found, PER_PAGE)
    return leaf | {
        "lines": Markup("\n".join(line(me.text, one) for one in page)),
        "some": bool(page),
        "choices": [
            (
                me.plain(
                    "visits-label", day=f"{one.visit.on:%m-%d}", name=one.enterprise_name[:20]
                ),
                one.visit.id,
            )
            for one in page
        ],
    }


async def one(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """One visit, as far as the official may know it; the look is recorded."""
    me = talk(dialog_manager)
    view = await me.store.do(see_visit, me.actor, number_of(dialog_manager))
    if any(reply.read_at is None for reply in view.replies):
        me.house.nudge()
    until = view.amend_until
    return facts_of(me.text, view) | {
        "may_amend": until is not None,
        "until": local_time(until) if until else "",
        "may_withdraw": view.may_withdraw and until is None,
        "pictures": bool(view.files),
        "raises": view.visit.by == me.actor.person and view.visit.withdrawn_at is None,
        "from_list": "one" in dialog_manager.dialog_data,
    }


async def done(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What was saved, who is told, until when it can be changed (PRODUCT 13)."""
    me = talk(dialog_manager)
    saved = dialog_manager.dialog_data.get("saved")
    if saved is None:
        raise Refused(Refusal.NOT_FOUND)
    view = await me.store.ask(my_visit, me.actor, VisitId(int(saved)))
    until = view.amend_until
    return facts_of(me.text, view) | {
        "may_amend": until is not None,
        "until": local_time(until) if until else "",
        "troubled": bool(problems(view)) and view.visit.withdrawn_at is None,
        "calm": not problems(view) and view.visit.withdrawn_at is None,
    }
