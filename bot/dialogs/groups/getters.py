"""What the windows of work groups show."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.groups.model import WorkGroup
from core.groups.questions import bindable, my_group, my_groups
from core.organisations.model import County
from core.shared.ids import WorkGroupId

PER_PAGE: Final = 5


async def listed(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The bound ones, and how one is bound."""
    me = talk(dialog_manager)
    found = await me.store.ask(my_groups, me.actor)
    counties = await me.store.ask(bindable, me.actor)
    page, leaf = page_of(dialog_manager, found, PER_PAGE)
    first = (leaf["page"] - 1) * PER_PAGE + 1
    lines = [
        me.text(
            "groups-list-line",
            number=number,
            county=_county(me, one, counties),
            at=one.bound_at,
            by=one.binder,
            rhythm=_rhythm(me, one),
        )
        for number, one in enumerate(page, first)
    ]
    return leaf | {
        "lines": Markup("\n".join(lines)),
        "bot": (await me.bot.me()).username or "",
        "at": me.store.policy.brief_at,
        "choices": [
            (me.plain("groups-list-one", number=number), one.id)
            for number, one in enumerate(page, first)
        ],
    }


async def one(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """One group, and how often it is told."""
    me = talk(dialog_manager)
    found = await me.store.ask(my_group, me.actor, number_of(dialog_manager))
    counties = await me.store.ask(bindable, me.actor)
    return {
        "county": _county(me, found, counties),
        "at": found.bound_at,
        "by": found.binder,
        "rhythm": _rhythm(me, found),
        "daily": found.daily,
        "weekly": not found.daily,
    }


def number_of(manager: DialogManager) -> WorkGroupId:
    """The group's number."""
    return WorkGroupId(int(manager.dialog_data.get("group") or 0))


def _county(me: Turn, group: WorkGroup, counties: tuple[County, ...]) -> str:
    found = next((c for c in counties if c.code == group.county), None)
    if found is None:
        return me.text("groups-city")
    return found.english if me.language == "en" else found.name


def _rhythm(me: Turn, group: WorkGroup) -> str:
    told = "daily" if group.daily else "weekly"
    return me.text(f"groups-told-{told}")
