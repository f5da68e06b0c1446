"""What the record shows of one day."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.cards.sources import source_line
from bot.dialogs.common.context import talk
from bot.dialogs.record.chosen import day_of
from bot.dialogs.record.getters import hours
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.appointments.model import ServiceType
from core.record.model import DayPage
from core.record.rules import REASONS, is_withdrawn
from core.shared.calendar import local_day, local_time

MOST_SOURCES: Final = 12
"""The latest ones; more would not fit beside the rest in 4,096 characters."""


async def day(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """One day with all that was ever recorded for it, its receipt, and what may be done."""
    me = talk(dialog_manager)
    page = await day_of(dialog_manager)
    card, cards = page.card, me.house.cards
    day = card.day
    lines = [*cards.basis(me.language, card), *_sources(me, page)]
    if day.note:
        lines.append(me.text("day-card-note", note=cards.note(me.language, day.note)))
    lines += cards.doubts.all(me.language, card)
    lines += cards.told(me.language, day)
    if page.minutes is not None:
        lines.append(me.text("record-day-hours", hours=hours(page.minutes)))
    lines += cards.raising(me.language, card)
    stands = not is_withdrawn(day)
    return {
        "on": day.on,
        "kind": me.text(f"record-kind-{card.kind}"),
        "enterprise": card.enterprise,
        "lines": Markup("\n".join(lines)),
        "receipt": card.receipt or "",
        "has_receipt": card.receipt is not None,
        "until": local_time(page.undo_until) if page.undo_until else "",
        "may_undo": page.undo_until is not None,
        "may_reverse": page.undo_until is None and page.reversible,
        "stands": stands,
    }


async def asked(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What the steps that ask about a day need."""
    me = talk(dialog_manager)
    day = (await day_of(dialog_manager)).card.day
    today = local_day(me.house.clock()) == day.on
    return {
        "on": day.on,
        "reasons": [(me.plain(f"record-reason-{reason}"), reason) for reason in REASONS],
        "services": [(me.plain(f"service-{kind}"), kind.value) for kind in ServiceType],
        "left": local_time(day.left_at) if day.left_at else "",
        "has_left": day.left_at is not None,
        "now": today and day.left_at is None,
        "work": day.work or "",
        "has_work": bool(day.work),
    }


def _sources(me: Turn, page: DayPage) -> list[Markup]:
    shown = page.sources[-MOST_SOURCES:]
    unseen = len(page.sources) - len(shown)
    lines = [me.text("record-source-title")]
    if unseen:
        lines.append(me.text("record-source-more", count=unseen))
    day, enterprise = page.card.day, page.card.enterprise
    return lines + [source_line(me.text, one, day.on, enterprise) for one in shown]
