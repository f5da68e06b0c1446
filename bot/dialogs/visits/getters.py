"""What the windows of noting a visit show."""

from datetime import date, timedelta
from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.cards.visit import marks_line
from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.dialogs.visits.draft import (
    amends,
    current,
    days_back,
    draft_of,
    name_of,
    opened,
)
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.shared.calendar import ONE_DAY, local_day
from core.visits.model import Channel, Heading
from core.visits.questions import visit_start

PER_PAGE: Final = 6
LABEL: Final = 30
READY_MET: Final = ("head", "deputy", "research", "contact")
READY_WHY: Final = ("route", "signal", "handover")


async def card(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The visit as it would be saved."""
    me, draft = talk(dialog_manager), await opened(dialog_manager)
    start = await me.store.ask(visit_start, me.actor, draft.enterprise)
    seen = current(dialog_manager, draft)
    states = {mark.heading: mark.state for mark in seen.marks} if seen else {}
    offered = {one.id: one.name for one in start.campaigns}
    comma = me.text("common-list-comma")
    shown: dict[str, Any] = {
        "enterprise": start.name,
        "on": draft.on,
        "channel": me.text(f"visits-channel-{draft.channel}"),
        "people": Markup(
            "\n".join(
                me.text(
                    "visits-card-person-there" if one.present else "visits-card-person-away",
                    name=name_of(start, one.appointment),
                    marks=marks_line(me.text, one),
                )
                for one in draft.seen
            )
        ),
        "someone": seen is not None,
        "several": len(draft.seen) > 1,
        "who": name_of(start, seen.appointment) if seen else "",
        "alone": not draft.seen,
        "tags": Markup(
            comma.join(
                Markup.of(offered[one]) for one in sorted(draft.campaigns) if one in offered
            )
        ),
        "met": draft.met,
        "summary": draft.summary,
        "remark": draft.remark,
        "why": draft.why_late,
        "photos": len(draft.photos),
        "arrived": draft.arrival is not None,
        "signal": start.side == "county"
        and draft.channel is Channel.ON_SITE
        and any(one.present for one in draft.seen),
        "amends": amends(dialog_manager) is not None,
        "day": day_label(me, draft.on),
        "way": me.plain(f"visits-channel-{draft.channel}"),
        "presence": me.plain(
            "visits-card-there" if seen is not None and seen.present else "visits-card-away"
        ),
    }
    for heading in Heading:
        state = states.get(heading)
        shown[heading.value] = (
            me.plain(
                "visits-card-tick",
                heading=me.plain(f"visits-heading-{heading}"),
                state=me.plain(f"visits-state-{state}"),
            )
            if state
            else ""
        )
    return shown


async def days(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The dates that are offered; any other of the week is typed."""
    me = talk(dialog_manager)
    today = local_day(me.house.clock())
    offered = [today - timedelta(days=back) for back in days_back(dialog_manager)]
    return {
        "back": me.store.policy.visit_back_days,
        "choices": [(day_label(me, on), on.isoformat()) for on in offered],
    }


async def why(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Why it is noted late: ready reasons, or own words."""
    me, draft = talk(dialog_manager), draft_of(dialog_manager)
    return {
        "on": draft.on,
        "reasons": [(me.plain(f"visits-why-{one}"), one) for one in READY_WHY],
    }


async def met(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Who was met: by function, or own words."""
    me = talk(dialog_manager)
    return {"reasons": [(me.plain(f"visits-met-{one}"), one) for one in READY_MET]}


async def people(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Whose three rows the card shall show, or who was no matter of this visit."""
    me, draft = talk(dialog_manager), draft_of(dialog_manager)
    start = await me.store.ask(visit_start, me.actor, draft.enterprise)
    about = {one.appointment for one in draft.seen}
    page, leaf = page_of(dialog_manager, start.people, PER_PAGE)
    return leaf | {
        "choices": [
            (
                me.plain(
                    "visits-people-in" if number in about else "visits-people-out",
                    name=name[:LABEL],
                ),
                number,
            )
            for number, name in page
        ],
    }


async def lines(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Under which heading a line is written, of whom."""
    me, draft = talk(dialog_manager), draft_of(dialog_manager)
    start = await me.store.ask(visit_start, me.actor, draft.enterprise)
    seen = current(dialog_manager, draft)
    heading = Heading(str(dialog_manager.dialog_data.get("heading", Heading.THINKING)))
    return {
        "name": name_of(start, seen.appointment) if seen else "",
        "heading": me.text(f"visits-heading-{heading}"),
        "choices": [(me.plain(f"visits-heading-{one}"), one.value) for one in Heading],
    }


async def campaigns(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Which campaigns it is counted for."""
    me, draft = talk(dialog_manager), draft_of(dialog_manager)
    start = await me.store.ask(visit_start, me.actor, draft.enterprise)
    page, leaf = page_of(dialog_manager, start.campaigns, PER_PAGE)
    return leaf | {
        "choices": [
            (
                me.plain(
                    "visits-campaigns-on" if one.id in draft.campaigns else "visits-campaigns-off",
                    name=one.name[:LABEL],
                ),
                one.id,
            )
            for one in page
        ],
    }


def day_label(me: Turn, on: date) -> str:
    """Today, yesterday, else month and day with the weekday."""
    today = local_day(me.house.clock())
    if on == today:
        return me.plain("visits-day-today")
    if on == today - ONE_DAY:
        return me.plain("visits-day-yesterday")
    return me.plain("visits-day-other", day=f"{on:%m-%d}", weekday=on.isoweekday())
