"""Who waits for a confirmation."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.duty.model import Visitor
from core.duty.rules import confirm_until
from core.hosting.questions import visitors_to_confirm
from core.shared.calendar import local_time

MOST_BUTTONS = 7


async def waiting(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Visitors of the last 72 hours: the waiting ones with a button each, then the confirmed."""
    me = talk(dialog_manager)
    visitors = await me.store.ask(visitors_to_confirm, me.actor)
    open_ones = [v for v in visitors if v.confirmed_at is None]
    done = [v for v in visitors if v.confirmed_at is not None]
    return {
        "lines": Markup("\n".join(_line(me, visitor) for visitor in [*open_ones, *done[:8]])),
        "until": min((confirm_until(v.first_at, me.store.policy) for v in open_ones), default=0),
        "hours": me.store.policy.host_window_hours,
        "count": len(open_ones),
        "any": bool(visitors),
        "none": not visitors,
        "people": [
            (me.plain("visitors-waiting-one", name=v.name[:12], on=f"{v.on:%m-%d}"), v.day)
            for v in open_ones[:MOST_BUTTONS]
        ],
    }


def _line(me: Turn, visitor: Visitor) -> str:
    return me.text(
        "visitors-line-done" if visitor.confirmed_at else "visitors-line-open",
        name=visitor.name,
        on=visitor.on,
        at=local_time(visitor.first_at),
        note=Markup(me.text("visitors-line-note", note=_said(me, visitor)))
        if visitor.note
        else "",
    )


def _said(me: Turn, visitor: Visitor) -> str:
    """A ready answer in the reader's language, or the visitor's own words."""
    note = me.house.cards.note(me.language, visitor.note or "")
    return me.text("common-quote", words=note)
