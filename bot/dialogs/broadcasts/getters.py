"""What the windows of broadcasts show."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.courier.letters.broadcasts import lines, told
from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.dialogs.common.signatures import departments, signers
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.broadcasts.model import Audience, BroadcastState, BroadcastView, Readers
from core.broadcasts.questions import broadcast, broadcasts
from core.broadcasts.rules import OF_NO_COUNTY, OVER, name_of
from core.organisations.questions import counties
from core.shared.ids import BroadcastId

PER_PAGE: Final = 5
COUNTIES_PER_PAGE: Final = 6


async def listed(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The latest first, with how far each has come."""
    me = talk(dialog_manager)
    found = await me.store.ask(broadcasts, me.actor)
    page, leaf = page_of(dialog_manager, found, PER_PAGE)
    first = (leaf["page"] - 1) * PER_PAGE + 1
    told_lines = [
        me.text(
            "broadcasts-list-line",
            number=number,
            name=name_of(view.news.broadcast),
            state=me.text(f"broadcasts-state-{view.news.broadcast.state}"),
            at=view.news.broadcast.started_at or view.news.broadcast.created_at,
        )
        for number, view in enumerate(page, first)
    ]
    return leaf | {
        "lines": Markup("\n".join(told_lines)),
        "choices": [
            (me.plain("broadcasts-list-one", number=number), view.news.broadcast.id)
            for number, view in enumerate(page, first)
        ],
    }


async def one(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The notice exactly as its readers see it, whom it is for, and what may be done with it."""
    me = talk(dialog_manager)
    view = await view_of(dialog_manager)
    found, standing = view.news.broadcast, view.standing
    # what is signed is what was shown here, and nothing that came after
    dialog_manager.dialog_data["seen"] = found.version
    draft = found.state is BroadcastState.DRAFT
    ready = draft and bool(view.counted.people)
    return {
        "preview": told(me.text, view.news),
        "state": me.text(f"broadcasts-state-{found.state}"),
        "audience": await audience_said(me, found.audience),
        "people": view.counted.people,
        "unreachable": view.counted.unreachable,
        "draft": draft,
        "some_unreached": draft and view.counted.unreachable > 0,
        "all_reached": draft and not view.counted.unreachable,
        "posted": found.posted,
        "figures": lines(me.text, view.news.figures),
        "begun": not draft,
        "preparing": found.state is BroadcastState.SENDING and not found.posted,
        "urgent": found.urgent,
        "may_mark": draft and not found.urgent,
        "may_unmark": draft and found.urgent,
        "signed": signers(me, view.signed or (standing.turned if standing else ())),
        "missing": departments(me, standing.missing if standing else ()),
        "waits": standing is not None and bool(standing.turned) and bool(standing.missing),
        "may_sign": ready and standing is not None and standing.may_turn and bool(standing.then),
        "may_send": ready and standing is not None and standing.may_turn and not standing.then,
        "mine": standing is not None and standing.mine is not None,
        "may_stop": found.state is BroadcastState.SENDING
        or (found.state is BroadcastState.SENT and bool(view.news.figures.later)),
        "running": not draft and found.state not in OVER,
    }


async def sure(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What the reader's signature will do: send, or leave it to the other department."""
    me, view = talk(dialog_manager), await view_of(dialog_manager)
    left = view.standing.then if view.standing else ()
    return {
        "people": view.counted.people,
        "unreachable": view.counted.unreachable,
        "completes": not left,
        "not_yet": bool(left),
        "missing": departments(me, left),
    }


async def readers(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Kinds of readers, those that are chosen marked."""
    me, view = talk(dialog_manager), await view_of(dialog_manager)
    chosen = view.news.broadcast.audience.readers
    return {
        "people": view.counted.people,
        "any": bool(chosen),
        "choices": [
            (_marked(me, me.plain(f"broadcasts-readers-{one}"), chosen=one in chosen), one.value)
            for one in Readers
        ],
    }


async def places(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Counties, those that are chosen marked; none chosen stands for all."""
    me, view = talk(dialog_manager), await view_of(dialog_manager)
    audience = view.news.broadcast.audience
    found = await me.store.ask(counties, me.actor)
    page, leaf = page_of(dialog_manager, found, COUNTIES_PER_PAGE)
    english = me.language == "en"
    return leaf | {
        "people": view.counted.people,
        "some": bool(audience.counties),
        "left_out": bool(audience.counties) and bool(set(audience.readers) & OF_NO_COUNTY),
        "choices": [
            (
                _marked(
                    me,
                    one.english if english else one.name,
                    chosen=one.code in audience.counties,
                ),
                one.code,
            )
            for one in page
        ],
    }


async def narrowed(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What the readers may be narrowed to."""
    me, view = talk(dialog_manager), await view_of(dialog_manager)
    now = view.news.broadcast.audience.only
    return {
        "people": view.counted.people,
        "choices": [
            (_marked(me, me.plain(f"broadcasts-only-{one}"), chosen=one is now), one.value)
            for one in view.narrowing
        ],
    }


async def words(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """How many signs there is room for; the words as they are, to be copied and changed."""
    me = talk(dialog_manager)
    there = has_number(dialog_manager)
    now = (await view_of(dialog_manager)).news.broadcast.text if there else ""
    return {"most": me.store.policy.broadcast_signs, "now": now}


async def audience_said(me: Turn, audience: Audience) -> Markup:
    """Whom it is for, in words."""
    if not audience.readers:
        return me.text("broadcasts-audience-none")
    between = me.text("common-list-comma")
    kinds = Markup(between.join(me.text(f"broadcasts-readers-{one}") for one in audience.readers))
    english = me.language == "en"
    found = await me.store.ask(counties, me.actor) if audience.counties else ()
    names = [c.english if english else c.name for c in found if c.code in audience.counties]
    where = Markup(between.join(Markup.of(one) for one in names))
    return me.text(
        "broadcasts-audience",
        kinds=kinds,
        where=where or me.text("broadcasts-audience-all"),
        only=me.text(f"broadcasts-only-{audience.only}"),
    )


async def view_of(manager: DialogManager) -> BroadcastView:
    """The broadcast that the dialog is about."""
    me = talk(manager)
    return await me.store.ask(broadcast, me.actor, number_of(manager))


def number_of(manager: DialogManager) -> BroadcastId:
    """Its number; a letter or a list of signatures may have opened the dialog with it."""
    start: Any = manager.start_data or {}
    return BroadcastId(int(manager.dialog_data.setdefault("broadcast", start.get("broadcast", 0))))


def has_number(manager: DialogManager) -> bool:
    """Whether there is a draft already, or only words to be."""
    return bool(number_of(manager))


def _marked(me: Turn, label: str, *, chosen: bool) -> str:
    return me.plain("broadcasts-chosen", label=label) if chosen else label
