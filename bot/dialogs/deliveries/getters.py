"""What the windows of sendings show."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.cards.mailings import NAMED
from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.mailings.figures import Figures
from core.mailings.model import Mailing
from core.mailings.questions import mailing, mailings
from core.mailings.rules import MONTHS, month_before, month_of
from core.phoning.questions import count_to_phone, unreached_by_county
from core.shared.calendar import local_day

PER_PAGE: Final = 5
LONGEST_NAME: Final = 40


async def menu(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """How this month's letters fared in all, and how many are to be phoned."""
    me = talk(dialog_manager)
    found = await me.store.ask(mailings, me.actor)
    summed = Figures()
    for one in found:
        summed = summed.plus(one.figures)
    phone = await me.store.ask(count_to_phone, me.actor)
    unreached = await me.store.ask(unreached_by_county, me.actor)
    return {
        "sum": sum_said(me, summed),
        "phone": phone,
        "city": me.actor.of_city(),
        "counties": _counties(me, tuple((one.name, one.english, n) for one, n in unreached)),
    }


async def month(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The sendings of a month, the largest first."""
    me = talk(dialog_manager)
    asked, today = month_of_manager(dialog_manager), month_of(local_day(me.house.clock()))
    found = await me.store.ask(mailings, me.actor, asked)
    page, leaf = page_of(dialog_manager, found, PER_PAGE)
    first = (leaf["page"] - 1) * PER_PAGE + 1
    lines = [
        me.text(
            "deliveries-month-line",
            number=number,
            name=called(me, one),
            sum=sum_said(me, one.figures),
        )
        for number, one in enumerate(page, first)
    ]
    back = next((n for n in range(MONTHS) if month_before(today, n) == asked), 0)
    return leaf | {
        "month": asked,
        "lines": Markup("\n".join(lines)),
        "count": len(found),
        "none": not found,
        "many": leaf["pages"] > 1,
        "has_before": back + 1 < MONTHS,
        "has_after": back > 0,
        "choices": [
            (me.plain("deliveries-month-one", number=number), number - 1)
            for number in range(first, first + len(page))
        ],
    }


async def one(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """A sending's figures, and how many of which county were not reached."""
    me = talk(dialog_manager)
    view = await me.store.ask(mailing, me.actor, str(dialog_manager.dialog_data.get("key")))
    found = view.mailing
    told = found.figures.model_dump()
    return {
        "name": called(me, found),
        "month": found.month,
        "total": found.figures.total(),
        "figures": Markup(
            "\n".join(
                me.text("deliveries-one-figure", what=me.text(f"deliveries-figure-{n}"), number=c)
                for n, c in told.items()
                if c
            )
        ),
        "gone": _counties(me, tuple(line[1:] for line in view.gone)),
        "phone": await me.store.ask(count_to_phone, me.actor),
    }


def month_of_manager(manager: DialogManager) -> str:
    """The month that is being read; at first the present one."""
    now = month_of(local_day(talk(manager).house.clock()))
    return str(manager.dialog_data.setdefault("month", now))


def called(me: Turn, one: Mailing) -> str:
    """What a sending is called: its kind, and what it was about."""
    kind = one.kind if one.kind in NAMED else "other"
    name = me.plain(f"deliveries-kind-{kind}")
    if not one.name:
        return name
    return me.plain("deliveries-kind-about", kind=name, name=one.name[:LONGEST_NAME])


def sum_said(me: Turn, figures: Figures) -> Markup:
    """A sending on one line: all, delivered, and what there is beside."""
    parts = [
        me.text(f"deliveries-short-{name}", number=number)
        for name, number in figures.model_dump().items()
        if number and name != "delivered"
    ]
    between = me.text("common-list-comma")
    whole = me.text("deliveries-short", total=figures.total(), delivered=figures.delivered)
    return Markup(between.join([whole, *parts]))


def _counties(me: Turn, lines: tuple[tuple[str, str, int], ...]) -> Markup:
    english = me.language == "en"
    between = me.text("common-list-comma")
    return Markup(
        between.join(
            me.text("deliveries-county", name=other if english and other else name, number=number)
            for name, other, number in lines
        )
    )
