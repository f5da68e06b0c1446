"""Who waits for a confirmation."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.cards.dispute import remark, reply
from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.texts.catalogue import Markup
from bot.texts.reasons import claim_said
from bot.turn import Turn
from core.disputes.questions import dispute_of_visitor
from core.disputes.rules import DECIDED, REMARKS
from core.duty.model import Visitor
from core.duty.rules import confirm_until
from core.hosting.questions import visitor_to_confirm, visitors_to_confirm
from core.hosting.rules import asked, together, waits
from core.shared.calendar import local_time
from core.shared.ids import DutyDayId

PER_PAGE: Final = 3
"""Visitors with their buttons: two each, beside the one for everybody."""
DONE_LINES: Final = 8

SEE: Final = "see-"
"""Before a day's number: the visitor is to be looked at, not confirmed."""


async def waiting(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Visitors of the last 72 hours: the waiting ones with two buttons each, then the others."""
    me = talk(dialog_manager)
    visitors = await me.store.ask(visitors_to_confirm, me.actor)
    open_ones = [v for v in visitors if waits(v)]
    done = [v for v in visitors if not waits(v)]
    page, leaf = page_of(dialog_manager, [*open_ones, *done], PER_PAGE)
    return leaf | {
        "lines": Markup(
            "\n".join(_line(me, visitor) for visitor in [*open_ones, *done[:DONE_LINES]])
        ),
        "until": min(
            (confirm_until(v.first_at, me.store.policy) for v in open_ones if asked(v)), default=0
        ),
        "hours": me.store.policy.host_window_hours,
        "waiting": len(open_ones),
        "count": sum(map(together, open_ones)),
        "any": bool(visitors),
        "none": not visitors,
        "people": [button for visitor in page for button in _buttons(me, visitor)],
    }


def _buttons(me: Turn, visitor: Visitor) -> tuple[tuple[str, str], ...]:
    facts = {"name": visitor.name[:12], "on": f"{visitor.on:%m-%d}"}
    if not waits(visitor):
        return ((me.plain("visitors-waiting-confirmed", **facts), f"{SEE}{visitor.day}"),)
    label = me.plain("visitors-waiting-one", **facts)
    return (label, str(visitor.day)), (me.plain("visitors-waiting-see"), f"{SEE}{visitor.day}")


async def one(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """One visitor: when he came, what he says, and three numbers while one is asked for."""
    me = talk(dialog_manager)
    day = DutyDayId(dialog_manager.dialog_data["day"])
    offer = await me.store.ask(visitor_to_confirm, me.actor, day)
    dispute = await me.store.ask(dispute_of_visitor, me.actor, day)
    visitor = offer.visitor
    decided = dispute is not None and dispute.state in DECIDED
    gone = visitor.confirmed_at is None and not waits(visitor)
    return {
        "name": visitor.name,
        "on": visitor.on,
        "at": local_time(visitor.first_at),
        "note": _said(me, visitor) if visitor.note else "",
        "claim": visitor.reason is not None,
        "doubts": _doubts(me, visitor),
        "reason": claim_said(me.house.catalogue, me.language, visitor.reason or ""),
        "hours": me.store.policy.host_window_hours,
        "done": not waits(visitor),
        "disputed": visitor.disputed,
        "words": remark(me.text, dispute) if dispute else "",
        "answer": reply(me.text, dispute) if dispute else "",
        "may_object": not (offer.late or visitor.disputed or decided or gone),
        "late": offer.late and waits(visitor),
        "open": waits(visitor) and not offer.late,
        "asked": bool(offer.numbers) and not offer.missed,
        "again": bool(offer.numbers) and offer.missed,
        "exhausted": offer.exhausted,
        "numbers": [(str(number), number) for number in offer.numbers],
    }


async def absent(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Ready remarks that somebody was not there."""
    me = talk(dialog_manager)
    shown = await one(dialog_manager)
    return shown | {
        "remarks": [(me.plain(f"dispute-remark-{code}"), code) for code in REMARKS],
    }


def _line(me: Turn, visitor: Visitor) -> str:
    if visitor.reason is not None and not visitor.disputed:
        if visitor.away and visitor.confirmed_at is None:
            standing = "away"
        else:
            standing = "done" if visitor.confirmed_at else "open"
        return me.text(
            f"visitors-claim-{standing}",
            name=visitor.name,
            on=visitor.on,
            at=visitor.first_at,
            reason=claim_said(me.house.catalogue, me.language, visitor.reason),
        )
    standing = "done" if visitor.confirmed_at else "disputed" if visitor.disputed else "open"
    return me.text(
        f"visitors-line-{standing}",
        name=visitor.name,
        on=visitor.on,
        at=local_time(visitor.first_at),
        note=_beside(me, visitor),
    )


def _beside(me: Turn, visitor: Visitor) -> Markup:
    """The visitor's own line, and that there is something to look at by himself."""
    parts = []
    if visitor.note:
        parts.append(me.text("visitors-line-note", note=_said(me, visitor)))
    if asked(visitor) and not together(visitor):
        parts.append(me.text("visitors-line-doubt"))
    return Markup("".join(parts))


def _doubts(me: Turn, visitor: Visitor) -> Markup:
    """Facts about the location, each with what the person says of it."""
    return Markup("\n".join(me.house.cards.doubts.told(me.language, visitor.doubts)))


def _said(me: Turn, visitor: Visitor) -> Markup:
    """A ready answer in the reader's language, or the visitor's own words."""
    note = me.house.cards.note(me.language, visitor.note or "")
    return me.text("common-quote", words=note)
