"""What everybody sees of draws, and a person of his own days in them."""

from datetime import date
from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.dialogs.reviews.getters import PER_PAGE, number, outcome, shown
from bot.texts.catalogue import Markup
from core.doubts.model import DoubtKind
from core.doubts.rules import ANSWERS
from core.reviews.model import ReviewView
from core.reviews.questions import draw_and_calls, draws, my_reviews, promised
from core.reviews.rules import seed_of
from core.shared.actor import May
from core.shared.refusal import Refusal, Refused

SHOWN: Final = 12
"""Own days with their references in one window."""


def month_of(manager: DialogManager) -> date:
    """The month that was chosen. Raises Refused(NOT_FOUND)."""
    try:
        return date.fromisoformat(str(manager.dialog_data.get("month")))
    except ValueError:
        raise Refused(Refusal.NOT_FOUND) from None


async def every(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The draws of a year: anybody in the programme may read them."""
    me = talk(dialog_manager)
    held = await me.store.ask(draws, me.actor)
    running = await me.store.ask(promised, me.actor)
    lines = (
        me.text("reviews-draws-line", month=f"{one.month:%Y-%m}", days=one.days, picked=one.picked)
        for one in held
    )
    return {
        "lines": Markup("\n".join(lines)),
        "any": bool(held),
        "none": not held,
        "running": running is not None,
        "month": f"{running.month:%Y-%m}" if running else "",
        "commitment": running.commitment if running else "",
        "promised_at": running.committed_at if running else me.house.clock(),
        "percent": me.store.policy.review_percent,
        "may_own": me.actor.may(May.SEE_OWN_DUTY),
        "choices": [(f"{one.month:%Y-%m}", one.month.isoformat()) for one in held[:6]],
    }


async def draw(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """One month's seed and numbers: no names."""
    me = talk(dialog_manager)
    found, calls = await me.store.ask(draw_and_calls, me.actor, month_of(dialog_manager))
    return {
        "month": f"{found.month:%Y-%m}",
        "drawn_at": found.drawn_at,
        "promised_at": found.committed_at,
        "commitment": found.commitment,
        "secret": found.secret,
        "seed": seed_of(found.month, found.secret, found.root),
        "percent": found.percent,
        "days": found.days,
        "picked": found.picked,
        "calls": calls,
    }


async def mine(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The person's days in the latest draw, and all of his that were ever drawn."""
    me = talk(dialog_manager)
    found = await me.store.ask(my_reviews, me.actor)
    page, leaf = page_of(dialog_manager, found.drawn, PER_PAGE)
    references = (
        me.text("reviews-mine-reference", on=on, reference=reference)
        for on, reference in found.mine[:SHOWN]
    )
    lines = (
        me.text("reviews-mine-line", on=one.visitor.on, outcome=outcome(me, one.review))
        for one in page
    )
    return leaf | {
        "month": f"{found.draw.month:%Y-%m}" if found.draw else "",
        "references": Markup("\n".join(references)),
        "took_part": bool(found.mine),
        "lines": Markup("\n".join(lines)),
        "drawn": bool(found.drawn),
        "never": not found.drawn,
        "many": leaf["pages"] > 1,
        "choices": [(f"{one.visitor.on:%Y-%m-%d}", one.review.id) for one in page],
    }


async def own_review(manager: DialogManager) -> ReviewView:
    """The person's own drawn day. Raises Refused(NOT_FOUND)."""
    me, wanted = talk(manager), number(manager)
    found = await me.store.ask(my_reviews, me.actor)
    for one in found.drawn:
        if one.review.id == wanted:
            return one
    raise Refused(Refusal.NOT_FOUND)


async def own(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What was noted about his own drawn day, and what he may say to it."""
    me = talk(dialog_manager)
    found = await own_review(dialog_manager)
    wanted = found.note is not None and found.note.answered_at is None
    return shown(me, found) | {
        "wanted": wanted,
        "until": found.note.expires_on if found.note else found.review.due_on,
        "answers": [
            (me.plain(f"doubt-answer-{code}"), code)
            for code in ANSWERS[DoubtKind.CALL_BACK]
            if wanted
        ],
    }
