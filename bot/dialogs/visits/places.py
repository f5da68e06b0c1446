"""Which enterprises are offered, and what is said of each."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.dialogs.visits.draft import (
    NEAR,
    WORDS,
)
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.shared.ids import EnterpriseId
from core.visits.questions import to_visit
from core.visits.shown import Candidate

PER_PAGE: Final = 6
LABEL: Final = 30
READY_MET: Final = ("head", "deputy", "research", "contact")
READY_WHY: Final = ("route", "signal", "handover")


async def enterprises(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Where to go: near ones, due ones, recent ones, or what was searched for."""
    me, data = talk(dialog_manager), dialog_manager.dialog_data
    near = {EnterpriseId(int(one)): int(away) for one, away in data.get(NEAR, ())}
    words = str(data.get(WORDS, ""))
    found = await me.store.ask(to_visit, me.actor, words, near)
    page, leaf = page_of(dialog_manager, found, PER_PAGE)
    return leaf | {
        "searched": bool(words),
        "words": words,
        "any": bool(found) and not words,
        "lines": Markup("\n".join(_candidate(me, one) for one in page)),
        "listed": bool(page),
        "choices": [(one.name[:LABEL], one.enterprise) for one in page],
    }


def _candidate(me: Turn, one: Candidate) -> str:
    """The enterprise in the window's text: last visit, appointees, distance."""
    comma = me.text("common-list-comma")
    people = Markup(comma.join(Markup.of(name) for name in one.people[:3]))
    facts: dict[str, object] = {"name": one.name, "people": people}
    if one.distance_m is not None:
        return me.text("visits-enterprise-near", metres=str(one.distance_m), **facts)
    if not one.people:
        return me.text("visits-enterprise-nobody", name=one.name)
    if not one.asked:
        return me.text("visits-enterprise-away", **facts)
    if one.unmet:
        unmet = Markup(comma.join(Markup.of(name) for name in one.unmet[:3]))
        if len(one.people) > 1:
            return me.text("visits-enterprise-some", unmet=unmet, **facts)
        return me.text("visits-enterprise-never", **facts)
    return me.text("visits-enterprise-last", on=one.last or "", **facts)
