"""What the windows of people to be phoned show."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.courier.letters.pen import name
from bot.courier.letters.service import about
from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.phoning.actions import see_phone_list
from core.phoning.model import PhoneView
from core.phoning.questions import phone_task, unreached_by_county
from core.phoning.rules import BY_HAND
from core.shared.ids import PhoneTaskId

PER_PAGE: Final = 5


async def listed(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The longest unreached first; the city sees the counties' numbers beside, without names."""
    me = talk(dialog_manager)
    found = await me.store.do(see_phone_list, me.actor)
    page, leaf = page_of(dialog_manager, found, PER_PAGE)
    first = (leaf["page"] - 1) * PER_PAGE + 1
    lines = [
        line
        for number, view in enumerate(page, first)
        for line in (
            me.text("phoning-list-line", number=number, **_facts(me, view)),
            _tried(me, view),
        )
        if line
    ]
    unreached = await me.store.ask(unreached_by_county, me.actor) if me.actor.of_city() else ()
    english = me.language == "en"
    counties = [
        me.text("deliveries-county", name=one.english if english else one.name, number=number)
        for one, number in unreached
    ]
    return leaf | {
        "lines": Markup("\n".join(lines)),
        "count": len(found),
        "none": not found,
        "many": leaf["pages"] > 1,
        "counties": Markup(me.text("common-list-comma").join(counties)),
        "choices": [
            (me.plain("phoning-list-one", number=number), view.task.id)
            for number, view in enumerate(page, first)
        ],
    }


async def one(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Somebody to be phoned, and what may be noted afterwards."""
    me = talk(dialog_manager)
    view = await me.store.ask(phone_task, me.actor, number_of(dialog_manager))
    return {
        **_facts(me, view),
        "tried": _tried(me, view),
        "letters": view.task.letters,
        "choices": [(me.plain(f"phoning-result-{one}"), one.value) for one in BY_HAND],
    }


def number_of(manager: DialogManager) -> PhoneTaskId:
    """The task's number."""
    return PhoneTaskId(int(manager.dialog_data.get("task") or 0))


def _facts(me: Turn, view: PhoneView) -> dict[str, object]:
    task = view.task
    person: str = name(task.name)
    if view.place:
        person = me.text("letter-unreachable-person", name=person, enterprise=name(view.place))
    return {"person": person, "since": task.since, "about": me.text(about(task.about))}


def _tried(me: Turn, view: PhoneView) -> Markup:
    task = view.task
    if task.tried_at is None:
        return Markup("")
    return me.text("phoning-tried", tries=task.tries, at=task.tried_at, by=name(task.caller or ""))
