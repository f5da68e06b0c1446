"""What the windows of visits about oneself show."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.cards.visit import facts_of, line
from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.texts.catalogue import Markup
from core.shared.ids import VisitId
from core.shared.refusal import Refusal, Refused
from core.visits.questions import visit_about_me, visits_about_me

PER_PAGE: Final = 6


def number_of(manager: DialogManager) -> VisitId:
    """The visit that is looked at, or that a letter opened."""
    given = manager.start_data if isinstance(manager.start_data, dict) else {}
    found = manager.dialog_data.get("visit") or given.get("visit")
    if found is None:
        raise Refused(Refusal.NOT_FOUND)
    return VisitId(int(found))


async def listed(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """All of them, the latest first."""
    me = talk(dialog_manager)
    page, leaf = page_of(dialog_manager, await me.store.ask(visits_about_me, me.actor), PER_PAGE)
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
    """One visit as far as it concerns the reader."""
    me = talk(dialog_manager)
    view = await me.store.ask(visit_about_me, me.actor, number_of(dialog_manager))
    said = next(iter(view.replies), None)
    stands = view.visit.withdrawn_at is None
    return facts_of(me.text, view) | {
        "own": said.words if said else "",
        "said": said is not None,
        "read": said is not None and said.read_at is not None,
        "may_reply": stands and (said is None or said.read_at is None),
    }
