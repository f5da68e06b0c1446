"""What is shown of drawn days, and of draws."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.cards.dispute import evidence
from bot.cards.doubts import DoubtLines
from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.reviews.actions import see_review, see_reviews
from core.reviews.model import Outcome, Review, ReviewView
from core.shared.calendar import local_day
from core.shared.ids import ReviewId

PER_PAGE: Final = 7
SHOWN: Final = 12
"""Own days with their references in one window."""


def number(manager: DialogManager) -> ReviewId:
    """The drawn day that was chosen, or that a letter opened."""
    data: Any = manager.start_data or {}
    return ReviewId(int(manager.dialog_data.get("review", data.get("review", 0))))


async def listed(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What the county has to call about, the earliest due first. That one looked is recorded."""
    me = talk(dialog_manager)
    waiting = await me.store.do(see_reviews, me.actor)
    page, leaf = page_of(dialog_manager, waiting, PER_PAGE)
    today = local_day(me.house.clock())
    lines = (
        me.text(
            "reviews-list-line",
            on=one.visitor.on,
            name=one.visitor.name,
            enterprise=one.visitor.enterprise_name,
            due=one.review.due_on,
            late="yes" if one.review.due_on < today else "no",
            tries=one.review.tries,
        )
        for one in page
    )
    return leaf | {
        "lines": Markup("\n".join(lines)),
        "count": len(waiting),
        "none": not waiting,
        "many": leaf["pages"] > 1,
        "choices": [
            (
                me.plain(
                    "reviews-list-one",
                    name=one.visitor.name[:12],
                    on=f"{one.visitor.on:%m-%d}",
                ),
                one.review.id,
            )
            for one in page
        ],
    }


async def one(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """A drawn day with what it rests on. That one looked is recorded."""
    me = talk(dialog_manager)
    found = await me.store.do(see_review, me.actor, number(dialog_manager))
    review = found.review
    names = me.text("common-list-comma").join(Markup.of(name) for name in found.contacts)
    return shown(me, found) | {
        "name": found.visitor.name,
        "contacts": Markup(names) or me.text("reviews-one-no-contact"),
        "due": review.due_on,
        "tries": review.tries,
        "open": review.is_open(),
        "undo": found.undo_until is not None,
        "until": found.undo_until or me.house.clock(),
    }


async def asked(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What the officer is about to write down."""
    me = talk(dialog_manager)
    found = await me.store.do(see_review, me.actor, number(dialog_manager))
    other = dialog_manager.dialog_data.get("outcome") == Outcome.OTHER
    return {
        "on": found.visitor.on,
        "name": found.visitor.name,
        "enterprise": found.visitor.enterprise_name,
        "other": other,
        "not_confirmed": not other,
    }


def shown(me: Turn, found: ReviewView) -> dict[str, Any]:
    """What both sides read of a drawn day."""
    review, note = found.review, found.note
    lines = DoubtLines(me.house.catalogue)
    return {
        "on": found.visitor.on,
        "enterprise": found.visitor.enterprise_name,
        "reference": review.reference,
        "evidence": evidence(me.text, found.day),
        "called": review.called_at is not None,
        "called_at": review.called_at or me.house.clock(),
        "outcome": outcome(me, review),
        "words": me.text("common-quote", words=review.words or ""),
        "worded": review.words is not None,
        "answer": lines.answer(me.language, note.answer or "") if note else "",
        "answered": note is not None and note.answered_at is not None,
    }


def outcome(me: Turn, review: Review) -> Markup:
    if review.outcome is not None:
        return me.text(f"reviews-outcome-{review.outcome}")
    return me.text("reviews-outcome-unreached" if review.tries else "reviews-outcome-waiting")
